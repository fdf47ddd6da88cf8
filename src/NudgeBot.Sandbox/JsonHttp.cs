using System.Text.Json.Nodes;

namespace NudgeBot.Sandbox;

/// <summary>JSON objects over HTTP.</summary>
internal static class JsonHttp
{
    public static async Task WriteJsonAsync(this HttpResponse response, int status, JsonNode json)
    {
        response.StatusCode = status;
        response.ContentType = "application/json; charset=utf-8";
        await response.Body.WriteAsync(json.ToUtf8(), response.HttpContext.RequestAborted);
    }

    /// <summary>The page's error shape: <c>{"error":{"message"}}</c>.</summary>
    public static Task WriteErrorAsync(this HttpResponse response, int status, string message) =>
        response.WriteJsonAsync(status, new JsonObject { ["error"] = new JsonObject { ["message"] = message } });

    /// <summary>The body's JSON object; null when it is not one.</summary>
    public static async Task<JsonObject?> ReadJsonAsync(this HttpRequest request)
    {
        using var body = new MemoryStream();
        await request.Body.CopyToAsync(body, request.HttpContext.RequestAborted);
        return JsonReading.ReadObject(body.GetBuffer().AsSpan(0, (int)body.Length));
    }

    public static string RouteText(this HttpContext http, string name) => (string)http.Request.RouteValues[name]!;
}
