using NudgeBot.Core.Drafts;
using Xunit;

namespace NudgeBot.Core.Tests.Drafts;

/// <summary>What a reviewer of a language is shown.</summary>
public sealed class TextPreviewTests
{
    public static TheoryData<string> Languages() => [.. TextCheck.Languages];

    [Theory]
    [MemberData(nameof(Languages))]
    public void Every_situation_shows_a_mail_in_each_register_and_every_piece(string language)
    {
        var (book, preview) = (PhraseBook.Of(language), TextPreview.Of(language));

        Assert.Equal(Enum.GetValues<Situation>().Length, preview.Situations.Count);
        Assert.All(preview.Situations, situation => Assert.Equal(book.Registers, situation.Mails.Select(mail => mail.Register).Distinct()));
        Assert.All(preview.Situations, situation => Assert.NotEmpty(situation.Pieces));
        Assert.All(preview.Situations, situation => Assert.Empty(situation.Failing));
    }

    [Fact]
    public void Evidence_is_told_from_the_authors_words()
    {
        var mail = TextPreview.Of("en").Situations.Single(situation => situation.Name is "FIRST_MET").Mails[0];

        Assert.Contains(new TextRun("on Tuesday", true), mail.Text);
        Assert.Equal(["Dear Sanne de Vries,", "Kind regards,"], string.Concat(mail.Text.Select(run => run.Words)).Split('\n').Where(line => line.EndsWith(',')), StringComparer.Ordinal);
    }

    [Theory]
    [InlineData(Situation.Await2D, "AWAIT_2D")]
    [InlineData(Situation.Dormant1Y, "DORMANT_1Y")]
    [InlineData(Situation.OooMine, "OOO_MINE")]
    [InlineData(Situation.Fading, "FADING")]
    internal void A_situation_is_called_as_text_files_call_it(Situation situation, string name) => Assert.Equal(name, SampleSheet.NameOf(situation));
}
