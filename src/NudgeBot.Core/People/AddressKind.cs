using System.Buffers;

namespace NudgeBot.Core.People;

/// <summary>Who stands behind an address, as far as the address itself tells.</summary>
public enum AddressKind
{
    Human,

    /// <summary>Writes by itself: no-reply senders, ticket systems, builds, delivery reports, booking robots.</summary>
    Robot,

    /// <summary>Reaches many or a team: distribution lists, newsletters, shared and role mailboxes.</summary>
    List,
}

/// <summary>Tells humans from robots and lists by their addresses. What it cannot tell is a human; headers and habits tell more.</summary>
public static class AddressKinds
{
    // RFC 2142 role names and the usual spellings of senders that read no answers.
    private static readonly SearchValues<string> RobotMarks = SearchValues.Create(
        [
            "noreply", "no-reply", "no_reply", "no.reply", "donotreply", "do-not-reply", "do_not_reply", "do.not.reply", "mailer-daemon",
            "mailerdaemon", "postmaster", "bounce", "notification", "notify", "no.address", "jira", "gitlab", "jenkins", "buildbot",
            "meetingroom", "meeting-room", "meeting.room", "conferenceroom", "conference-room", "conference.room", "confroom", "boardroom", "besprechungsraum", "konferenzraum", "salle-", "salle.", "sala-", "room-",
            "auto-confirm", "autoreply", "auto-reply", "automated", "daemon", "servicenow", "calendar-invite", "undisclosed",
        ],
        StringComparison.Ordinal);

    private static readonly HashSet<string> RobotNames = new(StringComparer.Ordinal)
    {
        "alert", "alerts", "root", "cron", "build", "builds", "ci", "system", "robot", "bot", "mailer", "workflow", "unsubscribe",
        "receipts", "confirmation", "confirmations", "tickets", "monitoring", "scanner", "printer", "voicemail", "fax", "bookings", "booking",
    };

    private static readonly SearchValues<string> ListMarks = SearchValues.Create(
        ["newsletter", "announce", "-list", "mailing", "distribution", "digest", "subscri", "updates@", "all.worldwide", "everyone", "employees", "bulletin"],
        StringComparison.Ordinal);

    private static readonly HashSet<string> ListNames = new(StringComparer.Ordinal)
    {
        "all", "info", "news", "sales", "support", "help", "helpdesk", "service", "contact", "team", "office", "hr", "jobs", "careers",
        "marketing", "press", "media", "billing", "accounts", "accounting", "finance", "legal", "security", "abuse", "webmaster",
        "hostmaster", "admin", "administrator", "events", "community", "members", "staff", "hello", "feedback", "survey", "editor",
        "reception", "facilities", "it", "itsupport", "webinar", "webinars", "training", "communications", "payroll", "benefits",
        "resources", "orders", "order", "reservations", "concierge", "deals", "offers", "promo", "promotions", "registration",
    };

    private static readonly SearchValues<string> ListDomains = SearchValues.Create(
        ["lists.", "list.", "groups.", "googlegroups.", "yahoogroups.", "bounce.", "mailer.", "newsletter.", "news.", "notifications.", "listserv", "mktg."],
        StringComparison.Ordinal);

    public static AddressKind Of(EmailAddress address)
    {
        var local = address.LocalPart;
        if (local.ContainsAny(RobotMarks) || Contains(RobotNames, local)) return AddressKind.Robot;
        if (Contains(ListNames, local) || address.Value.AsSpan().ContainsAny(ListMarks)) return AddressKind.List;
        var domain = address.Domain.IndexOfAny(ListDomains);
        if (domain == 0 || (domain > 0 && address.Domain[domain - 1] == '.')) return AddressKind.List;
        // Two letters or more are needed for a name: "40@", "1234567@" and the like are machine accounts.
        return HasLetter(local) ? AddressKind.Human : AddressKind.Robot;
    }

    private static bool Contains(HashSet<string> names, ReadOnlySpan<char> local) =>
        names.GetAlternateLookup<ReadOnlySpan<char>>().Contains(local);

    private static bool HasLetter(ReadOnlySpan<char> local)
    {
        foreach (var character in local)
        {
            if (char.IsLetter(character)) return true;
        }

        return false;
    }
}
