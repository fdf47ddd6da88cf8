namespace NudgeBot.Teams.Typed;

/// <summary>Says which of an owner's words may be said back to them: names and days, never links, markup or abuse.</summary>
internal static class Quotable
{
    private const int Longest = 40;

    private static readonly string[] Rude =
    [
        "fuck", "shit", "bitch", "bastard", "asshole", "idiot", "cunt", "dick", "moron", "arsch", "scheiss", "wichser", "fotze", "hure", "blod", "merde", "putain", "connard", "salope", "encule", "mierda", "puta", "cabron", "gilipollas", "joder", "pendejo",
    ];

    /// <summary>The words as one plain line; null where they are better not repeated.</summary>
    public static string? Of(string words)
    {
        var line = PlainText.Of(words).Trim();
        if (line.Length is 0 or > Longest || !line.All(letter => char.IsLetterOrDigit(letter) || letter is ' ' or '-' or '\'' or '’' or ',')) return null;
        var folded = Reading.Folded.Of(line);
        return Array.Exists(Rude, rude => folded.Contains(rude, StringComparison.Ordinal)) ? null : line;
    }
}
