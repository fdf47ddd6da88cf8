using System.Globalization;
using NudgeBot.Core.People;
using NudgeBot.Core.Speech;
using Xunit;

namespace NudgeBot.Core.Tests.Speech;

/// <summary>Time in the owner's language; the edges between the words are those of English, in <see cref="PointInTimeTests"/>.</summary>
public sealed class TimeWordsTests
{
    private static readonly MailboxSettings Berlin = MailboxSettings.Default with { Zone = TimeZoneInfo.FindSystemTimeZoneById("Europe/Berlin") };
    private static readonly DateTimeOffset Now = Instant("2026-03-11T08:00Z");

    [Theory]
    [InlineData("2026-03-11", "heute", "aujourd’hui", "hoy")]
    [InlineData("2026-03-10", "gestern", "hier", "ayer")]
    [InlineData("2026-03-09", "am Montag", "lundi", "el lunes")]
    [InlineData("2026-03-08", "am Sonntag", "dimanche", "el domingo")]
    [InlineData("2026-03-04", "letzte Woche", "la semaine dernière", "la semana pasada")]
    [InlineData("2026-02-25", "vor zwei Wochen", "il y a deux semaines", "hace dos semanas")]
    [InlineData("2026-01-25", "vor sechs Wochen", "il y a six semaines", "hace seis semanas")]
    [InlineData("2026-01-24", "im Januar", "en janvier", "en enero")]
    [InlineData("2025-11-20", "im November 2025", "en novembre 2025", "en noviembre de 2025")]
    [InlineData("2025-04-10", "vor etwa einem Jahr", "il y a environ un an", "hace cerca de un año")]
    [InlineData("2024-09-11", "vor mehr als einem Jahr", "il y a plus d’un an", "hace más de un año")]
    [InlineData("2024-03-11", "vor mehr als zwei Jahren", "il y a plus de deux ans", "hace más de dos años")]
    [InlineData("2006-03-11", "vor vielen Jahren", "il y a de nombreuses années", "hace muchos años")]
    public void A_point_in_the_past_grows_vaguer_with_age(string day, string german, string french, string spanish) =>
        Assert.Equal([german, french, spanish], Said(words => words.Point(Instant(day + "T10:00Z"), Now, Berlin)));

    [Theory]
    [InlineData(1, "seit einem Tag", "depuis un jour", "desde hace un día")]
    [InlineData(6, "seit sechs Tagen", "depuis six jours", "desde hace seis días")]
    [InlineData(7, "seit einer Woche", "depuis une semaine", "desde hace una semana")]
    [InlineData(13, "seit über einer Woche", "depuis plus d’une semaine", "desde hace más de una semana")]
    [InlineData(77, "seit elf Wochen", "depuis onze semaines", "desde hace once semanas")]
    [InlineData(116, "seit drei Monaten", "depuis trois mois", "desde hace tres meses")]
    [InlineData(335, "seit etwa einem Jahr", "depuis environ un an", "desde hace cerca de un año")]
    [InlineData(731, "seit mehr als zwei Jahren", "depuis plus de deux ans", "desde hace más de dos años")]
    [InlineData(7305, "seit vielen Jahren", "depuis de nombreuses années", "desde hace muchos años")]
    public void A_span_is_said_in_words(int days, string german, string french, string spanish) =>
        Assert.Equal([german, french, spanish], Said(words => words.Duration(Now.AddDays(-days), Now, Berlin)));

    [Theory]
    [InlineData(2, "alle paar Tage", "tous les deux ou trois jours", "cada pocos días")]
    [InlineData(7, "etwa einmal in der Woche", "environ une fois par semaine", "más o menos una vez por semana")]
    [InlineData(14, "etwa alle zwei Wochen", "environ toutes les deux semaines", "más o menos cada dos semanas")]
    [InlineData(30, "etwa einmal im Monat", "environ une fois par mois", "más o menos una vez al mes")]
    [InlineData(90, "alle paar Monate", "tous les deux ou trois mois", "cada dos o tres meses")]
    [InlineData(180, "etwa zweimal im Jahr", "environ deux fois par an", "más o menos dos veces al año")]
    [InlineData(365, "etwa einmal im Jahr", "environ une fois par an", "más o menos una vez al año")]
    public void A_rhythm_is_said_as_people_say_it(int days, string german, string french, string spanish) =>
        Assert.Equal([german, french, spanish], Said(words => words.Often(days)));

    [Theory]
    [InlineData("2026-03-06", "am Freitag, 6. März", "le vendredi 6 mars", "el viernes 6 de marzo")]
    [InlineData("2026-01-01", "am Donnerstag, 1. Januar", "le jeudi 1er janvier", "el jueves 1 de enero")]
    [InlineData("2025-08-16", "am Samstag, 16. August 2025", "le samedi 16 août 2025", "el sábado 16 de agosto de 2025")]
    public void A_day_carries_its_year_when_it_is_another(string day, string german, string french, string spanish) =>
        Assert.Equal([german, french, spanish], Said(words => words.OnDay(Instant(day + "T10:00Z"), Now, Berlin)));

    [Theory]
    [InlineData("2026-03-12", "by Thursday", "bis Donnerstag", "pour jeudi", "para el jueves")]
    [InlineData("2026-03-06", "by Friday", "bis Freitag", "pour vendredi", "para el viernes")]
    [InlineData("2026-04-01", "by 1 April", "bis zum 1. April", "pour le 1er avril", "para el 1 de abril")]
    [InlineData("2027-01-15", "by 15 January 2027", "bis zum 15. Januar 2027", "pour le 15 janvier 2027", "para el 15 de enero de 2027")]
    public void The_last_day_in_time_is_named_in_as_few_words_as_are_clear(string day, string english, string german, string french, string spanish) =>
        Assert.Equal([english, german, french, spanish], Said(words => words.By(DateOnly.Parse(day, CultureInfo.InvariantCulture), Berlin.LocalDay(Now)), "en", "de", "fr", "es"));

    [Fact]
    public void The_last_day_in_time_may_carry_its_date() =>
        Assert.Equal(
            ["by Friday 6 March", "bis Freitag, 6. März", "pour le vendredi 6 mars", "para el viernes 6 de marzo"],
            Said(words => words.ByDay(Instant("2026-03-06T10:00Z"), Now, Berlin), "en", "de", "fr", "es"));

    [Fact]
    public void No_day_of_fifteen_years_is_without_words()
    {
        for (var days = 0; days < 15 * 366; days++)
        {
            Assert.All(Said(words => words.Point(Now.AddDays(-days), Now, Berlin), "en", "de", "fr", "es"), said => Assert.DoesNotContain("  ", said, StringComparison.Ordinal));
            Assert.All(Said(words => words.Duration(Now.AddDays(-days), Now, Berlin), "en", "de", "fr", "es"), said => Assert.NotEmpty(said));
        }
    }

    private static string[] Said(Func<TimeWords, string> say) => Said(say, "de", "fr", "es");

    private static string[] Said(Func<TimeWords, string> say, params string[] languages) => [.. languages.Select(language => say(TimeWords.Of(language)))];

    private static DateTimeOffset Instant(string text) => DateTimeOffset.Parse(text, CultureInfo.InvariantCulture);
}
