using System.Text.Json;
using NudgeBot.BotFramework.Schema;
using NudgeBot.Storage.Accounts;

namespace NudgeBot.Privacy;

/// <summary>What stays of an owner who was forgotten: ids, where to reach them, and that they want no more of it.</summary>
internal static class ForgottenAccount
{
    /// <param name="by">The Entra id of who asked, see <see cref="Consent.By"/>.</param>
    public static Account Of(Account account, string by, DateTimeOffset now) => new()
    {
        Id = account.Id,
        TenantId = account.TenantId,
        DisplayName = "",
        ConversationReference = Nameless(account.ConversationReference),
        Consent = new Consent(ConsentState.Withdrawn, now, by),
        InstalledAt = account.InstalledAt,
        RemovedAt = account.RemovedAt,
        WelcomedAt = account.WelcomedAt ?? now,
    };

    /// <summary>Nothing but that is left already.</summary>
    public static bool Is(Account account) => account is { DisplayName: "", Owner: null, FirstSyncedAt: null, Consent.State: ConsentState.Withdrawn };

    private static string? Nameless(string? conversation)
    {
        if (conversation is null) return null;
        var reference = JsonSerializer.Deserialize(conversation, BotFrameworkJson.Default.ConversationReference)!;
        if (reference.User is { } user) user.Name = null;
        if (reference.Conversation is { } chat) chat.Name = null;
        return JsonSerializer.Serialize(reference, BotFrameworkJson.Default.ConversationReference);
    }
}
