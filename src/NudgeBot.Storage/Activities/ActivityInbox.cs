using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;
using NudgeBot.Storage.Rows;

namespace NudgeBot.Storage.Activities;

/// <summary>
/// Keeps activities from their acknowledgement to the end of their turn, and remembers for a day which came in, since the channel
/// may deliver one again when our answer was slow or lost. Words are sealed, and go with the end of the turn; what stays is a
/// hash. Who is at work on what is known to this process alone, so the next one finds everything unfinished free again.
/// </summary>
public sealed partial class ActivityInbox
{
    /// <summary>How long a repetition is recognised.</summary>
    public static readonly TimeSpan Memory = TimeSpan.FromDays(1);

    private readonly Database _database;
    private readonly WaitingWords _words;
    private readonly TimeProvider _time;
    private readonly ILogger<ActivityInbox> _log;
    private readonly ConcurrentDictionary<long, byte[]> _conversationsAtWork = new();
    private readonly ConcurrentDictionary<long, bool> _unreadable = new();

    internal ActivityInbox(Database database, WaitingWords words, TimeProvider time, ILogger<ActivityInbox> log) =>
        (_database, _words, _time, _log) = (database, words, time, log);

    /// <summary>Takes an activity in to wait for its turn. False for each repetition within a day.</summary>
    /// <param name="key">The texts by which it is recognised: tenant, conversation, id and type.</param>
    /// <param name="conversation">The conversation; within one, turns come one after the other.</param>
    /// <param name="json">The activity; kept sealed.</param>
    public Task<bool> PutAsync(IReadOnlyList<string> key, string conversation, ReadOnlyMemory<byte> json, CancellationToken cancellationToken)
    {
        var name = NameOf(key);
        var words = _words.Seal(json.Span, name);
        return _database.WriteAsync(async db =>
        {
            var now = _time.GetUtcNow();
            var forgotten = now - Memory;
            await db.AcceptedActivities.Where(accepted => accepted.AcceptedAt <= forgotten).ExecuteDeleteAsync(cancellationToken);
            if (await db.AcceptedActivities.AnyAsync(accepted => accepted.Name == name, cancellationToken)) return false;
            db.Add(new AcceptedActivityRow { Name = name, AcceptedAt = now });
            db.Add(new WaitingActivityRow { Name = name, Conversation = NameOf([conversation]), Words = words });
            await db.SaveChangesAsync(cancellationToken);
            return true;
        }, cancellationToken);
    }

    /// <summary>Gives out the longest waiting activity of a conversation at which nobody is at work; null where there is none.</summary>
    public async Task<WaitingActivity?> TakeAsync(CancellationToken cancellationToken)
    {
        WaitingActivityRow? row = null;
        var isTaken = false;
        try
        {
            isTaken = await _database.WriteAsync(async db => (row = await TakeAsync(db, cancellationToken)) is not null, cancellationToken);
        }
        finally
        {
            if (row is not null && !isTaken) _conversationsAtWork.TryRemove(row.Number, out _);
        }

        if (row is null) return null;
        return Open(row) is { } json ? new WaitingActivity(row.Number, json, row.Attempts) : await TakeAsync(cancellationToken);
    }

    /// <summary>Null where the keys beside the database do not open it: it waits for a start with the right ones, and holds up nobody meanwhile.</summary>
    private byte[]? Open(WaitingActivityRow row)
    {
        try
        {
            return _words.Open(row.Words, row.Name);
        }
        catch (DataFolderException damaged)
        {
            _unreadable[row.Number] = true;
            _conversationsAtWork.TryRemove(row.Number, out _);
            LogUnreadable(damaged, row.Number);
            return null;
        }
    }

    /// <summary>The turn is over: the activity goes, with its words. Doing it again changes nothing.</summary>
    public async Task FinishAsync(long number, CancellationToken cancellationToken)
    {
        await _database.WriteAsync(db => db.WaitingActivities.Where(waiting => waiting.Number == number).ExecuteDeleteAsync(cancellationToken), cancellationToken);
        _conversationsAtWork.TryRemove(number, out _);
    }

    /// <summary>Lets go of what is remembered longer than <see cref="Memory"/>; taking activities in does the same, where any come.</summary>
    public Task<int> LetGoAsync(CancellationToken cancellationToken)
    {
        var forgotten = _time.GetUtcNow() - Memory;
        return _database.WriteAsync(db => db.AcceptedActivities.Where(accepted => accepted.AcceptedAt <= forgotten).ExecuteDeleteAsync(cancellationToken), cancellationToken);
    }

    /// <summary>Erases the waiting activities whose words say so. How many went.</summary>
    /// <exception cref="DataFolderException">The keys beside the database do not open one.</exception>
    public Task<int> EraseAsync(Func<ReadOnlyMemory<byte>, bool> concerns, CancellationToken cancellationToken) =>
        _database.EraseAsync(async db =>
        {
            var waiting = await db.WaitingActivities.AsNoTracking().ToListAsync(cancellationToken);
            var numbers = waiting.Where(row => _words.Open(row.Words, row.Name) is var json && concerns(json)).Select(row => row.Number).ToList();
            return await db.WaitingActivities.Where(row => numbers.Contains(row.Number)).ExecuteDeleteAsync(cancellationToken);
        }, cancellationToken);

    private async Task<WaitingActivityRow?> TakeAsync(NudgeDbContext db, CancellationToken cancellationToken)
    {
        var atWork = _conversationsAtWork.Values.ToList();
        var unreadable = _unreadable.Keys.ToList();
        var next = await db.WaitingActivities
            .Where(waiting => !atWork.Contains(waiting.Conversation) && !unreadable.Contains(waiting.Number))
            .OrderBy(waiting => waiting.Number)
            .FirstOrDefaultAsync(cancellationToken);
        if (next is null) return null;
        // Counted before the work begins, so that an activity that ends the process is not worked on for ever.
        next.Attempts++;
        await db.SaveChangesAsync(cancellationToken);
        // Within the transaction: writers wait for each other, so nobody else takes from this conversation.
        _conversationsAtWork[next.Number] = next.Conversation;
        return next;
    }

    // Lengths keep different texts from running into one.
    private static byte[] NameOf(IReadOnlyList<string> texts) =>
        SHA256.HashData(Encoding.UTF8.GetBytes(string.Concat(texts.Select(text => $"{text.Length}:{text}"))))[..16];

    [LoggerMessage(Level = LogLevel.Error, Message = "Activity number {Number} could not be opened; it stays in the database for a start with the keys that sealed it")]
    private partial void LogUnreadable(Exception failure, long number);
}

/// <summary>An activity that was given out to be worked on.</summary>
/// <param name="Number">Later ones have higher numbers.</param>
/// <param name="Attempt">1 the first time; more where a process died over it.</param>
public sealed record WaitingActivity(long Number, byte[] Json, int Attempt);
