using NudgeBot.Core.Drafts;
using Xunit;

namespace NudgeBot.Core.Tests.Drafts;

/// <summary>Every line of sensitive.tsv touches the matter it says there, or none: four languages, with and without accents, in capitals and not.</summary>
[Trait("Product", "P8")]
public sealed class SensitiveLanguagesTests
{
    private static readonly string[] Languages = ["en", "de", "fr", "es"];

    public static IEnumerable<object[]> Lines => Rows();

    [Theory]
    [MemberData(nameof(Lines))]
    public void A_line_touches_the_matter_that_the_table_says(string language, string matter, string text)
    {
        var found = SensitiveWords.Of(text);

        Assert.Equal(matter is "-" ? null : Enum.Parse<SensitiveMatter>(matter), found);
        Assert.Equal(found is not null, SensitiveWords.Found(text));
        Assert.Contains(language, Languages, StringComparer.Ordinal);
    }

    [Fact]
    public void Every_matter_is_told_in_every_language_and_each_language_has_its_harmless_words()
    {
        string[] matters = ["-", .. Enum.GetNames<SensitiveMatter>()];

        foreach (var language in Rows().GroupBy(row => row[0], StringComparer.Ordinal))
            Assert.Equal(matters.Order(StringComparer.Ordinal), language.Select(row => row[1]).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("Diese E-Mail enthält vertrauliche und/oder rechtlich geschützte Informationen. Streng vertraulich! Bitte nicht weiterleiten.")]
    [InlineData("Ce message est confidentiel et destiné exclusivement à ses destinataires. Strictement confidentiel. Ne pas diffuser.")]
    [InlineData("Este mensaje es confidencial y va dirigido exclusivamente a su destinatario. Confidencial: no reenviar.")]
    [InlineData("VERTRAULICHKEITSHINWEIS: Wenn Sie nicht der richtige Adressat sind, informieren Sie uns. Vertraulich: nicht weitergeben.")]
    [InlineData("AVIS DE CONFIDENTIALITE: si vous avez reçu ce courriel par erreur, merci de ne pas diffuser son contenu.")]
    [InlineData("AVISO LEGAL: si ha recibido este correo por error, no divulgar ni copiar. Confidencial.")]
    public void A_disclaimer_at_the_foot_of_a_mail_is_no_mark_of_confidence(string footer) => Assert.Null(SensitiveWords.Of($"Bis Donnerstag!\n\nBen\n\n{footer}"));

    [Fact]
    public void The_gravest_of_several_matters_decides()
    {
        Assert.Equal(SensitiveMatter.Grief, SensitiveWords.Of("Streng vertraulich: Frau Lang ist krankgeschrieben, ihr Vater ist gestorben."));
        Assert.Equal(SensitiveMatter.Unwanted, SensitiveWords.Of("J’ai été licencié. Ne me contactez plus."));
    }

    [Theory]
    [InlineData("Toutes mes condole\u0301ances")]
    [InlineData("mein Bei\u00ADleid")]
    [InlineData("ha fal\u200Blecido mi padre")]
    [InlineData("ｂｅｉｌｅｉｄ")]
    [InlineData("nous a\r\nquittés hier")]
    [InlineData("nous\u00A0a\u202Fquittés hier")]
    [InlineData("mein \u2066Beileid\u2069")]
    public void No_disguise_hides_a_word(string text) => Assert.Equal(SensitiveMatter.Grief, SensitiveWords.Of(text));

    private static IEnumerable<string[]> Rows() => Table.Rows("sensitive.tsv");
}
