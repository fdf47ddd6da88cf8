using NudgeBot.Core.Commitments;
using NudgeBot.Core.Interactions;
using NudgeBot.Core.People;
using NudgeBot.Core.Ties;

namespace NudgeBot.Core.Nudges;

public sealed partial class FindingRules
{
    /// <summary>A promise without a day is late after so many working days.</summary>
    private const int PatienceOfUndated = 5;

    /// <summary>Their promise for "next week" is waited for so many working days at most.</summary>
    private const int PatienceWithSpan = 9;

    /// <summary>So long after its day a request is still brought up as one with a day.</summary>
    private const int LatestRequestDays = 7;

    /// <summary>From here on a broken promise is a story of its own, not a debt.</summary>
    private const int LatestPromiseDays = 80;

    private const int LatestSmallPromiseDays = 21;
    private const int LatestCallDays = 10;

    private readonly DueDays _days = new(history);

    /// <summary>What is promised or asked for with a day in a thread, from whichever side (D7 to D9, I4).</summary>
    public IReadOnlyList<Finding> OfCommitments(MailThread thread, DateTimeOffset now)
    {
        List<Finding>? findings = null;
        for (var i = 0; i < thread.Commitments.Count; i++)
        {
            var commitment = thread.Commitments[i];
            if (commitment.At <= now && !IsOvertaken(commitment, thread) && OfCommitment(commitment, thread, now) is { } finding) (findings ??= []).Add(Weighed(finding, now));
        }

        return findings ?? (IReadOnlyList<Finding>)[];
    }

    /// <summary>A new date given later in the same thread is the one that counts.</summary>
    private static bool IsOvertaken(Commitment commitment, MailThread thread)
    {
        for (var i = 0; i < thread.Commitments.Count; i++)
        {
            var other = thread.Commitments[i];
            // The newest stand first.
            if (other.At <= commitment.At) return false;
            if (other.Side == commitment.Side && other.Person == commitment.Person) return true;
        }

        return false;
    }

    private Finding? OfCommitment(Commitment commitment, MailThread thread, DateTimeOffset now)
    {
        if (commitment.Side == CommitmentSide.OwnerOffered && !(thread.TakenUpAt > commitment.At)) return null;
        if ((now - commitment.At).TotalDays > LatestPromiseDays) return null;
        var person = PersonOf(commitment.Person);
        // Most promises are kept: they are passed over before anything is reckoned.
        if (now - commitment.At > MeetingFreshness && Ended(commitment, thread, person, now) is not null) return null;
        if (ReasonOf(commitment, thread, now) is not { } reason) return null;
        var finding = new Finding
        {
            Key = Finding.KeyOf(reason, commitment.Person, commitment.About),
            Person = commitment.Person,
            Reason = reason,
            Since = commitment.At,
            Thread = thread,
            Mail = thread.LastReceived is { } last && last.Id == commitment.Mail ? last : null,
            Commitment = commitment,
        };
        if (SilenceOf(finding, commitment, thread, person, now) is { } silence) return finding with { Silence = silence };
        // Reckoned last, because most of what is promised is kept or passed over.
        var tie = Tie.Of(person, _days.Today(now));
        if (reason == NudgeReason.AwaitingTheirReply && tie.Reciprocity.UnansweredApproaches > 2) return finding with { Silence = Silence.Resting };
        if (commitment.IsOwners && IsStale(commitment, tie, now)) return null;
        var score = ScoreOf(reason, commitment, tie, now);
        return score < LowestScore ? null : finding with { Tie = tie, Score = score };
    }

    /// <summary>What there is to say at this instant; null while it is too early, or too late for a request.</summary>
    private NudgeReason? ReasonOf(Commitment commitment, MailThread thread, DateTimeOffset now) => commitment.Side switch
    {
        CommitmentSide.OwnerPromised => OfOwnPromise(commitment, commitment.At, now),
        CommitmentSide.OwnerOffered => OfOwnPromise(commitment with { DueOn = null }, thread.TakenUpAt!.Value, now),
        CommitmentSide.OtherPromised => IsTheirsDue(commitment, now) ? NudgeReason.AwaitingTheirReply : null,
        CommitmentSide.AskedOfOwner => IsRequestDue(commitment, now) ? NudgeReason.RequestDue : null,
        _ => throw new ArgumentOutOfRangeException(nameof(commitment), commitment.Side, "Every side needs its own rule."),
    };

    /// <summary>Between people who are not close an old promise without a day is forgotten, and whether a call was made cannot be seen for long.</summary>
    private static bool IsStale(Commitment commitment, Tie tie, DateTimeOffset now)
    {
        var days = (now - commitment.At).TotalDays;
        if (commitment.Thing == CommitmentThing.Call) return days > LatestCallDays;
        return commitment.DueOn is null && tie.Stage != Stage.Converted && days > LatestSmallPromiseDays;
    }

    /// <summary>On the working day before the day and on the day itself it is due; from the working morning after, late.</summary>
    private NudgeReason? OfOwnPromise(Commitment commitment, DateTimeOffset since, DateTimeOffset now)
    {
        var today = _days.Today(now);
        if (commitment.DueOn is not { } due) return _days.WorkingDaysSince(since, now) >= PatienceOfUndated && IsExplicit(commitment) ? NudgeReason.PromiseOverdue : null;
        if (today > due) return now >= _days.MorningAfter(due) ? NudgeReason.PromiseOverdue : null;
        return today >= _days.WorkingDayBefore(due) && today > Settings.LocalDay(commitment.At) ? NudgeReason.PromiseDue : null;
    }

    /// <summary>Without a day only what is plainly for the reader counts: "I'll prepare the executables" may be for anyone.</summary>
    private static bool IsExplicit(Commitment commitment) =>
        commitment.Side == CommitmentSide.OwnerOffered
        || !string.Equals(commitment.Language, "en", StringComparison.Ordinal)
        || commitment.IsUnsure
        || (commitment.Sentence is var sentence && sentence.Contains("you", StringComparison.OrdinalIgnoreCase) && !IsForecast(sentence));

    /// <summary>"You will have a friendly room" promises nothing; with a day it would.</summary>
    private static bool IsForecast(Commitment commitment) => IsForecast(commitment.Sentence);

    private static bool IsForecast(string sentence) =>
        sentence.Contains("you will have", StringComparison.OrdinalIgnoreCase) || sentence.Contains("you'll have", StringComparison.OrdinalIgnoreCase);

    private bool IsTheirsDue(Commitment commitment, DateTimeOffset now)
    {
        if (commitment.DueOn is not { } due) return _days.WorkingDaysSince(commitment.At, now) > PatienceOfUndated && !IsForecast(commitment);
        return now >= _days.MorningAfter(due) || (commitment.IsSpan && _days.Today(now) >= due && _days.WorkingDaysSince(commitment.At, now) >= PatienceWithSpan);
    }

    private bool IsRequestDue(Commitment commitment, DateTimeOffset now)
    {
        var today = _days.Today(now);
        if (commitment.DueOn is not { } due) return commitment.IsUnsure && today > Settings.LocalDay(commitment.At);
        return today >= _days.WorkingDayBefore(due) && today > Settings.LocalDay(commitment.At) && today <= due.AddDays(LatestRequestDays);
    }

    private Silence? SilenceOf(Finding finding, Commitment commitment, MailThread thread, PersonHistory person, DateTimeOffset now)
    {
        if (IsDiscreet(commitment, thread)) return Silence.Sensitive;
        if (IsBulk(commitment, thread, person)) return Silence.Bulk;
        if (Ended(commitment, thread, person, now) is { } ended) return ended;
        if (IsDoubtful(commitment, person)) return Silence.Unsure;
        return finding.Reason == NudgeReason.AwaitingTheirReply && MeetsSoon(person.Id, now) ? Silence.AlreadyInContact : null;
    }

    private static bool IsDiscreet(Commitment commitment, MailThread thread) =>
        thread.IsSensitive || commitment.IsPrivate || (thread.LastReceived is { IsPrivate: true } last && last.Id == commitment.Mail);

    /// <summary>Said to many, or by a machine.</summary>
    private static bool IsBulk(Commitment commitment, MailThread thread, PersonHistory person) =>
        !commitment.Direct || commitment.Others > MostOthers || AddressKinds.Of(person.Id.Address) != AddressKind.Human
        || (thread.LastReceived is { } last && last.Id == commitment.Mail && (last.Marks ?? MailMarks.None) != MailMarks.None)
        || (!commitment.IsOwners && OnlyEverWrites(person));

    /// <summary>Closed by evidence (D9): in this thread, in another, as an attachment or a link; a call by a meeting.</summary>
    private Silence? Ended(Commitment commitment, MailThread thread, PersonHistory person, DateTimeOffset now)
    {
        var since = commitment.Side == CommitmentSide.OwnerOffered ? thread.TakenUpAt!.Value : commitment.At;
        if (commitment.Side == CommitmentSide.AskedOfOwner)
        {
            if (thread.LastReceived is { IsFiled: true } filed && filed.Id == commitment.Mail) return Silence.EndedWell;
            return history.LastSentAt(person.Id) > since || history.MetSince(person.Id, since, now) ? Silence.AlreadyInContact : null;
        }

        var kept = commitment.IsOwners
            ? thread.OwnSettledAt > since || person.LastGaveAt > since
            : thread.TheirSettledAt > since || person.LastGotAt > since;
        return kept || (commitment.Thing == CommitmentThing.Call && history.MetSince(person.Id, since, now)) ? Silence.EndedWell : null;
    }

    private bool IsDoubtful(Commitment commitment, PersonHistory person) =>
        commitment.IsUnsure
        || IsForged(person)
        || (commitment.Side is CommitmentSide.AskedOfOwner or CommitmentSide.OtherPromised && IsStranger(person));

    private double ScoreOf(NudgeReason reason, Commitment commitment, Tie tie, DateTimeOffset now)
    {
        var asDue = commitment.DueOn is { } due ? _days.Today(now).DayNumber - due.DayNumber : (now - commitment.At).TotalDays - 7;
        var worth = reason switch
        {
            NudgeReason.PromiseOverdue => commitment.DueOn is null ? 0.62 : 0.76,
            NudgeReason.RequestDue => 0.74,
            NudgeReason.PromiseDue => 0.68,
            _ => 0.52,
        };
        return Within(
            worth
            + (IsInside(commitment.Person) ? 0 : 0.06)
            + (0.12 * tie.Strength.Value)
            - (0.04 * commitment.Others)
            - Math.Min(0.16, 0.006 * Math.Max(0, asDue)));
    }
}
