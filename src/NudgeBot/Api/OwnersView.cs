using NudgeBot.Core.Interactions;
using NudgeBot.Core.Nudges;
using NudgeBot.Core.Pages;
using NudgeBot.Core.People;
using NudgeBot.Storage.Accounts;
using NudgeBot.Storage.History;
using NudgeBot.Storage.Nudges;

namespace NudgeBot.Api;

/// <summary>
/// One owner's mailbox as it was last read, decided at an instant: what every page of theirs is drawn from. It is read by the
/// account of whoever asks and by nothing they send, so that a page can name no other owner's anything.
/// </summary>
internal sealed class OwnersView
{
    private OwnersView(Account account, MailboxHistory history, DateTimeOffset now)
    {
        (Account, History, Now) = (account, history, now);
        (Pages, Shown) = (new PersonPages(history, now), new Shown(history.Owner.Settings.Language));
    }

    public Account Account { get; }

    public MailboxHistory History { get; }

    public DateTimeOffset Now { get; }

    public PersonPages Pages { get; }

    public Shown Shown { get; }

    public required IReadOnlyList<NudgeRecord> Open { get; init; }

    public required IReadOnlySet<PersonId> Muted { get; init; }

    public static async Task<OwnersView> ReadAsync(Account account, HistoryStore histories, NudgeStore nudges, DateTimeOffset now, CancellationToken cancellationToken)
    {
        // Before the first reading there is nothing to show, and nobody whose settings could be known.
        var owner = account.Owner ?? NotYetRead(account);
        return new OwnersView(account, await histories.LoadAsync(owner, cancellationToken), now)
        {
            Open = [.. (await nudges.OpenAsync(account.Id, cancellationToken)).Where(record => record.State != NudgeState.Decided)],
            Muted = await nudges.MutedAsync(account.Id, cancellationToken),
        };
    }

    /// <summary>All that could be said at this instant, and what is held or kept quiet.</summary>
    public (NudgeFinder Finder, Decision Decision) Decide(IEnumerable<NudgeRecord> known)
    {
        var finder = new NudgeFinder(History);
        finder.FindAll(Now);
        var past = new PastNudges(known, Muted);
        return (finder, NudgePolicy.Default.Within(History.Memory).Decide(finder, History, past, Account.Consent.At, Now));
    }

    private static Owner NotYetRead(Account account)
    {
        var nobody = new EmailAddress("nobody@name.invalid");
        return new Owner { Id = account.Id, DisplayName = account.DisplayName, Address = nobody, Addresses = new HashSet<EmailAddress> { nobody } };
    }
}
