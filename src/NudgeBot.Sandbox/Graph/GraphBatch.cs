using System.Buffers;
using System.Text.Json.Nodes;

namespace NudgeBot.Sandbox.Graph;

/// <summary>$batch: up to twenty calls in one, each answered and throttled on its own. dependsOn waits, and fails with 424.</summary>
internal static class GraphBatch
{
    private const int Most = 20;

    public static async Task<GraphAnswer> AnswerAsync(GraphService service, GraphRequest whole)
    {
        var items = whole.RequiredBody.Items("requests").ToList();
        if (Fault(items) is { } fault)
            return GraphAnswer.Error(400, "BadRequest", fault);
        var failed = new HashSet<string>(StringComparer.Ordinal);
        var responses = new JsonArray();
        foreach (var item in items)
        {
            var response = DependsOn(item).Any(failed.Contains)
                ? Response(item, GraphAnswer.Error(424, "FailedDependency", "A request that this one depends on failed."))
                : await OneAsync(service, item, whole);
            if (response.Number("status") >= 400)
                failed.Add(item.Text("id")!);
            responses.Add((JsonNode)response);
        }

        return GraphAnswer.Of(200, new JsonObject { ["responses"] = responses });
    }

    private static async Task<JsonObject> OneAsync(GraphService service, JsonObject item, GraphRequest whole)
    {
        var response = new JsonObject();
        try
        {
            var prefer = item.Inner("headers")?.Text("Prefer");
            var request = GraphRequest.Read(item.Text("method")!, item.Text("url")!, [prefer], item.Inner("body"), whole.Origin, whole.Caller);
            await service.AnswerAsync(request, (answer, _) =>
            {
                response = Response(item, answer);
                return Task.CompletedTask;
            });
        }
        catch (GraphRefusal refusal)
        {
            response = Response(item, refusal.ToAnswer());
        }

        return response;
    }

    private static string? Fault(List<JsonObject> items)
    {
        if (items.Count is 0 or > Most)
            return $"The number of batch requests must be from 1 to {Most}.";
        if (items.Exists(item => item.Text("id") is null || item.Text("method") is null || item.Text("url") is null))
            return "Each batch request needs id, method and url.";
        if (items.DistinctBy(item => item.Text("id"), StringComparer.Ordinal).Count() != items.Count)
            return "The ids of batch requests must be unique.";
        return items.Exists(item => item.Text("url")!.Contains("$batch", StringComparison.OrdinalIgnoreCase))
            ? "A batch cannot hold a batch." : null;
    }

    private static IEnumerable<string> DependsOn(JsonObject item) =>
        (item.Named("dependsOn") as JsonArray)?.Select(id => id?.ToString() ?? "") ?? [];

    private static JsonObject Response(JsonObject item, GraphAnswer answer)
    {
        var headers = new JsonObject { ["Cache-Control"] = "no-cache" };
        foreach (var (name, value) in answer.Headers)
            headers[name] = value;
        var response = new JsonObject { ["id"] = item.Text("id"), ["status"] = answer.Status, ["headers"] = headers };
        if (answer.Body is null)
            return response;
        headers["Content-Type"] = answer.ContentType;
        var buffer = new ArrayBufferWriter<byte>();
        answer.Body(buffer);
        response["body"] = JsonReading.ReadObject(buffer.WrittenSpan) ?? (JsonNode)System.Text.Encoding.UTF8.GetString(buffer.WrittenSpan);
        return response;
    }
}
