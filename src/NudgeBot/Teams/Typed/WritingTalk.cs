using System.Globalization;
using NudgeBot.Core.Drafts;
using NudgeBot.Core.Nudges;
using NudgeBot.Teams.Cards;
using NudgeBot.Teams.Words.Writing;

namespace NudgeBot.Teams.Typed;

/// <summary>What an owner types about the words of a card: their part of it, or another way to say it. The words are laid on the card and told, and nothing is sent.</summary>
internal sealed class WritingTalk(CardTalk cards)
{
    /// <summary>"answer Ana: yes, the second option works".</summary>
    public Task<Said> AnswerAsync(Talk talk, TypedReply.AnswerWith answer, CancellationToken cancellationToken) =>
        FillAsync(talk, answer.Name, OwnersPart.Answer, new OwnersPartInput(answer.Text, null), cancellationToken);

    /// <summary>"tell Ana by Friday".</summary>
    public Task<Said> PromiseAsync(Talk talk, TypedReply.ByDay by, CancellationToken cancellationToken) => by.Day.On is { } day
        ? FillAsync(talk, by.Name, OwnersPart.Day, new OwnersPartInput(null, day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)), cancellationToken)
        : Task.FromResult<Said>(CardTalk.NoDay(talk, by.Day));

    /// <summary>"shorter", "another way".</summary>
    public Task<Said> OtherWayAsync(Talk talk, TypedReply.OtherWay other, CancellationToken cancellationToken) =>
        WithOpenAsync(talk, other.Name, (then, record) => Other(record, other.Kind) is { } words ? TakeAsync(then, record, words, cancellationToken) : Task.FromResult<Said>(WordsOf(then).NoOtherWay(record.Nudge.Name)), cancellationToken);

    private Task<Said> FillAsync(Talk talk, string? name, OwnersPart asked, OwnersPartInput part, CancellationToken cancellationToken) => WithOpenAsync(talk, name, (then, record) =>
    {
        if (OwnersPartInput.OutlineOf(record, asked) is null) return Task.FromResult<Said>(WordsOf(then).NothingToFill(record.Nudge.Name));
        var (words, problem) = part.In(record, then.Settings, then.Now);
        return words is null ? Task.FromResult<Said>(problem!) : TakeAsync(then, record, words, cancellationToken);
    }, cancellationToken);

    private Task<Said> WithOpenAsync(Talk talk, string? name, Func<Talk, NudgeRecord, Task<Said>> act, CancellationToken cancellationToken) => cards.WithOneAsync(talk, name, record => record.IsOpen, (then, record) => record switch
    {
        { State: NudgeState.Drafted } => Task.FromResult<Said>(then.Words.LiesInDraft(record.Nudge.Name)),
        _ when record.Suggestion is not { IsOwners: true } && OtherWays.AreOwners(record, record.Text, then.Settings, then.Now) => Task.FromResult<Said>(WordsOf(then).EditsAreKept),
        _ => act(then, record),
    }, cancellationToken);

    private Task<Said> TakeAsync(Talk talk, NudgeRecord record, Suggestion words, CancellationToken cancellationToken) =>
        cards.MakeAsync(talk, record, new NudgeChoice.Take(words), talk.Words.WriteTo(record.Nudge.Name, words.Text), cancellationToken);

    /// <summary>Of the kind that was asked for; else the one after what stands there, the first coming after the last.</summary>
    private static Suggestion? Other(NudgeRecord record, WayKind? kind)
    {
        var ways = record.Nudge.Draft.Ways;
        if (ways.Count == 0 || record.Suggestion is { IsOwners: true }) return null;
        if (kind is { } asked) return ways.FirstOrDefault(way => way.Kind == asked) is { } found ? Suggestion.Of(found) : null;
        var next = record.Suggestion?.Way is { } current ? ways.ToList().FindIndex(way => way.Kind == current) + 1 : 0;
        return next < ways.Count ? Suggestion.Of(ways[next]) : Suggestion.Of(record.Nudge.Draft);
    }

    private static WritingWords WordsOf(Talk talk) => WritingWords.Of(talk.Settings.Language);
}
