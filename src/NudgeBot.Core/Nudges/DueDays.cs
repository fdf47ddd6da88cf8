using NudgeBot.Core.Interactions;
using NudgeBot.Core.People;

namespace NudgeBot.Core.Nudges;

/// <summary>
/// What the owner's calendar makes of the days on which things are due, each reckoned once: a mailbox holds thousands of promises
/// and some eighty days. What was reckoned holds for one instant and one way of working.
/// </summary>
internal sealed class DueDays(MailboxHistory history)
{
    private readonly Dictionary<DateOnly, DateTimeOffset> _morningAfter = [];
    private readonly Dictionary<DateOnly, int> _workingDaysSince = [];
    private MailboxSettings? _settings;
    private DateTimeOffset? _now;
    private DateOnly _today;

    /// <summary>The owner's day at this instant.</summary>
    public DateOnly Today(DateTimeOffset now)
    {
        if (now == _now && ReferenceEquals(_settings, history.Owner.Settings)) return _today;
        Forget();
        (_now, _today) = (now, history.Owner.Settings.LocalDay(now));
        _workingDaysSince.Clear();
        return _today;
    }

    /// <summary>As <see cref="MailboxSettings.WorkingDaysBetween"/>, up to now.</summary>
    public int WorkingDaysSince(DateTimeOffset from, DateTimeOffset now)
    {
        Today(now);
        var day = history.Owner.Settings.LocalDay(from);
        if (_workingDaysSince.TryGetValue(day, out var known)) return known;
        return _workingDaysSince[day] = history.Owner.Settings.WorkingDaysBetween(from, now);
    }

    /// <summary>The start of the first working day after that day.</summary>
    public DateTimeOffset MorningAfter(DateOnly due)
    {
        if (!ReferenceEquals(_settings, history.Owner.Settings)) Forget();
        if (_morningAfter.TryGetValue(due, out var known)) return known;
        return _morningAfter[due] = _settings!.WorkingMorning(_settings.Instant(due, TimeOnly.MinValue), 1);
    }

    public DateOnly WorkingDayBefore(DateOnly due)
    {
        do due = due.AddDays(-1); while (!history.Owner.Settings.WorkingHours.IsWorkingDay(due));
        return due;
    }

    private void Forget()
    {
        if (ReferenceEquals(_settings, history.Owner.Settings)) return;
        _settings = history.Owner.Settings;
        _now = null;
        _morningAfter.Clear();
        _workingDaysSince.Clear();
    }
}
