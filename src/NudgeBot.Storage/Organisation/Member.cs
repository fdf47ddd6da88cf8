using NudgeBot.Core.People;

namespace NudgeBot.Storage.Organisation;

/// <summary>A person of the organisation: what the directory says of them, and what stands between us and them.</summary>
/// <param name="PresenceAt">Since when the directory says so.</param>
public sealed record Member(OwnerId Id, Presence Presence, DateTimeOffset PresenceAt)
{
    public Trouble Trouble { get; init; }

    /// <summary>When the trouble was first met; null where there is none.</summary>
    public DateTimeOffset? TroubleAt { get; init; }

    /// <summary>When it was last met.</summary>
    public DateTimeOffset? TriedAt { get; init; }

    /// <summary>When the person was told of it; null where they were not.</summary>
    public DateTimeOffset? ToldAt { get; init; }

    /// <summary>The same met again, or another that takes its place.</summary>
    public Member With(Trouble trouble, DateTimeOffset now) => Trouble == trouble
        ? this with { TriedAt = now }
        : this with { Trouble = trouble, TroubleAt = now, TriedAt = now, ToldAt = null };

    public Member WithoutTrouble() => this with { Trouble = Trouble.None, TroubleAt = null, TriedAt = null, ToldAt = null };
}

/// <summary>What the directory says of a person. Stored as numbers: new ones at the end.</summary>
public enum Presence
{
    /// <summary>Not among those who should have NudgeBot, or not looked up yet; they may have it all the same.</summary>
    Unlisted,

    /// <summary>Among those who should have it.</summary>
    Expected,

    /// <summary>Their account is switched off.</summary>
    Disabled,

    /// <summary>The directory knows them no more.</summary>
    Left,
}

/// <summary>What stands between us and a person. Stored as numbers: new ones at the end.</summary>
public enum Trouble
{
    None,

    /// <summary>The chat is closed to the bot, by the person or by an administrator.</summary>
    Blocked,

    /// <summary>Teams does not take our messages to them, for another reason.</summary>
    ChatRefused,

    /// <summary>Teams would not install the app for them.</summary>
    InstallRefused,

    /// <summary>The organisation's app catalogue does not hold the app.</summary>
    NotInCatalog,

    /// <summary>Graph refuses their mailbox: consent at Entra ID, or the scope in Exchange, does not cover it.</summary>
    NoAccess,

    /// <summary>They have no mailbox, or no licence for one.</summary>
    NoMailbox,

    /// <summary>The mailbox could not be read yet: Graph failed, or held us back.</summary>
    NotRead,
}
