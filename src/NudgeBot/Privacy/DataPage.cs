using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.RegularExpressions;
using System.Text.Unicode;

namespace NudgeBot.Privacy;

/// <summary>
/// The same data as the JSON, for reading and printing: drawn from that JSON, so that neither can hold what the other lacks. One
/// file that loads nothing and runs nothing.
/// </summary>
internal sealed partial class DataPage(DataPageWords words)
{
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    /// <summary>By which an entry is called, the first that it has.</summary>
    private static readonly string[] Titles = ["name", "topic", "subject", "displayName", "kind", "collection", "person", "id"];

    private readonly StringBuilder _html = new();

    /// <param name="data">An object: its plain values come first, each of its lists and objects is a section.</param>
    public byte[] Draw(JsonElement data)
    {
        var style = Style();
        _html.Clear().Append(CultureInfo.InvariantCulture, $"""
            <!doctype html>
            <html lang="{words.Language}">
            <head>
            <meta charset="utf-8">
            <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(style)))}'; base-uri 'none'; form-action 'none'">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="referrer" content="no-referrer">
            <title>{Escaped(words.Title)}</title>
            <style>{style}</style>
            </head>
            <body>
            <h1>{Escaped(words.Title)}</h1>
            <p>{Escaped(words.About)}</p>

            """);
        Values(data);
        Sections(data, 2);
        _html.Append("</body>\n</html>\n");
        return Encoding.UTF8.GetBytes(_html.ToString());
    }

    private static string Style()
    {
        using var style = typeof(DataPage).Assembly.GetManifestResourceStream("privacy/data.css")!;
        using var reader = new StreamReader(style, Encoding.UTF8);
        return reader.ReadToEnd();
    }

    private void Sections(JsonElement data, int level)
    {
        foreach (var part in data.EnumerateObject().Where(part => !IsPlain(part.Value)))
        {
            _html.Append(CultureInfo.InvariantCulture, $"<section>\n<h{level}>{Escaped(words.Heading(part.Name) ?? Spelled(part.Name))}{CountOf(part.Value)}</h{level}>\n");
            if (words.Note(part.Name) is { } note) _html.Append(CultureInfo.InvariantCulture, $"<p class=\"note\">{Escaped(note)}</p>\n");
            if (part.Value.ValueKind == JsonValueKind.Array) Entries(part, level);
            else Entry(part.Value, level);
            _html.Append("</section>\n");
        }
    }

    private void Entries(JsonProperty list, int level)
    {
        if (list.Value.GetArrayLength() == 0) _html.Append(CultureInfo.InvariantCulture, $"<p class=\"note\">{Escaped(words.Nothing)}</p>\n");
        foreach (var entry in list.Value.EnumerateArray())
        {
            if (TitleOf(entry) is { } title) _html.Append(CultureInfo.InvariantCulture, $"<article>\n<h{level + 1} dir=\"auto\">{Escaped(title)}</h{level + 1}>\n");
            else _html.Append("<article>\n");
            Entry(entry, level + 1);
            _html.Append("</article>\n");
        }
    }

    /// <summary>A whole owner's data has sections of its own; anything smaller is a list of what it holds.</summary>
    private void Entry(JsonElement entry, int level)
    {
        if (level < 4 && entry.ValueKind == JsonValueKind.Object && entry.EnumerateObject().Count(part => part.Value.ValueKind == JsonValueKind.Array) > 4)
        {
            Values(entry);
            Sections(entry, level + 1);
        }
        else
        {
            Value(entry, null);
        }
    }

    private void Values(JsonElement data)
    {
        var plain = data.EnumerateObject().Where(part => IsPlain(part.Value)).ToList();
        if (plain.Count > 0) Terms(plain);
    }

    private void Terms(IEnumerable<JsonProperty> parts)
    {
        _html.Append("<dl>\n");
        foreach (var part in parts)
        {
            _html.Append(CultureInfo.InvariantCulture, $"<dt>{Escaped(words.Heading(part.Name) ?? Spelled(part.Name))}</dt><dd>");
            Value(part.Value, part.Name);
            _html.Append("</dd>\n");
        }

        _html.Append("</dl>\n");
    }

    private void Value(JsonElement value, string? name)
    {
        switch (value.ValueKind)
        {
            case JsonValueKind.Object:
                Terms(value.EnumerateObject());
                break;
            case JsonValueKind.Array when value.GetArrayLength() == 0:
                _html.Append('–');
                break;
            case JsonValueKind.Array:
                _html.Append("<ul>");
                foreach (var one in value.EnumerateArray())
                {
                    _html.Append("<li>");
                    Value(one, name);
                    _html.Append("</li>");
                }

                _html.Append("</ul>");
                break;
            default:
                Text(value, name);
                break;
        }
    }

    private void Text(JsonElement value, string? name)
    {
        var text = Escaped(value.ValueKind switch { JsonValueKind.True => "✓", JsonValueKind.False => "–", _ => value.ToString() });
        // A link in a mailbox may be anything; only what a browser opens as a page is one here.
        if (name is "link" or "webLink" or "draftLink" && value.ToString().StartsWith("https://", StringComparison.OrdinalIgnoreCase))
            _html.Append(CultureInfo.InvariantCulture, $"<a href=\"{text}\" rel=\"noopener noreferrer\">{Escaped(words.Open)}</a>");
        else _html.Append(CultureInfo.InvariantCulture, $"<span dir=\"auto\">{text}</span>");
    }

    private static string? TitleOf(JsonElement entry) => entry.ValueKind != JsonValueKind.Object ? null : Titles
        .Select(name => entry.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null)
        .FirstOrDefault(title => !string.IsNullOrWhiteSpace(title));

    private static string CountOf(JsonElement value) =>
        value.ValueKind == JsonValueKind.Array ? string.Create(CultureInfo.InvariantCulture, $" <small>({value.GetArrayLength()})</small>") : "";

    private static bool IsPlain(JsonElement value) => value.ValueKind is not (JsonValueKind.Object or JsonValueKind.Array);

    private static string Escaped(string text) => Encoder.Encode(text);

    /// <summary>"lastReceivedAt" as "last received at".</summary>
    private static string Spelled(string name) => Hump().Replace(name, " $0").ToLowerInvariant();

    [GeneratedRegex("[A-Z]", RegexOptions.NonBacktracking)]
    private static partial Regex Hump();
}
