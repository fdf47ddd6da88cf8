using NudgeBot.Core.Interactions;

namespace NudgeBot.Graph.Wire;

/// <summary>What internet message headers say of how a mail was made.</summary>
internal static class HeaderFacts
{
    public static MailMarks Marks(List<GraphHeader> headers)
    {
        var marks = MailMarks.None;
        foreach (var header in headers) marks |= Mark(header);
        return marks;
    }

    private static MailMarks Mark(GraphHeader? header)
    {
        if (header?.Name is not { } name) return MailMarks.None;
        var value = header.Value ?? "";
        return name.ToUpperInvariant() switch
        {
            "LIST-ID" or "LIST-UNSUBSCRIBE" => MailMarks.List,
            "AUTO-SUBMITTED" => Word(value).Equals("no", StringComparison.OrdinalIgnoreCase) ? MailMarks.None : MailMarks.Automatic,
            "PRECEDENCE" => Precedence(Word(value)),
            // Who asks that no machine answer is a machine itself. Asking for no receipts (DR, RN, NRN) says nothing.
            "X-AUTO-RESPONSE-SUPPRESS" => AsksForSilence(value) ? MailMarks.Automatic : MailMarks.None,
            _ => MailMarks.None,
        };
    }

    private static MailMarks Precedence(ReadOnlySpan<char> word) =>
        word.Equals("bulk", StringComparison.OrdinalIgnoreCase) || word.Equals("junk", StringComparison.OrdinalIgnoreCase) || word.Equals("list", StringComparison.OrdinalIgnoreCase)
            ? MailMarks.Bulk
            : word.Equals("auto_reply", StringComparison.OrdinalIgnoreCase) ? MailMarks.Automatic : MailMarks.None;

    private static bool AsksForSilence(string value)
    {
        foreach (var part in value.AsSpan().Split(','))
        {
            var word = value.AsSpan(part).Trim();
            if (word.Equals("All", StringComparison.OrdinalIgnoreCase) || word.Equals("AutoReply", StringComparison.OrdinalIgnoreCase)) return true;
        }

        return false;
    }

    /// <summary>The value before its parameters and comments: "auto-replied; owner-email=..." says auto-replied.</summary>
    private static ReadOnlySpan<char> Word(string value)
    {
        var end = value.AsSpan().IndexOfAny(';', '(');
        return (end < 0 ? value.AsSpan() : value.AsSpan(0, end)).Trim();
    }
}
