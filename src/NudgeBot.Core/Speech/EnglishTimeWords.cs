using System.Globalization;

namespace NudgeBot.Core.Speech;

internal sealed class EnglishTimeWords : TimeWords
{
    protected override string DayOfYear(DateOnly day) => day.ToString("dddd d MMMM", CultureInfo.InvariantCulture);

    protected override string DayAndYear(DateOnly day) => day.ToString("dddd d MMMM yyyy", CultureInfo.InvariantCulture);

    protected override string On(string day) => $"on {day}";
}
