using System.Globalization;

namespace NudgeBot.Sandbox.Graph;

/// <summary>
/// The Prefer headers of one request (RFC 7240). Several may come in one header, parted by commas outside quotes, as the Graph SDK joins them.
/// They hold for that request alone.
/// </summary>
internal sealed class Preferences
{
    private const int MostPerPage = 1000;

    private readonly Dictionary<string, string> _values = new(StringComparer.OrdinalIgnoreCase);

    public bool ImmutableIds => string.Equals(_values.GetValueOrDefault("IdType"), "ImmutableId", StringComparison.OrdinalIgnoreCase);

    public bool TextBodies => string.Equals(_values.GetValueOrDefault("outlook.body-content-type"), "text", StringComparison.OrdinalIgnoreCase);

    public string? TimeZone => _values.GetValueOrDefault("outlook.timezone");

    /// <summary>At most 1000; null when the client asked for no size.</summary>
    public int? PageSize =>
        int.TryParse(_values.GetValueOrDefault("odata.maxpagesize"), NumberStyles.None, CultureInfo.InvariantCulture, out var size) && size > 0
            ? Math.Min(size, MostPerPage) : null;

    /// <summary>What the service says it honoured; null for nothing.</summary>
    public string? Applied()
    {
        var applied = new List<string>();
        if (_values.TryGetValue("outlook.body-content-type", out var body))
            applied.Add($"outlook.body-content-type=\"{body}\"");
        if (TimeZone is { } zone)
            applied.Add($"outlook.timezone=\"{zone}\"");
        if (PageSize is { } size)
            applied.Add(string.Create(CultureInfo.InvariantCulture, $"odata.maxpagesize={size}"));
        return applied.Count == 0 ? null : string.Join(", ", applied);
    }

    public static Preferences Parse(IEnumerable<string?> headers)
    {
        var preferences = new Preferences();
        foreach (var preference in headers.SelectMany(header => Split(header ?? "")))
        {
            var equals = preference.IndexOf('=', StringComparison.Ordinal);
            var name = (equals < 0 ? preference : preference[..equals]).Trim();
            if (name.Length > 0)
                preferences._values[name] = equals < 0 ? "" : preference[(equals + 1)..].Trim().Trim('"');
        }

        return preferences;
    }

    private static IEnumerable<string> Split(string header)
    {
        var start = 0;
        var quoted = false;
        for (var at = 0; at < header.Length; at++)
        {
            quoted ^= header[at] == '"';
            if (quoted || header[at] != ',')
                continue;
            yield return header[start..at];
            start = at + 1;
        }

        yield return header[start..];
    }
}
