using System.Globalization;
using System.Text.Json.Nodes;

namespace NudgeBot.Sandbox.Graph;

/// <summary>One call to Graph, taken apart the way Graph does: whether it came alone or inside a $batch makes no difference.</summary>
/// <param name="Segments">The path below /v1.0, unescaped, with <c>mailFolders('inbox')</c> as two segments and <c>delta()</c> as <c>delta</c>.</param>
/// <param name="Body">The JSON object that came with it; null when there was none.</param>
/// <param name="Origin">Where the sandbox is reached: links in answers start with it.</param>
/// <param name="Caller">Whose token it bears.</param>
internal sealed record GraphRequest(
    string Method, IReadOnlyList<string> Segments, GraphQuery Query, Preferences Prefer, JsonObject? Body, Uri Origin, GraphCaller Caller)
{
    public JsonObject RequiredBody => Body ?? throw GraphRefusal.BadRequest("The request has no body.");

    public static GraphRequest Read(string method, string pathAndQuery, IEnumerable<string?> prefer, JsonObject? body, Uri origin, GraphCaller caller)
    {
        var question = pathAndQuery.IndexOf('?', StringComparison.Ordinal);
        var path = question < 0 ? pathAndQuery : pathAndQuery[..question];
        var query = question < 0 ? "" : pathAndQuery[(question + 1)..];
        return new GraphRequest(
            method.ToUpperInvariant(), GraphPath.Segments(path), GraphQuery.Parse(query), Preferences.Parse(prefer), body, origin, caller);
    }
}

/// <summary>Splits a Graph path; both spellings of keys and functions come out alike.</summary>
internal static class GraphPath
{
    public static string[] Segments(string path) =>
        [.. path.Split('/', StringSplitOptions.RemoveEmptyEntries).SelectMany(segment => Parts(Uri.UnescapeDataString(segment)))];

    private static string[] Parts(string segment)
    {
        if (segment.EndsWith("()", StringComparison.Ordinal))
            segment = segment[..^2];
        if (segment.StartsWith("microsoft.graph.", StringComparison.OrdinalIgnoreCase))
            segment = segment["microsoft.graph.".Length..];
        var open = segment.IndexOf("('", StringComparison.Ordinal);
        return open > 0 && segment.EndsWith("')", StringComparison.Ordinal) && segment.AsSpan(0, open).IndexOfAnyExcept(Letters) < 0
            ? [segment[..open], segment[(open + 2)..^2].Replace("''", "'", StringComparison.Ordinal)]
            : [segment];
    }

    private static readonly System.Buffers.SearchValues<char> Letters =
        System.Buffers.SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ");
}

/// <summary>Query options by name in lower case: <c>$select</c>, <c>%24select</c> and <c>$Select</c> are one.</summary>
internal sealed class GraphQuery
{
    private readonly Dictionary<string, string> _options;

    private GraphQuery(Dictionary<string, string> options) => _options = options;

    public string? this[string name] => _options.GetValueOrDefault(name);

    public static GraphQuery Parse(string query)
    {
        var options = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var option in query.Split('&', StringSplitOptions.RemoveEmptyEntries))
        {
            var equals = option.IndexOf('=', StringComparison.Ordinal);
            var name = equals < 0 ? option : option[..equals];
            if (!options.TryAdd(Unescape(name), equals < 0 ? "" : Unescape(option[(equals + 1)..])))
                throw GraphRefusal.BadRequest($"Query option '{Unescape(name)}' was specified more than once, but it must be specified at most once.");
        }

        return new GraphQuery(options);
    }

    /// <summary>Refuses options that this resource does not take, in place of ignoring them.</summary>
    public void RefuseAllBut(params ReadOnlySpan<string> known)
    {
        foreach (var name in _options.Keys)
        {
            if (!known.Contains(name, StringComparer.OrdinalIgnoreCase))
                throw GraphRefusal.BadRequest($"The query option '{name}' is not supported here.", "ErrorInvalidUrlQueryFilter");
        }
    }

    /// <summary>A page size from 1 to 1000, or null when the client named none.</summary>
    public int? Top()
    {
        if (this["$top"] is not { } text)
            return null;
        return int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var top) && top is >= 1 and <= 1000
            ? top
            : throw GraphRefusal.BadRequest($"Invalid value '{text}' for $top query option found. The $top query option requires an integer from 1 to 1000.");
    }

    private static string Unescape(string text) => Uri.UnescapeDataString(text.Replace('+', ' '));
}
