using NudgeBot.Core.Interactions;
using NudgeBot.Core.People;

namespace NudgeBot.Core.Commitments;

/// <summary>Who owes whom.</summary>
public enum CommitmentSide
{
    /// <summary>The owner promised it.</summary>
    OwnerPromised,

    /// <summary>The owner offered it; it binds once the other took it up.</summary>
    OwnerOffered,

    /// <summary>It was promised to the owner.</summary>
    OtherPromised,

    /// <summary>It was asked of the owner, with a day.</summary>
    AskedOfOwner,
}

/// <summary>What kind of thing is owed.</summary>
public enum CommitmentThing
{
    Answer,
    Document,
    Figures,
    Call,
    Introduction,
}

/// <summary>A promise made or asked for, found in a sender's own new words.</summary>
public sealed record Commitment
{
    public required CommitmentSide Side { get; init; }

    /// <summary>The one on the other side.</summary>
    public required PersonId Person { get; init; }

    /// <summary>The mail that holds the words.</summary>
    public required MessageId Mail { get; init; }

    /// <summary>Which of that mail's commitments, from zero.</summary>
    public int Order { get; init; }

    /// <summary>What a nudge about it is about: the mail, and which of its commitments where it is not the first.</summary>
    public string About => AboutOf(Mail, Order);

    /// <inheritdoc cref="About" />
    public static string AboutOf(MessageId mail, int order) => order == 0 ? mail.Value : $"{mail.Value}#{order}";

    /// <summary>When it was made.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>The sentence, cut at <see cref="Sentences.LongestShown"/> characters.</summary>
    public string Sentence
    {
        get => KeptSentence.ToString();
        init => KeptSentence = new KeptText(value);
    }

    /// <summary><see cref="Sentence"/> where it lies: few are ever shown.</summary>
    public KeptText KeptSentence { get; init; }

    /// <summary>Two letters.</summary>
    public required string Language { get; init; }

    public CommitmentThing Thing { get; init; }

    /// <summary>The last day in time, on the owner's calendar as it was when the mail was read; null where none was named.</summary>
    public DateOnly? DueOn { get; init; }

    /// <summary>A week or a month was named, and <see cref="DueOn"/> is its end.</summary>
    public bool IsSpan { get; init; }

    /// <summary>A day was named that can be read in two ways.</summary>
    public bool IsUnsure { get; init; }

    /// <summary>How many people besides the two were addressed.</summary>
    public int Others { get; init; }

    /// <summary>Received: the owner stood in To. Sent: always true.</summary>
    public bool Direct { get; init; }

    public bool IsPrivate { get; init; }

    public Uri? WebLink
    {
        get => KeptLink.Value;
        init => KeptLink = new KeptLink(value);
    }

    /// <summary><see cref="WebLink"/> where it lies.</summary>
    public KeptLink KeptLink { get; init; }

    /// <summary>The owner is the one who owes it.</summary>
    public bool IsOwners => Side != CommitmentSide.OtherPromised;
}
