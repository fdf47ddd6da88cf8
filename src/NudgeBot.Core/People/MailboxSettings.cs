namespace NudgeBot.Core.People;

/// <summary>What the owner told Outlook about their time: zone, working hours, and whether they are away.</summary>
public sealed record MailboxSettings(TimeZoneInfo Zone, WorkingHours WorkingHours, AutomaticReplies AutomaticReplies, string Language)
{
    /// <summary>Monday to Friday, 8:00 to 17:00 UTC: what stands where a mailbox says nothing.</summary>
    public static MailboxSettings Default { get; } = new(TimeZoneInfo.Utc, WorkingHours.Default, AutomaticReplies.Off, "en-US");

    public DateTime LocalTime(DateTimeOffset instant) => TimeZoneInfo.ConvertTime(instant, Zone).DateTime;

    public DateOnly LocalDay(DateTimeOffset instant) => DateOnly.FromDateTime(LocalTime(instant));

    /// <summary>
    /// The instant of a wall-clock time in the owner's zone. A time that the clock skips in spring is moved forward by the
    /// skipped hour; a time that it shows twice in autumn means the first of the two.
    /// </summary>
    public DateTimeOffset Instant(DateOnly day, TimeOnly time)
    {
        var wall = day.ToDateTime(time);
        if (Zone.IsInvalidTime(wall)) wall = wall.AddHours(1);
        var offset = Zone.IsAmbiguousTime(wall) ? Zone.GetAmbiguousTimeOffsets(wall).Max() : Zone.GetUtcOffset(wall);
        return new DateTimeOffset(wall, offset).ToUniversalTime();
    }

    /// <summary>The first instant at or after <paramref name="from"/> that lies in working hours.</summary>
    public DateTimeOffset NextWorkingTime(DateTimeOffset from)
    {
        var local = LocalTime(from);
        var day = DateOnly.FromDateTime(local);
        if (WorkingHours.Covers(local)) return from;
        if (!WorkingHours.IsWorkingDay(day) || TimeOnly.FromDateTime(local) >= WorkingHours.Start) day = WorkingHours.NextWorkingDay(day);
        return Instant(day, WorkingHours.Start);
    }

    /// <summary>The start of the working day that lies <paramref name="days"/> working days after the day of <paramref name="from"/>.</summary>
    public DateTimeOffset WorkingMorning(DateTimeOffset from, int days)
    {
        var day = LocalDay(from);
        for (var i = 0; i < days; i++) day = NextDayAtWork(day);
        return Instant(day, WorkingHours.Start);
    }

    /// <summary>How many days at work begin after the day of <paramref name="from"/> up to and including that of <paramref name="to"/>; leave does not count (D15).</summary>
    public int WorkingDaysBetween(DateTimeOffset from, DateTimeOffset to)
    {
        var (count, last) = (0, LocalDay(to));
        for (var day = NextDayAtWork(LocalDay(from)); day <= last; day = NextDayAtWork(day)) count++;
        return count;
    }

    private DateOnly NextDayAtWork(DateOnly after)
    {
        do after = WorkingHours.NextWorkingDay(after); while (IsOnLeave(after));
        return after;
    }

    /// <summary>Only a leave with a known end: an open one would never let a day count again.</summary>
    private bool IsOnLeave(DateOnly day) =>
        AutomaticReplies is { From: not null, Until: not null } && AutomaticReplies.CoversAt(Instant(day, WorkingHours.Start));
}

/// <summary>The days and hours the owner works, in the owner's own zone.</summary>
public sealed record WorkingHours(IReadOnlySet<DayOfWeek> Days, TimeOnly Start, TimeOnly End)
{
    /// <summary>Monday to Friday, 8:00 to 17:00, as Exchange sets up a new mailbox.</summary>
    public static WorkingHours Default { get; } = new(
        new HashSet<DayOfWeek> { DayOfWeek.Monday, DayOfWeek.Tuesday, DayOfWeek.Wednesday, DayOfWeek.Thursday, DayOfWeek.Friday },
        new TimeOnly(8, 0),
        new TimeOnly(17, 0));

    /// <summary>Working hours from outside; <see cref="Default"/> where they name no day or end before they start.</summary>
    public static WorkingHours Of(IReadOnlySet<DayOfWeek> days, TimeOnly start, TimeOnly end) =>
        days.Count == 0 || end <= start ? Default : new WorkingHours(days, start, end);

    public bool IsWorkingDay(DateOnly day) => Days.Contains(day.DayOfWeek);

    public bool Covers(DateTime local) =>
        IsWorkingDay(DateOnly.FromDateTime(local)) && TimeOnly.FromDateTime(local) >= Start && TimeOnly.FromDateTime(local) < End;

    public DateOnly NextWorkingDay(DateOnly after)
    {
        do after = after.AddDays(1); while (!IsWorkingDay(after));
        return after;
    }

}

/// <summary>Outlook's automatic replies: the plainest sign that the owner is away. Open ends are null.</summary>
public sealed record AutomaticReplies(bool Enabled, DateTimeOffset? From, DateTimeOffset? Until)
{
    public static AutomaticReplies Off { get; } = new(false, null, null);

    public bool CoversAt(DateTimeOffset instant) => Enabled && (From is null || instant >= From) && (Until is null || instant < Until);
}
