using System.Text.Json;

namespace NudgeBot.Sandbox.Graph;

/// <summary>Writes the frame of a collection: context, items and the link to what comes next.</summary>
internal static class Page
{
    public const string NextLink = "@odata.nextLink";
    public const string DeltaLink = "@odata.deltaLink";

    public const int UsualSize = 10;

    public static GraphAnswer Of(GraphRequest request, string context, Action<Utf8JsonWriter> items, string? linkName, string? link, int? count = null) =>
        GraphAnswer.Written(200, json =>
        {
            json.WriteStartObject();
            json.WriteString("@odata.context", Context(request, context));
            if (count is { } known)
                json.WriteNumber("@odata.count", known);
            if (linkName is not null)
                json.WriteString(linkName, link);
            json.WriteStartArray("value");
            items(json);
            json.WriteEndArray();
            json.WriteEndObject();
        });

    public static string Context(GraphRequest request, string context) => $"{Root(request.Origin)}/$metadata#{context}";

    /// <summary>A link as Graph writes it: no parentheses after delta, the token under its own name.</summary>
    public static string Link(GraphRequest request, string path, string tokenName, GraphToken token) =>
        $"{Root(request.Origin)}/{path}?{tokenName}={token}";

    private static string Root(Uri origin) => origin.GetLeftPart(UriPartial.Authority) + "/v1.0";
}
