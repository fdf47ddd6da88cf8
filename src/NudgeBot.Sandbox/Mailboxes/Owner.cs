using System.Text.Json.Nodes;
using NudgeBot.Sandbox.Time;

namespace NudgeBot.Sandbox.Mailboxes;

/// <summary>The person a mailbox belongs to, as the directory and the mailbox settings know them.</summary>
internal sealed class Owner
{
    private readonly byte[] _user;
    private readonly byte[] _settings;
    private readonly HashSet<string> _addresses;

    public Owner(SandboxMailbox mailbox)
    {
        _user = mailbox.User.ToUtf8();
        _settings = (mailbox.Settings ?? UsualSettings()).ToUtf8();
        _addresses = new HashSet<string>(AddressesIn(mailbox.User), StringComparer.OrdinalIgnoreCase);
        Id = mailbox.User.Text("id")!;
        Address = mailbox.User.Text("mail")!;
        DisplayName = mailbox.User.Text("displayName") ?? Address;
        PrincipalName = mailbox.User.Text("userPrincipalName") ?? Address;
        JobTitle = mailbox.User.Text("jobTitle") ?? "";
        Story = mailbox.Story;
        Zone = Instants.ZoneNamed(mailbox.Settings?.Text("timeZone") ?? "UTC") ?? TimeZoneInfo.Utc;
    }

    public string Id { get; }

    public string Address { get; }

    public string DisplayName { get; }

    public string PrincipalName { get; }

    public string JobTitle { get; }

    public string Story { get; }

    public TimeZoneInfo Zone { get; }

    /// <summary>The zone's IANA name, as browsers and Teams' clientInfo give it.</summary>
    public string ZoneName =>
        Zone.HasIanaId ? Zone.Id : TimeZoneInfo.TryConvertWindowsIdToIanaId(Zone.Id, out var iana) ? iana : "Etc/UTC";

    /// <summary>False once their account was switched off.</summary>
    public bool IsEnabled { get; set; } = true;

    /// <summary>True once the directory knows them no more.</summary>
    public bool HasLeft { get; set; }

    public JsonObject User()
    {
        var user = JsonReading.ReadObject(_user)!;
        user["accountEnabled"] = IsEnabled;
        user["userType"] ??= "Member";
        return user;
    }

    public JsonObject Settings() => JsonReading.ReadObject(_settings)!;

    /// <summary>True for the main address and every alias.</summary>
    public bool Has(string address) => _addresses.Contains(address);

    public bool IsNamed(string idOrPrincipalName) =>
        string.Equals(Id, idOrPrincipalName, StringComparison.OrdinalIgnoreCase)
        || string.Equals(PrincipalName, idOrPrincipalName, StringComparison.OrdinalIgnoreCase);

    public JsonObject Recipient() => new()
    {
        ["emailAddress"] = new JsonObject { ["name"] = DisplayName, ["address"] = Address },
    };

    private static IEnumerable<string> AddressesIn(JsonObject user)
    {
        yield return user.Text("mail")!;
        if (user.Text("userPrincipalName") is { } name)
            yield return name;
        foreach (var proxy in Texts(user, "proxyAddresses").Where(text => text.StartsWith("smtp:", StringComparison.OrdinalIgnoreCase)))
            yield return proxy["smtp:".Length..];
        foreach (var other in Texts(user, "otherMails"))
            yield return other;
    }

    private static IEnumerable<string> Texts(JsonObject user, string name) =>
        (user.Named(name) as JsonArray)?.OfType<JsonValue>().Select(value => value.TryGetValue<string>(out var text) ? text : "") ?? [];

    private static JsonObject UsualSettings() => new()
    {
        ["automaticRepliesSetting"] = new JsonObject { ["status"] = "disabled", ["externalAudience"] = "all" },
        ["timeZone"] = "UTC",
        ["language"] = new JsonObject { ["locale"] = "en-US", ["displayName"] = "English (United States)" },
        ["workingHours"] = new JsonObject
        {
            ["daysOfWeek"] = new JsonArray("monday", "tuesday", "wednesday", "thursday", "friday"),
            ["startTime"] = "08:00:00.0000000",
            ["endTime"] = "17:00:00.0000000",
            ["timeZone"] = new JsonObject { ["name"] = "UTC" },
        },
        ["userPurpose"] = new JsonObject { ["value"] = "user" },
        ["dateFormat"] = "M/d/yyyy",
        ["timeFormat"] = "h:mm tt",
    };
}
