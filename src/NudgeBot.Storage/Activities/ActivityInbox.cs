using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;
using NudgeBot.Storage.Rows;

namespace NudgeBot.Storage.Activities;

/// <summary>
/// Remembers for a day which activities came in, since the channel may deliver one again, with the same id, when our answer was
/// slow or lost. Kept as hashes: nothing is stored of who wrote.
/// </summary>
public sealed class ActivityInbox
{
    /// <summary>How long a repetition is recognised.</summary>
    public static readonly TimeSpan Memory = TimeSpan.FromDays(1);

    private readonly Database _database;
    private readonly TimeProvider _time;

    internal ActivityInbox(Database database, TimeProvider time) => (_database, _time) = (database, time);

    /// <summary>True for the first delivery of an activity; false for each repetition within a day.</summary>
    public Task<bool> TryAcceptAsync(string conversationId, string activityId, string type, CancellationToken cancellationToken) =>
        _database.WriteAsync(async db =>
        {
            var now = _time.GetUtcNow();
            var name = NameOf(conversationId, activityId, type);
            var forgotten = now - Memory;
            await db.AcceptedActivities.Where(accepted => accepted.AcceptedAt <= forgotten).ExecuteDeleteAsync(cancellationToken);
            if (await db.AcceptedActivities.AnyAsync(accepted => accepted.Name == name, cancellationToken)) return false;
            db.Add(new AcceptedActivityRow { Name = name, AcceptedAt = now });
            await db.SaveChangesAsync(cancellationToken);
            return true;
        }, cancellationToken);

    /// <summary>Gives an activity back whose turn failed before it changed anything, so that a repetition is taken in.</summary>
    public Task ForgetAsync(string conversationId, string activityId, string type, CancellationToken cancellationToken)
    {
        var name = NameOf(conversationId, activityId, type);
        return _database.WriteAsync(
            db => db.AcceptedActivities.Where(accepted => accepted.Name == name).ExecuteDeleteAsync(cancellationToken), cancellationToken);
    }

    // Lengths keep two different triples from running into one text.
    private static byte[] NameOf(string conversationId, string activityId, string type) =>
        SHA256.HashData(Encoding.UTF8.GetBytes($"{conversationId.Length}:{conversationId}{activityId.Length}:{activityId}{type}"))[..16];
}
