using System.Globalization;
using System.IO.Compression;
using System.Text.Json.Nodes;
using NudgeBot.Sandbox.Mailboxes;

namespace NudgeBot.Tests.Year;

/// <summary>
/// A mailbox as plain facts, read past all of the product's own reading: who wrote to whom, and when. What the product decided is
/// held against this.
/// </summary>
internal sealed class RawMail
{
    /// <summary>A word to more people than this is an answer to none of them.</summary>
    private const int FewRecipients = 3;

    private readonly HashSet<string> _own;
    private readonly Dictionary<string, Letter> _byId;
    private readonly ILookup<string, Letter> _toPerson;
    private readonly ILookup<string, Letter> _fromPerson;

    private RawMail(JsonObject user, IEnumerable<JsonObject> messages, IEnumerable<JsonObject> events)
    {
        _own = [.. AddressesOf(user)];
        var letters = messages.Where(message => message["isDraft"]?.GetValue<bool>() != true).Select(Letter.Of).ToList();
        _byId = letters.ToDictionary(letter => letter.Id, StringComparer.Ordinal);
        _toPerson = letters.Where(letter => _own.Contains(letter.From) && letter.To.Count <= FewRecipients).SelectMany(letter => letter.To.Select(to => (to, letter))).ToLookup(pair => pair.to, pair => pair.letter, StringComparer.Ordinal);
        _fromPerson = letters.Where(letter => letter.To.Exists(_own.Contains) && !letter.IsAutomatic).ToLookup(letter => letter.From, StringComparer.Ordinal);
        Ends = events.ToDictionary(one => one["id"]!.GetValue<string>(), one => InstantOf(one["end"]!["dateTime"]!.GetValue<string>()), StringComparer.Ordinal);
    }

    /// <summary>When each meeting ended.</summary>
    public IReadOnlyDictionary<string, DateTimeOffset> Ends { get; }

    public static RawMail Of(SandboxMailbox mailbox) => new(mailbox.User, mailbox.Messages, mailbox.Events);

    public static RawMail Of(string folder) => new(
        (JsonObject)JsonNode.Parse(File.ReadAllText(Path.Combine(folder, "user.json")))!,
        LinesOf(folder, "messages.jsonl"),
        LinesOf(folder, "events.jsonl"));

    /// <summary>When the mail came or went; null for one that the story itself made (a mail sent from a card).</summary>
    public DateTimeOffset? At(string messageId) => _byId.GetValueOrDefault(messageId)?.At;

    public bool OwnerWroteTo(string person, DateTimeOffset after, DateTimeOffset until) => _toPerson[person].Any(letter => letter.At > after && letter.At <= until);

    /// <summary>The owner wrote to them in that mail's own thread.</summary>
    public bool OwnerAnswered(string person, string messageId, DateTimeOffset until) =>
        _byId.TryGetValue(messageId, out var asked) && _toPerson[person].Any(letter => letter.Thread == asked.Thread && letter.At > asked.At && letter.At <= until);

    /// <summary>They answered, in its own thread, a mail that the owner wrote; what they promised themselves is not kept by a word.</summary>
    public bool Answered(string person, string messageId, DateTimeOffset until) =>
        _byId.TryGetValue(messageId, out var asked) && _own.Contains(asked.From) && _fromPerson[person].Any(letter => letter.Thread == asked.Thread && letter.At > asked.At && letter.At <= until);

    private static IEnumerable<JsonObject> LinesOf(string folder, string name)
    {
        var (plain, packed) = (Path.Combine(folder, name), Path.Combine(folder, name + ".gz"));
        if (!File.Exists(plain) && !File.Exists(packed)) yield break;
        using Stream file = File.Exists(plain) ? File.OpenRead(plain) : new GZipStream(File.OpenRead(packed), CompressionMode.Decompress);
        using var reader = new StreamReader(file);
        while (reader.ReadLine() is { } line) yield return (JsonObject)JsonNode.Parse(line)!;
    }

    private static IEnumerable<string> AddressesOf(JsonObject user)
    {
        yield return Lower(user["mail"]);
        yield return Lower(user["userPrincipalName"]);
        foreach (var proxy in user["proxyAddresses"] as JsonArray ?? []) yield return Lower(proxy).Replace("smtp:", "", StringComparison.Ordinal);
        foreach (var other in user["otherMails"] as JsonArray ?? []) yield return Lower(other);
    }

    private static string Lower(JsonNode? node) => node?.GetValue<string>().ToLowerInvariant() ?? "";

    private static DateTimeOffset InstantOf(string text) => DateTimeOffset.Parse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal);

    private sealed record Letter(string Id, string Thread, string From, List<string> To, DateTimeOffset At, bool IsAutomatic)
    {
        public static Letter Of(JsonObject message) => new(
            message["id"]!.GetValue<string>(),
            message["conversationId"]?.GetValue<string>() ?? "",
            AddressOf(message["from"]),
            [.. (message["toRecipients"] as JsonArray ?? []).Select(AddressOf)],
            InstantOf((message["receivedDateTime"] ?? message["sentDateTime"])!.GetValue<string>()),
            message["subject"]?.GetValue<string>().StartsWith("Automatic reply", StringComparison.OrdinalIgnoreCase) == true);

        private static string AddressOf(JsonNode? recipient) => Lower(recipient?["emailAddress"]?["address"]);
    }
}
