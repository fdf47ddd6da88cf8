using NudgeBot.Accounts;
using NudgeBot.Core.Memory;
using NudgeBot.Core.Nudges;
using NudgeBot.Core.People;
using NudgeBot.Storage.Memory;
using NudgeBot.Storage.Nudges;
using NudgeBot.Teams.Words.Replies;

namespace NudgeBot.Teams.Typed;

/// <summary>"Undo": takes back the latest thing that can be taken back, whatever it was, and says what that is.</summary>
internal sealed class UndoTalk(Choices choices, NudgeStore nudges, MemoryStore memory, Installations installations, LearnedThings learned, CardTalk cards, RecentAnswers recent)
{
    /// <summary>What was told longer ago is taken back in the settings, where one sees what it is first.</summary>
    private static readonly TimeSpan Fresh = TimeSpan.FromDays(7);

    public async Task<Said> UndoAsync(Talk talk, CancellationToken cancellationToken)
    {
        var latest = (await CandidatesAsync(talk, cancellationToken)).MaxBy(candidate => candidate.At);
        return latest is null ? talk.Words.NothingToUndo : await latest.TakeBack();
    }

    private async Task<List<Candidate>> CandidatesAsync(Talk talk, CancellationToken cancellationToken)
    {
        var records = (await cards.RecentAsync(talk, cancellationToken)).Where(record => record.CanUndo).ToList();
        var candidates = records.ConvertAll(record => new Candidate(recent.At(talk.Owner, record.Id) ?? record.AnsweredAt ?? record.ShownAt ?? record.DecidedAt, () => ReopenAsync(talk, record, cancellationToken)));
        if (talk.Account is { PausedUntil: { } until, PausedAt: { } paused } && until > talk.Now) candidates.Add(new Candidate(paused, () => ResumeAsync(talk, cancellationToken)));
        // What a nudge's answer told is taken back with that answer.
        var facts = (await memory.LoadAsync(talk.Owner, cancellationToken)).Facts.Where(fact => fact.At >= talk.Now - Fresh && !records.Exists(record => record.Id == fact.Id));
        candidates.AddRange(facts.Select(fact => new Candidate(fact.At, () => ForgetAsync(talk, fact, cancellationToken))));
        var muted = (await nudges.MutesAsync(talk.Owner, cancellationToken)).Where(mute => mute.Value >= talk.Now - Fresh && !records.Exists(record => record.State == NudgeState.Muted && record.Nudge.Person == mute.Key));
        candidates.AddRange(muted.Select(mute => new Candidate(mute.Value, () => UnmuteAsync(talk, mute.Key, cancellationToken))));
        return candidates;
    }

    private async Task<Said> ReopenAsync(Talk talk, NudgeRecord record, CancellationToken cancellationToken) =>
        await choices.MakeAsync(talk.Owner, record, new NudgeChoice.Undo(), cancellationToken) is null ? talk.Words.TooLate : talk.Words.OpenAgain(record.Nudge.Name);

    private async Task<Said> ResumeAsync(Talk talk, CancellationToken cancellationToken)
    {
        await installations.PauseAsync(talk.Owner, null, cancellationToken);
        return talk.Words.TakenBack(talk.Words.Listening);
    }

    private async Task<Said> ForgetAsync(Talk talk, MemoryFact fact, CancellationToken cancellationToken)
    {
        var said = new LearnedWords(talk.Words, await learned.NamesAsync(talk, cancellationToken)).Of(fact);
        await memory.RemoveAsync(talk.Owner, fact.Id, cancellationToken);
        return talk.Words.TakenBack(said);
    }

    private async Task<Said> UnmuteAsync(Talk talk, PersonId person, CancellationToken cancellationToken)
    {
        var name = (await learned.NamesAsync(talk, cancellationToken))(person);
        await nudges.UnmuteAsync(talk.Owner, person, cancellationToken);
        return talk.Words.TakenBack(talk.Words.Again(name));
    }

    private sealed record Candidate(DateTimeOffset At, Func<Task<Said>> TakeBack);
}
