using NudgeBot.Core.Interactions;

namespace NudgeBot.Core.Ties;

/// <summary>
/// How close two people are, from 0 to 1: contact days, weighted by how recent they are and by kind (a meeting weighs more than
/// a mail), with the more silent side counting most, because a tie needs both. Half its weight is gone after half a year.
/// </summary>
/// <param name="Value">From 0 to 1.</param>
public readonly record struct TieStrength(double Value)
{
    private const double HalfLifeDays = 182;
    private const double MeetingWeight = 2;

    /// <summary>This much weighted contact is half of the way to 1.</summary>
    private const double Halfway = 6;

    private static readonly double[] WeightByAge = [.. Enumerable.Range(0, 1096).Select(age => Math.Pow(2, -age / HalfLifeDays))];

    internal static TieStrength Of(ReadOnlySpan<ContactDay> days, DateOnly on)
    {
        double sent = 0, received = 0, met = 0;
        foreach (var day in days)
        {
            var weight = WeightByAge[Math.Min(on.DayNumber - day.DayNumber, WeightByAge.Length - 1)];
            if ((day.Kinds & ContactKinds.Sent) != ContactKinds.None) sent += weight;
            if ((day.Kinds & ContactKinds.Received) != ContactKinds.None) received += weight;
            if ((day.Kinds & ContactKinds.Met) != ContactKinds.None) met += MeetingWeight * weight;
        }

        var both = met + (2 * Math.Min(sent, received)) + (0.25 * Math.Abs(sent - received));
        return new TieStrength(both / (both + Halfway));
    }
}
