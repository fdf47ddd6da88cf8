using NudgeBot.Core.Hands;
using NudgeBot.Core.People;

namespace NudgeBot.Core.Interactions;

/// <summary>
/// What is kept of all mail and meetings with one person: days, not messages. Everything here is a set, a first or a last, so
/// the order in which a mailbox is read, and reading a page twice, change nothing.
/// </summary>
public sealed class PersonHistory(PersonId id)
{
    private List<PersonSign>? _signs;

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

    /// <summary>What mail told of this person beyond its threads; of each kind the last.</summary>
    public IReadOnlyList<PersonSign> Signs => _signs ?? [];

    /// <summary>The last sign of this kind; null where there was none.</summary>
    public PersonSign? SignOf(SignKind kind)
    {
        if (_signs is null) return null;
        foreach (var sign in _signs)
        {
            if (sign.Kind == kind) return sign;
        }

        return null;
    }

    /// <summary>When the owner last sent this person something: an attachment, a link, or words that hand it over.</summary>
    public DateTimeOffset? LastGaveAt { get; private set; }

    /// <summary>When this person last sent the owner something.</summary>
    public DateTimeOffset? LastGotAt { get; private set; }

    /// <summary>Days on which somebody else wrote to the owner and to this person at once: who moves in one circle is soon written to.</summary>
    public RecentDays NamedBeside { get; private set; }

    /// <summary>How the owner writes to this person; null where no mail showed it.</summary>
    public Hand? Hand { get; private set; }

    /// <summary>How this person writes to the owner; null where no mail showed it.</summary>
    public TheirHand? TheirHand { get; private set; }

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
            NamedBeside = stored.NamedBeside,
            Hand = stored.Hand,
            TheirHand = stored.TheirHand,
            Days = new ContactDays(stored.Days),
            _signs = stored.Signs.Count > 0 ? [.. stored.Signs] : null,
        };

    /// <summary>The same as plain values, for storing.</summary>
    public StoredPerson ToStored() =>
        new(Id, Name, NamedAt, FirstAt, LastReceivedAt, LastSentAt, AwayNotice, LastTopic, Days.ToArray(), [.. Signs])
        {
            LastGaveAt = LastGaveAt,
            LastGotAt = LastGotAt,
            NamedBeside = NamedBeside,
            Hand = Hand,
            TheirHand = TheirHand,
        };

    /// <param name="how">What else that mail was: to the owner alone, an answer.</param>
    internal bool Received(DateTimeOffset at, DateOnly day, ContactKinds how)
    {
        LastReceivedAt = Instants.Later(LastReceivedAt, at);
        return Touch(at, day, ContactKinds.Received | how);
    }

    /// <param name="how">What else that mail was: to this person alone, an answer.</param>
    internal bool Sent(DateTimeOffset at, DateOnly day, ContactKinds how)
    {
        LastSentAt = Instants.Later(LastSentAt, at);
        return Touch(at, day, ContactKinds.Sent | how);
    }

    /// <summary>The later sign of a kind stands; of two at one instant, the one with the higher id, so that no order matters.</summary>
    internal bool Note(PersonSign sign)
    {
        _signs ??= [];
        var at = _signs.FindIndex(known => known.Kind == sign.Kind);
        if (at < 0)
        {
            _signs.Add(sign);
            _signs.Sort(static (one, other) => one.Kind.CompareTo(other.Kind));
            return true;
        }

        var known = _signs[at];
        if (known == sign || known.At > sign.At || (known.At == sign.At && string.CompareOrdinal(known.Message.Value, sign.Message.Value) >= 0)) return false;
        _signs[at] = sign;
        return true;
    }

    internal bool IsNamedBeside(DateOnly day)
    {
        var before = NamedBeside;
        NamedBeside = before.With(day.DayNumber);
        return NamedBeside != before;
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

    internal void WroteWith(Hand hand) => Hand = Hand?.With(hand) ?? hand;

    internal void WroteWith(TheirHand hand) => TheirHand = TheirHand?.With(hand) ?? hand;

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

    /// <summary>That mail turned out to be private: its subject is not kept. True where it was.</summary>
    internal bool ForgetTopic(MessageId message)
    {
        if (LastTopic?.Message != message) return false;
        LastTopic = null;
        return true;
    }

    private bool Touch(DateTimeOffset at, DateOnly day, ContactKinds kind)
    {
        FirstAt = FirstAt is null || at < FirstAt ? at : FirstAt;
        return Days.Add(day.DayNumber, kind);
    }

}

/// <summary>The subject of a mail, without prefixes, and the mail it stood on.</summary>
public sealed record Topic(KeptText KeptText, MessageId Message, DateTimeOffset At, KeptLink KeptLink)
{
    public Topic(string text, MessageId message, DateTimeOffset at, Uri? webLink)
        : this(new KeptText(text), message, at, new KeptLink(webLink))
    {
    }

    public string Text => KeptText.ToString();

    public Uri? WebLink => KeptLink.Value;
}

/// <summary>A <see cref="PersonHistory"/> as plain values.</summary>
/// <param name="Days">Oldest first, each day once.</param>
/// <param name="Signs">Each kind once.</param>
public sealed record StoredPerson(
    PersonId Id,
    string? Name,
    DateTimeOffset NamedAt,
    DateTimeOffset? FirstAt,
    DateTimeOffset? LastReceivedAt,
    DateTimeOffset? LastSentAt,
    AwayNotice? AwayNotice,
    Topic? LastTopic,
    IReadOnlyList<ContactDay> Days,
    IReadOnlyList<PersonSign> Signs)
{
    /// <inheritdoc cref="PersonHistory.LastGaveAt" />
    public DateTimeOffset? LastGaveAt { get; init; }

    /// <inheritdoc cref="PersonHistory.LastGotAt" />
    public DateTimeOffset? LastGotAt { get; init; }

    /// <inheritdoc cref="PersonHistory.NamedBeside" />
    public RecentDays NamedBeside { get; init; }

    /// <inheritdoc cref="PersonHistory.Hand" />
    public Hand? Hand { get; init; }

    /// <inheritdoc cref="PersonHistory.TheirHand" />
    public TheirHand? TheirHand { get; init; }
}
