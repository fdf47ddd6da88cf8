using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using NudgeBot.Sandbox.Mailboxes;

namespace NudgeBot.Sandbox.Graph;

/// <summary>
/// $expand=singleValueExtendedProperties($filter=id eq '…' or …): what Exchange keeps beside Graph's own fields. The sandbox knows
/// those that stand in a mail's internet headers, and leaves out the others, as Graph does with what an item lacks.
/// </summary>
internal sealed partial class ExtendedProperties
{
    private const string HeaderSet = "String {00020386-0000-0000-C000-000000000046} Name ";

    private readonly List<string> _ids;

    private ExtendedProperties(List<string> ids) => _ids = ids;

    /// <summary>Null where nothing is expanded; any other expansion is refused.</summary>
    public static ExtendedProperties? Parse(string? expand)
    {
        if (string.IsNullOrEmpty(expand)) return null;
        if (!Form().IsMatch(expand)) throw GraphRefusal.BadRequest("The sandbox expands singleValueExtendedProperties by their ids alone.", "ErrorInvalidUrlQuery");
        return new ExtendedProperties([.. Id().Matches(expand).Select(match => match.Groups["id"].Value)]);
    }

    public void Write(Utf8JsonWriter json, MessageContent content)
    {
        if (content.Read("internetMessageHeaders") is not JsonArray headers) return;
        var found = _ids.Select(id => (Id: id, Value: ValueOf(id, headers))).Where(property => property.Value is not null).ToList();
        if (found.Count == 0) return;
        json.WriteStartArray("singleValueExtendedProperties");
        foreach (var (id, value) in found)
        {
            json.WriteStartObject();
            json.WriteString("id", id);
            json.WriteString("value", value);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static string? ValueOf(string id, JsonArray headers) => id switch
    {
        "Integer 0x36" => Header(headers, "Sensitivity")?.ToUpperInvariant() switch { null => null, "PERSONAL" => "1", "PRIVATE" => "2", "COMPANY-CONFIDENTIAL" => "3", _ => "0" },
        _ when id.StartsWith(HeaderSet, StringComparison.OrdinalIgnoreCase) => Header(headers, id[HeaderSet.Length..]),
        _ => null,
    };

    private static string? Header(JsonArray headers, string name) =>
        headers.FirstOrDefault(header => string.Equals((string?)header?["name"], name, StringComparison.OrdinalIgnoreCase))?["value"]?.GetValue<string>();

    [GeneratedRegex(@"^singleValueExtendedProperties\(\$filter=(id eq '[^']+'( or )?)+\)$", RegexOptions.IgnoreCase | RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Form();

    [GeneratedRegex("id eq '(?<id>[^']+)'", RegexOptions.IgnoreCase | RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Id();
}
