using Microsoft.EntityFrameworkCore;
using NudgeBot.Core.People;
using NudgeBot.Storage.Rows;

namespace NudgeBot.Storage.Models;

/// <summary>
/// How many requests a language model may still have today, counted before they leave and kept over a restart. The day is that of UTC.
/// Who is forgotten takes their count with them.
/// </summary>
public sealed class ModelBudget
{
    private readonly Database _database;
    private readonly TimeProvider _time;

    internal ModelBudget(Database database, TimeProvider time) => (_database, _time) = (database, time);

    /// <summary>How often a model was asked for this owner on the days that are still counted.</summary>
    /// <exception cref="UnknownOwnerException">Nothing is kept of this owner.</exception>
    public Task<IReadOnlyList<ModelDay>> DaysAsync(OwnerId owner, CancellationToken cancellationToken) =>
        _database.ReadAsync<IReadOnlyList<ModelDay>>(owner, async (db, mailbox) => await db.ModelDays
            .Where(day => day.MailboxId == mailbox.Id).OrderBy(day => day.Day).Select(day => new ModelDay(day.Day, day.Requests)).ToListAsync(cancellationToken), cancellationToken);

    /// <summary>Lets go of the counts of days that are over; taking a request does the same, where any is taken.</summary>
    public Task<int> LetGoAsync(CancellationToken cancellationToken)
    {
        var today = DateOnly.FromDateTime(_time.GetUtcNow().UtcDateTime);
        return _database.WriteAsync(db => db.ModelDays.Where(day => day.Day < today).ExecuteDeleteAsync(cancellationToken), cancellationToken);
    }

    /// <summary>Takes one request; false where today's are used up for this owner or for all together.</summary>
    /// <exception cref="UnknownOwnerException">Nothing is kept of this owner.</exception>
    public Task<bool> TakeAsync(OwnerId owner, int perOwner, int perOrganisation, CancellationToken cancellationToken) =>
        _database.WriteAsync(owner, async (db, mailbox) =>
        {
            var today = DateOnly.FromDateTime(_time.GetUtcNow().UtcDateTime);
            await db.ModelDays.Where(day => day.Day < today).ExecuteDeleteAsync(cancellationToken);
            var days = db.ModelDays.Where(day => day.Day == today);
            if (await days.SumAsync(day => day.Requests, cancellationToken) >= perOrganisation) return false;
            var own = await days.FirstOrDefaultAsync(day => day.MailboxId == mailbox.Id, cancellationToken)
                ?? db.Add(new ModelDayRow { MailboxId = mailbox.Id, Day = today }).Entity;
            if (own.Requests >= perOwner) return false;
            own.Requests++;
            await db.SaveChangesAsync(cancellationToken);
            return true;
        }, cancellationToken);
}

/// <summary>How often a model was asked on a day of UTC.</summary>
public sealed record ModelDay(DateOnly Day, int Requests);
