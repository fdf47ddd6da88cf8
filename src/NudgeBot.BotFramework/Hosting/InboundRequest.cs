using System.Text.Json;
using System.Text.Unicode;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using NudgeBot.BotFramework.Schema;

namespace NudgeBot.BotFramework.Hosting;

/// <summary>What a request to the bot turned out to hold: an activity, or a reason to refuse it.</summary>
internal abstract record InboundRequest
{
    /// <summary>The longest body that is read, in bytes. Teams' own are a few kilobytes; its limit for messages is 100 KB.</summary>
    public const int LongestBody = 256 * 1024;

    /// <summary>The longest id that is taken, in UTF-16. Teams' own have some two hundred.</summary>
    private const int LongestId = 400;

    private InboundRequest() { }

    /// <summary>The activity, and the bytes it was read from.</summary>
    public sealed record Holds(Activity Activity, ReadOnlyMemory<byte> Json) : InboundRequest;

    /// <summary>The status, and one sentence for the caller.</summary>
    public sealed record Refused(int Status, string Sentence) : InboundRequest;

    public static async Task<InboundRequest> ReadAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        if (!request.HasJsonContentType())
            return new Refused(StatusCodes.Status415UnsupportedMediaType, "Send the activity as application/json.");
        return await BodyOfAsync(request, cancellationToken) is { } body
            ? Parse(body)
            : new Refused(StatusCodes.Status413PayloadTooLarge, $"The activity is longer than {LongestBody / 1024} KB; send a shorter one.");
    }

    /// <summary>The body, or null where it is too long; then no more of it is read than the limit.</summary>
    private static async Task<byte[]?> BodyOfAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        // The limit is ours alone, so that the caller gets our sentence and not the server's.
        if (request.HttpContext.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } feature) feature.MaxRequestBodySize = null;
        if (request.ContentLength > LongestBody) return null;
        using var body = new MemoryStream();
        var chunk = new byte[16 * 1024];
        int read;
        while ((read = await request.Body.ReadAsync(chunk, cancellationToken)) > 0)
        {
            if (body.Length + read > LongestBody) return null;
            body.Write(chunk, 0, read);
        }
        return body.ToArray();
    }

    private static InboundRequest Parse(byte[] body)
    {
        // JSON strings are decoded late, so bytes that are not text would otherwise fail in the middle of a turn.
        if (!Utf8.IsValid(body)) return new Refused(StatusCodes.Status400BadRequest, "The activity is not UTF-8.");
        HalfPairs.Mend(body);
        try
        {
            return JsonSerializer.Deserialize(body, BotFrameworkJson.Default.Activity) switch
            {
                null or { Type: "" } => new Refused(StatusCodes.Status400BadRequest, "The activity has no type."),
                { Conversation.Id: null or "" } or { Conversation: null } => new Refused(StatusCodes.Status400BadRequest, "The activity has no conversation."),
                // In a connector's address these would climb its path.
                { Conversation.Id: "." or ".." } or { Id: "." or ".." } or { From.Id: "." or ".." } or { ReplyToId: "." or ".." } => new Refused(StatusCodes.Status400BadRequest, "One of the activity's ids is none."),
                // Ids stand in the paths of what we send; one that makes an address too long would fail every turn on it.
                { } activity when IsTooLong(activity.Id) || IsTooLong(activity.Conversation.Id) || IsTooLong(activity.ReplyToId) || IsTooLong(activity.Type) || IsTooLong(activity.Name) =>
                    new Refused(StatusCodes.Status400BadRequest, $"The activity's type, name or one of its ids is longer than {LongestId} characters."),
                // These are logged, and a line of a log must be one of ours.
                { } activity when BreaksLines(activity.Type) || BreaksLines(activity.Id) || BreaksLines(activity.Name) =>
                    new Refused(StatusCodes.Status400BadRequest, "The activity's type, id or name holds control characters."),
                { } activity => new Holds(activity, body),
            };
        }
        catch (JsonException)
        {
            return new Refused(StatusCodes.Status400BadRequest, "The body is not the JSON of an activity.");
        }
    }

    private static bool IsTooLong(string? id) => id?.Length > LongestId;

    private static bool BreaksLines(string? text) => text is not null && text.Any(letter => char.IsControl(letter) || letter is '\u2028' or '\u2029');
}
