using NudgeBot.Api;
using NudgeBot.Storage.Accounts;
using NudgeBot.Storage.Nudges;

namespace NudgeBot.Administration;

/// <summary>
/// What an administrator sees: grouped figures, never a person. A group under <see cref="SmallestGroup"/> is withheld, and so is
/// one whose rest would be as small: what is left of the whole would tell as much (P4).
/// </summary>
internal sealed class OrganisationFigures(MailboxStore accounts, NudgeStore nudges, TimeProvider time)
{
    public const int SmallestGroup = 9;
    private const int PageSize = 500;

    /// <summary>So long after a yes a mailbox should have been read.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromDays(1);

    public async Task<FiguresView> CountAsync(CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        int people = 0, consented = 0, reached = 0, paused = 0, off = 0, failed = 0;
        await foreach (var account in AllAsync(cancellationToken))
        {
            people++;
            var isOn = account.Consent.State == ConsentState.Given;
            if (isOn) consented++;
            if (account.WelcomedAt is not null) reached++;
            if (isOn && account.PausedUntil > now) paused++;
            if (account.Consent.State == ConsentState.Withdrawn) off++;
            if (isOn && account.FirstSyncedAt is null && account.Consent.At < now - Patience) failed++;
        }

        var shown = await nudges.CountDecidedAsync(now - TimeSpan.FromDays(7), cancellationToken);
        // On, off and undecided add up to all: where one of the three is small, none is shown.
        var isSplitShown = AreAllShown(consented, off, people - consented - off);
        return new FiguresView(
            Of(people, people),
            isSplitShown ? Of(consented, people) : Withheld,
            Of(reached, people),
            Of(paused, consented),
            isSplitShown ? Of(off, people) : Withheld,
            Of(failed, consented),
            consented >= SmallestGroup ? new FigureView(shown, $"{shown}") : Withheld,
            $"Groups under {SmallestGroup} people are withheld, and so is a group whose rest would be that small.");
    }

    private static FigureView Withheld { get; } = new(null, "withheld: too few people");

    /// <param name="whole">The group it is a part of.</param>
    private static FigureView Of(int count, int whole) =>
        count < SmallestGroup || (count != whole && whole - count < SmallestGroup) ? Withheld : new FigureView(count, $"{count}");

    private static bool AreAllShown(params ReadOnlySpan<int> parts)
    {
        foreach (var part in parts) if (part is > 0 and < SmallestGroup) return false;
        return true;
    }

    private async IAsyncEnumerable<Account> AllAsync([System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellationToken)
    {
        IReadOnlyList<Account> page = [];
        do
        {
            page = await accounts.ListAsync(page.Count > 0 ? page[^1].Id : null, PageSize, cancellationToken);
            foreach (var account in page.Where(account => account.RemovedAt is null)) yield return account;
        }
        while (page.Count == PageSize);
    }
}
