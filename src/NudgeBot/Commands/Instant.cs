using System.Globalization;

namespace NudgeBot.Commands;

/// <summary>Reads an instant of the command line: ISO 8601 with its offset, so that no machine's zone is guessed.</summary>
internal static class Instant
{
    private static readonly string[] Forms = ["yyyy-MM-ddTHH:mm:ssK", "yyyy-MM-ddTHH:mmK", "yyyy-MM-ddTHH:mm:ss.FFFFFFFK"];

    /// <exception cref="BadInputException">It is not one.</exception>
    public static DateTimeOffset Parse(string text)
    {
        var hasOffset = text.EndsWith('Z') || text.LastIndexOfAny(['+', '-']) > text.IndexOf('T', StringComparison.Ordinal);
        return hasOffset && DateTimeOffset.TryParseExact(text, Forms, CultureInfo.InvariantCulture, DateTimeStyles.AdjustToUniversal, out var instant)
            ? instant
            : throw new BadInputException($"'{text}' is not an instant: write it like 2001-12-04T15:00:00Z.");
    }
}
