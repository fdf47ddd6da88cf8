using NudgeBot.Core.Drafts;
using NudgeBot.Core.Interactions;
using NudgeBot.Core.People;
using NudgeBot.Core.Ties;

namespace NudgeBot.Core.Nudges;

public sealed partial class FindingRules
{
    /// <summary>An introduction older than this is no news any more.</summary>
    private static readonly TimeSpan IntroductionFreshness = TimeSpan.FromDays(30);

    /// <inheritdoc cref="CommonThreads" />
    internal CommonThreads Common { get; } = new(history);

    /// <summary>Somebody introduced this person, the two have met since, and the introducer has heard nothing (D19).</summary>
    private Finding? OfHelpReceived(PersonHistory person, DateTimeOffset now)
    {
        if (person.SignOf(SignKind.Introduced) is not { Other: { } introducer } sign || now - sign.At > MailboxHistory.ThreadHorizon) return null;
        var meeting = history.MeetingsWith(person.Id).Where(met => met.Start > sign.At && history.TookPlace(met, now)).MinBy(met => met.Start);
        if (meeting is null || now < Settings.WorkingMorning(meeting.End, 1) || now - meeting.End > MeetingFreshness) return null;
        var finding = new Finding
        {
            Key = Finding.KeyOf(NudgeReason.Thanks, introducer, meeting.Id.Value),
            Person = introducer,
            Reason = NudgeReason.Thanks,
            Since = meeting.End,
            Score = Within(0.62 + (IsInside(introducer) ? -0.05 : 0.05)),
            Tie = Tie.Of(PersonOf(introducer), Settings.LocalDay(now)),
            Meeting = meeting,
            Sign = sign,
            About = person.Id,
        };
        if (meeting.IsPrivate || SensitiveWords.Found(meeting.Subject)) return finding with { Silence = Silence.Sensitive };
        return history.LastSentAt(introducer) > meeting.Start || history.MetSince(introducer, meeting.Start, now) ? finding with { Silence = Silence.AlreadyInContact } : finding;
    }

    /// <summary>This person would like to meet another whom the owner knows: the other is asked first (I9, D23).</summary>
    private Finding? OfIntroduction(PersonHistory person, DateTimeOffset now)
    {
        if (person.SignOf(SignKind.AsksIntroduction) is not { Other: { } named } sign || now - sign.At > IntroductionFreshness) return null;
        if (now < Settings.WorkingMorning(sign.At, 1) || OnlyOneCalled(named) is not { } wanted || wanted.Id == person.Id) return null;
        var agreed = history.Memory.AgreedToMeet(wanted.Id, person.Id);
        if (agreed is true) return null;
        var tie = Tie.Of(wanted, Settings.LocalDay(now));
        var finding = new Finding
        {
            Key = Finding.KeyOf(NudgeReason.Introduction, wanted.Id, $"{person.Id}/{sign.Message}"),
            Person = wanted.Id,
            Reason = NudgeReason.Introduction,
            Since = sign.At,
            Score = Within(0.6 + (0.2 * tie.Strength.Value)),
            Tie = tie,
            Sign = sign,
            About = person.Id,
        };
        if (agreed is false) return finding with { Silence = Silence.Asked };
        if (tie.Stage == Stage.Connected) return finding with { Silence = Silence.Unsure };
        return history.LastSentAt(wanted.Id) > sign.At || history.MetSince(wanted.Id, sign.At, now) ? finding with { Silence = Silence.AlreadyInContact } : finding;
    }

    /// <summary>The one person of that name with whom the owner was in contact; null where there is none, or more than one.</summary>
    private PersonHistory? OnlyOneCalled(PersonId named)
    {
        PersonHistory? only = null;
        foreach (var person in history.People.Values)
        {
            if (person.Days.Count == 0 || PersonSign.OfName(PersonName.Of(person.Name, person.Id.Address).Full) != named) continue;
            if (only is not null) return null;
            only = person;
        }

        return only;
    }

    /// <summary>
    /// Two people whom the owner knows write about the same rare thing, each on their own (I9, I14). Whom the owner heard from last
    /// is asked first. That they know each other already is never ruled out, so the draft leaves it open.
    /// </summary>
    private IEnumerable<Finding> OfCommonThreads(PersonHistory person, DateTimeOffset now)
    {
        foreach (var (mine, other, theirs) in Common.With(person.Id))
        {
            // Of the two, one is asked first, and only there it is found.
            if (mine.LastReceived!.At < theirs.LastReceived!.At || (mine.LastReceived.At == theirs.LastReceived.At && string.CompareOrdinal(mine.Id.Value, theirs.Id.Value) < 0)) continue;
            if (OfCommonThread(person, PersonOf(other), mine, theirs, now) is { } finding) yield return finding;
        }
    }

    private Finding? OfCommonThread(PersonHistory person, PersonHistory other, MailThread mine, MailThread theirs, DateTimeOffset now)
    {
        var since = mine.LastReceived!.At;
        if (now - since > IntroductionFreshness || now < Settings.WorkingMorning(since, 1)) return null;
        if (TopicLine.Quotable(mine.Topic) is null || TopicLine.Quotable(theirs.Topic) is null || MeetEachOther(person, other) || HaveSpoken(person.Id, other.Id)) return null;
        var today = Settings.LocalDay(now);
        var tie = Tie.Of(person, today);
        if (tie.Stage == Stage.Connected || IsForged(person) || IsForged(other)) return null;
        return new Finding
        {
            Key = Finding.KeyOf(NudgeReason.Introduction, person.Id, other.Id.Address.Value),
            Person = person.Id,
            Reason = NudgeReason.Introduction,
            Since = since,
            // Nobody asked for it: after all that is owed, and before a tie that fades.
            Score = Within(LowestScore + 0.05 + (0.15 * tie.Strength.Value)),
            Tie = tie,
            Thread = mine,
            Mail = mine.LastReceived,
            About = other.Id,
            AboutThread = theirs,
        };
    }

    /// <summary>One of them said yes or no already: <see cref="IntroductionChain"/> goes on from there, or it rests.</summary>
    private bool HaveSpoken(PersonId person, PersonId other) =>
        history.Memory.AgreedToMeet(person, other) is not null || history.Memory.AgreedToMeet(other, person) is not null;

    /// <summary>They were asked to the same meeting, so they know each other.</summary>
    private bool MeetEachOther(PersonHistory person, PersonHistory other) =>
        history.MeetingsWith(person.Id).Any(meeting => MeetingRules.Others(meeting, Owner).Any(someone => someone.Address == other.Id.Address));
}
