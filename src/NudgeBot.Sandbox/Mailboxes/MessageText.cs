using System.Net;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace NudgeBot.Sandbox.Mailboxes;

/// <summary>The words of a mail: from HTML to plain text and back, and without the quoted tail.</summary>
internal static partial class MessageText
{
    private const int PreviewLength = 255;

    /// <summary>Plain text of a Graph itemBody; empty for no body.</summary>
    public static string Plain(JsonObject? body) =>
        IsHtml(body) ? FromHtml(body!.Text("content") ?? "") : body?.Text("content") ?? "";

    public static bool IsHtml(JsonObject? body) =>
        string.Equals(body?.Text("contentType"), "html", StringComparison.OrdinalIgnoreCase);

    public static string FromHtml(string html)
    {
        var text = Unseen().Replace(html, "");
        text = SourceBreak().Replace(text, " ");
        text = LineEnd().Replace(text, "\n");
        return WebUtility.HtmlDecode(Tag().Replace(text, "")).Replace("\u00A0", " ", StringComparison.Ordinal).Trim();
    }

    /// <summary>A plain-text mail as Exchange shows it to a client that did not ask for text.</summary>
    public static string ToHtml(string text) =>
        "<html><head>\r\n<meta http-equiv=\"Content-Type\" content=\"text/html; charset=utf-8\"></head><body><div class=\"PlainText\">"
        + WebUtility.HtmlEncode(text).Replace("\r\n", "\n", StringComparison.Ordinal).Replace("\n", "<br>\r\n", StringComparison.Ordinal)
        + "</div></body></html>";

    /// <summary>What the sender wrote now: everything before the first sign of quoted mail.</summary>
    public static string Unique(string text)
    {
        var quoted = QuotedTail().Match(text);
        return (quoted.Success ? text[..quoted.Index] : text).TrimEnd();
    }

    public static string Preview(string text)
    {
        var line = Blank().Replace(text, " ").Trim();
        return line.Length <= PreviewLength ? line : line[..PreviewLength];
    }

    [GeneratedRegex(@"<(?<element>head|style|script|title)\b.*?</\k<element>\s*>|<!--.*?-->", RegexOptions.Singleline | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Unseen();

    [GeneratedRegex(@"[\r\n\t ]+", RegexOptions.None, 10_000)]
    private static partial Regex SourceBreak();

    [GeneratedRegex(@" ?<(br\s*/?|/p|/div|/tr|/li|/h[1-6]|hr\b[^>]*)> ?", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex LineEnd();

    [GeneratedRegex("<[^>]*>", RegexOptions.None, 10_000)]
    private static partial Regex Tag();

    [GeneratedRegex(@"\s+", RegexOptions.None, 10_000)]
    private static partial Regex Blank();

    [GeneratedRegex(
        @"^[ \t]*(>|-{2,}\s*(Original Message|Forwarded by|Urspr.ngliche Nachricht)|_{10,}\s*$|From:[^\n]*\n[ \t]*(Sent|To|Date):|On [^\n]{5,200}\s?wrote:\s*$)",
        RegexOptions.Multiline | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex QuotedTail();
}
