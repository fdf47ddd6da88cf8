namespace NudgeBot.Storage;

/// <summary>The data folder cannot be used. The message is one sentence for whoever runs the bot: what happened, and what to do.</summary>
public sealed class DataFolderException(string message, Exception? inner = null) : Exception(message, inner);

/// <summary>Nothing is kept of this owner: never installed, or erased meanwhile. Work under way for them is to be dropped.</summary>
public sealed class UnknownOwnerException(string message) : Exception(message)
{
    internal static UnknownOwnerException For(string ownerId) =>
        new($"Nothing is kept of owner {ownerId}, who was never installed or has been erased: drop what was to be done for them.");
}
