using NudgeBot.Core.Commitments;
using NudgeBot.Core.Interactions;
using NudgeBot.Core.People;
using NudgeBot.Core.Ties;

namespace NudgeBot.Core.Nudges;

/// <summary>Something the mailbox shows about one person: a reason to nudge, or a reason kept silent and why.</summary>
public sealed record Finding
{
    public required NudgeKey Key { get; init; }

    public required PersonId Person { get; init; }

    public required NudgeReason Reason { get; init; }

    /// <summary>Null where nothing speaks against it.</summary>
    public Silence? Silence { get; init; }

    /// <summary>For <see cref="Nudges.Silence.Away"/>: when it may be looked at again.</summary>
    public DateTimeOffset? HeldUntil { get; init; }

    public double Score { get; init; }

    /// <summary>When the thing it is about happened.</summary>
    public required DateTimeOffset Since { get; init; }

    public Tie? Tie { get; init; }

    public MailThread? Thread { get; init; }

    public ThreadMail? Mail { get; init; }

    public Meeting? Meeting { get; init; }

    /// <summary>The promise or the dated request it is about; null where it is about none.</summary>
    public Commitment? Commitment { get; init; }

    public bool IsFirstMeeting { get; init; }

    public bool HadMetBefore { get; init; }

    public bool AskedTwice { get; init; }

    public static NudgeKey KeyOf(NudgeReason reason, PersonId person, string about) => new($"{reason}/{person}/{about}");
}
