using NudgeBot.Sandbox.Mailboxes;
using NudgeBot.Sandbox.Time;

namespace NudgeBot.Sandbox.Graph;

/// <summary>Which call is which. Path segments match ignoring case, as Graph's do; ids keep theirs.</summary>
internal sealed class GraphRoutes(Organisation organisation, SandboxClock clock)
{
    /// <summary>The call on an owner's mailbox that this request is; null when the sandbox does not know it.</summary>
    public GraphCall? Match(Mailbox mailbox, GraphRequest request)
    {
        var path = request.Segments.Skip(2).ToArray();
        var shape = path.Select(segment => segment.ToUpperInvariant()).ToArray();
        return shape is ["CALENDAR", .. var rest] && rest is ["CALENDARVIEW", ..]
            ? Reading(mailbox, request, path[1..], rest)
            : request.Method == "GET" ? Reading(mailbox, request, path, shape) : Writing(mailbox, request, path, shape);
    }

    private static GraphCall? Reading(Mailbox mailbox, GraphRequest request, string[] path, string[] shape) => shape switch
    {
        [] => new("user", _ => DirectoryAnswers.User(mailbox, request)),
        ["MAILBOXSETTINGS"] => new("mailboxSettings", _ => DirectoryAnswers.Settings(mailbox, request)) { Needs = GraphPermissions.ReadingSettings },
        ["MAILFOLDERS"] => new("mailFolders", _ => DirectoryAnswers.Folders(mailbox, request)) { Needs = GraphPermissions.ReadingMail },
        ["MAILFOLDERS", _] => new("mailFolder", _ => DirectoryAnswers.OneFolder(mailbox, request, Folder(mailbox, path))) { Needs = GraphPermissions.ReadingMail },
        ["MAILFOLDERS", _, "CHILDFOLDERS"] => new("mailFolders", _ => DirectoryAnswers.NoFolders(mailbox, request)) { Needs = GraphPermissions.ReadingMail },
        ["MAILFOLDERS", _, "MESSAGES"] => new("messages", _ => MessageLists.List(mailbox, request, Folder(mailbox, path))) { Needs = GraphPermissions.ReadingMail },
        ["MAILFOLDERS", _, "MESSAGES", "DELTA"] =>
            new("messages/delta", fault => MessageDelta.Answer(mailbox, request, Folder(mailbox, path), fault)) { Needs = GraphPermissions.ReadingMail },
        ["MAILFOLDERS", _, "MESSAGES", _] => new("message", _ => MessageLists.One(mailbox, request, path[3])) { Needs = GraphPermissions.ReadingMail },
        ["MESSAGES"] => new("messages", _ => MessageLists.List(mailbox, request, null)) { Needs = GraphPermissions.ReadingMail },
        ["MESSAGES", _] => new("message", _ => MessageLists.One(mailbox, request, path[1])) { Needs = GraphPermissions.ReadingMail },
        ["CALENDARVIEW"] => new("calendarView", _ => CalendarViews.List(mailbox, request)) { Needs = GraphPermissions.ReadingCalendars },
        ["CALENDARVIEW", "DELTA"] => new("calendarView/delta", fault => CalendarViews.Delta(mailbox, request, fault)) { Needs = GraphPermissions.ReadingCalendars },
        ["EVENTS"] => new("events", _ => CalendarViews.Events(mailbox, request)) { Needs = GraphPermissions.ReadingCalendars },
        ["EVENTS", _] => new("event", _ => CalendarViews.One(mailbox, request, path[1])) { Needs = GraphPermissions.ReadingCalendars },
        _ => null,
    };

    private GraphCall? Writing(Mailbox mailbox, GraphRequest request, string[] path, string[] shape)
    {
        var actions = new MessageActions(organisation, mailbox, clock);
        return (request.Method, shape) switch
        {
            ("POST", ["MESSAGES"]) or ("POST", ["MAILFOLDERS", "DRAFTS", "MESSAGES"]) => new("createDraft", _ => actions.CreateDraft(request)) { Needs = GraphPermissions.WritingMail },
            ("PATCH", ["MESSAGES", _]) => new("patch", _ => actions.Patch(request, path[1])) { Needs = GraphPermissions.WritingMail },
            ("DELETE", ["MESSAGES", _]) => new("delete", _ => actions.Delete(path[1])) { Needs = GraphPermissions.WritingMail },
            ("POST", ["MESSAGES", _, "CREATEREPLY"]) => new("createReply", _ => actions.CreateReply(request, path[1], toAll: false)) { Needs = GraphPermissions.WritingMail },
            ("POST", ["MESSAGES", _, "CREATEREPLYALL"]) => new("createReply", _ => actions.CreateReply(request, path[1], toAll: true)) { Needs = GraphPermissions.WritingMail },
            ("POST", ["MESSAGES", _, "MOVE"]) => new("move", _ => actions.Move(request, path[1])) { Needs = GraphPermissions.WritingMail },
            ("POST", ["MESSAGES", _, "SEND"]) => new("send", _ => actions.SendDraft(path[1])) { Sends = true, Needs = GraphPermissions.SendingMail },
            ("POST", ["MESSAGES", _, "REPLY"]) => new("reply", _ => actions.Reply(request, path[1], toAll: false)) { Sends = true, Needs = GraphPermissions.SendingMail },
            ("POST", ["MESSAGES", _, "REPLYALL"]) => new("reply", _ => actions.Reply(request, path[1], toAll: true)) { Sends = true, Needs = GraphPermissions.SendingMail },
            ("POST", ["EVENTS", _, "ACCEPT"]) => Answering("accept", "accepted"),
            ("POST", ["EVENTS", _, "TENTATIVELYACCEPT"]) => Answering("tentativelyAccept", "tentativelyAccepted"),
            ("POST", ["EVENTS", _, "DECLINE"]) => Answering("decline", "declined"),
            ("POST", ["CALENDAR", "GETSCHEDULE"]) => new("getSchedule", _ => Schedules.Answer(organisation, request)) { Needs = GraphPermissions.ReadingCalendars },
            ("POST", ["SENDMAIL"]) => new("sendMail", _ => actions.SendMail(request)) { Sends = true, Needs = GraphPermissions.SendingMail },
            _ => null,
        };

        GraphCall Answering(string kind, string response) =>
            new(kind, _ => new EventAnswers(organisation, mailbox, clock).Answer(request, path[1], response)) { Sends = true, ChangesCalendar = true, Needs = GraphPermissions.WritingCalendars };
    }

    private static string Folder(Mailbox mailbox, string[] path) => DirectoryAnswers.FolderNamed(mailbox, path[1]);
}

/// <summary>A known call: its kind for the counters and how to answer it.</summary>
internal sealed record GraphCall(string Kind, Func<DeltaFault, GraphAnswer> Answer)
{
    /// <summary>One of these permissions opens it; none where any token does.</summary>
    public string[] Needs { get; init; } = [];

    /// <summary>It changes the mailbox or the calendar, or lets something leave it.</summary>
    public bool Writes => Needs == GraphPermissions.WritingMail || Needs == GraphPermissions.SendingMail || Needs == GraphPermissions.WritingCalendars;

    /// <summary>Mail leaves the mailbox by it.</summary>
    public bool Sends { get; init; }

    /// <summary>It needs Calendars.ReadWrite.</summary>
    public bool ChangesCalendar { get; init; }

    /// <summary>Its answer holds ids that come in a mutable and an immutable form; a folder's id has but one.</summary>
    public bool TellsItemIds => Kind is not ("user" or "mailboxSettings" or "mailFolder" or "mailFolders" or "getSchedule") && !Sends;

    public bool IsDelta => Kind.EndsWith("/delta", StringComparison.Ordinal);
}
