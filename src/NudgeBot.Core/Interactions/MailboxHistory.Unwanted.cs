using NudgeBot.Core.People;

namespace NudgeBot.Core.Interactions;

public sealed partial class MailboxHistory
{
    /// <summary>
    /// Whose addresses are not taken in any more: people who were erased, so that reading on, or anew, does not bring them back.
    /// Null where there is nobody.
    /// </summary>
    public Func<EmailAddress, bool>? Unwanted { get; set; }

    /// <summary>The mail as if they had not been addressed; null where it was theirs, or to nobody else.</summary>
    private static MailMessage? Without(Func<EmailAddress, bool> unwanted, MailMessage message)
    {
        if (message.From is { } from && unwanted(from.Address)) return null;
        var (to, cc) = (Others(unwanted, message.To), Others(unwanted, message.Cc));
        if (to.Count == message.To.Count && cc.Count == message.Cc.Count) return message;
        return to.Count + cc.Count == 0 ? null : message with { To = to, Cc = cc };
    }

    /// <summary>The meeting as if they had not been asked; null where nobody else was.</summary>
    private Meeting? Without(Func<EmailAddress, bool> unwanted, Meeting meeting)
    {
        var organized = meeting.Organizer is { } organizer && unwanted(organizer.Address);
        Attendee[] attendees = [.. meeting.Attendees.Where(attendee => !unwanted(attendee.Who.Address))];
        if (!organized && attendees.Length == meeting.Attendees.Count) return meeting;
        var rest = meeting with { Attendees = attendees, Organizer = organized ? null : meeting.Organizer, Subject = organized ? "" : meeting.Subject };
        return MeetingRules.Others(rest, Owner).Any() ? rest : null;
    }

    private static IReadOnlyList<NamedAddress> Others(Func<EmailAddress, bool> unwanted, IReadOnlyList<NamedAddress> addresses) =>
        addresses.Any(who => unwanted(who.Address)) ? [.. addresses.Where(who => !unwanted(who.Address))] : addresses;
}
