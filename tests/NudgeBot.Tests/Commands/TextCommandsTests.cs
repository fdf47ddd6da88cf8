using System.Text.Json.Nodes;
using NudgeBot.Commands;
using NudgeBot.Commands.Preview;
using Xunit;

namespace NudgeBot.Tests.Commands;

/// <summary>What authors of texts call: lint-text and preview-texts.</summary>
public sealed class TextCommandsTests : IDisposable
{
    private const string Good = "Hi Ana,\n\nThank you for your help with the plan. If I can help you with a part of it, tell me which one.\n\nBest regards,\nAda Lind\n";

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("nudgebot-tests-");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public async Task A_good_mail_fails_no_check()
    {
        var ended = await NudgeBotProcess.RunWithInputAsync(Good, "lint-text", "--language", "en");

        Assert.Equal((0, "No check fails.", ""), (ended.ExitCode, ended.Output.Trim(), ended.Complaint));
    }

    [Fact]
    public async Task A_bad_mail_is_exit_code_1_and_each_check_names_its_words_and_their_place()
    {
        var ended = await NudgeBotProcess.RunWithInputAsync(Good.Replace("Thank you", "I am just checking in. Thank you", StringComparison.Ordinal), "lint-text", "--language", "en");

        Assert.Equal((1, "The text fails 1 of the checks: R10."), (ended.ExitCode, ended.Complaint.Trim()));
        Assert.Equal(["R10  It does not press.", "     3:6  just checking"], ended.Output.TrimEnd().Split(Environment.NewLine), StringComparer.Ordinal);
    }

    [Fact]
    public async Task The_same_is_said_as_JSON()
    {
        var said = new StringWriter();

        await Assert.ThrowsAsync<CommandFailedException>(() => LintTextCommand.RunAsync("de", "json", new StringReader("Vielen Dank für „Wörter“."), said, CancellationToken.None));

        var finding = Assert.Single(JsonNode.Parse(said.ToString())!.AsArray(), finding => finding!["rule"]!.GetValue<string>() is "R1");
        Assert.Equal("„Wörter“", finding!["words"]![0]!["words"]!.GetValue<string>());
        Assert.Contains("„Wörter“", said.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("en", " \n", "Standard input holds no text")]
    [InlineData("it", "Ciao Ana", "choose among en, de, fr, es")]
    public async Task No_text_and_no_language_is_one_sentence(string language, string text, string sentence)
    {
        var failure = await Assert.ThrowsAsync<BadInputException>(() => LintTextCommand.RunAsync(language, "text", new StringReader(text), TextWriter.Null, CancellationToken.None));

        Assert.Contains(sentence, failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_preview_is_one_page_that_loads_nothing()
    {
        var file = Path.Combine(_folder.FullName, "texts.html");

        var ended = await NudgeBotProcess.RunAsync("preview-texts", "--language", "fr", "--out", file);

        Assert.Equal((0, file, ""), (ended.ExitCode, ended.Output.Trim(), ended.Complaint));
        var page = await File.ReadAllTextAsync(file);
        Assert.Contains("<mark>", page, StringComparison.Ordinal);
        Assert.Contains("data-language=\"fr\"", page, StringComparison.Ordinal);
        Assert.DoesNotContain("data-language=\"en\"", page, StringComparison.Ordinal);
        Assert.DoesNotContain("src=", page, StringComparison.Ordinal);
        Assert.DoesNotContain("http:", page, StringComparison.Ordinal);
        Assert.DoesNotContain("https:", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("it", "texts.html", "choose among en, de, fr, es")]
    [InlineData("en", "texts.pdf", "ends in .html")]
    public async Task A_wrong_preview_is_one_sentence(string language, string file, string sentence)
    {
        var failure = await Assert.ThrowsAsync<BadInputException>(() => PreviewTextsCommand.RunAsync([language], Path.Combine(_folder.FullName, file), TextWriter.Null, CancellationToken.None));

        Assert.Contains(sentence, failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_place_that_cannot_be_written_is_one_sentence()
    {
        var failure = await Assert.ThrowsAsync<CommandFailedException>(() => PreviewTextsCommand.RunAsync(["en"], Path.Combine(_folder.FullName, "nowhere", "texts.html"), TextWriter.Null, CancellationToken.None));

        Assert.Contains("--out", failure.Message, StringComparison.Ordinal);
    }
}
