using NudgeBot.Core.Interactions;

namespace NudgeBot.Core.Ties;

/// <summary>
/// The usual gap between two people, learned from their own days of contact: the gap that four fifths of the last twenty stayed
/// within. It rises and falls with them, because old gaps drop out.
/// </summary>
/// <param name="UsualGapDays">Days; at least 1.</param>
/// <param name="Encounters">How many separate spells of contact it was learned from.</param>
public readonly record struct Cadence(int UsualGapDays, int Encounters)
{
    private const int FewestDays = 5;
    private const int Remembered = 20;

    /// <summary>Days of contact closer together than this belong to one encounter (a call and the mails around it).</summary>
    private const int SameEncounter = 4;

    /// <summary>True when the silence is more than two and a half times the usual gap.</summary>
    public bool IsLapse(int daysSilent) => daysSilent > UsualGapDays * 5 / 2;

    internal static Cadence? Of(ReadOnlySpan<ContactDay> days)
    {
        if (days.Length < FewestDays) return null;
        var encounters = 1;
        Span<int> gaps = stackalloc int[Remembered];
        var count = 0;
        for (var i = days.Length - 1; i > 0; i--)
        {
            var gap = days[i].DayNumber - days[i - 1].DayNumber;
            if (gap > SameEncounter) encounters++;
            if (count < Remembered) gaps[count++] = gap;
        }

        var sorted = gaps[..count];
        sorted.Sort();
        return new Cadence(Math.Max(1, sorted[Math.Min(count - 1, count * 4 / 5)]), encounters);
    }
}
