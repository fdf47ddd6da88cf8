using NudgeBot.Core.Commitments;
using NudgeBot.Core.Interactions;
using NudgeBot.Core.Memory;
using NudgeBot.Core.People;
using NudgeBot.Core.Ties;

namespace NudgeBot.Core.Pages;

/// <summary>Who somebody is to the owner, on one page: only what mailbox, calendar and the owner's own notes prove.</summary>
public sealed record PersonPage
{
    public required PersonId Person { get; init; }

    /// <summary>Fit to show.</summary>
    public required string Name { get; init; }

    public required Tie Tie { get; init; }

    /// <summary>Null where the mailbox does not prove one and the owner said none.</summary>
    public required Circle? Circle { get; init; }

    /// <summary>The owner said so.</summary>
    public required bool CircleIsOwners { get; init; }

    public required Closeness Closeness { get; init; }

    public required IReadOnlyList<string> StrengthReasons { get; init; }

    /// <summary>A sentence about the last contact of any kind that can be seen.</summary>
    public required string Last { get; init; }

    /// <summary>A sentence about the usual rhythm, learned or wished; null where neither is known.</summary>
    public required string? Rhythm { get; init; }

    public required IReadOnlyList<Owed> YouOwe { get; init; }

    public required IReadOnlyList<Owed> TheyOwe { get; init; }

    public required IReadOnlyList<MemoryFact.Note> Notes { get; init; }

    public required IReadOnlyList<CommonGround> CommonGround { get; init; }

    public required TimeLine TimeLine { get; init; }
}

/// <summary>A promise or a request that is open.</summary>
/// <param name="Name">Of the other one, fit to show.</param>
/// <param name="Due">When it is due, in words; empty where no day was named.</param>
/// <param name="IsLate">Its day has passed.</param>
public sealed record Owed(Commitment Commitment, string Name, string Due, bool IsLate)
{
    /// <summary>The mail that holds the words, and which of its commitments; opaque to whoever carries it.</summary>
    public string Id => IdOf(Commitment);

    /// <inheritdoc cref="Id" />
    public static string IdOf(Commitment commitment) => $"{commitment.Order}.{commitment.Mail.Value}";
}

/// <summary>Something the two share, and where it stands (I14).</summary>
public sealed record CommonGround(string Text, Uri? Link);

/// <summary>Days of contact, oldest first, and the same in words (R1).</summary>
public sealed record TimeLine(DateOnly From, DateOnly To, IReadOnlyList<ContactDay> Days, string Text);

/// <summary>One line of the list of people.</summary>
/// <param name="Last">In words; empty where there was no contact.</param>
public sealed record PersonLine(PersonId Person, string Name, Tie Tie, Circle? Circle, Closeness Closeness, string Last);
