using System.Text.Json;
using System.Text.Json.Serialization;
using NudgeBot.Core.Drafts;

namespace NudgeBot.Commands;

/// <summary><c>nudgebot lint-text</c>: says which checks a text fails, and by which words. The text is the caller's own, so it may be shown.</summary>
internal static class LintTextCommand
{
    /// <exception cref="BadInputException">There is nothing to check, or no language to check it in.</exception>
    /// <exception cref="CommandFailedException">A check fails; which, stands on <paramref name="output"/>.</exception>
    public static async Task RunAsync(string language, string format, TextReader input, TextWriter output, CancellationToken cancellationToken)
    {
        TextLanguages.Know([language]);
        var text = await input.ReadToEndAsync(cancellationToken);
        if (string.IsNullOrWhiteSpace(text)) throw new BadInputException($"Standard input holds no text: give it one, for example by 'nudgebot lint-text --language {language} < mail.txt'.");
        var findings = TextCheck.Findings(text, language);
        await output.WriteLineAsync(format is "json" ? JsonSerializer.Serialize(findings, LintJson.Readable.IReadOnlyListTextFinding) : Listed(findings));
        if (findings.Count > 0) throw new CommandFailedException($"The text fails {findings.Count} of the checks: {string.Join(", ", findings.Select(finding => finding.Rule))}.");
    }

    private static string Listed(IReadOnlyList<TextFinding> findings) =>
        findings.Count == 0 ? "No check fails." : string.Join(Environment.NewLine, findings.SelectMany(Lines));

    private static IEnumerable<string> Lines(TextFinding finding) =>
        [$"{finding.Rule,-3}  {finding.Meaning}", .. finding.Words.Select(found => $"     {found.Line}:{found.Column}  {OnOneLine(found.Words)}")];

    private static string OnOneLine(string words) => words.Replace('\n', ' ');
}

/// <summary>The languages a command line may name.</summary>
internal static class TextLanguages
{
    /// <exception cref="BadInputException">One of them has no texts.</exception>
    public static void Know(IEnumerable<string> languages)
    {
        if (languages.FirstOrDefault(language => !TextCheck.Languages.Contains(language, StringComparer.Ordinal)) is { } unknown)
            throw new BadInputException($"There are no texts in '{unknown}': choose among {string.Join(", ", TextCheck.Languages)}.");
    }
}

[JsonSerializable(typeof(IReadOnlyList<TextFinding>))]
internal sealed partial class LintJson : JsonSerializerContext
{
    /// <summary>Indented, with letters as they are: the output is for people and programs, never for a page.</summary>
    public static LintJson Readable { get; } = new(new JsonSerializerOptions(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    });
}
