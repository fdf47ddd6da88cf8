using System.Text.Json;

namespace NudgeBot.Benchmarks.Mailboxes;

/// <summary>
/// A year of a busy owner's mail and calendar as a mailbox folder: about 270 mails a day for 100,000 a year, a third of them the
/// owner's own, conversations with some thousands of people, newsletters and robots. The same on every run.
/// </summary>
internal sealed class BusyMailbox(int messages)
{
    public const string OwnerId = "5c6d1f0e-7a54-4b1e-9f57-2b8f3d1c9a40";
    public const string OwnerName = "Sam Rivera";
    public const string OwnerAddress = "sam.rivera@contoso.example";

    /// <summary>Monday evening: the sandbox's clock then starts on Tuesday morning.</summary>
    private static readonly DateTimeOffset End = new(2026, 3, 9, 18, 0, 0, TimeSpan.Zero);
    private static readonly TimeSpan Year = TimeSpan.FromDays(363);

    private const int Seed = 20260309;
    private const double NewsletterShare = 0.11, RobotShare = 0.09;

    private readonly Random _dice = new(Seed);
    private readonly Correspondents _people = new(Math.Clamp(messages / 25, 100, 5000));
    private int _written;

    /// <summary>How many meetings go with so many mails.</summary>
    public static int EventCount(int messages) => Math.Max(20, messages / 200);

    /// <summary>Writes user.json, mailboxSettings.json, messages.jsonl and events.jsonl.</summary>
    public void Write(string folder)
    {
        File.WriteAllText(Path.Combine(folder, "user.json"), $$"""
            {"id":"{{OwnerId}}","displayName":"{{OwnerName}}","mail":"{{OwnerAddress}}","userPrincipalName":"{{OwnerAddress}}","proxyAddresses":["SMTP:{{OwnerAddress}}","smtp:sam@contoso.example"],"otherMails":[]}
            """);
        File.WriteAllText(Path.Combine(folder, "mailboxSettings.json"), """
            {"timeZone":"W. Europe Standard Time","language":{"locale":"en-GB"},"workingHours":{"daysOfWeek":["monday","tuesday","wednesday","thursday","friday"],"startTime":"08:00:00.0000000","endTime":"17:30:00.0000000","timeZone":{"name":"W. Europe Standard Time"}}}
            """);
        using (var mail = new JsonLines(Path.Combine(folder, "messages.jsonl"))) WriteMail(mail);
        using var meetings = new JsonLines(Path.Combine(folder, "events.jsonl"));
        for (var number = 0; number < EventCount(messages); number++) WriteMeeting(meetings, number);
    }

    private void WriteMail(JsonLines to)
    {
        while (_written < messages)
        {
            var kind = _dice.NextDouble();
            if (kind < NewsletterShare) Put(to, Notice(Correspondents.Newsletter(_dice), Prose.Newsletter(_dice)));
            else if (kind < NewsletterShare + RobotShare) Put(to, Notice(Correspondents.Robot(_dice), Prose.Notice(_dice)));
            else WriteConversation(to);
        }
    }

    private BusyMail Notice(Correspondent from, string body) =>
        new(Ids.Thread(_dice), from, [Correspondents.Owner], [], Prose.Subject(_dice), body, Instant());

    private void WriteConversation(JsonLines to)
    {
        var thread = Ids.Thread(_dice);
        var subject = Prose.Subject(_dice);
        var other = _people.Someone(_dice);
        List<Correspondent> copied = [];
        while (_dice.NextDouble() < 0.25 && copied.Count < 5) copied.Add(_people.Someone(_dice));
        var at = Instant();
        BusyMail? before = null;
        // Half of all mails get an answer.
        for (; at < End && _written < messages; at += Prose.Pause(_dice))
        {
            var isOwn = _dice.NextDouble() < 0.42;
            var from = isOwn ? Correspondents.Owner : other;
            var to1 = isOwn ? other : Correspondents.Owner;
            var topic = before is null ? subject : "RE: " + subject;
            var mail = new BusyMail(thread, from, [to1], copied, topic, Prose.Letter(_dice, to1, from, before), at);
            Put(to, mail);
            before = mail;
            if (_dice.NextDouble() < 0.5) return;
        }
    }

    private void Put(JsonLines to, BusyMail mail) => to.Write(json => mail.Write(json, Ids.Item(_written++)));

    private void WriteMeeting(JsonLines to, int number) => to.Write(json =>
    {
        var start = Instant() + TimeSpan.FromDays(_dice.Next(0, 30));
        start = start.AddMinutes(-start.Minute).AddSeconds(-start.Second);
        var organizer = _dice.NextDouble() < 0.4 ? Correspondents.Owner : _people.Someone(_dice);
        List<Correspondent> attendees = [Correspondents.Owner];
        do attendees.Add(_people.Someone(_dice)); while (_dice.NextDouble() < 0.55 && attendees.Count < 12);
        BusyMeeting.Write(json, Ids.Item(10_000_000 + number), Prose.Subject(_dice), organizer, attendees, start, TimeSpan.FromMinutes(_dice.Next(1, 4) * 30));
    });

    /// <summary>Some second of the year, mostly in working hours of working days.</summary>
    private DateTimeOffset Instant()
    {
        while (true)
        {
            var day = (End - (Year * _dice.NextDouble())).Date;
            var at = new DateTimeOffset(day, TimeSpan.Zero).AddSeconds(_dice.Next(6 * 3600, 19 * 3600));
            var isRest = at.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday;
            if (at < End && (!isRest || _dice.NextDouble() < 0.1)) return at;
        }
    }
}

/// <summary>A file of JSON objects, one a line.</summary>
internal sealed class JsonLines(string path) : IDisposable
{
    private readonly FileStream _file = new(path, FileMode.CreateNew, FileAccess.Write, FileShare.None, 1 << 20);

    public void Write(Action<Utf8JsonWriter> content)
    {
        using (var json = new Utf8JsonWriter(_file)) content(json);
        _file.WriteByte((byte)'\n');
    }

    public void Dispose() => _file.Dispose();
}
