using NudgeBot.BotFramework.Inbox;
using NudgeBot.Storage.Activities;

namespace NudgeBot.Teams;

/// <summary>The bot's inbox, kept in the database: what was acknowledged outlives the process.</summary>
internal sealed class StoredInbox(ActivityInbox activities) : IActivityInbox
{
    public Task<bool> PutAsync(ActivityKey key, ReadOnlyMemory<byte> json, CancellationToken cancellationToken) =>
        activities.PutAsync([key.TenantId, key.ConversationId, key.ActivityId, key.Type], key.ConversationId, json, cancellationToken);

    public async Task<TakenActivity?> TakeAsync(CancellationToken cancellationToken) =>
        await activities.TakeAsync(cancellationToken) is { } waiting ? new TakenActivity(waiting.Number, waiting.Json, waiting.Attempt) : null;

    public Task FinishAsync(TakenActivity taken, CancellationToken cancellationToken) => activities.FinishAsync(taken.Number, cancellationToken);
}
