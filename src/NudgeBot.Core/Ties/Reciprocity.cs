using NudgeBot.Core.Interactions;

namespace NudgeBot.Core.Ties;

/// <summary>How evenly two people write, in days with mail: enough to see a one-way draw, and not a count of messages.</summary>
/// <param name="SentDays">Days on which the owner wrote.</param>
/// <param name="ReceivedDays">Days on which the other wrote.</param>
/// <param name="UnansweredApproaches">Days on which the owner wrote since the other last wrote or met them.</param>
public readonly record struct Reciprocity(int SentDays, int ReceivedDays, int UnansweredApproaches)
{
    /// <summary>Both sides write: neither does more than four fifths of it.</summary>
    public bool IsMutual => SentDays > 0 && ReceivedDays > 0 && Math.Min(SentDays, ReceivedDays) * 4 >= Math.Max(SentDays, ReceivedDays);

    internal static Reciprocity Of(ReadOnlySpan<ContactDay> days)
    {
        int sent = 0, received = 0, approaches = 0;
        foreach (var day in days)
        {
            if ((day.Kinds & ContactKinds.Sent) != ContactKinds.None)
            {
                sent++;
                approaches++;
            }

            if ((day.Kinds & ContactKinds.Received) != ContactKinds.None) received++;
            if ((day.Kinds & (ContactKinds.Received | ContactKinds.Met)) != ContactKinds.None) approaches = 0;
        }

        return new Reciprocity(sent, received, approaches);
    }
}
