namespace NudgeBot.Core.Speech;

internal sealed class EnglishTimeWords : TimeWords
{
    private static readonly string[] Weekdays = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];

    private static readonly string[] Months =
        ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];

    private static readonly string[] Numbers =
        ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"];

    protected override string Today => "today";

    protected override string Yesterday => "yesterday";

    protected override string LastWeek => "last week";

    protected override string WeeksAgo(int weeks) => $"{Numbers[weeks]} weeks ago";

    protected override string AboutAYearAgo => "about a year ago";

    protected override string MoreThanYearsAgo(int years) => years == 1 ? "more than a year ago" : $"more than {Numbers[years]} years ago";

    protected override string ManyYearsAgo => "many years ago";

    protected override string Since => "for ";

    protected override string ForADay => "for a day";

    protected override string ForDays(int days) => $"for {Numbers[days]} days";

    protected override string ForAWeek => "for a week";

    protected override string ForOverAWeek => "for over a week";

    protected override string ForWeeks(int weeks) => $"for {Numbers[weeks]} weeks";

    protected override string ForMonths(int months) => $"for {Numbers[months]} months";

    protected override string ForAboutAYear => "for about a year";

    protected override string ForMoreThanYears(int years) => years == 1 ? "for more than a year" : $"for more than {Numbers[years]} years";

    protected override string ForManyYears => "for many years";

    protected override string EveryFewDays => "every few days";

    protected override string OnceAWeek => "about once a week";

    protected override string EveryCoupleOfWeeks => "every couple of weeks";

    protected override string OnceAMonth => "about once a month";

    protected override string EveryCoupleOfMonths => "every couple of months";

    protected override string TwiceAYear => "about twice a year";

    protected override string OnceAYear => "about once a year";

    protected override string Weekday(DateOnly day) => Weekdays[(int)day.DayOfWeek];

    protected override string OnWeekday(DateOnly day) => $"on {Weekday(day)}";

    protected override string InMonth(DateOnly day) => $"in {Month(day)}";

    protected override string InMonthOfYear(DateOnly day) => $"in {Month(day)} {Year(day)}";

    protected override string DateOfYear(DateOnly day) => $"{Number(day.Day)} {Month(day)}";

    protected override string DateAndYear(DateOnly day) => $"{DateOfYear(day)} {Year(day)}";

    protected override string DayOfYear(DateOnly day) => $"{Weekday(day)} {DateOfYear(day)}";

    protected override string DayAndYear(DateOnly day) => $"{Weekday(day)} {DateAndYear(day)}";

    protected override string On(string day) => $"on {day}";

    protected override string By(string day) => $"by {day}";

    protected override string ByDate(string date) => $"by {date}";

    protected override string Month(DateOnly day) => Months[day.Month - 1];
}
