using NudgeBot.Core.Interactions;

namespace NudgeBot.Core.Ties;

/// <summary>
/// The usual gap between two people, learned from their own days of contact: the middle one of the last twenty gaps between
/// encounters, where an encounter is a call and the mails around it. Two who write all but every day have few such gaps; for them
/// it is what four fifths of all gaps stay within. It rises and falls with the two, because old gaps drop out.
/// </summary>
/// <param name="UsualGapDays">Days; at least 1.</param>
/// <param name="Encounters">How many separate spells of contact it was learned from.</param>
public readonly record struct Cadence(int UsualGapDays, int Encounters)
{
    private const int FewestDays = 5;
    private const int FewestGaps = 4;
    private const int Remembered = 20;

    /// <summary>Days of contact closer together than this belong to one encounter (a call and the mails around it).</summary>
    private const int SameEncounter = 4;

    /// <summary>True when the silence is more than two and a half times the usual gap.</summary>
    public bool IsLapse(int daysSilent) => daysSilent > UsualGapDays * 5 / 2;

    internal static Cadence? Of(ReadOnlySpan<ContactDay> days)
    {
        if (days.Length < FewestDays) return null;
        Span<int> all = stackalloc int[Remembered];
        Span<int> between = stackalloc int[Remembered];
        int gaps = 0, encounters = 1;
        for (var i = days.Length - 1; i > 0; i--)
        {
            var gap = days[i].DayNumber - days[i - 1].DayNumber;
            if (gaps < Remembered) all[gaps++] = gap;
            if (gap <= SameEncounter) continue;
            if (encounters <= Remembered) between[encounters - 1] = gap;
            encounters++;
        }

        var known = Math.Min(encounters - 1, Remembered);
        return new Cadence(known >= FewestGaps ? Part(between[..known], 1, 2) : Math.Max(1, Part(all[..gaps], 4, 5)), encounters);
    }

    /// <summary>The value that so large a part of them stays within.</summary>
    private static int Part(Span<int> gaps, int of, int parts)
    {
        gaps.Sort();
        return gaps[Math.Min(gaps.Length - 1, gaps.Length * of / parts)];
    }
}
