using NudgeBot.Core.Memory;
using NudgeBot.Core.Nudges;
using NudgeBot.Core.Pages;
using NudgeBot.Core.People;
using NudgeBot.Storage.History;
using NudgeBot.Storage.Memory;
using NudgeBot.Storage.Nudges;
using NudgeBot.Teams.Words.Replies;

namespace NudgeBot.Teams.Typed;

/// <summary>Something the owner told or taught us that holds, in words, with the id by which it is taken back.</summary>
internal sealed record LearnedThing(Guid Id, string Sentence, DateTimeOffset At);

/// <summary>All that was learned of an owner's wishes, newest first: what they told, and which nudges they called wrong or closed.</summary>
internal sealed class LearnedThings(MemoryStore memory, NudgeStore nudges, WarmHistories histories, Choices choices)
{
    private const int Most = 200;

    /// <summary>Notes are no rule and stand on the person's page, so they are left out.</summary>
    public async Task<IReadOnlyList<LearnedThing>> ListAsync(Talk talk, CancellationToken cancellationToken)
    {
        var told = (await memory.LoadAsync(talk.Owner, cancellationToken)).Facts.Where(fact => fact is not MemoryFact.Note).ToList();
        var closed = (await nudges.HistoryAsync(talk.Owner, talk.Now - PastNudges.Reach, cancellationToken)).Where(record => record.State == NudgeState.Dismissed).ToList();
        var words = new LearnedWords(talk.Words, await NamesAsync(talk, cancellationToken));
        var facts = told.Select(fact => new LearnedThing(fact.Id, words.Of(fact), fact.At));
        // Of several about one person and kind the newest stands for all, so that taking back begins with it.
        var taught = closed.GroupBy(record => (record.Nudge.Person, record.Nudge.Reason)).Select(group => (Count: group.Count(), Last: group.MaxBy(record => record.AnsweredAt)!));
        return [.. facts.Concat(taught.Select(one => new LearnedThing(one.Last.Id, talk.Words.Taught(PlainText.Of(one.Last.Nudge.Name), ReasonLine.Of(one.Last.Nudge, talk.Settings.Language), one.Count), one.Last.AnsweredAt ?? one.Last.DecidedAt)))
            .OrderByDescending(thing => thing.At).Take(Most)];
    }

    /// <summary>Takes one back; false where there is none of that id, or it holds no longer.</summary>
    public async Task<bool> TakeBackAsync(OwnerId owner, Guid id, CancellationToken cancellationToken)
    {
        var record = await nudges.GetAsync(owner, id, cancellationToken);
        if (record is { CanUndo: true }) return await choices.MakeAsync(owner, record, new NudgeChoice.Undo(), cancellationToken) is not null;
        if (record is { State: NudgeState.Dismissed }) return await nudges.ReplaceAsync(owner, record, record.Unteach(), [], cancellationToken);
        return await memory.RemoveAsync(owner, id, cancellationToken);
    }

    /// <summary>What people are called; an address where nothing was read yet.</summary>
    public async Task<Func<PersonId, string>> NamesAsync(Talk talk, CancellationToken cancellationToken)
    {
        if (talk.Account.Owner is not { } owner) return person => person.Address.Value;
        var told = (await memory.LoadAsync(talk.Owner, cancellationToken)).Facts.SelectMany(PeopleOf);
        var muted = await nudges.MutedAsync(talk.Owner, cancellationToken);
        var names = await histories.ReadAsync(owner, history => NamesIn(new PersonPages(history, talk.Now), told.Concat(muted)), cancellationToken);
        return person => names.GetValueOrDefault(person) ?? person.Address.Value;
    }

    private static Dictionary<PersonId, string> NamesIn(PersonPages pages, IEnumerable<PersonId> people) => people.Distinct().ToDictionary(person => person, pages.NameOf);

    private static IEnumerable<PersonId> PeopleOf(MemoryFact fact) => fact switch
    {
        MemoryFact.Note note => [note.Person],
        MemoryFact.InCircle circle => [circle.Person],
        MemoryFact.WishedCadence wish => [wish.Person],
        MemoryFact.Flagged flagged => [flagged.Person],
        MemoryFact.LetRest rest => [rest.Person],
        MemoryFact.ToldOfIntroduction told => [told.Asked, told.ToMeet],
        _ => [],
    };
}
