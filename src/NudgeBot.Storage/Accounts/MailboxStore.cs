using Microsoft.EntityFrameworkCore;
using NudgeBot.Core.People;
using NudgeBot.Storage.Rows;
using NudgeBot.Storage.Words;

namespace NudgeBot.Storage.Accounts;

/// <summary>The mailboxes known here, one for each owner who installed the bot, and their forgetting.</summary>
public sealed class MailboxStore
{
    private readonly Database _database;
    private readonly MailboxKeys _keys;
    private readonly TimeProvider _time;

    internal MailboxStore(Database database, MailboxKeys keys, TimeProvider time) => (_database, _keys, _time) = (database, keys, time);

    /// <summary>The owner's account; null where none is kept.</summary>
    public Task<Account?> GetAsync(OwnerId owner, CancellationToken cancellationToken) =>
        _database.ReadAsync(async db => await FindAsync(db, owner, cancellationToken) is { } row ? Read(row) : null, cancellationToken);

    /// <summary>A page of accounts in the order of their owners' ids.</summary>
    /// <param name="after">The last id of the page before; null for the first page.</param>
    public Task<IReadOnlyList<Account>> ListAsync(OwnerId? after, int count, CancellationToken cancellationToken) =>
        _database.ReadAsync<IReadOnlyList<Account>>(async db =>
        {
            var behind = after?.Value ?? "";
#pragma warning disable CA1309, MA0074 // Translated to SQL, which has no other comparison than that of its column.
            var rows = await db.Mailboxes.AsNoTracking()
                .Where(mailbox => string.Compare(mailbox.OwnerId, behind) > 0)
                .OrderBy(mailbox => mailbox.OwnerId)
                .Take(count)
                .ToListAsync(cancellationToken);
#pragma warning restore CA1309, MA0074
            return rows.ConvertAll(Read);
        }, cancellationToken);

    /// <summary>
    /// Notes an installation. Told twice, it changes nothing but where to reach the owner. After a removal the owner is
    /// installed anew and will be welcomed again; consent stays as it was left.
    /// </summary>
    public Task<Account> InstallAsync(
        OwnerId owner, string tenantId, string displayName, string? conversationReference, CancellationToken cancellationToken) =>
        _database.WriteAsync(async db =>
        {
            var row = await FindAsync(db, owner, cancellationToken);
            var account = Installed(owner, row is null ? null : Read(row)) with { TenantId = tenantId, DisplayName = displayName };
            if (conversationReference is not null) account = account with { ConversationReference = conversationReference };
            Write(row ?? db.Add(NewRow(owner)).Entity, account);
            await db.SaveChangesAsync(cancellationToken);
            return account;
        }, cancellationToken);

    /// <summary>Changes an account as it stands at that moment, so that no other change made meanwhile is lost.</summary>
    /// <param name="change">Gives the account as it shall be; may be called while others wait, so it computes and does nothing else.</param>
    /// <exception cref="UnknownOwnerException">Nothing is kept of this owner.</exception>
    public Task<Account> UpdateAsync(OwnerId owner, Func<Account, Account> change, CancellationToken cancellationToken) =>
        _database.WriteAsync(async db =>
        {
            var row = await FindAsync(db, owner, cancellationToken) ?? throw UnknownOwnerException.For(owner.Value);
            var account = change(Read(row));
            Write(row, account);
            await db.SaveChangesAsync(cancellationToken);
            return account;
        }, cancellationToken);

    /// <summary>True for the one caller who may greet the owner; false for every later one, and where nothing is kept of them.</summary>
    public Task<bool> ClaimWelcomeAsync(OwnerId owner, CancellationToken cancellationToken) =>
        _database.WriteAsync(async db =>
        {
            var now = _time.GetUtcNow();
            return await db.Mailboxes
                .Where(mailbox => mailbox.OwnerId == owner.Value && mailbox.WelcomedAt == null)
                .ExecuteUpdateAsync(set => set.SetProperty(mailbox => mailbox.WelcomedAt, now), cancellationToken) == 1;
        }, cancellationToken);

    /// <summary>
    /// Forgets an owner wholly: account, history, nudges, queued work, and what the directory said of them. In one transaction, overwritten in the file, and gone
    /// from the write-ahead log behind it. False where nothing was kept.
    /// </summary>
    public Task<bool> EraseAsync(OwnerId owner, CancellationToken cancellationToken) => _database.EraseAsync(
        async db =>
        {
            await db.Members.Where(member => member.OwnerId == owner.Value).ExecuteDeleteAsync(cancellationToken);
            return await db.Mailboxes.Where(mailbox => mailbox.OwnerId == owner.Value).ExecuteDeleteAsync(cancellationToken) == 1;
        },
        cancellationToken);

    /// <summary>
    /// Forgets as <see cref="EraseAsync"/> does, and in the same transaction notes that this owner wants no more of it: so that an
    /// organisation that turned it on for everybody does not turn it on for them again, and no crash in between loses the no.
    /// </summary>
    /// <param name="rest">What is kept: the account as it was, to be stripped of all but ids and the no.</param>
    /// <returns>How many rows of each table went; empty where nothing was kept of them.</returns>
    public Task<IReadOnlyDictionary<string, int>> ForgetAsync(OwnerId owner, Func<Account, Account> rest, CancellationToken cancellationToken) =>
        _database.EraseAsync<IReadOnlyDictionary<string, int>>(async db =>
        {
            if (await FindAsync(db, owner, cancellationToken) is not { } row) return new Dictionary<string, int>(StringComparer.Ordinal);
            var account = rest(Read(row));
            var erased = await RowsOfMailbox.CountAsync(db, row.Id, cancellationToken);
            db.Remove(row);
            await db.SaveChangesAsync(cancellationToken);
            Write(db.Add(NewRow(owner)).Entity, account);
            await db.SaveChangesAsync(cancellationToken);
            return erased;
        }, cancellationToken);

    private Account Installed(OwnerId owner, Account? known) => known switch
    {
        null => new Account { Id = owner, TenantId = "", DisplayName = "", InstalledAt = _time.GetUtcNow() },
        { RemovedAt: not null } => known with { InstalledAt = _time.GetUtcNow(), RemovedAt = null, WelcomedAt = null },
        _ => known,
    };

    private static Task<MailboxRow?> FindAsync(NudgeDbContext db, OwnerId owner, CancellationToken cancellationToken) =>
        db.Mailboxes.FirstOrDefaultAsync(mailbox => mailbox.OwnerId == owner.Value, cancellationToken);

    private MailboxRow NewRow(OwnerId owner) =>
        new() { OwnerId = owner.Value, TenantId = "", ProtectedSecret = _keys.NewProtectedSecret(owner.Value), Words = [] };

    private Account Read(MailboxRow row)
    {
        using var key = _keys.Open(row);
        return AccountRows.Read(row, key);
    }

    private void Write(MailboxRow row, Account account)
    {
        using var key = _keys.Open(row);
        AccountRows.Write(row, account, key);
    }
}
