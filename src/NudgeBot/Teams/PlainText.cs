namespace NudgeBot.Teams;

/// <summary>
/// Makes words from outside fit for one line of a chat message. Our messages go out as plain text, so nothing needs escaping:
/// a backslash before a bracket would be shown.
/// </summary>
internal static class PlainText
{
    /// <summary>The same words without line breaks or other control characters.</summary>
    public static string Of(string words) =>
        string.Create(words.Length, words, (line, from) =>
        {
            for (var i = 0; i < from.Length; i++) line[i] = char.IsControl(from[i]) ? ' ' : from[i];
        });
}
