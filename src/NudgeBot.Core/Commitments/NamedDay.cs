namespace NudgeBot.Core.Commitments;

/// <summary>How a sentence names a day.</summary>
internal enum NamedDayKind
{
    /// <summary>"Tomorrow", "in two weeks".</summary>
    Relative,

    /// <summary>"End of business": today, unless a day stands beside it.</summary>
    PartOfDay,

    Weekday,

    /// <summary>"Next week", "the end of this week".</summary>
    Week,

    /// <summary>"The end of the month".</summary>
    Span,

    /// <summary>"12 March".</summary>
    Date,
}

/// <summary>A day named in a sentence, and where.</summary>
/// <param name="On">Null where the words have two readings.</param>
/// <param name="IsDeadline">A preposition before it says that it is the limit: "by", "bis", "avant", "para".</param>
internal sealed record NamedDay(NamedDayKind Kind, DateOnly? On, int Start, int Length, bool IsDeadline)
{
    /// <summary>Between parts of one date stand at most a comma and a small word: "Friday of next week", "jeudi, le 12 mars".</summary>
    private const int WidestGap = 8;

    private int End => Start + Length;

    /// <summary>Joins the parts of one date: a weekday with its week or with its date.</summary>
    public static List<NamedDay> Join(List<NamedDay> found, string sentence)
    {
        found.Sort((one, other) => one.Start.CompareTo(other.Start));
        var joined = new List<NamedDay>();
        foreach (var day in found)
        {
            if (joined.Count > 0 && joined[^1].IsNear(day, sentence) && joined[^1].With(day) is { } both) joined[^1] = both;
            else joined.Add(day);
        }

        return joined;
    }

    private bool IsNear(NamedDay next, string sentence)
    {
        if (next.Start < End) return true;
        var gap = sentence.AsSpan(End, next.Start - End);
        return gap.Length <= WidestGap && !gap.ContainsAny("?!;") && !gap.Contains(" and ", StringComparison.OrdinalIgnoreCase) && !gap.Contains(" or ", StringComparison.OrdinalIgnoreCase);
    }

    private NamedDay? With(NamedDay next) => (Kind, next.Kind) switch
    {
        (NamedDayKind.PartOfDay, _) => Spanning(next, next.Kind, next.On),
        (_, NamedDayKind.PartOfDay) => Spanning(next, Kind, On),
        (NamedDayKind.Weekday, NamedDayKind.Week) => Spanning(next, NamedDayKind.Weekday, InWeekOf(next.On, On)),
        (NamedDayKind.Week, NamedDayKind.Weekday) => Spanning(next, NamedDayKind.Weekday, InWeekOf(On, next.On)),
        (NamedDayKind.Weekday, NamedDayKind.Date) => Spanning(next, NamedDayKind.Date, next.On?.DayOfWeek == On?.DayOfWeek ? next.On : null),
        (NamedDayKind.Date, NamedDayKind.Weekday) => Spanning(next, NamedDayKind.Date, On?.DayOfWeek == next.On?.DayOfWeek ? On : null),
        (NamedDayKind.Relative, NamedDayKind.Weekday or NamedDayKind.Date) => Spanning(next, NamedDayKind.Relative, next.On?.DayOfWeek == On?.DayOfWeek ? On : null),
        (NamedDayKind.Weekday or NamedDayKind.Date, NamedDayKind.Relative) => Spanning(next, NamedDayKind.Relative, next.On?.DayOfWeek == On?.DayOfWeek ? next.On : null),
        _ => null,
    };

    private NamedDay Spanning(NamedDay next, NamedDayKind kind, DateOnly? on) => new(kind, on, Start, Math.Max(End, next.End) - Start, IsDeadline || next.IsDeadline);

    private static DateOnly? InWeekOf(DateOnly? week, DateOnly? weekday) =>
        week is { } inside && weekday is { } named ? SendingDay.MondayOf(inside).AddDays(((int)named.DayOfWeek + 6) % 7) : null;
}
