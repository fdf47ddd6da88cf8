using System.Globalization;
using NudgeBot.Core.People;

namespace NudgeBot.Graph.Wire;

/// <summary>From Graph's user and mailboxSettings to the owner.</summary>
internal static class OwnerFacts
{
    private const string Smtp = "smtp:";

    /// <summary>Null where the user has no SMTP address at all.</summary>
    public static Owner? Read(GraphUser wire, OwnerId id)
    {
        var addresses = new HashSet<EmailAddress>();
        var primary = EmailAddress.Parse(wire.Mail) ?? EmailAddress.Parse(wire.UserPrincipalName);
        Add(addresses, wire.Mail);
        Add(addresses, wire.UserPrincipalName);
        foreach (var proxy in wire.ProxyAddresses ?? [])
        {
            // "SMTP:" marks the primary one, "smtp:" the others; X500:, SIP: and their like are no mail addresses.
            if (proxy is null || !proxy.StartsWith(Smtp, StringComparison.OrdinalIgnoreCase)) continue;
            Add(addresses, proxy[Smtp.Length..]);
            primary ??= EmailAddress.Parse(proxy[Smtp.Length..]);
        }

        foreach (var other in wire.OtherMails ?? []) Add(addresses, other);
        if (primary is not { } address) return null;
        var name = string.IsNullOrWhiteSpace(wire.DisplayName) ? address.Value : wire.DisplayName.Trim();
        return new Owner { Id = id, DisplayName = name, Address = address, Addresses = addresses };
    }

    /// <summary>What the mailbox does not say is as in <see cref="MailboxSettings.Default"/>.</summary>
    public static MailboxSettings Read(GraphMailboxSettings wire)
    {
        // The mailbox's zone leads. Exchange leaves the working hours of a mailbox nobody set up in Pacific time, so theirs
        // counts only where the mailbox's own cannot be known.
        var zone = ZoneNames.Find(wire.TimeZone) ?? ZoneNames.Find(wire.WorkingHours?.TimeZone) ?? TimeZoneInfo.Utc;
        var language = wire.Language?.Locale is { Length: > 0 } locale ? locale : MailboxSettings.Default.Language;
        return new MailboxSettings(zone, Hours(wire.WorkingHours), Replies(wire.AutomaticRepliesSetting), language);
    }

    /// <summary>The hours without their zone; the default where they cannot be read.</summary>
    public static WorkingHours Hours(GraphWorkingHours? wire)
    {
        if (!Time(wire?.StartTime, out var start) || !Time(wire?.EndTime, out var end)) return WorkingHours.Default;
        var days = new HashSet<DayOfWeek>();
        foreach (var name in wire?.DaysOfWeek ?? [])
        {
            if (Enum.TryParse<DayOfWeek>(name, ignoreCase: true, out var day) && Enum.IsDefined(day)) days.Add(day);
        }

        return WorkingHours.Of(days, start, end);
    }

    private static void Add(HashSet<EmailAddress> addresses, string? text)
    {
        if (EmailAddress.Parse(text) is { } address) addresses.Add(address);
    }

    private static bool Time(string? text, out TimeOnly time) =>
        TimeOnly.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.None, out time);

    private static AutomaticReplies Replies(GraphAutomaticReplies? wire) => wire?.Status?.ToUpperInvariant() switch
    {
        "ALWAYSENABLED" => new AutomaticReplies(true, null, null),
        "SCHEDULED" => new AutomaticReplies(true, ZoneNames.Instant(wire.ScheduledStartDateTime), ZoneNames.Instant(wire.ScheduledEndDateTime)),
        _ => AutomaticReplies.Off,
    };
}
