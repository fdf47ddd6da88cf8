using System.Numerics;

namespace NudgeBot.Core.Interactions;

/// <summary>
/// The last day on which something was seen, and on which of the 63 days before it. In whatever order days are added, and how
/// often, it comes to the same, and it never grows.
/// </summary>
/// <param name="Last">As <see cref="DateOnly.DayNumber"/> counts; meaningless while there is none.</param>
/// <param name="Days">The lowest bit stands for <paramref name="Last"/>, each next one for the day before; 0 where there is none.</param>
public readonly record struct RecentDays(int Last, ulong Days)
{
    /// <summary>How many days are remembered.</summary>
    public const int Span = 64;

    public bool IsEmpty => Days == 0;

    public RecentDays With(int day)
    {
        if (IsEmpty) return new RecentDays(day, 1);
        if (day <= Last) return Last - day < Span ? this with { Days = Days | (1UL << (Last - day)) } : this;
        return new RecentDays(day, day - Last < Span ? (Days << (day - Last)) | 1 : 1);
    }

    /// <summary>The days up to <paramref name="today"/>, one half as heavy for every so many days that passed.</summary>
    public double Fading(int today, double halfLife)
    {
        var sum = 0.0;
        for (var left = Days; left != 0; left &= left - 1)
        {
            var age = today - Last + BitOperations.TrailingZeroCount(left);
            if (age >= 0) sum += Math.Pow(2, -age / halfLife);
        }

        return sum;
    }
}
