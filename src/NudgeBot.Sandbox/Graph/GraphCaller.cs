using System.Collections.Frozen;

namespace NudgeBot.Sandbox.Graph;

/// <summary>Who calls Graph, by the token: the application itself, or a person through it; and what either was granted.</summary>
/// <param name="OwnerId">The person; null for the application itself.</param>
internal sealed record GraphCaller(string? OwnerId, FrozenSet<string> Permissions)
{
    public bool IsApplication => OwnerId is null;

    /// <summary>Mail.ReadBasic stands for who wrote to whom: bodies, previews and headers come with more than that alone.</summary>
    public bool ReadsMailText => Has(GraphPermissions.MailRead) || Has(GraphPermissions.MailReadWrite);

    /// <summary>The same for calendars.</summary>
    public bool ReadsEventText => Has(GraphPermissions.CalendarsRead) || Has(GraphPermissions.CalendarsReadWrite);

    /// <summary>A person's token opens that person's mailbox and no other.</summary>
    public bool MayReach(string mailbox) => OwnerId is null || OwnerId == mailbox;

    public bool HasOneOf(string[] permissions) => permissions.Length == 0 || permissions.Any(Has);

    private bool Has(string permission) => Permissions.Contains(permission);
}

/// <summary>The permissions of Graph that the sandbox knows, by their published names, and which calls each opens.</summary>
internal static class GraphPermissions
{
    public const string MailReadBasic = "Mail.ReadBasic";
    public const string MailRead = "Mail.Read";
    public const string MailReadWrite = "Mail.ReadWrite";
    public const string MailSend = "Mail.Send";
    public const string CalendarsReadBasic = "Calendars.ReadBasic";
    public const string CalendarsRead = "Calendars.Read";
    public const string CalendarsReadWrite = "Calendars.ReadWrite";
    public const string SettingsRead = "MailboxSettings.Read";
    public const string PeopleRead = "User.Read.All";
    public const string GroupsRead = "GroupMember.Read.All";
    public const string AppsRead = "TeamsAppInstallation.ReadForUser.All";
    public const string AppsInstall = "TeamsAppInstallation.ReadWriteSelfForUser.All";
    public const string CatalogRead = "AppCatalog.Read.All";

    /// <summary>What an application is granted here where a test says nothing else: it reads, installs itself for people, and writes nowhere.</summary>
    public static IReadOnlyList<string> UsualOfTheApplication { get; } = [MailRead, CalendarsRead, SettingsRead, PeopleRead, GroupsRead, AppsRead, AppsInstall, CatalogRead];

    /// <summary>What people may let it do in their name.</summary>
    public static IReadOnlyList<string> UsualOfPeople { get; } = [MailReadWrite, MailSend, CalendarsReadWrite];

    public static readonly string[] ReadingMail = [MailReadBasic, MailRead, MailReadWrite];
    public static readonly string[] ReadingCalendars = [CalendarsReadBasic, CalendarsRead, CalendarsReadWrite];
    public static readonly string[] ReadingSettings = [SettingsRead];
    public static readonly string[] ReadingPeople = [PeopleRead];
    public static readonly string[] ReadingGroups = [GroupsRead];
    public static readonly string[] ReadingApps = [AppsRead, AppsInstall];
    public static readonly string[] InstallingApps = [AppsInstall];
    public static readonly string[] ReadingTheCatalog = [CatalogRead];
    public static readonly string[] WritingMail = [MailReadWrite];
    public static readonly string[] SendingMail = [MailSend];
    public static readonly string[] WritingCalendars = [CalendarsReadWrite];
}
