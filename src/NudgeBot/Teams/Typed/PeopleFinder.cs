using NudgeBot.Core.Drafts;
using NudgeBot.Core.Nudges;
using NudgeBot.Core.Pages;
using NudgeBot.Core.People;
using NudgeBot.Storage.History;

namespace NudgeBot.Teams.Typed;

/// <summary>Somebody, under the name they are shown by.</summary>
internal sealed record Named(PersonId Id, string Name);

/// <summary>Finds whom a typed name means among all people of a mailbox.</summary>
internal sealed class PeopleFinder(WarmHistories histories)
{
    private const int MostAsked = 3;

    /// <summary>Does something for the one person that is meant; a name that fits two is asked about.</summary>
    public async Task<Said> WithOneAsync(Talk talk, string name, Func<Talk, Named, Task<Said>> act, CancellationToken cancellationToken)
    {
        if (talk.Account.Owner is null) return talk.Words.NotRead;
        var found = await ReadAsync(talk, pages => Find(pages, name), cancellationToken);
        return found switch
        {
            [] => talk.Words.NobodyCalled(Quotable.Of(name)),
            [var one] => await act(talk, one),
            _ => talk.Ask([.. found.Take(MostAsked).Select(one => new Option(one.Name, one.Id, (then, _) => act(then, one)))], found.Take(MostAsked).Select(one => $"{one.Name} ({one.Id.Address})")),
        };
    }

    /// <summary>Reads something out of all pages about people. Only for who was read once.</summary>
    public Task<T> ReadAsync<T>(Talk talk, Func<PersonPages, T> read, CancellationToken cancellationToken) =>
        histories.ReadAsync(talk.Account.Owner!, history => read(new PersonPages(history, talk.Now)), cancellationToken);

    /// <summary>Words to somebody that the owner asked for; null where none are fit.</summary>
    public Task<Draft?> WordsForAsync(Talk talk, PersonId person, AskedWords kind, string about, CancellationToken cancellationToken) =>
        histories.ReadAsync(talk.Account.Owner!, history => new Suggestions(history, talk.Now).Say(person, kind, about), cancellationToken);

    /// <summary>Whom the one an introduction's nudge is about was asked to meet; null where it is about no two people.</summary>
    public async Task<Named?> ToMeetAsync(Talk talk, Nudge introduction, CancellationToken cancellationToken) =>
        talk.Account.Owner is not null && IntroductionKey.Read(introduction.Key) is { } two
            ? await ReadAsync(talk, pages => new Named(two.Other, pages.NameOf(two.Other)), cancellationToken)
            : null;

    /// <summary>The hour at which somebody is likely to read a mail, see <see cref="UsualHour"/>.</summary>
    public Task<DateTimeOffset> UsualHourAsync(Talk talk, PersonId person, CancellationToken cancellationToken) =>
        histories.ReadAsync(talk.Account.Owner!, history => UsualHour.Next(history, person, talk.Now), cancellationToken);

    /// <summary>By whole words, else with one slip forgiven, else by a part of the name: "Ana" is not Diana where there is an Ana.</summary>
    private static IReadOnlyList<Named> Find(PersonPages pages, string name)
    {
        var people = pages.Acquainted().Select(one => new Named(one.Person, one.Name)).ToList();
        var match = NameMatch.Best(name, people, one => (one.Name, one.Id));
        return match.Count > 0 ? match : [.. pages.Find(name, null).Select(line => new Named(line.Person, line.Name))];
    }
}
