using NudgeBot.Core.People;

namespace NudgeBot.Core.Interactions;

/// <summary>
/// What is kept of all mail and meetings with one person: days, not messages. Everything here is a set, a first or a last, so
/// the order in which a mailbox is read, and reading a page twice, change nothing.
/// </summary>
public sealed class PersonHistory(PersonId id)
{
    public PersonId Id { get; } = id;

    /// <summary>The name that stood beside the address in the newest mail that had one.</summary>
    public string? Name { get; private set; }

    public DateTimeOffset NamedAt { get; private set; }

    public ContactDays Days { get; private init; } = new();

    /// <summary>The first interaction known; null before any.</summary>
    public DateTimeOffset? FirstAt { get; private set; }

    public DateTimeOffset? LastReceivedAt { get; private set; }

    public DateTimeOffset? LastSentAt { get; private set; }

    /// <summary>The last automatic reply of this person; null where there was none.</summary>
    public AwayNotice? AwayNotice { get; private set; }

    /// <summary>What the newest mail between the two was about; null where it had no subject.</summary>
    public Topic? LastTopic { get; private set; }

    /// <summary>When the owner last sent this person something: an attachment, a link, or words that hand it over.</summary>
    public DateTimeOffset? LastGaveAt { get; private set; }

    /// <summary>When this person last sent the owner something.</summary>
    public DateTimeOffset? LastGotAt { get; private set; }

    /// <summary>Puts back what was stored.</summary>
    public static PersonHistory Restore(StoredPerson stored) =>
        new(stored.Id)
        {
            Name = stored.Name,
            NamedAt = stored.NamedAt,
            FirstAt = stored.FirstAt,
            LastReceivedAt = stored.LastReceivedAt,
            LastSentAt = stored.LastSentAt,
            AwayNotice = stored.AwayNotice,
            LastTopic = stored.LastTopic,
            LastGaveAt = stored.LastGaveAt,
            LastGotAt = stored.LastGotAt,
            Days = new ContactDays(stored.Days),
        };

    /// <summary>The same as plain values, for storing.</summary>
    public StoredPerson ToStored() =>
        new(Id, Name, NamedAt, FirstAt, LastReceivedAt, LastSentAt, AwayNotice, LastTopic, Days.ToArray())
        {
            LastGaveAt = LastGaveAt,
            LastGotAt = LastGotAt,
        };

    internal bool Received(DateTimeOffset at, DateOnly day)
    {
        LastReceivedAt = Later(LastReceivedAt, at);
        return Touch(at, day, ContactKinds.Received);
    }

    internal bool Sent(DateTimeOffset at, DateOnly day)
    {
        LastSentAt = Later(LastSentAt, at);
        return Touch(at, day, ContactKinds.Sent);
    }

    internal bool Met(DateTimeOffset at, DateOnly day) => Touch(at, day, ContactKinds.Met);

    internal bool Gave(DateTimeOffset at)
    {
        if (LastGaveAt >= at) return false;
        LastGaveAt = at;
        return true;
    }

    internal bool Got(DateTimeOffset at)
    {
        if (LastGotAt >= at) return false;
        LastGotAt = at;
        return true;
    }

    internal void IsAway(AwayNotice notice) => AwayNotice = AwayNotice is null || notice.At > AwayNotice.At ? notice : AwayNotice;

    internal void Named(string? name, DateTimeOffset at)
    {
        if (name is null || (Name is not null && at <= NamedAt)) return;
        Name = name;
        NamedAt = at;
    }

    internal void WroteAbout(string topic, MessageId message, DateTimeOffset at, Uri? link)
    {
        if (topic.Length > 0 && (LastTopic is null || at > LastTopic.At)) LastTopic = new Topic(topic, message, at, link);
    }

    private bool Touch(DateTimeOffset at, DateOnly day, ContactKinds kind)
    {
        FirstAt = FirstAt is null || at < FirstAt ? at : FirstAt;
        return Days.Add(day.DayNumber, kind);
    }

    private static DateTimeOffset Later(DateTimeOffset? known, DateTimeOffset at) => known is null || at > known ? at : known.Value;
}

/// <summary>The subject of a mail, without prefixes, and the mail it stood on.</summary>
public sealed record Topic(string Text, MessageId Message, DateTimeOffset At, Uri? WebLink);

/// <summary>A <see cref="PersonHistory"/> as plain values.</summary>
/// <param name="Days">Oldest first, each day once.</param>
public sealed record StoredPerson(
    PersonId Id,
    string? Name,
    DateTimeOffset NamedAt,
    DateTimeOffset? FirstAt,
    DateTimeOffset? LastReceivedAt,
    DateTimeOffset? LastSentAt,
    AwayNotice? AwayNotice,
    Topic? LastTopic,
    IReadOnlyList<ContactDay> Days)
{
    /// <inheritdoc cref="PersonHistory.LastGaveAt" />
    public DateTimeOffset? LastGaveAt { get; init; }

    /// <inheritdoc cref="PersonHistory.LastGotAt" />
    public DateTimeOffset? LastGotAt { get; init; }
}
