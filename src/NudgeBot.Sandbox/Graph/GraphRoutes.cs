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
        ["MAILBOXSETTINGS"] => new("mailboxSettings", _ => DirectoryAnswers.Settings(mailbox, request)),
        ["MAILFOLDERS"] => new("mailFolders", _ => DirectoryAnswers.Folders(mailbox, request)),
        ["MAILFOLDERS", _] => new("mailFolder", _ => DirectoryAnswers.OneFolder(mailbox, request, Folder(mailbox, path))),
        ["MAILFOLDERS", _, "CHILDFOLDERS"] => new("mailFolders", _ => DirectoryAnswers.NoFolders(mailbox, request)),
        ["MAILFOLDERS", _, "MESSAGES"] => new("messages", _ => MessageLists.List(mailbox, request, Folder(mailbox, path))),
        ["MAILFOLDERS", _, "MESSAGES", "DELTA"] =>
            new("messages/delta", fault => MessageDelta.Answer(mailbox, request, Folder(mailbox, path), fault)),
        ["MAILFOLDERS", _, "MESSAGES", _] => new("message", _ => MessageLists.One(mailbox, request, path[3])),
        ["MESSAGES"] => new("messages", _ => MessageLists.List(mailbox, request, null)),
        ["MESSAGES", _] => new("message", _ => MessageLists.One(mailbox, request, path[1])),
        ["CALENDARVIEW"] => new("calendarView", _ => CalendarViews.List(mailbox, request)),
        ["CALENDARVIEW", "DELTA"] => new("calendarView/delta", fault => CalendarViews.Delta(mailbox, request, fault)),
        ["EVENTS"] => new("events", _ => CalendarViews.Events(mailbox, request)),
        ["EVENTS", _] => new("event", _ => CalendarViews.One(mailbox, request, path[1])),
        _ => null,
    };

    private GraphCall? Writing(Mailbox mailbox, GraphRequest request, string[] path, string[] shape)
    {
        var actions = new MessageActions(organisation, mailbox, clock);
        return (request.Method, shape) switch
        {
            ("POST", ["MESSAGES"]) or ("POST", ["MAILFOLDERS", "DRAFTS", "MESSAGES"]) => new("createDraft", _ => actions.CreateDraft(request)),
            ("PATCH", ["MESSAGES", _]) => new("patch", _ => actions.Patch(request, path[1])),
            ("DELETE", ["MESSAGES", _]) => new("delete", _ => actions.Delete(path[1])),
            ("POST", ["MESSAGES", _, "CREATEREPLY"]) => new("createReply", _ => actions.CreateReply(request, path[1], toAll: false)),
            ("POST", ["MESSAGES", _, "CREATEREPLYALL"]) => new("createReply", _ => actions.CreateReply(request, path[1], toAll: true)),
            ("POST", ["MESSAGES", _, "MOVE"]) => new("move", _ => actions.Move(request, path[1])),
            ("POST", ["MESSAGES", _, "SEND"]) => new("send", _ => actions.SendDraft(path[1])) { Sends = true },
            ("POST", ["MESSAGES", _, "REPLY"]) => new("reply", _ => actions.Reply(request, path[1], toAll: false)) { Sends = true },
            ("POST", ["MESSAGES", _, "REPLYALL"]) => new("reply", _ => actions.Reply(request, path[1], toAll: true)) { Sends = true },
            ("POST", ["EVENTS", _, "ACCEPT"]) => Answering("accept", "accepted"),
            ("POST", ["EVENTS", _, "TENTATIVELYACCEPT"]) => Answering("tentativelyAccept", "tentativelyAccepted"),
            ("POST", ["EVENTS", _, "DECLINE"]) => Answering("decline", "declined"),
            ("POST", ["CALENDAR", "GETSCHEDULE"]) => new("getSchedule", _ => Schedules.Answer(organisation, request)),
            ("POST", ["SENDMAIL"]) => new("sendMail", _ => actions.SendMail(request)) { Sends = true },
            _ => null,
        };

        GraphCall Answering(string kind, string response) =>
            new(kind, _ => new EventAnswers(organisation, mailbox, clock).Answer(request, path[1], response)) { Sends = true, ChangesCalendar = true };
    }

    private static string Folder(Mailbox mailbox, string[] path) => DirectoryAnswers.FolderNamed(mailbox, path[1]);
}

/// <summary>A known call: its kind for the counters and how to answer it.</summary>
internal sealed record GraphCall(string Kind, Func<DeltaFault, GraphAnswer> Answer)
{
    /// <summary>Mail leaves the mailbox by it.</summary>
    public bool Sends { get; init; }

    /// <summary>It needs Calendars.ReadWrite.</summary>
    public bool ChangesCalendar { get; init; }

    /// <summary>Its answer holds ids that come in a mutable and an immutable form; a folder's id has but one.</summary>
    public bool TellsItemIds => Kind is not ("user" or "mailboxSettings" or "mailFolder" or "mailFolders" or "getSchedule") && !Sends;

    public bool IsDelta => Kind.EndsWith("/delta", StringComparison.Ordinal);
}
