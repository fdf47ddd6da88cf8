using System.Collections.Frozen;
using System.Text;

namespace NudgeBot.Sandbox.Mailboxes;

/// <summary>Mail folders by well-known name, and the opaque ids under which Graph shows them.</summary>
internal static class FolderNames
{
    public const string Inbox = "inbox";
    public const string SentItems = "sentitems";
    public const string Drafts = "drafts";
    public const string DeletedItems = "deleteditems";
    public const string Root = "msgfolderroot";

    private const string IdPrefix = "AQMk";

    private static readonly FrozenDictionary<string, string> DisplayNames = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase)
    {
        ["archive"] = "Archive",
        [DeletedItems] = "Deleted Items",
        [Drafts] = "Drafts",
        [Inbox] = "Inbox",
        ["junkemail"] = "Junk Email",
        ["outbox"] = "Outbox",
        [SentItems] = "Sent Items",
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    public static IEnumerable<string> Usual => DisplayNames.Keys.Order(StringComparer.Ordinal);

    public static string WellKnown(string name) => name.ToLowerInvariant();

    public static string Display(string folder) => DisplayNames.GetValueOrDefault(folder, folder);

    public static string IdOf(string ownerId, string folder) => IdPrefix + OpaqueText.Encode($"{ownerId}\n{folder}");

    /// <summary>The folder that a well-known name or an id of this owner's folder stands for.</summary>
    public static string Resolve(string ownerId, string nameOrId) =>
        nameOrId.StartsWith(IdPrefix, StringComparison.Ordinal)
        && OpaqueText.Decode(nameOrId[IdPrefix.Length..]) is { } text
        && text.StartsWith(ownerId + "\n", StringComparison.Ordinal)
            ? text[(ownerId.Length + 1)..]
            : WellKnown(nameOrId);
}

/// <summary>Text in an unreadable, address-safe form, so that no client is tempted to take ids and tokens apart.</summary>
internal static class OpaqueText
{
    public static string Encode(string text) => System.Buffers.Text.Base64Url.EncodeToString(Encoding.UTF8.GetBytes(text));

    /// <summary>Null when the text is not of ours.</summary>
    public static string? Decode(string opaque)
    {
        try
        {
            return Encoding.UTF8.GetString(System.Buffers.Text.Base64Url.DecodeFromChars(opaque));
        }
        catch (FormatException)
        {
            return null;
        }
    }
}
