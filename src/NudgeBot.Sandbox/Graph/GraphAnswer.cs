using System.Buffers;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace NudgeBot.Sandbox.Graph;

/// <summary>What Graph answers: a status, headers and, for most calls, a body that is written straight to where it goes.</summary>
internal sealed class GraphAnswer(int status, Action<IBufferWriter<byte>>? body)
{
    public const string Json = "application/json;odata.metadata=minimal;odata.streaming=true;IEEE754Compatible=false;charset=utf-8";

    public int Status => status;

    public Action<IBufferWriter<byte>>? Body => body;

    public string ContentType { get; init; } = Json;

    public Dictionary<string, string> Headers { get; } = new(StringComparer.OrdinalIgnoreCase);

    public static GraphAnswer Of(int status, JsonObject json) => Written(status, writer => json.WriteTo(writer));

    public static GraphAnswer Written(int status, Action<Utf8JsonWriter> write) => new(status, buffer =>
    {
        using var writer = new Utf8JsonWriter(buffer, JsonReading.Plain);
        write(writer);
    });

    /// <summary>202 and 204 come with no body at all.</summary>
    public static GraphAnswer Empty(int status) => new(status, null);

    public static GraphAnswer Text(int status, string contentType, string text) =>
        new(status, buffer => buffer.Write(Encoding.UTF8.GetBytes(text))) { ContentType = contentType };

    public static GraphAnswer Error(int status, string code, string message) => Of(status, new JsonObject
    {
        ["error"] = new JsonObject
        {
            ["code"] = code,
            ["message"] = message,
            ["innerError"] = new JsonObject { ["request-id"] = Guid.NewGuid().ToString() },
        },
    });

    public GraphAnswer With(string header, string? value)
    {
        if (value is not null)
            Headers[header] = value;
        return this;
    }
}

/// <summary>Graph refuses this call. Thrown by whoever finds the fault, turned into Graph's error body in one place.</summary>
internal sealed class GraphRefusal(int status, string code, string message) : Exception(message)
{
    public int Status => status;

    public string Code => code;

    public static GraphRefusal BadRequest(string message, string code = "BadRequest") => new(400, code, message);

    public static GraphRefusal NoSuchItem() => new(404, "ErrorItemNotFound", "The specified object was not found in the store.");

    public GraphAnswer ToAnswer() => GraphAnswer.Error(status, code, Message);
}
