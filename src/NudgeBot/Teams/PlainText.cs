using System.Globalization;

namespace NudgeBot.Teams;

/// <summary>
/// Makes words from outside fit for one line of a chat message. Our messages go out as plain text, so nothing needs escaping:
/// a backslash before a bracket would be shown.
/// </summary>
internal static class PlainText
{
    /// <summary>The same words without line breaks, other control characters, or marks that turn the direction of what follows.</summary>
    public static string Of(string words) =>
        string.Create(words.Length, words, (line, from) =>
        {
            for (var i = 0; i < from.Length; i++) line[i] = char.IsControl(from[i]) || IsDirection(from[i]) ? ' ' : from[i];
        });

    // Unicode Bidirectional Algorithm (UAX 9), section 2: embeddings, overrides, isolates and marks.
    private static bool IsDirection(char letter) =>
        CharUnicodeInfo.GetUnicodeCategory(letter) == UnicodeCategory.Format && letter is '\u061c' or '\u200e' or '\u200f' or (>= '\u202a' and <= '\u202e') or (>= '\u2066' and <= '\u2069');
}
