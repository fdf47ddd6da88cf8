using System.IO.Compression;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Unicode;
using NudgeBot.Sandbox.Time;

namespace NudgeBot.Sandbox.Mailboxes;

/// <summary>
/// Reads one person's mail and calendar from files in Graph's JSON shapes: user.json, mailboxSettings.json, messages.jsonl, events.jsonl,
/// each plain or as .gz. All is read and checked first; a broken line is one sentence that names file, line and fault.
/// </summary>
internal static class MailboxFolder
{
    // Mail packs to a tenth or so; a few bytes that unpack to gigabytes would fill the memory.
    private const int MostTimesUnpacked = 200;
    private const long FreelyUnpacked = 32 * 1024 * 1024;

    public static SandboxMailbox Read(string folder)
    {
        if (!Directory.Exists(folder))
            throw new SandboxRefusedException($"There is no mailbox folder {folder}.");
        var user = ReadOne(folder, "user.json", CheckUser)
            ?? throw new SandboxRefusedException($"The mailbox folder {folder} has no user.json.");
        var settings = ReadOne(folder, "mailboxSettings.json", CheckSettings);
        var messages = ReadLines(folder, "messages.jsonl", MessageLine.Check)
            ?? throw new SandboxRefusedException($"The mailbox folder {folder} has no messages.jsonl.");
        var events = ReadLines(folder, "events.jsonl", CheckEvent) ?? new CheckedLines([]);
        return new SandboxMailbox(user, settings, messages, events, "");
    }

    private static JsonObject? ReadOne(string folder, string name, Func<JsonObject, string?> check)
    {
        if (Bytes(folder, name) is not var (path, bytes))
            return null;
        if (JsonReading.ReadObject(WithoutMark(bytes).Span) is not { } json)
            throw new SandboxRefusedException($"{path} is not a JSON object.");
        return check(json) is { } fault ? throw new SandboxRefusedException($"{path}: {fault}.") : json;
    }

    private static CheckedLines? ReadLines(string folder, string name, LineCheck check)
    {
        if (Bytes(folder, name) is not var (path, bytes))
            return null;
        var lines = new List<ReadOnlyMemory<byte>>();
        var ids = new HashSet<string>(StringComparer.Ordinal);
        var number = 0;
        foreach (var line in Split(WithoutMark(bytes)))
        {
            number++;
            if (line.Span.IndexOfAnyExcept(" \t\r"u8) < 0)
                continue;
            if (Fault(line, ids, check) is { } fault)
                throw new SandboxRefusedException($"{path}, line {number}: {fault}.");
            lines.Add(line);
        }

        return new CheckedLines(lines);
    }

    private static string? Fault(ReadOnlyMemory<byte> line, HashSet<string> ids, LineCheck check)
    {
        if (!Utf8.IsValid(line.Span))
            return "not UTF-8 text";
        try
        {
            using var document = JsonDocument.Parse(line, new JsonDocumentOptions { AllowDuplicateProperties = false });
            if (document.RootElement.ValueKind != JsonValueKind.Object)
                return "not a JSON object";
            if (!document.RootElement.TryGetProperty("id", out var id) || id.ValueKind != JsonValueKind.String || id.GetString() is not { Length: > 0 } text)
                return "\"id\" is missing";
            return ids.Add(text) ? check(document.RootElement) : $"the id \"{text}\" stands twice";
        }
        catch (JsonException broken)
        {
            return $"not JSON (at byte {broken.BytePositionInLine})";
        }
    }

    private static string? CheckUser(JsonObject user) =>
        string.IsNullOrEmpty(user.Text("id")) ? "\"id\" is missing"
        : user.Text("mail") is not { } mail || !mail.Contains('@', StringComparison.Ordinal) ? "\"mail\" is not an address"
        : null;

    private static string? CheckSettings(JsonObject settings) =>
        settings.Text("timeZone") is { } zone && Instants.ZoneNamed(zone) is null ? $"the time zone \"{zone}\" is not known here" : null;

    private static string? CheckEvent(JsonElement line)
    {
        var json = JsonObject.Create(line)!;
        foreach (var edge in (string[])["start", "end"])
        {
            if (Instants.ParseWallClock(json.Inner(edge)) is null)
                return $"\"{edge}\" is not a time in a known time zone";
        }

        return json.Named("createdDateTime") is { } created && Instants.Parse(json.Text("createdDateTime")) is null
            ? $"\"createdDateTime\" is not an instant ({created.ToJsonString()})" : null;
    }

    private static (string Path, byte[] Bytes)? Bytes(string folder, string name)
    {
        var plain = Path.Combine(folder, name);
        var packed = plain + ".gz";
        try
        {
            return File.Exists(plain) ? (plain, File.ReadAllBytes(plain))
                : File.Exists(packed) ? (packed, Unpack(packed))
                : null;
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException or InvalidDataException)
        {
            throw new SandboxRefusedException($"{(File.Exists(plain) ? plain : packed)} could not be read: {unreadable.Message}", unreadable);
        }
    }

    private static byte[] Unpack(string path)
    {
        using var packed = File.OpenRead(path);
        using var stream = new GZipStream(packed, CompressionMode.Decompress);
        using var whole = new MemoryStream();
        var most = Math.Max(FreelyUnpacked, packed.Length * MostTimesUnpacked);
        var chunk = new byte[64 * 1024];
        for (int read; (read = stream.Read(chunk)) > 0;)
        {
            if (whole.Length + read > most) throw new InvalidDataException($"it unpacks to more than {MostTimesUnpacked} times its size, which mail does not.");
            whole.Write(chunk, 0, read);
        }

        return whole.ToArray();
    }

    private static ReadOnlyMemory<byte> WithoutMark(byte[] bytes) =>
        bytes.AsSpan().StartsWith("\uFEFF"u8) ? bytes.AsMemory(3) : bytes;

    private static IEnumerable<ReadOnlyMemory<byte>> Split(ReadOnlyMemory<byte> text)
    {
        while (!text.IsEmpty)
        {
            var end = text.Span.IndexOf((byte)'\n');
            yield return end < 0 ? text : text[..end];
            text = end < 0 ? default : text[(end + 1)..];
        }
    }

    /// <summary>What is wrong with a line, or null.</summary>
    private delegate string? LineCheck(JsonElement line);

    private static class MessageLine
    {
        public static string? Check(JsonElement line)
        {
            if (!line.TryGetProperty("receivedDateTime", out var received))
                return "\"receivedDateTime\" is missing";
            if (received.ValueKind != JsonValueKind.String || Instants.Parse(received.GetString()) is null)
                return $"\"receivedDateTime\" is not an instant ({received.GetRawText()})";
            if (!line.TryGetProperty("parentFolderId", out var folder) || folder.ValueKind != JsonValueKind.String || folder.GetString()!.Length == 0)
                return "\"parentFolderId\" is missing";
            return null;
        }
    }
}
