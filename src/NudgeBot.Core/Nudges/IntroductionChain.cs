using NudgeBot.Core.Interactions;
using NudgeBot.Core.Memory;
using NudgeBot.Core.People;
using NudgeBot.Core.Ties;

namespace NudgeBot.Core.Nudges;

/// <summary>
/// What comes after one of two people was asked whether they would like to meet the other (I9, S10): they wrote, and the owner says
/// whether it was a yes; the other is asked; both agreed, and the note goes to both. A no, or no answer, and it rests for good.
/// </summary>
public sealed class IntroductionChain(MailboxHistory history)
{
    /// <summary>A step that waited longer than this is overtaken by life.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromDays(90);

    private readonly FindingRules _rules = new(history);

    private OwnerMemory Memory => history.Memory;

    /// <summary>The next step of every introduction that the owner began; none where it rests, or is done.</summary>
    public IReadOnlyList<Finding> At(PastNudges past, DateTimeOffset now) =>
    [
        .. past.Records
            .Select(record => (Key: KeyOf(record), At: AskedAt(record)))
            .Where(asked => asked is { Key.Step: IntroductionStep.Ask, At: not null })
            .OrderBy(asked => asked.At)
            .Select(asked => NextOf(asked.Key!, asked.At!.Value, past, now))
            .OfType<Finding>()
            .Where(finding => now - finding.Since <= Patience)
            .DistinctBy(finding => finding.Key),
    ];

    private Finding? NextOf(IntroductionKey ask, DateTimeOffset askedAt, PastNudges past, DateTimeOffset now)
    {
        var (first, second) = (ask.Person, ask.Other);
        if (IsLeftAlone(first, past) || IsLeftAlone(second, past) || AreBroughtTogether(first, second, askedAt)) return null;
        if (Memory.AgreedToMeet(first, second) is not { } agreed) return HasAnswered(first, second, askedAt, now);
        if (!agreed) return null;
        if (ask.OtherWished) return BringTogether(first, second, now);
        if (past.Of(IntroductionKey.Of(second, first, IntroductionStep.AskOther)) is not { } other || AskedAt(other) is not { } otherAskedAt) return AskOther(second, first, now);
        return Memory.AgreedToMeet(second, first) switch
        {
            null => HasAnswered(second, first, otherAskedAt, now),
            true => BringTogether(first, second, now),
            false => null,
        };
    }

    private static IntroductionKey? KeyOf(NudgeRecord record) => record.Nudge.Reason == NudgeReason.Introduction ? IntroductionKey.Read(record.Nudge.Key) : null;

    /// <summary>The question went out, from here or by the owner's own way; null where it did not.</summary>
    private static DateTimeOffset? AskedAt(NudgeRecord record) => record.State is NudgeState.Sent or NudgeState.Done ? record.AnsweredAt : null;

    private bool IsLeftAlone(PersonId person, PastNudges past) => past.IsMuted(person) || Memory.FlagOf(person) is not null || Memory.HasDeclined(person);

    /// <summary>One mail of the owner handed something over to both of them: they did it by themselves.</summary>
    private bool AreBroughtTogether(PersonId first, PersonId second, DateTimeOffset since) =>
        PersonOf(first).LastGaveAt is { } gave && gave > since && PersonOf(second).LastGaveAt == gave;

    private Finding? HasAnswered(PersonId asked, PersonId toMeet, DateTimeOffset askedAt, DateTimeOffset now)
    {
        if (history.LastReceivedAt(asked) is not { } wrote || wrote <= askedAt) return null;
        var thread = history.ThreadsWith(asked).Where(thread => thread.LastReceived is { } mail && mail.With == asked && mail.At > askedAt).MaxBy(thread => thread.LastReceived!.At);
        return Found(asked, toMeet, IntroductionStep.HasAnswered, wrote, 0.6, now) with { Thread = thread, Mail = thread?.LastReceived };
    }

    private Finding AskOther(PersonId asked, PersonId agreed, DateTimeOffset now) =>
        WithCommonThread(Found(asked, agreed, IntroductionStep.AskOther, ToldAt(agreed, asked), 0.6, now), now);

    private Finding BringTogether(PersonId first, PersonId second, DateTimeOffset now) =>
        WithCommonThread(Found(first, second, IntroductionStep.BringTogether, Instants.Later(ToldAt(first, second), ToldAt(second, first))!.Value, 0.65, now), now);

    private Finding Found(PersonId person, PersonId other, IntroductionStep step, DateTimeOffset since, double score, DateTimeOffset now)
    {
        var tie = Tie.Of(PersonOf(person), history.Owner.Settings.LocalDay(now));
        return new Finding
        {
            Key = IntroductionKey.Of(person, other, step),
            Person = person,
            Reason = NudgeReason.Introduction,
            Step = step,
            Since = since,
            Score = Math.Min(1, score + (0.2 * tie.Strength.Value)),
            Tie = tie,
            About = other,
            Silence = _rules.AgainstWritingTo(PersonOf(person), now) ?? _rules.AgainstWritingTo(PersonOf(other), now),
        };
    }

    /// <summary>What both wrote of, where that can still be seen: it is named to them.</summary>
    private Finding WithCommonThread(Finding finding, DateTimeOffset now)
    {
        var common = new CommonThreads(history);
        common.TakeAll(now);
        return common.With(finding.Person).FirstOrDefault(thread => thread.Other == finding.About) is { } thread
            ? finding with { Thread = thread.Mine, Mail = thread.Mine.LastReceived, AboutThread = thread.Theirs }
            : finding;
    }

    /// <summary>When the owner said what this person answered; long ago where they never did.</summary>
    private DateTimeOffset ToldAt(PersonId asked, PersonId toMeet) =>
        Memory.Facts.OfType<MemoryFact.ToldOfIntroduction>().LastOrDefault(told => told.Asked == asked && told.ToMeet == toMeet)?.At ?? default;

    private PersonHistory PersonOf(PersonId id) => history.People.GetValueOrDefault(id) ?? new PersonHistory(id);
}
