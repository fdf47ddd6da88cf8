using NudgeBot.Core.People;
using NudgeBot.Storage.Accounts;
using NudgeBot.Storage.History;
using NudgeBot.Storage.Models;
using NudgeBot.Storage.Nudges;
using NudgeBot.Storage.Work;
using NudgeBot.Sync;

namespace NudgeBot.Privacy;

/// <summary>Gathers all that is kept of an owner.</summary>
internal sealed class OwnerArchive(HistoryStore histories, NudgeStore nudges, WorkQueue work, ModelBudget models, TimeProvider time)
{
    private static readonly string[] Collections = [MailboxSync.Inbox, MailboxSync.SentItems, MailboxSync.Calendar];

    public async Task<OwnerData> OfAsync(Account account, CancellationToken cancellationToken)
    {
        var history = await histories.LoadAsync(account.Owner ?? NotYetRead(account), cancellationToken);
        var muted = await nudges.MutesAsync(account.Id, cancellationToken);
        return new OwnerData(
            time.GetUtcNow(),
            account,
            [.. history.People.Values.Select(person => person.ToStored()).OrderBy(person => person.Id.Address.Value, StringComparer.Ordinal)],
            [.. history.Threads.Values.OrderBy(thread => thread.LastAt).ThenBy(thread => thread.Id.Value, StringComparer.Ordinal)],
            [.. history.Meetings.Values.OrderBy(meeting => meeting.Start).ThenBy(meeting => meeting.Id.Value, StringComparer.Ordinal)],
            await nudges.HistoryAsync(account.Id, DateTimeOffset.UnixEpoch, cancellationToken),
            [.. history.Memory.Facts.Select(fact => new Told(fact.GetType().Name, PersonalData.Json(fact)))],
            [.. muted.Select(mute => new Muted(mute.Key, mute.Value)).OrderBy(mute => mute.At)],
            await ReadAsync(account.Id, cancellationToken),
            await work.WaitingAsync(account.Id, cancellationToken),
            await models.DaysAsync(account.Id, cancellationToken));
    }

    private async Task<IReadOnlyList<ReadUntil>> ReadAsync(OwnerId owner, CancellationToken cancellationToken)
    {
        var read = new List<ReadUntil>();
        foreach (var collection in Collections)
        {
            if (await histories.PositionAsync(owner, collection, cancellationToken) is { } reached)
                read.Add(new ReadUntil(collection, reached.WindowStart, reached.WindowEnd, reached.RoundCompletedAt));
        }

        return read;
    }

    private static Owner NotYetRead(Account account)
    {
        var nobody = new EmailAddress("nobody@name.invalid");
        return new Owner { Id = account.Id, DisplayName = account.DisplayName, Address = nobody, Addresses = new HashSet<EmailAddress> { nobody } };
    }
}
