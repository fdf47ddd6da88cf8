using NudgeBot.Core.People;
using NudgeBot.Storage.Accounts;
using NudgeBot.Storage.Organisation;

namespace NudgeBot.Accounts;

/// <summary>
/// Whether a mailbox may be read now. The one place that is asked before every look at one: consent, the holds of an
/// administrator, the directory and lost access all count here.
/// </summary>
internal sealed class Standing(HoldStore holds, MemberStore members, TimeProvider time)
{
    /// <summary>A mailbox that Graph refuses is asked for this seldom.</summary>
    private static readonly TimeSpan BetweenTries = TimeSpan.FromDays(1);

    /// <summary>What holds this person; null where nothing does.</summary>
    public Task<Hold?> HoldOfAsync(OwnerId owner, CancellationToken cancellationToken) => holds.OfAsync(owner, cancellationToken);

    public async Task<bool> MayBeReadAsync(Account account, CancellationToken cancellationToken)
    {
        if (account is not { Consent.State: ConsentState.Given, RemovedAt: null, ConversationReference: not null }) return false;
        // Turned on for everybody is turned on for somebody only once they were told who did.
        if (account.WelcomedAt is null && string.Equals(account.Consent.By, Installations.Organisation, StringComparison.Ordinal)) return false;
        return await holds.OfAsync(account.Id, cancellationToken) is null && IsWithinReach(await members.GetAsync(account.Id, cancellationToken));
    }

    private bool IsWithinReach(Member? member) => member switch
    {
        null => true,
        { Presence: Presence.Disabled or Presence.Left } => false,
        { Trouble: Trouble.NoAccess, ToldAt: null } => true,
        { Trouble: Trouble.NoAccess or Trouble.NoMailbox } => member.TriedAt + BetweenTries <= time.GetUtcNow(),
        _ => true,
    };
}
