using NudgeBot.BotFramework.Connector;
using NudgeBot.Graph;
using NudgeBot.Storage.Accounts;
using NudgeBot.Storage.Organisation;
using NudgeBot.Teams.Words.Standing;

namespace NudgeBot.Nudging;

/// <summary>
/// Notices that a mailbox may no longer be read: consent withdrawn at Entra ID, a scope in Exchange that leaves it out, a licence
/// that is gone. The owner is told once, and once more when it is over.
/// </summary>
internal sealed class AccessWatch(MemberStore members, NudgeDelivery delivery, TimeProvider time)
{
    /// <summary>Graph now and then refuses a burst of calls with 403 for a moment; only what is refused again a round later counts.</summary>
    private static readonly TimeSpan Passing = TimeSpan.FromMinutes(5);

    /// <summary>The look at the mailbox failed.</summary>
    public async Task FailedAsync(Account account, GraphException failure, CancellationToken cancellationToken)
    {
        var trouble = failure switch
        {
            ConsentWithdrawnException => Trouble.NoAccess,
            MailboxGoneException => Trouble.NoMailbox,
            _ when account.FirstSyncedAt is null => Trouble.NotRead,
            // Read before, it will be read again: nothing that anybody need mend.
            _ => Trouble.None,
        };
        if (trouble == Trouble.None) return;
        var now = time.GetUtcNow();
        var (before, _) = await members.ChangeAsync(
            account.Id,
            known => known.With(trouble, now) is var met && trouble == Trouble.NoAccess && IsLasting(known, now) ? met with { ToldAt = known.ToldAt ?? now } : met,
            cancellationToken);
        if (trouble == Trouble.NoAccess && before.ToldAt is null && IsLasting(before, now)) await TellAsync(account, WordsOf(account).AccessLost, cancellationToken);
    }

    /// <summary>The mailbox was read.</summary>
    public async Task ReadAsync(Account account, CancellationToken cancellationToken)
    {
        if (await members.GetAsync(account.Id, cancellationToken) is not { Trouble: Trouble.NoAccess or Trouble.NoMailbox or Trouble.NotRead }) return;
        var (before, _) = await members.ChangeAsync(
            account.Id, known => known.Trouble is Trouble.NoAccess or Trouble.NoMailbox or Trouble.NotRead ? known.WithoutTrouble() : known, cancellationToken);
        if (before is { Trouble: Trouble.NoAccess, ToldAt: not null }) await delivery.SayAsync(account, WordsOf(account).AccessBack, cancellationToken);
    }

    private static bool IsLasting(Member member, DateTimeOffset now) => member.Trouble == Trouble.NoAccess && member.TroubleAt + Passing <= now;

    private async Task TellAsync(Account account, string sentence, CancellationToken cancellationToken)
    {
        try
        {
            await delivery.SayAsync(account, sentence, cancellationToken);
        }
        catch (ConnectorException failure) when (failure is not ConnectorUnavailableException { MayHaveBeenDelivered: true })
        {
            // Told at the next try: nobody should wonder why it went quiet.
            await members.ChangeAsync(account.Id, known => known with { ToldAt = null }, cancellationToken);
            throw;
        }
    }

    private static StandingWords WordsOf(Account account) => StandingWords.Of(account.LanguageOr(null));
}
