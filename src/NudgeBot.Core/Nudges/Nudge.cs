using NudgeBot.Core.Drafts;
using NudgeBot.Core.People;
using NudgeBot.Core.Ties;

namespace NudgeBot.Core.Nudges;

/// <summary>
/// What makes a nudge the same nudge tomorrow: the reason, the person and the one thing it is about (a thread, a meeting, a
/// lapse). An owner never sees one key twice unless they asked to (snooze).
/// </summary>
public readonly record struct NudgeKey(string Value)
{
    /// <inheritdoc />
    public override string ToString() => Value;
}

/// <summary>One prompt about one person for one reason.</summary>
public sealed record Nudge
{
    public required NudgeKey Key { get; init; }

    public required PersonId Person { get; init; }

    /// <summary>A name fit to show: the display name where it is one, else the address.</summary>
    public required string Name { get; init; }

    public required NudgeReason Reason { get; init; }

    /// <summary>From 0 to 1; the order within the cap, and no claim about probability.</summary>
    public required double Score { get; init; }

    public required Stage Stage { get; init; }

    /// <summary>One line that says why the owner sees this, and no more than the mailbox proves.</summary>
    public required string Why { get; init; }

    /// <summary>What happened, in a few words: "Coffee, Friday 6 March, 14:00".</summary>
    public required string When { get; init; }

    public required IReadOnlyList<Evidence> Evidence { get; init; }

    public required Draft Draft { get; init; }

    /// <summary>When the thing it is about happened.</summary>
    public required DateTimeOffset Since { get; init; }

    /// <summary>What weighed most for it when it was decided, in the owner's language; empty where a rule alone decided.</summary>
    public IReadOnlyList<string> Because { get; init; } = [];

    /// <summary>What weighed against it, and not enough.</summary>
    public IReadOnlyList<string> Against { get; init; } = [];

    /// <summary>The rule that would have kept it quiet, had the owner not asked to hear of it; null where none would have.</summary>
    public Silence? Overruled { get; init; }
}
