using NudgeBot.Core.Interactions;
using NudgeBot.Core.People;

namespace NudgeBot.Core.Ties;

/// <summary>What all interactions with one person amount to at an instant.</summary>
public sealed record Tie
{
    private static readonly TimeSpan KeptUpFor = TimeSpan.FromDays(90);

    public required PersonId Person { get; init; }

    public required Stage Stage { get; init; }

    public required TieStrength Strength { get; init; }

    public required Reciprocity Reciprocity { get; init; }

    /// <summary>Null where there were too few encounters to learn a rhythm from.</summary>
    public required Cadence? Cadence { get; init; }

    /// <summary>The last day of contact of any kind; null before the first.</summary>
    public required DateOnly? LastContactOn { get; init; }

    public required ContactKinds LastContactKinds { get; init; }

    /// <summary>The tie as it stood at the end of the day <paramref name="on"/> in the owner's zone; later days do not count.</summary>
    public static Tie Of(PersonHistory person, DateOnly on)
    {
        var days = Until(person.Days, on);
        return new Tie
        {
            Person = person.Id,
            Stage = StageOf(days),
            Strength = TieStrength.Of(days, on),
            Reciprocity = Ties.Reciprocity.Of(days),
            Cadence = Ties.Cadence.Of(days),
            LastContactOn = days.IsEmpty ? null : days[^1].Day,
            LastContactKinds = days.IsEmpty ? ContactKinds.None : days[^1].Kinds,
        };
    }

    private static ReadOnlySpan<ContactDay> Until(ContactDays days, DateOnly on)
    {
        var all = days.AsSpan();
        var count = all.Length;
        while (count > 0 && all[count - 1].DayNumber > on.DayNumber) count--;
        return all[..count];
    }

    /// <summary>A meeting is an exchange by itself; mail needs both directions.</summary>
    private static Stage StageOf(ReadOnlySpan<ContactDay> days)
    {
        int? firstBoth = null;
        int exchanges = 0, lastSent = 0, lastReceived = 0, lastMet = 0;
        var (sent, received) = (false, false);
        foreach (var day in days)
        {
            if ((day.Kinds & ContactKinds.Sent) != ContactKinds.None) (sent, lastSent) = (true, day.DayNumber);
            if ((day.Kinds & ContactKinds.Received) != ContactKinds.None) (received, lastReceived) = (true, day.DayNumber);
            if ((day.Kinds & ContactKinds.Met) != ContactKinds.None) lastMet = day.DayNumber;
            if (!(sent && received) && (day.Kinds & ContactKinds.Met) == ContactKinds.None) continue;
            exchanges++;
            firstBoth ??= day.DayNumber;
        }

        if (exchanges < 2 || firstBoth is null) return Stage.Connected;
        var keptUpUntil = Math.Max(lastMet, Math.Min(lastSent, lastReceived));
        return keptUpUntil - firstBoth.Value >= KeptUpFor.Days ? Stage.Converted : Stage.Conversing;
    }
}
