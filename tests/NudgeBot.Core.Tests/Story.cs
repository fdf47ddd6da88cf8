using System.Globalization;
using NudgeBot.Core.Hands;
using NudgeBot.Core.Interactions;
using NudgeBot.Core.Memory;
using NudgeBot.Core.Nudges;
using NudgeBot.Core.People;

namespace NudgeBot.Core.Tests;

/// <summary>Tells what happened in one owner's mailbox, in the owner's own time, and asks what NudgeBot makes of it.</summary>
internal sealed class Story
{
    public static readonly NamedAddress Ada = Named("Ada Byron", "ada@contoso.example");
    public static readonly NamedAddress Ana = Named("Ana Petrović", "ana@fabrikam.example");
    public static readonly NamedAddress Joe = Named("Joe Okafor", "joe@northwind.example");
    public static readonly NamedAddress Ben = Named("Ben Sato", "ben@contoso.example");

    private readonly List<NudgeRecord> _records = [];
    private readonly List<PersonId> _muted = [];
    private int _count;

    public Story(MailboxSettings? settings = null, HandReader? handReader = null)
    {
        var owner = new Owner
        {
            Id = new OwnerId("ada"),
            DisplayName = "Ada Byron",
            Address = Ada.Address,
            Addresses = new HashSet<EmailAddress> { Ada.Address, EmailAddress.Parse("ada.byron@contoso.example")!.Value },
            Settings = settings ?? Berlin(),
        };
        History = new MailboxHistory(owner) { HandReader = handReader ?? HandReader.Default };
    }

    public MailboxHistory History { get; }

    public DateTimeOffset? ConsentedAt { get; set; }

    /// <summary>The organisation lets no text be read: of every mail told, the words stay unread.</summary>
    public bool ReadsNoText { get; init; }

    /// <summary>What was shown so far.</summary>
    public PastNudges Past => new(_records, _muted);

    public static MailboxSettings Berlin(AutomaticReplies? away = null) => new(
        TimeZoneInfo.FindSystemTimeZoneById("Europe/Berlin"),
        WorkingHours.Of(WorkingHours.Default.Days, new TimeOnly(9, 0), new TimeOnly(17, 30)),
        away ?? AutomaticReplies.Off,
        "en-GB");

    public static NamedAddress Named(string name, string address) => NamedAddress.Parse(name, address)!;

    /// <summary>A wall-clock time in the owner's zone as an instant.</summary>
    public DateTimeOffset At(string local)
    {
        var wall = DateTime.ParseExact(local, "yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture);
        return History.Owner.Settings.Instant(DateOnly.FromDateTime(wall), TimeOnly.FromDateTime(wall));
    }

    public Story Received(string local, NamedAddress from, string words, string? thread = null, NamedAddress[]? to = null, NamedAddress[]? cc = null, string subject = "The offer", MailMarks? marks = null, bool isPrivate = false)
    {
        Add(new MailMessage
        {
            Id = NextId(),
            Thread = ThreadOf(thread),
            At = At(local),
            From = from,
            To = to ?? [Ada],
            Cc = cc ?? [],
            Subject = subject,
            Body = words,
            Marks = marks,
            IsPrivate = isPrivate,
        });
        return this;
    }

    public Story Sent(string local, NamedAddress to, string words, string? thread = null, string subject = "The offer", params NamedAddress[] others)
    {
        Add(new MailMessage { Id = NextId(), Thread = ThreadOf(thread), At = At(local), From = Ada, To = [to, .. others], Subject = subject, Body = words });
        return this;
    }

    /// <summary>A mail with a file on it.</summary>
    public Story SentFile(string local, NamedAddress to, string words, string? thread = null)
    {
        Add(new MailMessage { Id = NextId(), Thread = ThreadOf(thread), At = At(local), From = Ada, To = [to], Subject = "The file", Body = words, HasAttachments = true });
        return this;
    }

    public Story Met(string local, NamedAddress with, int minutes = 30, Func<Meeting, Meeting>? but = null, params NamedAddress[] others)
    {
        var start = At(local);
        var meeting = new Meeting
        {
            Id = new MeetingId($"e{++_count}"),
            Subject = "Coffee",
            Start = start,
            End = start.AddMinutes(minutes),
            OwnerOrganizes = true,
            OwnerAnswer = MeetingAnswer.Organizer,
            Organizer = Ada,
            Attendees = [.. new[] { with }.Concat(others).Select(w => new Attendee(w, AttendeeRole.Required, MeetingAnswer.Accepted))],
        };
        History.Add(but?.Invoke(meeting) ?? meeting, start.AddDays(-1));
        return this;
    }

    /// <summary>Mail in both directions and a meeting now and then, every so many days over the months before.</summary>
    public Story KeptUpWith(NamedAddress person, string from, string to, int everyDays)
    {
        for (var day = At(from + " 10:00"); day <= At(to + " 10:00"); day = day.AddDays(everyDays))
        {
            var local = History.Owner.Settings.LocalTime(day).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
            Received(local + " 10:00", person, "Here is the news.", thread: $"k{local}");
            Sent(local + " 15:00", person, "Good to read.", thread: $"k{local}");
        }

        return this;
    }

    public Story Answered(Nudge nudge, NudgeState state, string local, DateTimeOffset? snoozedUntil = null)
    {
        _records.Add(new NudgeRecord
        {
            Id = Guid.NewGuid(),
            Nudge = nudge,
            State = state,
            DecidedAt = At(local),
            ShownAt = At(local),
            AnsweredAt = At(local),
            SnoozedUntil = snoozedUntil,
        });
        return this;
    }

    /// <summary>The owner told something that no mailbox shows.</summary>
    public Story Told(Func<Guid, DateTimeOffset, MemoryFact> fact, string local)
    {
        History.Remember(new OwnerMemory([.. History.Memory.Facts, fact(Guid.NewGuid(), At(local))]));
        return this;
    }

    public Story Muted(NamedAddress person)
    {
        _muted.Add(new PersonId(person.Address));
        return this;
    }

    public Decision DecideAt(string local)
    {
        var now = At(local);
        History.Advance(now);
        var finder = new NudgeFinder(History);
        finder.FindAll(now);
        return NudgePolicy.Default.Decide(finder, History, Past, ConsentedAt, now);
    }

    public Nudge Write(Finding finding, string local) => new NudgeWriter(History).Write(finding, At(local));

    private void Add(MailMessage message) => History.Add(ReadsNoText ? message with { Body = "", IsTextUnread = true } : message, message.At);

    private MessageId NextId() => new($"m{++_count}");

    private ThreadId ThreadOf(string? thread) => new(thread ?? $"t{_count + 1}");
}
