using NudgeBot.Core.Commitments;
using NudgeBot.Core.People;

namespace NudgeBot.Core.Interactions;

/// <summary>
/// The open end of a conversation: its last mail in each direction, and no more of it. Threads are kept while an answer may
/// still be expected (<see cref="MailboxHistory.ThreadHorizon"/>), so what is stored grows with open threads, not with mail.
/// </summary>
public sealed record MailThread(ThreadId Id)
{
    public MailThread(ThreadId id, string topic)
        : this(id) => Topic = topic;

    /// <summary>The subject without its prefixes; empty where there is none.</summary>
    public string Topic
    {
        get => KeptTopic.ToString();
        init => KeptTopic = new KeptText(value);
    }

    /// <summary><see cref="Topic"/> where it lies.</summary>
    public KeptText KeptTopic { get; init; }

    /// <summary>When the mail that named it was sent: the newest that is not private. Null where none is.</summary>
    public DateTimeOffset? NamedAt { get; init; }

    /// <summary>The last mail a human sent here; automatic replies do not count.</summary>
    public ThreadMail? LastReceived { get; init; }

    public ThreadMail? LastSent { get; init; }

    /// <summary>When the owner wrote here before <see cref="LastSent"/>; null where they did not.</summary>
    public DateTimeOffset? SentBeforeAt { get; init; }

    /// <summary>The owner wrote here twice, on different days, without an answer in between: a third time would press.</summary>
    public bool AskedTwice => LastSent is { } last && SentBeforeAt is { } before && last.At - before > TimeSpan.FromDays(1) && !(LastReceived?.At > before);

    /// <summary>The words of some mail here touch grief, health, dismissal, law or the like: nothing is ever said about it.</summary>
    public bool IsSensitive { get; init; }

    /// <summary>What was promised, offered and asked for with a day in the newest mails here, newest first.</summary>
    public IReadOnlyList<Commitment> Commitments { get; init; } = [];

    /// <summary>When a mail last settled here what the owner owed: the owner's own substance, or the other's "received, thank you".</summary>
    public DateTimeOffset? OwnSettledAt { get; init; }

    /// <summary>When a mail of the other side last settled here what they owed.</summary>
    public DateTimeOffset? TheirSettledAt { get; init; }

    /// <summary>When the other last took up an offer here.</summary>
    public DateTimeOffset? TakenUpAt { get; init; }

    public DateTimeOffset LastAt => Instants.Later(LastReceived?.At, LastSent?.At) ?? default;

    /// <summary>What stays when a mail turns out to be private: that it came, and that it asked or promised something.</summary>
    internal MailThread WithoutWordsOf(MessageId mail) => this with
    {
        KeptTopic = NamedAt == LastReceived?.At && LastReceived?.Id == mail ? new KeptText("") : KeptTopic,
        NamedAt = NamedAt == LastReceived?.At && LastReceived?.Id == mail ? null : NamedAt,
        LastReceived = LastReceived?.Id == mail ? LastReceived with { Asks = null } : LastReceived,
        Commitments = [.. Commitments.Select(commitment => commitment.Mail == mail ? commitment with { IsPrivate = true, Sentence = "" } : commitment)],
    };
}

/// <summary>One end of a thread: who moved last in that direction, and what they left open.</summary>
public sealed record ThreadMail
{
    public required MessageId Id { get; init; }

    public required DateTimeOffset At { get; init; }

    /// <summary>The sender of a received mail; the first person in To of a sent one.</summary>
    public required PersonId With { get; init; }

    /// <summary>Received: the owner stands in To, not only in Cc. Sent: always true.</summary>
    public bool Direct { get; init; }

    /// <summary>How many people besides the owner and <see cref="With"/> were addressed.</summary>
    public int Others { get; init; }

    /// <summary>What the sender's own new words ask for.</summary>
    public Expectation Expects { get; init; }

    /// <summary>The sentence that asks, cut at 200 characters; null where nothing is asked.</summary>
    public string? Asks
    {
        get => KeptAsks.Value;
        init => KeptAsks = new KeptText(value);
    }

    /// <summary><see cref="Asks"/> where it lies.</summary>
    public KeptText KeptAsks { get; init; }

    /// <summary>Small signs of what kind of mail it is; null where they were not looked for (stored by an earlier version, or sent).</summary>
    public MailSigns? Signs { get; init; }

    /// <summary>Characters of the sender's own new words; null where the text was not read.</summary>
    public int? Length { get; init; }

    public Uri? WebLink
    {
        get => KeptLink.Value;
        init => KeptLink = new KeptLink(value);
    }

    /// <summary><see cref="WebLink"/> where it lies.</summary>
    public KeptLink KeptLink { get; init; }

    /// <summary>Null until the headers were read.</summary>
    public MailMarks? Marks { get; init; }

    public bool IsPrivate { get; init; }

    /// <summary>The owner deleted or filed it away, which is an answer of its own.</summary>
    public bool IsFiled { get; init; }
}

/// <summary>What a mail's own new words leave for the other side to do.</summary>
public enum Expectation
{
    /// <summary>A statement, or no words at all.</summary>
    Nothing,

    /// <summary>"Thanks, all set": the exchange ended well.</summary>
    Acknowledgement,

    /// <summary>"Please send me the figures."</summary>
    Request,

    /// <summary>A question that waits for an answer.</summary>
    Question,

    /// <summary>Nobody knows: the organisation lets no text be read (P5).</summary>
    Unread,
}
