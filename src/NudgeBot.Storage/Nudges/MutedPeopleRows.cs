using System.Text;
using Microsoft.EntityFrameworkCore;
using NudgeBot.Core.People;
using NudgeBot.Storage.Rows;

namespace NudgeBot.Storage.Nudges;

/// <summary>The rows of muted people, inside a transaction of the caller.</summary>
internal static class MutedPeopleRows
{
    private const string Place = "muted_people";

    public static async Task AddAsync(NudgeDbContext db, Mailbox mailbox, PersonId person, DateTimeOffset at, CancellationToken cancellationToken)
    {
        var name = mailbox.Key.NameOf(person.Address.Value);
        if (await Of(db, mailbox).AnyAsync(muted => muted.PersonName == name, cancellationToken)) return;
        var address = mailbox.Key.Seal(Encoding.UTF8.GetBytes(person.Address.Value), Place);
        db.Add(new MutedPersonRow { MailboxId = mailbox.Id, PersonName = name, Address = address, MutedAt = at });
    }

    public static Task<int> RemoveAsync(NudgeDbContext db, Mailbox mailbox, PersonId person, CancellationToken cancellationToken)
    {
        var name = mailbox.Key.NameOf(person.Address.Value);
        return Of(db, mailbox).Where(muted => muted.PersonName == name).ExecuteDeleteAsync(cancellationToken);
    }

    public static async Task<IReadOnlySet<PersonId>> ListAsync(NudgeDbContext db, Mailbox mailbox, CancellationToken cancellationToken) =>
        (await MutesAsync(db, mailbox, cancellationToken)).Keys.ToHashSet();

    public static async Task<IReadOnlyDictionary<PersonId, DateTimeOffset>> MutesAsync(NudgeDbContext db, Mailbox mailbox, CancellationToken cancellationToken)
    {
        var rows = await Of(db, mailbox).AsNoTracking().ToListAsync(cancellationToken);
        return rows.ToDictionary(row => new PersonId(new EmailAddress(Encoding.UTF8.GetString(mailbox.Key.Open(row.Address, Place)))), row => row.MutedAt);
    }

    private static IQueryable<MutedPersonRow> Of(NudgeDbContext db, Mailbox mailbox) =>
        db.MutedPeople.Where(muted => muted.MailboxId == mailbox.Id);
}
