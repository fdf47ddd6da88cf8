using System.Globalization;

namespace NudgeBot.Sandbox.Scenes;

/// <summary>
/// An owner's year, told in the owner's words and local time:
/// <c>scene.Met("2026-03-03 14:00", 25, "Coffee", joe); scene.Received("2026-03-06 16:40", priya, "Two questions", "…");</c>
/// Whatever another owner takes part in reaches that mailbox too.
/// </summary>
internal sealed class Scene(OwnerStory story, PostOffice post)
{
    private readonly TimeZoneInfo _zone = TimeZoneInfo.FindSystemTimeZoneById(story.Zone);

    public OwnerStory Story => story;

    public Character Owner => story.Owner;

    /// <summary>A mail arrives; the answers to it are told on what is returned.</summary>
    public SceneThread Received(string at, Character from, string subject, string words, Envelope? on = null) =>
        new(this, Send(Local(at), from, Owner, subject, words, on));

    /// <summary>The owner writes; the answers to it are told on what is returned.</summary>
    public SceneThread Sent(string at, Character to, string subject, string words, Envelope? on = null) =>
        new(this, Send(Local(at), Owner, to, subject, words, on));

    /// <summary>A meeting which the first of the others called and the owner accepted.</summary>
    public Scene Met(string at, int minutes, string subject, params ReadOnlySpan<Character> others) =>
        Planned(at, minutes, subject, others[0], [.. others]);

    /// <summary>A meeting which the owner called.</summary>
    public Scene Hosted(string at, int minutes, string subject, params ReadOnlySpan<Character> others) =>
        Planned(at, minutes, subject, Owner, [.. others]);

    /// <summary>A meeting with all its circumstances: <paramref name="but"/> changes what is not as usual.</summary>
    public Scene Planned(string at, int minutes, string subject, Character organizer, IReadOnlyList<Character> others, Func<Meeting, Meeting>? but = null)
    {
        var startsAt = Local(at);
        var meeting = new Meeting(subject, Utc(startsAt), TimeSpan.FromMinutes(minutes), organizer)
        {
            Required = [.. others.Append(Owner).Where(person => person != organizer)],
            InvitedAt = Utc(UsualInvitation(startsAt)),
        };
        post.Arrange(but is null ? meeting : but(meeting), Owner, At);
        return this;
    }

    /// <summary>An occurrence of a recurring meeting whose series was set up long ago: no invitation mail.</summary>
    public void Recurs(DateTime startsAt, int minutes, string subject, Character organizer, IReadOnlyList<Character> others) =>
        post.Arrange(
            new Meeting(subject, Utc(startsAt), TimeSpan.FromMinutes(minutes), organizer)
            {
                Required = [.. others.Append(Owner).Where(person => person != organizer)],
                InvitedAt = SampleOrganisation.BeginsAt,
                Series = $"{organizer.Address}|{subject}",
                IsOnline = true,
            },
            Owner,
            At);

    public SceneThread Received(DateTime at, Character from, string subject, string words, Envelope? on = null) =>
        new(this, Send(at, from, Owner, subject, words, on));

    public SceneThread Sent(DateTime at, Character to, string subject, string words, Envelope? on = null) =>
        new(this, Send(at, Owner, to, subject, words, on));

    /// <summary>The instant of a local time "yyyy-MM-dd HH:mm".</summary>
    public DateTimeOffset Instant(string at) => Utc(Local(at));

    internal Mail Answer(DateTime at, Character from, Mail earlier, string words, Envelope? on)
    {
        Character[] to = [.. earlier.To.Prepend(earlier.From).Where(person => !person.SharesAddressWith(from)).Distinct()];
        var envelope = on ?? Envelope.Plain;
        var mail = new Mail(
            Utc(at),
            from,
            [.. to.Concat(envelope.AlsoTo)],
            envelope.Subject ?? Reply(earlier.Subject),
            words,
            earlier,
            envelope with { Cc = [.. envelope.Cc, .. earlier.Cc.Where(person => !person.SharesAddressWith(from))] })
        {
            SentAtLocally = at,
        };
        post.Deliver(mail, Owner);
        return mail;
    }

    internal static DateTime Local(string at) => DateTime.ParseExact(at, "yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture);

    private static string Reply(string subject) => subject.StartsWith("RE: ", StringComparison.Ordinal) ? subject : "RE: " + subject;

    private static DateTime UsualInvitation(DateTime startsAt)
    {
        var day = startsAt.Date.AddDays(-4);
        var weekday = day.DayOfWeek switch { DayOfWeek.Saturday => day.AddDays(-1), DayOfWeek.Sunday => day.AddDays(-2), _ => day };
        return weekday.AddHours(10).AddMinutes(startsAt.Day);
    }

    private Mail Send(DateTime at, Character from, Character to, string subject, string words, Envelope? on)
    {
        var envelope = on ?? Envelope.Plain;
        var mail = new Mail(Utc(at), from, [envelope.AddressedTo ?? to, .. envelope.AlsoTo], subject, words, null, envelope) { SentAtLocally = at };
        post.Deliver(mail, Owner);
        return mail;
    }

    private DateTime At(DateTimeOffset instant) => TimeZoneInfo.ConvertTime(instant, _zone).DateTime;

    private DateTimeOffset Utc(DateTime local) => new(TimeZoneInfo.ConvertTimeToUtc(local, _zone), TimeSpan.Zero);
}

/// <summary>A thread of mail between the owner and others; each call adds one mail and quotes the ones before.</summary>
internal sealed class SceneThread(Scene scene, Mail last)
{
    /// <summary>The mail the next one answers.</summary>
    public Mail Last { get; private set; } = last;

    /// <summary>Another answers, to everyone in the thread.</summary>
    public SceneThread Received(string at, Character from, string words, Envelope? on = null) =>
        Received(Scene.Local(at), from, words, on);

    /// <summary>The owner answers, to everyone in the thread.</summary>
    public SceneThread Sent(string at, string words, Envelope? on = null) => Sent(Scene.Local(at), words, on);

    public SceneThread Received(DateTime at, Character from, string words, Envelope? on = null)
    {
        Last = scene.Answer(at, from, Last, words, on);
        return this;
    }

    public SceneThread Sent(DateTime at, string words, Envelope? on = null) => Received(at, scene.Owner, words, on);
}
