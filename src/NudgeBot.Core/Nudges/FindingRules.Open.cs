using NudgeBot.Core.Commitments;
using NudgeBot.Core.Interactions;

namespace NudgeBot.Core.Nudges;

public sealed partial class FindingRules
{
    /// <summary>
    /// What is owed in a thread, whether or not its day has come: for a list the owner asked to see. What is sensitive, private,
    /// doubtful, kept or let go is not in it.
    /// </summary>
    public IEnumerable<Commitment> OpenCommitments(MailThread thread, DateTimeOffset now) =>
        thread.Commitments.Where(commitment => IsOpen(commitment, thread, now));

    /// <summary>What is known of somebody that speaks against writing to them at all; null where nothing does.</summary>
    public Silence? AgainstWritingTo(PersonHistory person, DateTimeOffset now) => IsForged(person)
        ? Silence.Unsure
        : Against(new Finding { Key = default, Person = person.Id, Reason = NudgeReason.FadingTie, Since = now }, now)?.Rule;

    private bool IsOpen(Commitment commitment, MailThread thread, DateTimeOffset now)
    {
        if (IsDiscreet(commitment, thread) || history.Memory.IsSettled(commitment)) return false;
        if (commitment.At > now || (now - commitment.At).TotalDays > LatestPromiseDays || IsOvertaken(commitment, thread)) return false;
        if (commitment.Side == CommitmentSide.OwnerOffered && !(thread.TakenUpAt > commitment.At)) return false;
        var person = PersonOf(commitment.Person);
        return !IsBulk(commitment, thread, person) && Ended(commitment, thread, person, now) is null && !IsDoubtful(commitment, person) && (commitment.DueOn is not null || !IsForecast(commitment));
    }
}
