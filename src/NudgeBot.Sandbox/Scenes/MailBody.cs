using System.Globalization;
using System.Text;

namespace NudgeBot.Sandbox.Scenes;

/// <summary>The words of a mail with the earlier mail quoted under them, in the manner of its author's mail program.</summary>
internal sealed record MailBody(string ContentType, string Content, string Preview)
{
    private const int PreviewLength = 255;
    private const int QuotedMails = 2;

    public static MailBody Of(Mail mail)
    {
        if (mail.From.WritesWith == MailProgram.Outlook)
        {
            // Two mails deep is more than a preview can show.
            var beginning = mail.Words.Length >= PreviewLength ? mail.Words : Text(mail, 1);
            return new("html", Html(mail), Beginning(beginning));
        }

        var text = Text(mail, QuotedMails);
        return new("text", text, Beginning(text));
    }

    private static string Beginning(string text) => text.Length <= PreviewLength ? text : text[..PreviewLength];

    private static string Text(Mail mail, int quotedMails)
    {
        var text = new StringBuilder(mail.Words, 1024);
        var marks = "";
        var quoted = mail.Answers;
        for (var depth = 0; depth < quotedMails && quoted is not null; depth++, quoted = quoted.Answers)
        {
            if (mail.From.WritesWith == MailProgram.AngleQuotes)
            {
                QuoteWithAngles(text, quoted, marks);
                marks += "> ";
            }
            else
            {
                QuoteUnderRuler(text, quoted);
            }
        }

        return text.Replace("\n", "\r\n").ToString();
    }

    private static void QuoteWithAngles(StringBuilder text, Mail quoted, string marks)
    {
        text.Append(CultureInfo.InvariantCulture, $"\n{marks}\n{marks}On {quoted.SentAtLocally:ddd, d MMM yyyy 'at' HH:mm}, {quoted.From.Name} <{quoted.From.Address}> wrote:\n");
        foreach (var line in quoted.Words.Split('\n'))
        {
            text.Append('\n').Append(marks).Append("> ").Append(line);
        }
    }

    private static void QuoteUnderRuler(StringBuilder text, Mail quoted) =>
        text.Append(CultureInfo.InvariantCulture, $"\n\n________________________________\nFrom: {quoted.From.Name} <{quoted.From.Address}>\nSent: {SentLine(quoted)}\nTo: {Names(quoted.To)}\nSubject: {quoted.Subject}\n\n{quoted.Words}");

    private static string Html(Mail mail)
    {
        var html = new StringBuilder("<html><head><meta http-equiv=\"Content-Type\" content=\"text/html; charset=utf-8\"></head><body dir=\"ltr\">", 2048);
        Paragraphs(html, mail.Words);
        var quoted = mail.Answers;
        for (var depth = 0; depth < QuotedMails && quoted is not null; depth++, quoted = quoted.Answers)
        {
            html.Append(CultureInfo.InvariantCulture, $"<hr style=\"display:inline-block;width:98%\" tabindex=\"-1\"><div id=\"divRplyFwdMsg\" dir=\"ltr\"><b>From:</b> {Encoded(quoted.From.Name)} &lt;{quoted.From.Address}&gt;<br><b>Sent:</b> {SentLine(quoted)}<br><b>To:</b> {Encoded(Names(quoted.To))}<br><b>Subject:</b> {Encoded(quoted.Subject)}</div>");
            Paragraphs(html, quoted.Words);
        }

        return html.Append("</body></html>").ToString();
    }

    private static void Paragraphs(StringBuilder html, string words) =>
        html.Append("<div><p>").Append(Encoded(words).Replace("\n\n", "</p><p>", StringComparison.Ordinal).Replace("\n", "<br>", StringComparison.Ordinal)).Append("</p></div>");

    private static string SentLine(Mail mail) =>
        mail.SentAtLocally.ToString("dddd, MMMM d, yyyy h:mm tt", CultureInfo.InvariantCulture);

    private static string Names(IReadOnlyList<Character> people) => string.Join("; ", people.Select(person => person.Name));

    // Outlook leaves letters outside ASCII as they are; WebUtility.HtmlEncode would not.
    private static string Encoded(string text) => text
        .Replace("&", "&amp;", StringComparison.Ordinal)
        .Replace("<", "&lt;", StringComparison.Ordinal)
        .Replace(">", "&gt;", StringComparison.Ordinal);
}
