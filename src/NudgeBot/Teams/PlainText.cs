using System.Text;

namespace NudgeBot.Teams;

/// <summary>Makes words from outside safe in a chat message, which Teams reads as Markdown and some clients as HTML.</summary>
internal static class PlainText
{
    /// <summary>The same words with every character that could mark something up escaped.</summary>
    public static string Of(string words)
    {
        var safe = new StringBuilder(words.Length + 8);
        foreach (var character in words)
        {
            if (character is '\\' or '*' or '_' or '[' or ']' or '(' or ')' or '`' or '~' or '#' or '<' or '>' or '|') safe.Append('\\');
            safe.Append(char.IsControl(character) ? ' ' : character);
        }

        return safe.ToString();
    }
}
