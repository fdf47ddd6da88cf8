using NudgeBot.Sandbox.Mailboxes;
using NudgeBot.Sandbox.Scenes.Wire;

namespace NudgeBot.Sandbox.Scenes;

/// <summary>Brings each mail and each meeting to every owner it concerns, so that two owners in one thread hold two copies of it.</summary>
internal sealed class PostOffice
{
    private const int SmallMeeting = 8;

    private readonly Dictionary<string, Letterbox> _letterboxes;

    public PostOffice(IEnumerable<OwnerStory> stories) =>
        _letterboxes = stories.ToDictionary(story => story.Owner.Address, story => new Letterbox(story), StringComparer.OrdinalIgnoreCase);

    /// <summary>Puts a copy into the author's Sent Items and the readers' inboxes, and into the teller's inbox whoever it is addressed to.</summary>
    public void Deliver(Mail mail, Character teller)
    {
        IEnumerable<Character> holders = [teller, mail.From, .. mail.To, .. mail.Cc];
        foreach (var letterbox in LetterboxesOf(holders))
        {
            letterbox.Mails.Add(mail);
        }
    }

    /// <summary>Puts an entry into each calendar, and the invitation and the answer into the mail as Exchange does.</summary>
    public void Arrange(Meeting meeting, Character teller, Func<DateTimeOffset, DateTime> local)
    {
        foreach (var letterbox in LetterboxesOf(meeting.Everyone))
        {
            var answer = letterbox.Owner.SharesAddressWith(teller) ? meeting.Answer : "accepted";
            letterbox.Entries.Add(new(meeting, letterbox.Owner == meeting.Organizer ? "organizer" : answer));
        }

        // A large gathering goes straight into the calendars, as events published to all staff do.
        if (meeting.Series is null && meeting.Required.Count is > 0 and <= SmallMeeting)
        {
            SendInvitation(meeting, teller, local);
        }
    }

    /// <summary>Each owner's mailbox in Graph's shapes, in the order the stories were given; mail and entries oldest first.</summary>
    public IReadOnlyList<SandboxMailbox> Mailboxes() =>
        [.. _letterboxes.Values.Select(letterbox => letterbox.ToMailbox())];

    private List<Letterbox> LetterboxesOf(IEnumerable<Character> people)
    {
        var found = new List<Letterbox>(2);
        foreach (var person in people)
        {
            if (_letterboxes.TryGetValue(person.Address, out var letterbox) && !found.Contains(letterbox))
            {
                found.Add(letterbox);
            }
        }

        return found;
    }

    private void SendInvitation(Meeting meeting, Character teller, Func<DateTimeOffset, DateTime> local)
    {
        var invitation = ItemAbout(meeting, meeting.InvitedAt, meeting.Organizer, [.. meeting.Required, .. meeting.Optional], meeting.Subject, meeting.Words, new("meetingRequest", "#microsoft.graph.eventMessageRequest"));
        Deliver(invitation, meeting.Organizer);

        var answerer = meeting.Organizer == teller ? meeting.Required[0] : teller;
        if (Word(meeting.Answer) is { } answer)
        {
            var answeredAt = meeting.InvitedAt.AddMinutes(35);
            Deliver(ItemAbout(meeting, answeredAt, answerer, [meeting.Organizer], $"{answer.Prefix}: {meeting.Subject}", "", new(answer.Type, "#microsoft.graph.eventMessageResponse")), answerer);
        }

        if (meeting.IsCancelled)
        {
            var cancelledAt = meeting.StartsAt.AddHours(-20);
            Deliver(ItemAbout(meeting, cancelledAt, meeting.Organizer, meeting.Required, $"Canceled: {meeting.Subject}", "", new("meetingCancelled", "#microsoft.graph.eventMessage")), meeting.Organizer);
        }

        Mail ItemAbout(Meeting about, DateTimeOffset at, Character from, IReadOnlyList<Character> to, string subject, string words, MeetingItem item) =>
            new(at, from, to, subject, words, null, Envelope.Plain) { SentAtLocally = local(at), About = item };
    }

    private static (string Prefix, string Type)? Word(string answer) => answer switch
    {
        "accepted" => ("Accepted", "meetingAccepted"),
        "declined" => ("Declined", "meetingDeclined"),
        // Graph spells it with one t (meetingMessageType).
        "tentativelyAccepted" => ("Tentative", "meetingTenativelyAccepted"),
        _ => null,
    };

    private sealed record Entry(Meeting Meeting, string Answer);

    private sealed record Letterbox(OwnerStory Story)
    {
        public Character Owner => Story.Owner;

        public List<Mail> Mails { get; } = [];

        public List<Entry> Entries { get; } = [];

        public SandboxMailbox ToMailbox() => new(
            OwnerJson.User(Story),
            OwnerJson.Settings(Story),
            LazyJson.Of([.. Mails.OrderBy(mail => mail.SentAt)], (json, mail) => MessageJson.Write(json, mail, Owner)),
            LazyJson.Of([.. Entries.OrderBy(entry => entry.Meeting.StartsAt)], (json, entry) => EventJson.Write(json, entry.Meeting, Owner, entry.Answer)),
            Story.Watch);
    }
}
