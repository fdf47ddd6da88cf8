using NudgeBot.Core.People;
using NudgeBot.Core.Ties;
using Xunit;
using static NudgeBot.Core.Tests.Story;

namespace NudgeBot.Core.Tests.Ties;

public sealed class StrengthReasonsTests
{
    private static readonly DateOnly Day = new(2026, 3, 6);

    [Fact]
    public void Meetings_and_mail_both_ways_are_said_in_days()
    {
        var story = new Story().KeptUpWith(Ana, "2026-01-05", "2026-02-20", 14).Met("2026-02-24 10:00", Ana);
        story.DecideAt("2026-03-06 09:30");
        Assert.Equal(
            [
                "One day of the last year had a meeting with both of you in your calendar.",
                "You wrote on 4 days of the last year, they on 4 days, sometimes on the same day.",
            ],
            Of(story, Ana));
    }

    [Theory]
    [InlineData("de", "An einem Tag des letzten Jahres stand ein Termin mit Ihnen beiden in Ihrem Kalender.", "Im letzten Jahr haben Sie an 4 Tagen geschrieben und an 4 Tagen Mails bekommen, manchmal am selben Tag.")]
    [InlineData("fr", "Un jour de l’année passée, une réunion avec vous deux figurait dans votre calendrier.", "L’année passée, vous avez écrit 4 jours et reçu des mails 4 jours, parfois le même jour.")]
    [InlineData("es", "Un día del último año hubo en su calendario una reunión con ustedes dos.", "En el último año usted escribió en 4 días y recibió correos en 4 días, a veces el mismo día.")]
    public void They_are_said_in_the_owners_language(string language, params string[] reasons)
    {
        var story = new Story().KeptUpWith(Ana, "2026-01-05", "2026-02-20", 14).Met("2026-02-24 10:00", Ana);
        story.DecideAt("2026-03-06 09:30");
        Assert.Equal(reasons, Of(story, Ana, language));
    }

    [Fact]
    public void A_one_sided_tie_is_called_so()
    {
        var story = new Story();
        foreach (var day in (string[])["05", "07", "12", "14", "19"]) story.Received($"2026-01-{day} 10:00", Ana, "Here is more.");
        story.Sent("2026-01-20 10:00", Ana, "Thank you.");
        Assert.Contains("Mostly it is they who write.", Of(story, Ana), StringComparer.Ordinal);
    }

    [Fact]
    public void Silence_for_a_year_is_said_too()
    {
        var story = new Story().Received("2024-01-05 10:00", Ana, "Hello.").Sent("2024-01-05 11:00", Ana, "Hello.");
        Assert.Equal(["I see no contact between you in the last year."], Of(story, Ana));
    }

    [Fact]
    public void A_tie_kept_up_every_week_is_close_and_one_mail_is_new()
    {
        var story = new Story().KeptUpWith(Ana, "2025-09-01", "2026-03-02", 7).Received("2026-03-02 10:00", Joe, "Hello, Ada.");
        Assert.Equal(Closeness.Close, StrengthReasons.ClosenessOf(Tie.Of(story.History.People[new PersonId(Ana.Address)], Day)));
        Assert.Equal(Closeness.New, StrengthReasons.ClosenessOf(Tie.Of(story.History.People[new PersonId(Joe.Address)], Day)));
    }

    private static IReadOnlyList<string> Of(Story story, NamedAddress person, string language = "en") => StrengthReasons.Of(story.History.People[new PersonId(person.Address)], Day, language);
}
