using System.Text.RegularExpressions;

namespace NudgeBot.Core.Drafts.English;

/// <summary>Counts syllables well enough for a reading grade: groups of vowels, less the silent e.</summary>
internal static partial class Syllables
{
    public static int Of(string word)
    {
        var count = Vowels().Count(word);
        return Math.Max(1, count > 1 && SilentEnd().IsMatch(word) ? count - 1 : count);
    }

    [GeneratedRegex("[aeiouy]+", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Vowels();

    [GeneratedRegex("[^aeiouyl]e$|[^aeiouy]es$|[^aeiouytd]ed$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex SilentEnd();
}
