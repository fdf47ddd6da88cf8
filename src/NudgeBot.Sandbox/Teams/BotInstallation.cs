namespace NudgeBot.Sandbox.Teams;

/// <summary>Installs the bot for every owner, as an administrator's org-wide installation does: two events for each, one by one.</summary>
internal sealed partial class BotInstallation(BotConnection bot, Chats chats, AppsOfPeople apps, TeamsActivities activities, ILogger<BotInstallation> log)
{
    /// <summary>Waits for the bot to be ready, then installs it. True when every owner has it.</summary>
    public async Task<bool> InstallAsync(CancellationToken cancellationToken)
    {
        if (!await bot.IsReadyAsync(cancellationToken))
        {
            LogNotReady(log);
            return false;
        }

        var all = true;
        foreach (var chat in chats.All)
            all &= await InstallAsync(chat, cancellationToken);
        return all;
    }

    /// <summary>Tells the bot of one installation; false where it did not take it.</summary>
    public async Task<bool> InstallAsync(Chat chat, CancellationToken cancellationToken)
    {
        apps.Add(chat.Owner.Id);
        try
        {
            await bot.DeliverAsync(activities.MembersAdded(chat), cancellationToken);
            await bot.DeliverAsync(activities.Installed(chat), cancellationToken);
            return true;
        }
        catch (BotFailedException failed)
        {
            LogRefused(log, chat.Owner.Id, failed);
            return false;
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "The bot did not become ready within a minute and was not installed; see its own output.")]
    private static partial void LogNotReady(ILogger log);

    [LoggerMessage(Level = LogLevel.Error, Message = "The bot did not take its installation for owner {OwnerId}.")]
    private static partial void LogRefused(ILogger log, string ownerId, Exception failed);
}
