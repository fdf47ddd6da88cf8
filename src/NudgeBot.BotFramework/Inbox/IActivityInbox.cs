using System.Globalization;
using NudgeBot.BotFramework.Schema;

namespace NudgeBot.BotFramework.Inbox;

/// <summary>
/// Where activities wait between their acknowledgement and their turn, and where redeliveries are recognised. Keep them durably and
/// none is lost when the process dies in between; <see cref="MemoryInbox"/> does not. One process works on an inbox at a time: who
/// took an activity need not be kept, so that the next process finds everything unfinished free again.
/// </summary>
public interface IActivityInbox
{
    /// <summary>
    /// Takes an activity in; it is safe once this has returned. False where it was taken in before, which is remembered for at
    /// least as long as a token of the channel lives.
    /// </summary>
    /// <param name="key">By what it is recognised.</param>
    /// <param name="json">The activity as it came, UTF-8. The inbox may keep it: nobody writes into it.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    public Task<bool> PutAsync(ActivityKey key, ReadOnlyMemory<byte> json, CancellationToken cancellationToken);

    /// <summary>Gives out the longest waiting activity of a conversation of which none is out now; null where there is none.</summary>
    public Task<TakenActivity?> TakeAsync(CancellationToken cancellationToken);

    /// <summary>
    /// Its turn is over, whatever came of it: the words go, the key stays, and the conversation's next may be given out. Doing it
    /// again changes nothing.
    /// </summary>
    public Task FinishAsync(TakenActivity taken, CancellationToken cancellationToken);
}

/// <summary>An activity that was given out to be worked on.</summary>
/// <param name="Number">Its number in the inbox; later ones have higher numbers.</param>
/// <param name="Json">The activity as it came, UTF-8.</param>
/// <param name="Attempt">1 the first time; more where a process died over it.</param>
public sealed record TakenActivity(long Number, ReadOnlyMemory<byte> Json, int Attempt);

/// <summary>By what a redelivery is recognised. Two activities of one key are one activity, delivered twice.</summary>
public sealed record ActivityKey(string TenantId, string ConversationId, string ActivityId, string Type)
{
    /// <summary>The key of an activity. One that has no id cannot be recognised again and gets a key of its own.</summary>
    public static ActivityKey Of(Activity activity) =>
        new(activity.TenantId ?? "", activity.Conversation?.Id ?? "", IdOf(activity), activity.Type);

    /// <summary>Edits and deletions bear the id of their message, and a message may be edited twice: their instant tells them apart.</summary>
    private static string IdOf(Activity activity) => activity switch
    {
        { Id: null or "" } => Guid.NewGuid().ToString(),
        { Type: ActivityTypes.MessageUpdate or ActivityTypes.MessageDelete, Timestamp: { } at } =>
            $"{activity.Id} {at.ToString("O", CultureInfo.InvariantCulture)}",
        { Id: var id } => id,
    };
}
