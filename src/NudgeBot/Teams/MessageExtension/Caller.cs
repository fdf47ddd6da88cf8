using NudgeBot.Core.People;
using NudgeBot.Storage.Accounts;

namespace NudgeBot.Teams.MessageExtension;

/// <summary>Who calls the message extension: anybody in the organisation may, and only whose mailbox is read gets an answer from it.</summary>
internal static class Caller
{
    /// <summary>What everybody else is told.</summary>
    public const string NotYet = "I know nothing of your mailbox yet: open NudgeBot's chat and say yes first.";

    /// <summary>The owner, where the bot is installed for them, they said yes and their mailbox was read; else null.</summary>
    public static Owner? ReadOwnerOf(Account? account) => account is { RemovedAt: null, Consent.State: ConsentState.Given } ? account.Owner : null;
}
