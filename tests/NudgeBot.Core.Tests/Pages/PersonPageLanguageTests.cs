using NudgeBot.Core.Pages;
using NudgeBot.Core.People;
using Xunit;
using static NudgeBot.Core.Tests.Story;

namespace NudgeBot.Core.Tests.Pages;

/// <summary>A page about a person, in the language of the owner who reads it.</summary>
[Trait("Product", "R1 R2 R3")]
public sealed class PersonPageLanguageTests
{
    [Theory]
    [InlineData("en-US", "You wrote on Friday 20 February; I see no mail from them since.", "Usually you are in touch every couple of weeks.", "In the last two years: mail from you on 5 days, from them on 4 days, and no meeting.")]
    [InlineData("de-AT", "Sie haben am Freitag, 20. Februar geschrieben; seitdem sehe ich keine Mail an Sie.", "Meist sind Sie etwa alle zwei Wochen in Kontakt.", "In den letzten zwei Jahren: Mails von Ihnen an 5 Tagen, an Sie an 4 Tagen, und kein Termin.")]
    [InlineData("fr-CH", "Vous avez écrit le vendredi 20 février ; je ne vois pas de mail reçu depuis.", "D’habitude, vous êtes en contact environ toutes les deux semaines.", "Au cours des deux dernières années : des mails de vous sur 5 jours, reçus sur 4 jours, et aucune réunion.")]
    [InlineData("es-ES", "Usted escribió el viernes 20 de febrero; desde entonces no veo ningún correo recibido.", "Normalmente están en contacto más o menos cada dos semanas.", "En los últimos dos años: correos suyos en 5 días, recibidos en 4 días, y ninguna reunión.")]
    public void A_tie_is_told_in_the_owners_language(string language, string last, string rhythm, string timeLine)
    {
        var page = PageOf(new Story(Berlin() with { Language = language }).KeptUpWith(Ana, "2026-01-05", "2026-02-16", 14).Sent("2026-02-20 10:00", Ana, "One more thing."));
        Assert.Equal((last, rhythm, timeLine), (page.Last, page.Rhythm, page.TimeLine.Text));
    }

    [Theory]
    [InlineData("de", "Ein Termin steht am Freitag, 13. März in Ihrem Kalender.", "Ein Termin stand am Freitag, 27. Februar in Ihrem Kalender.", "Zuletzt schrieben Sie über „Lisboa 2026“.")]
    [InlineData("fr", "Une réunion figure dans votre calendrier le vendredi 13 mars.", "Une réunion figurait dans votre calendrier le vendredi 27 février.", "Votre dernier échange portait sur « Lisboa 2026 ».")]
    [InlineData("es", "Una reunión está en su calendario el viernes 13 de marzo.", "Una reunión estaba en su calendario el viernes 27 de febrero.", "Su último intercambio trató de «Lisboa 2026».")]
    public void What_the_two_share_is_told_in_the_owners_language(string language, params string[] grounds)
    {
        var story = new Story(Berlin() with { Language = language }).Sent("2026-02-20 10:00", Ana, "Here it is.", subject: "Lisboa 2026").Met("2026-02-27 10:00", Ana).Met("2026-03-13 10:00", Ana);
        Assert.Equal(grounds, [.. PageOf(story).CommonGround.Select(ground => ground.Text)], StringComparer.Ordinal);
    }

    private static PersonPage PageOf(Story story)
    {
        story.DecideAt("2026-03-06 09:30");
        return new PersonPages(story.History, story.At("2026-03-06 09:30")).Of(new PersonId(Ana.Address))!;
    }
}
