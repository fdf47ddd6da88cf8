using Microsoft.EntityFrameworkCore;
using NudgeBot.Storage.Rows;

namespace NudgeBot.Storage.Accounts;

/// <summary>How many rows of each table belong to a mailbox, under the tables' own names: what goes with it.</summary>
internal static class RowsOfMailbox
{
    public static async Task<Dictionary<string, int>> CountAsync(NudgeDbContext db, int mailbox, CancellationToken cancellationToken)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal) { ["mailboxes"] = 1 };
        await AddAsync(db.HistoryPages);
        await AddAsync(db.SyncPositions);
        await AddAsync(db.Nudges);
        await AddAsync(db.MutedPeople);
        await AddAsync(db.MemoryFacts);
        await AddAsync(db.Work);
        await AddAsync(db.ModelDays);
        return counts;

        async Task AddAsync<TRow>(DbSet<TRow> rows)
            where TRow : class, IMailboxRow => counts[rows.EntityType.GetTableName()!] = await rows.CountAsync(row => row.MailboxId == mailbox, cancellationToken);
    }
}
