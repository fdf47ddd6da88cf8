using System.Text;
using NudgeBot.Core.Drafts;

namespace NudgeBot.Commands.Preview;

/// <summary><c>nudgebot preview-texts</c>: one page with every situation in every language, filled with sample evidence, for a native speaker to review in one sitting.</summary>
internal static class PreviewTextsCommand
{
    /// <param name="languages">All where none is given.</param>
    /// <exception cref="BadInputException">One of the languages has no texts, or the file is no page.</exception>
    /// <exception cref="CommandFailedException">The page cannot be written, or holds texts that fail a check.</exception>
    public static async Task RunAsync(IReadOnlyList<string> languages, string file, TextWriter output, CancellationToken cancellationToken)
    {
        TextLanguages.Know(languages);
        if (!file.EndsWith(".html", StringComparison.OrdinalIgnoreCase)) throw new BadInputException($"--out is '{file}', and the preview is a page: name a file that ends in .html.");
        var previews = TextCheck.Languages.Where(language => languages.Count == 0 || languages.Contains(language, StringComparer.Ordinal)).Select(TextPreview.Of).ToList();
        await OutFile.WriteAsync(file, Encoding.UTF8.GetBytes(new PreviewPage(previews).Html()), cancellationToken);
        await output.WriteLineAsync(file);
        var failing = previews.Sum(preview => preview.Situations.Sum(situation => situation.Failing.Count));
        if (failing > 0) throw new CommandFailedException($"{failing} texts fail a check: they stand in red on the page.");
    }
}
