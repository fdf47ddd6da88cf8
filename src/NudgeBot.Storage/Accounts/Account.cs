using NudgeBot.Core.People;

namespace NudgeBot.Storage.Accounts;

/// <summary>An owner as an installation: consent, welcome, pause, and where to reach them in Teams.</summary>
public sealed record Account
{
    public required OwnerId Id { get; init; }

    public required string TenantId { get; init; }

    /// <summary>As Teams spells it; the directory's own spelling is in <see cref="Owner"/>.</summary>
    public required string DisplayName { get; init; }

    /// <summary>Addresses, zone and working hours as last read from the mailbox; null before the first reading.</summary>
    public Owner? Owner { get; init; }

    public Consent Consent { get; init; } = Consent.NotAsked;

    public required DateTimeOffset InstalledAt { get; init; }

    /// <summary>When the owner took the bot out of Teams; null while it is there.</summary>
    public DateTimeOffset? RemovedAt { get; init; }

    /// <summary>When the welcome was claimed, see <see cref="MailboxStore.ClaimWelcomeAsync"/>.</summary>
    public DateTimeOffset? WelcomedAt { get; init; }

    /// <summary>No nudges before then.</summary>
    public DateTimeOffset? PausedUntil { get; init; }

    /// <summary>When the owner said to pause; null where they do not.</summary>
    public DateTimeOffset? PausedAt { get; init; }

    /// <summary>When they were asked whether to go on, after rounds that nobody answered: silence until they say (N10). Null where nothing was asked.</summary>
    public DateTimeOffset? AskedToGoOnAt { get; init; }

    /// <summary>When they last said to go on; nothing shown before counts as ignored.</summary>
    public DateTimeOffset? WentOnAt { get; init; }

    /// <summary>When they were last told what was kept quiet (N15).</summary>
    public DateTimeOffset? ToldQuietAt { get; init; }

    /// <summary>The Bot Framework's ConversationReference as JSON, kept as it came.</summary>
    public string? ConversationReference { get; init; }

    /// <summary>When the mailbox had been read once from end to end.</summary>
    public DateTimeOffset? FirstSyncedAt { get; init; }

    /// <summary>The language to speak with the owner: the mailbox's, and before its first reading the one Teams names.</summary>
    /// <param name="locale">The locale of the activity at hand, where there is one.</param>
    public string LanguageOr(string? locale) => Owner?.Settings.Language ?? locale ?? MailboxSettings.Default.Language;
}

/// <summary>Whether the mailbox may be read, since when, and who said so.</summary>
/// <param name="By">The Entra object id of who answered: the owner, or an administrator for them.</param>
public sealed record Consent(ConsentState State, DateTimeOffset? At, string? By)
{
    public static Consent NotAsked { get; } = new(ConsentState.NotAsked, null, null);
}

/// <summary>How far the question for consent has come.</summary>
public enum ConsentState
{
    NotAsked,
    Asked,
    Given,
    Withdrawn,
}
