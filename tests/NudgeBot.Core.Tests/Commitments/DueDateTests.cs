using System.Globalization;
using NudgeBot.Core.Commitments;
using Xunit;

namespace NudgeBot.Core.Tests.Commitments;

[Trait("Product", "D7 D8")]
public sealed class DueDateTests
{
    /// <summary>Sent on Tuesday 3 March 2026 at 10:00 in Berlin.</summary>
    [Theory]
    [InlineData("I'll send it by Friday.", "2026-03-06")]
    [InlineData("You'll have it by Thursday noon.", "2026-03-05")]
    [InlineData("I will send it on Thursday, 5 March.", "2026-03-05")]
    [InlineData("I'll send it tomorrow.", "2026-03-04")]
    [InlineData("I'll send it the day after tomorrow.", "2026-03-05")]
    [InlineData("I'll get it to you tonight.", "2026-03-03")]
    [InlineData("I'll send it by EOD.", "2026-03-03")]
    [InlineData("I'll send it by close of business tomorrow.", "2026-03-04")]
    [InlineData("I'll send it by the end of the week.", "2026-03-06")]
    [InlineData("I'll send it this week.", "2026-03-06")]
    [InlineData("I'll send it next week.", "2026-03-13")]
    [InlineData("I'll send it by the end of next week.", "2026-03-13")]
    [InlineData("I'll send it early next week.", "2026-03-10")]
    [InlineData("I'll send it by the end of the month.", "2026-03-31")]
    [InlineData("I'll send it by the end of next month.", "2026-04-30")]
    [InlineData("I'll send it by the end of February.", "2027-02-28")]
    [InlineData("I'll send it by mid-April.", "2026-04-15")]
    [InlineData("I'll send it in two weeks.", "2026-03-17")]
    [InlineData("I'll send it within 3 working days.", "2026-03-06")]
    [InlineData("I'll send it in a fortnight.", "2026-03-17")]
    [InlineData("I'll send it on 12 March.", "2026-03-12")]
    [InlineData("I'll send it by March 12th.", "2026-03-12")]
    [InlineData("I'll send it by 12 March 2027.", "2027-03-12")]
    [InlineData("I'll send it by 2026-03-20.", "2026-03-20")]
    [InlineData("I'll send it by 2 January.", "2027-01-02")]
    [InlineData("I'll send it next Monday.", "2026-03-09")]
    [InlineData("I'll send it next Friday.", "2026-03-13")]
    [InlineData("I'll send it this Friday.", "2026-03-06")]
    [InlineData("I'll send it on Tuesday.", "2026-03-10")]
    [InlineData("I'll send it Wednesday of next week.", "2026-03-11")]
    [InlineData("I'll send it before Friday.", "2026-03-05")]
    [InlineData("I'll send it no later than Friday.", "2026-03-06")]
    [InlineData("I'll send the notes from Monday's call by Thursday.", "2026-03-05")]
    [InlineData("I'll send it by 3/13.", "2026-03-13")]
    [InlineData("I'll send it this weekend.", "2026-03-08")]
    public void English_days_are_read(string sentence, string due) => Assert.Equal(due, Due(sentence, "en"));

    [Theory]
    [InlineData("Ich schicke es bis Freitag.", "2026-03-06")]
    [InlineData("Ich schicke es Ihnen übermorgen.", "2026-03-05")]
    [InlineData("Ich schicke es morgen früh.", "2026-03-04")]
    [InlineData("Ich melde mich heute Abend.", "2026-03-03")]
    [InlineData("Sie bekommen es Ende nächster Woche.", "2026-03-13")]
    [InlineData("Sie bekommen es bis Ende der Woche.", "2026-03-06")]
    [InlineData("Ich schicke es nächsten Dienstag.", "2026-03-10")]
    [InlineData("Ich schicke es am kommenden Freitag.", "2026-03-06")]
    [InlineData("Ich melde mich in 14 Tagen.", "2026-03-17")]
    [InlineData("Ich melde mich in zwei Wochen.", "2026-03-17")]
    [InlineData("Ich schicke es bis zum 12. März.", "2026-03-12")]
    [InlineData("Ich schicke es bis zum 12.3.", "2026-03-12")]
    [InlineData("Ich schicke es bis 12.03.2026.", "2026-03-12")]
    [InlineData("Ich schicke es bis Ende des Monats.", "2026-03-31")]
    [InlineData("Ich schicke es bis Monatsende.", "2026-03-31")]
    [InlineData("Ich schicke es Ende April.", "2026-04-30")]
    [InlineData("Ich schicke es bis spätestens Donnerstag.", "2026-03-05")]
    [InlineData("Ich schicke es nächste Woche Mittwoch.", "2026-03-11")]
    [InlineData("Ich schicke es vor Freitag.", "2026-03-05")]
    [InlineData("Ich schicke es in drei Werktagen.", "2026-03-06")]
    public void German_days_are_read(string sentence, string due) => Assert.Equal(due, Due(sentence, "de"));

    [Theory]
    [InlineData("Je vous l'envoie d'ici vendredi.", "2026-03-06")]
    [InlineData("Je vous l'envoie la semaine prochaine.", "2026-03-13")]
    [InlineData("Je vous l'envoie après-demain.", "2026-03-05")]
    [InlineData("Je vous l'envoie demain matin.", "2026-03-04")]
    [InlineData("Je vous l'envoie ce soir.", "2026-03-03")]
    [InlineData("Je vous l'envoie d'ici la fin du mois.", "2026-03-31")]
    [InlineData("Je vous l'enverrai fin du mois.", "2026-03-31")]
    [InlineData("Je vous l'envoie mardi prochain.", "2026-03-10")]
    [InlineData("Je vous l'envoie avant jeudi.", "2026-03-04")]
    [InlineData("Je vous l'envoie jeudi 12 mars.", "2026-03-12")]
    [InlineData("Je vous l'envoie le 12/03.", "2026-03-12")]
    [InlineData("Je vous l'envoie le 1er avril.", "2026-04-01")]
    [InlineData("Je vous l'envoie dans deux semaines.", "2026-03-17")]
    [InlineData("Je vous l'envoie dans quinze jours.", "2026-03-17")]
    [InlineData("Je vous l'envoie en début de semaine prochaine.", "2026-03-10")]
    [InlineData("Je vous l'envoie cette semaine.", "2026-03-06")]
    [InlineData("Je vous l'envoie au plus tard vendredi.", "2026-03-06")]
    public void French_days_are_read(string sentence, string due) => Assert.Equal(due, Due(sentence, "fr"));

    [Theory]
    [InlineData("Te lo envío el próximo martes.", "2026-03-10")]
    [InlineData("Te lo envío pasado mañana.", "2026-03-05")]
    [InlineData("Te lo envío mañana por la mañana.", "2026-03-04")]
    [InlineData("Te lo envío para el viernes.", "2026-03-06")]
    [InlineData("Te lo envío a fin de mes.", "2026-03-31")]
    [InlineData("Te lo envío antes del viernes.", "2026-03-05")]
    [InlineData("Te lo envío la semana que viene.", "2026-03-13")]
    [InlineData("Te lo envío a finales de la próxima semana.", "2026-03-13")]
    [InlineData("Te lo envío el 12 de marzo.", "2026-03-12")]
    [InlineData("Te lo envío el 12/3.", "2026-03-12")]
    [InlineData("Te lo envío esta noche.", "2026-03-03")]
    [InlineData("Te lo envío dentro de dos semanas.", "2026-03-17")]
    [InlineData("Te lo envío a más tardar el jueves.", "2026-03-05")]
    [InlineData("Te lo envío el jueves que viene.", "2026-03-05")]
    [InlineData("Te lo envío esta semana.", "2026-03-06")]
    public void Spanish_days_are_read(string sentence, string due) => Assert.Equal(due, Due(sentence, "es"));

    [Theory]
    [InlineData("I'll send it by 3/12.")]
    [InlineData("I'll send it by 4/5.")]
    [InlineData("I'll send one on Thursday and the other on Friday.")]
    [InlineData("I'll send it by Friday 5 March.")]
    [InlineData("I'll send it by 30 February.")]
    [InlineData("I'll send it by 20 February.")]
    public void What_has_two_readings_or_none_is_not_guessed(string sentence)
    {
        var due = DueDate.Read(sentence, "en", Story.Berlin().Instant(new DateOnly(2026, 3, 3), new TimeOnly(10, 0)), Story.Berlin());

        Assert.NotNull(due);
        Assert.Null(due.On);
    }

    [Theory]
    [InlineData("I'll send it soon.", "en")]
    [InlineData("I'll send the deck from last Friday.", "en")]
    [InlineData("The version from Monday's call is wrong.", "en")]
    [InlineData("Das war letzten Freitag.", "de")]
    [InlineData("Depuis lundi je cherche.", "fr")]
    [InlineData("I'll send it by \u0661\u0662 March.", "en")]
    public void A_sentence_without_a_day_to_come_has_none(string sentence, string language) => Assert.Null(Due(sentence, language));

    [Theory]
    [InlineData("2026-12-30", "by Friday", "2027-01-01")]
    [InlineData("2026-12-30", "next week", "2027-01-08")]
    [InlineData("2026-12-30", "tomorrow", "2026-12-31")]
    [InlineData("2026-12-31", "tomorrow", "2027-01-01")]
    [InlineData("2026-12-15", "by 3 January", "2027-01-03")]
    [InlineData("2028-02-28", "tomorrow", "2028-02-29")]
    [InlineData("2027-02-28", "tomorrow", "2027-03-01")]
    [InlineData("2028-02-10", "by the end of the month", "2028-02-29")]
    [InlineData("2028-02-10", "by 29 February", "2028-02-29")]
    [InlineData("2026-03-28", "tomorrow", "2026-03-29")]
    [InlineData("2026-10-24", "in two weeks", "2026-11-07")]
    [InlineData("2026-03-07", "by the end of the week", "2026-03-13")]
    [InlineData("2026-01-31", "in one month", "2026-02-28")]
    public void Months_years_leap_days_and_clock_changes_are_crossed(string sent, string words, string due)
    {
        var day = DateOnly.ParseExact(sent, "yyyy-MM-dd", CultureInfo.InvariantCulture);

        Assert.Equal(due, Due($"I'll send it {words}.", "en", day, new TimeOnly(23, 30)));
    }

    [Fact]
    public void The_day_is_the_owners_not_the_servers()
    {
        // 23:30 UTC on Tuesday is half past midnight on Wednesday in Berlin.
        var due = DueDate.Read("I'll send it tomorrow.", "en", new DateTimeOffset(2026, 3, 3, 23, 30, 0, TimeSpan.Zero), Story.Berlin());

        Assert.Equal(new DateOnly(2026, 3, 5), due!.On);
    }

    private static string? Due(string sentence, string language) => Due(sentence, language, new DateOnly(2026, 3, 3), new TimeOnly(10, 0));

    private static string? Due(string sentence, string language, DateOnly sent, TimeOnly at) =>
        DueDate.Read(sentence, language, Story.Berlin().Instant(sent, at), Story.Berlin())?.On?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
