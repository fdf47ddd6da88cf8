using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using NudgeBot.Core.Drafts;
using NudgeBot.Core.Hands;

namespace NudgeBot.Commands.Preview;

/// <summary>The page of <c>nudgebot preview-texts</c>: one file that loads nothing and runs nothing but its own filters.</summary>
internal sealed class PreviewPage(IReadOnlyList<TextPreview> previews)
{
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);
    private static readonly Tones[] EachTone = [Tones.Formal, Tones.Plain, Tones.Warm];

    private readonly StringBuilder _html = new();

    public string Html()
    {
        var (style, script) = (Carried("theme.css") + Carried("preview.css"), Carried("preview.js"));
        _html.Append(CultureInfo.InvariantCulture, $"""
            <!doctype html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src '{HashOf(style)}'; script-src '{HashOf(script)}'; base-uri 'none'; form-action 'none'">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>NudgeBot: texts for review</title>
            <style>{style}</style>
            </head>
            <body>
            """);
        Header();
        _html.Append("<div class=\"columns\">");
        Contents();
        _html.Append("<main>");
        for (var i = 0; i < previews[0].Situations.Count; i++) Situation(i);
        _html.Append(CultureInfo.InvariantCulture, $"</main></div>\n<script>{script}</script>\n</body>\n</html>\n");
        return _html.ToString();
    }

    private void Header()
    {
        var (texts, failing) = (previews.Sum(preview => preview.Situations.Sum(one => one.Texts)), previews.Sum(preview => preview.Situations.Sum(one => one.Failing.Count)));
        _html.Append(CultureInfo.InvariantCulture, $"""
            <header>
            <h1>Texts for review</h1>
            <p class="about">{texts:N0} whole texts can be made of these pieces; every one was checked, and <strong class="{(failing == 0 ? "good" : "bad")}">{(failing == 0 ? "none fails" : $"{failing:N0} fail")}</strong>.
            Shown is one mail for each tone, length and form of address, with sample people. <mark>Marked words</mark> are evidence; all others are the authors’ own.</p>
            <form class="filters" aria-label="What is shown">
            """);
        Select("language", "Language", previews.Select(preview => (preview.Language, NameOf(preview.Language))));
        Select("register", "Form of address", [("formal", "formal: Sie, vous, usted"), ("familiar", "familiar: du, tu, tú")]);
        Select("tone", "Tone", EachTone.Select(tone => (Word(tone), Word(tone))));
        _html.Append("<p role=\"status\" id=\"shown\"></p></form></header>\n");
    }

    private void Select(string name, string label, IEnumerable<(string Value, string Words)> options)
    {
        _html.Append(CultureInfo.InvariantCulture, $"<label>{label} <select name=\"{name}\"><option value=\"\">all</option>");
        foreach (var (value, words) in options) _html.Append(CultureInfo.InvariantCulture, $"<option value=\"{value}\">{words}</option>");
        _html.Append("</select></label>\n");
    }

    private void Contents()
    {
        _html.Append("<nav aria-label=\"Situations\"><ol>\n");
        foreach (var situation in previews[0].Situations) _html.Append(CultureInfo.InvariantCulture, $"<li><a href=\"#{situation.Name}\">{Title(situation.Name)}</a></li>\n");
        _html.Append("</ol></nav>\n");
    }

    private void Situation(int i)
    {
        var first = previews[0].Situations[i];
        _html.Append(CultureInfo.InvariantCulture, $"<section id=\"{first.Name}\" aria-labelledby=\"{first.Name}-title\"><h2 id=\"{first.Name}-title\">{Title(first.Name)}</h2><p class=\"about\">{Encoder.Encode(first.Meaning)} <code>{first.Name}</code></p>\n");
        foreach (var preview in previews) InLanguage(preview.Language, preview.Situations[i]);
        _html.Append("</section>\n");
    }

    private void InLanguage(string language, SituationPreview situation)
    {
        _html.Append(CultureInfo.InvariantCulture, $"<div class=\"language\" data-language=\"{language}\"><h3>{NameOf(language)} <small>{Count(situation.Texts, "text")} of {Count(situation.Pieces.Count(piece => !string.Equals(piece.Section, "subjects", StringComparison.Ordinal)), "piece")}</small></h3>\n");
        if (situation.Mails.Count == 0) _html.Append("<p class=\"bad\">This situation has no texts yet.</p>\n");
        _html.Append("<div class=\"mails\">\n");
        foreach (var mail in situation.Mails.Concat(situation.Failing.Where(failing => !situation.Mails.Any(mail => SameText(mail, failing))))) Mail(language, mail);
        _html.Append("</div>\n");
        Pieces(language, situation);
        _html.Append("</div>\n");
    }

    private void Mail(string language, MailPreview mail)
    {
        _html.Append(CultureInfo.InvariantCulture, $"<article{(mail.Failures.Count > 0 ? " class=\"fails\"" : "")}{Filtered(mail.Register, mail.Tone)}><p class=\"tags\"><b>{Word(mail.Tone)}</b>");
        if (mail.Register != Register.None) _html.Append(CultureInfo.InvariantCulture, $" <b>{Address(language, mail.Register)}</b>");
        _html.Append(CultureInfo.InvariantCulture, $" {Word(mail.Length)} · {Count(mail.Words, "word")}</p>\n");
        if (mail.Failures.Count > 0) _html.Append(CultureInfo.InvariantCulture, $"<p class=\"bad\">Fails {string.Join(", ", mail.Failures)}</p>\n");
        if (mail.Subject is { } subject) _html.Append(CultureInfo.InvariantCulture, $"<p class=\"subject\" lang=\"{language}\">{Encoder.Encode(subject)}</p>\n");
        _html.Append(CultureInfo.InvariantCulture, $"<p class=\"words\" lang=\"{language}\">");
        foreach (var run in mail.Text) _html.Append(run.IsEvidence ? $"<mark>{Lines(run.Words)}</mark>" : Lines(run.Words));
        _html.Append("</p></article>\n");
    }

    private void Pieces(string language, SituationPreview situation)
    {
        if (situation.Pieces.Count == 0) return;
        _html.Append(CultureInfo.InvariantCulture, $"<details><summary>All {Count(situation.Pieces.Count, "piece")}</summary>\n");
        foreach (var section in situation.Pieces.GroupBy(piece => piece.Section, StringComparer.Ordinal))
        {
            _html.Append(CultureInfo.InvariantCulture, $"<h4>{section.Key}</h4><ul class=\"pieces\">\n");
            foreach (var piece in section)
            {
                var tags = EachTone.Where(tone => piece.Tones.HasFlag(tone) && piece.Tones != Tones.All).Select(Word).Concat(piece.Only is { } only ? [Address(language, only)] : []).Concat(piece.Tags);
                _html.Append(CultureInfo.InvariantCulture, $"<li{Filtered(piece.Only ?? Register.None, piece.Tones)}><span lang=\"{language}\">{(piece.Text.Length == 0 ? "(nothing)" : Encoder.Encode(piece.Text))}</span> <small>{Encoder.Encode(string.Join(" · ", tags))}</small></li>\n");
            }

            _html.Append("</ul>\n");
        }

        _html.Append("</details>\n");
    }

    /// <summary>What the filters look at; a language with one "you" is shown whichever is asked for.</summary>
    private static string Filtered(Register register, Tones tones) =>
        $" data-register=\"{(register == Register.None ? "formal familiar" : Word(register))}\" data-tone=\"{string.Join(' ', EachTone.Where(tone => tones.HasFlag(tone)).Select(Word))}\"";

    private static bool SameText(MailPreview one, MailPreview other) =>
        one.Register == other.Register && one.Tone == other.Tone && one.Text.SequenceEqual(other.Text);

    private static string Lines(string words) => string.Join("<br>", words.Split('\n').Select(Encoder.Encode));

    /// <summary>"Promise due", "Await 2D".</summary>
    private static string Title(string name)
    {
        var words = string.Join(' ', name.Split('_').Select(word => char.IsDigit(word[0]) ? word : word.ToLowerInvariant()));
        return $"{char.ToUpperInvariant(words[0])}{words[1..]}";
    }

    private static string Count(int count, string what) => string.Create(CultureInfo.InvariantCulture, $"{count:N0} {what}{(count == 1 ? "" : "s")}");

    private static string Word(Tones tone) => tone.ToString().ToLowerInvariant();

    private static string Word(Register register) => register.ToString().ToLowerInvariant();

    private static string Word(TextLengths length) => length switch
    {
        TextLengths.Brief => "short",
        TextLengths.Full => "full",
        TextLengths.Chat => "chat",
        _ => "any length",
    };

    private static string Address(string language, Register register) => (language, register) switch
    {
        ("de", Register.Formal) => "Sie",
        ("de", Register.Familiar) => "du",
        ("fr", Register.Formal) => "vous",
        ("fr", Register.Familiar) => "tu",
        ("es", Register.Formal) => "usted",
        ("es", Register.Familiar) => "tú",
        _ => Word(register),
    };

    /// <summary>In English, as the page is.</summary>
    private static string NameOf(string language) => CultureInfo.GetCultureInfo(language).EnglishName;

    private static string HashOf(string inline) => $"sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(inline)))}";

    private static string Carried(string file)
    {
        using var resource = typeof(PreviewPage).Assembly.GetManifestResourceStream($"preview/{file}")
            ?? throw new InvalidOperationException($"The program was built without preview/{file}; NudgeBot.csproj embeds it.");
        using var reader = new StreamReader(resource);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
