using Microsoft.Extensions.Options;

namespace NudgeBot.Graph;

/// <summary>Where Microsoft Graph is and how patiently it is asked.</summary>
public sealed class GraphOptions
{
    /// <summary>The configuration section these are bound from.</summary>
    public const string Section = "Graph";

    /// <summary>Graph's address with its version: another one for a sovereign cloud or the sandbox. Plain http only on loopback.</summary>
    public Uri BaseUrl { get; set; } = new("https://graph.microsoft.com/v1.0");

    /// <summary>What the access token is asked for.</summary>
    public string Scope { get; set; } = "https://graph.microsoft.com/.default";

    /// <summary>Mails in one page, 1 to 1,000. Graph's own gateway times out on large pages of long bodies.</summary>
    public int MailPageSize { get; set; } = 250;

    /// <summary>Events in one page, 1 to 1,000.</summary>
    public int CalendarPageSize { get; set; } = 100;

    /// <summary>How long one request may take, to the last byte of its answer. 1 second to 10 minutes.</summary>
    public TimeSpan RequestTimeout { get; set; } = TimeSpan.FromSeconds(100);

    /// <summary>How long reading in the background waits for a mailbox that Graph holds back, before it gives up. Nothing to 1 hour.</summary>
    public TimeSpan Patience { get; set; } = TimeSpan.FromMinutes(5);

    /// <summary>The same for a call that an owner's click waits for. Nothing to 1 minute.</summary>
    public TimeSpan ClickPatience { get; set; } = TimeSpan.FromSeconds(5);

    /// <summary>
    /// What the organisation granted. <see cref="GraphTier.Act"/> by default: the application itself reads no more by it than in
    /// <see cref="GraphTier.Read"/>, and an organisation that granted less is told so at the first press, on the card.
    /// </summary>
    public GraphTier Tier { get; set; } = GraphTier.Act;

    /// <summary>Outlook on the web, where owners write themselves in a tier that writes nothing. Sovereign clouds have another.</summary>
    public Uri OutlookUrl { get; set; } = new("https://outlook.office.com");

    /// <summary>
    /// True where delegated Calendars.ReadWrite is granted, so that owners may answer invitations from a card; in the tier
    /// <see cref="GraphTier.Act"/> only. False by default: nothing else writes in a calendar, so the permission is not asked for.
    /// </summary>
    public bool AnswersInvitations { get; set; }

    /// <summary>
    /// Sensitivity labels, by id or by name, under which mail is read like any other: "General", "Public". Mail with any other
    /// label is private; none by default.
    /// </summary>
    public IReadOnlyList<string> OpenLabels { get; set; } = [];

    /// <summary>What is wrong with these options and what to do; null where nothing is.</summary>
    internal string? Fault()
    {
        if (!IsSafe(BaseUrl))
            return "Graph:BaseUrl must be an https address (or http on loopback), for example https://graph.microsoft.com/v1.0.";
        if (string.IsNullOrWhiteSpace(Scope)) return "Graph:Scope is empty; set it to Graph's address followed by /.default.";
        if (MailPageSize is < 1 or > 1000 || CalendarPageSize is < 1 or > 1000) return "Graph:MailPageSize and Graph:CalendarPageSize must lie between 1 and 1000.";
        if (RequestTimeout < TimeSpan.FromSeconds(1) || RequestTimeout > TimeSpan.FromMinutes(10)) return "Graph:RequestTimeout must lie between 1 second and 10 minutes.";
        if (!Enum.IsDefined(Tier)) return "Graph:Tier must be Headers, Read or Act (docs/permissions.md).";
        if (AnswersInvitations && Tier != GraphTier.Act) return "Graph:AnswersInvitations writes in calendars, which Graph:Tier Act alone does: set one of the two otherwise.";
        if (OutlookUrl is not { IsAbsoluteUri: true, Scheme: "https" }) return "Graph:OutlookUrl must be an https address, for example https://outlook.office.com.";
        if (Patience < TimeSpan.Zero || Patience > TimeSpan.FromHours(1)) return "Graph:Patience must lie between 0 and 1 hour.";
        return ClickPatience < TimeSpan.Zero || ClickPatience > TimeSpan.FromMinutes(1) ? "Graph:ClickPatience must lie between 0 and 1 minute." : null;
    }

    private static bool IsSafe(Uri address) =>
        address is { IsAbsoluteUri: true } && (address.Scheme is "https" || address is { Scheme: "http", IsLoopback: true });
}

/// <summary>Refuses to start on options that cannot work.</summary>
internal sealed class GraphOptionsCheck : IValidateOptions<GraphOptions>
{
    public ValidateOptionsResult Validate(string? name, GraphOptions options) =>
        options.Fault() is { } fault ? ValidateOptionsResult.Fail(fault) : ValidateOptionsResult.Success;
}
