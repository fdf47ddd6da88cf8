using NudgeBot.Storage.Accounts;
using NudgeBot.Storage.Organisation;

namespace NudgeBot.Accounts;

/// <summary>How far NudgeBot has come with one person: everybody is in exactly one of these.</summary>
internal enum ReachState
{
    /// <summary>They should have it, and do not: not yet, or no more.</summary>
    NotInstalled,

    /// <summary>They have it, and were or will be asked; they have not answered.</summary>
    Installed,

    /// <summary>They said yes; the first reading is under way.</summary>
    Consented,

    /// <summary>Their mailbox is read, and their chat takes what we say.</summary>
    Reached,

    /// <summary>They paused it.</summary>
    Paused,

    /// <summary>They turned it off.</summary>
    Off,

    /// <summary>An administrator turned it off.</summary>
    Held,

    /// <summary>Their chat is closed to the bot.</summary>
    Blocked,

    /// <summary>Something is in the way that somebody could mend; the <see cref="Trouble"/> says what.</summary>
    Failed,

    /// <summary>Their account is switched off.</summary>
    Disabled,

    /// <summary>They are no longer in the directory.</summary>
    Left,
}

/// <summary>
/// How far NudgeBot has come with a person, and why no further. Worked out from what is kept of them whenever it is asked for and
/// stored nowhere, so that the states can never disagree with the facts and always add up to the number of people.
/// </summary>
/// <param name="Reason">What is in the way; <see cref="Trouble.None"/> where nothing is.</param>
internal sealed record Reach(ReachState State, Trouble Reason)
{
    public static Reach Of(CensusLine person, DateTimeOffset now)
    {
        var trouble = person.Member?.Trouble ?? Trouble.None;
        return person switch
        {
            { Member.Presence: Presence.Left } => new(ReachState.Left, Trouble.None),
            { Member.Presence: Presence.Disabled } => new(ReachState.Disabled, Trouble.None),
            { IsHeld: true } => new(ReachState.Held, Trouble.None),
            _ when trouble == Trouble.Blocked => new(ReachState.Blocked, trouble),
            { Installation: null or { RemovedAt: not null } } => trouble is Trouble.InstallRefused or Trouble.NotInCatalog
                ? new(ReachState.Failed, trouble)
                : new(ReachState.NotInstalled, Trouble.None),
            _ => Of(person.Installation, trouble, now),
        };
    }

    private static Reach Of(InstallationFacts installation, Trouble trouble, DateTimeOffset now) => installation switch
    {
        { Consent: ConsentState.Withdrawn } => new(ReachState.Off, Trouble.None),
        _ when trouble == Trouble.ChatRefused => new(ReachState.Failed, trouble),
        { Consent: not ConsentState.Given } => new(ReachState.Installed, Trouble.None),
        _ when trouble is Trouble.NoAccess or Trouble.NoMailbox => new(ReachState.Failed, trouble),
        { FirstSyncedAt: null } => trouble == Trouble.NotRead ? new(ReachState.Failed, trouble) : new(ReachState.Consented, Trouble.None),
        _ when installation.PausedUntil > now => new(ReachState.Paused, Trouble.None),
        { WelcomedAt: null } => new(ReachState.Consented, Trouble.None),
        _ => new(ReachState.Reached, Trouble.None),
    };
}
