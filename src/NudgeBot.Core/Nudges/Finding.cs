using NudgeBot.Core.Commitments;
using NudgeBot.Core.Interactions;
using NudgeBot.Core.People;
using NudgeBot.Core.Ranking;
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

    /// <summary>Where the silence ends by itself: when it may be looked at again.</summary>
    public DateTimeOffset? HeldUntil { get; init; }

    public double Score { get; init; }

    /// <summary>What weighed most in the score, in words that are true of the case; empty where a rule alone set it.</summary>
    public IReadOnlyList<ScoreReason> Reasons { get; init; } = [];

    /// <summary>When the thing it is about happened.</summary>
    public required DateTimeOffset Since { get; init; }

    public Tie? Tie { get; init; }

    public MailThread? Thread { get; init; }

    public ThreadMail? Mail { get; init; }

    public Meeting? Meeting { get; init; }

    /// <summary>What mail told beyond its thread, where the reason rests on it.</summary>
    public PersonSign? Sign { get; init; }

    /// <summary>Who else it is about: the one to be met, or who was met through this person.</summary>
    public PersonId? About { get; init; }

    /// <summary>For an <see cref="NudgeReason.Introduction"/> by a common thread: what <see cref="About"/> wrote of it.</summary>
    public MailThread? AboutThread { get; init; }

    /// <summary>For an <see cref="NudgeReason.Introduction"/> that was begun: what comes next; null for its first step, and for all else.</summary>
    public IntroductionStep? Step { get; init; }

    /// <summary>For <see cref="NudgeReason.FadingTie"/>: how often the owner wished to be in touch, in days; null where they wished nothing.</summary>
    public int? WishedDays { get; init; }

    /// <summary>For <see cref="NudgeReason.Restart"/>: what is open with this person.</summary>
    public NudgeReason? Underlying { get; init; }

    /// <summary>For <see cref="NudgeReason.Restart"/>: the first day back.</summary>
    public DateOnly? BackOn { get; init; }

    /// <summary>The promise or the dated request it is about; null where it is about none.</summary>
    public Commitment? Commitment { get; init; }

    public bool IsFirstMeeting { get; init; }

    public bool HadMetBefore { get; init; }

    public bool AskedTwice { get; init; }

    /// <summary>For <see cref="NudgeReason.OneWay"/>: on how many days of the last two months they asked for something.</summary>
    public int Favours { get; init; }

    /// <summary>For <see cref="NudgeReason.OneWay"/>: how many of the owner's questions to them stay open.</summary>
    public int OpenQuestions { get; init; }

    /// <summary>It rests on something private or sensitive, whatever rule keeps it silent: it is never named, quoted or linked.</summary>
    public bool IsDiscreet => Silence == Nudges.Silence.Sensitive || Thread is { IsSensitive: true } || Mail is { IsPrivate: true } || Commitment is { IsPrivate: true } || Meeting is { IsPrivate: true };

    public static NudgeKey KeyOf(NudgeReason reason, PersonId person, string about) => new($"{reason}/{person}/{about}");
}
