using System.Globalization;
using System.Text;
using NudgeBot.Core.Nudges;

namespace NudgeBot.Tests.Year;

/// <summary>One owner's year on one page: numbers only, no person and no word.</summary>
internal static class YearPage
{
    public static string Of(string name, int days, OwnersYear year)
    {
        var page = new StringBuilder();
        var shown = year.Shown;
        var (settings, byDay) = (year.Settings, shown.GroupBy(one => year.Settings.LocalDay(one.At)).ToList());
        page.AppendLine(CultureInfo.InvariantCulture, $"{name}: {days} days");
        page.AppendLine(CultureInfo.InvariantCulture, $"  days with a card {byDay.Count}, cards {shown.Count}; most in a day {Most(byDay.Select(day => day.Count()))}, in seven days {Most(byDay.Select(day => shown.Where(one => settings.LocalDay(one.At) <= day.Key && settings.LocalDay(one.At) > day.Key.AddDays(-7)).Select(one => one.Record.Id).Distinct().Count()))}");
        page.AppendLine(CultureInfo.InvariantCulture, $"  earliest {Time(shown, settings, first: true)}, latest {Time(shown, settings, first: false)}; asked whether to go on {year.Questions} times; kept quiet about {year.QuietThings} things in {year.QuietLines} weekly lines");
        page.AppendLine(CultureInfo.InvariantCulture, $"  answered {shown.Count(IsAnswered)}, settled by themselves {shown.Count(one => one.Record.State == NudgeState.Settled)}, left lying {shown.Count(one => one.Record.State == NudgeState.Shown)}; most about one person {Most(shown.GroupBy(one => one.Record.Nudge.Person).Select(person => person.Count()))}");
        foreach (var reason in shown.GroupBy(one => one.Record.Nudge.Reason).OrderByDescending(reason => reason.Count()))
            page.AppendLine(CultureInfo.InvariantCulture, $"  {reason.Key,-20} {reason.Count(),4}");
        page.AppendLine(CultureInfo.InvariantCulture, $"  by month {string.Join(' ', shown.GroupBy(one => settings.LocalDay(one.At).ToString("MM", CultureInfo.InvariantCulture)).Select(month => $"{month.Key}:{month.Count()}"))}");
        return page.ToString();
    }

    private static bool IsAnswered(Showing one) => one.Record.State is not (NudgeState.Settled or NudgeState.Shown or NudgeState.Decided);

    private static int Most(IEnumerable<int> numbers) => numbers.DefaultIfEmpty().Max();

    private static string Time(IReadOnlyList<Showing> shown, Core.People.MailboxSettings settings, bool first)
    {
        var times = shown.Select(one => settings.LocalTime(one.At).TimeOfDay).Order().ToList();
        return times.Count == 0 ? "never" : (first ? times[0] : times[^1]).ToString(@"hh\:mm", CultureInfo.InvariantCulture);
    }
}
