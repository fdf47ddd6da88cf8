using System.Text.Json;
using NudgeBot.BotFramework.Hosting;
using NudgeBot.BotFramework.Schema;

namespace NudgeBot.Tests.BotFramework;

/// <summary>A bot that writes down what it was called with, and answers cards with a line.</summary>
internal sealed class TeamsDiary : TeamsActivityHandler
{
    public IList<string> Entries { get; } = [];

    protected override Task OnMessageActivityAsync(ITurnContext<IMessageActivity> turnContext, CancellationToken cancellationToken) =>
        Note($"message {turnContext.Activity.Text ?? turnContext.Activity.Value?.GetRawText()}");

    protected override Task OnMembersAddedAsync(IList<ChannelAccount> membersAdded, ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken) =>
        Note($"added {string.Join(' ', membersAdded.Select(member => member.Id))}");

    protected override Task OnMembersRemovedAsync(IList<ChannelAccount> membersRemoved, ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken) =>
        Note($"removed {string.Join(' ', membersRemoved.Select(member => member.Id))}");

    protected override Task OnInstallationUpdateAddAsync(ITurnContext<IInstallationUpdateActivity> turnContext, CancellationToken cancellationToken) =>
        Note($"installed by {turnContext.Activity.Action}");

    protected override Task OnInstallationUpdateRemoveAsync(ITurnContext<IInstallationUpdateActivity> turnContext, CancellationToken cancellationToken) =>
        Note($"uninstalled by {turnContext.Activity.Action}");

    protected override async Task<AdaptiveCardInvokeResponse> OnAdaptiveCardInvokeAsync(
        ITurnContext<IInvokeActivity> turnContext, AdaptiveCardInvokeValue invokeValue, CancellationToken cancellationToken)
    {
        await Note($"{invokeValue.Trigger} {invokeValue.Action!.Verb} {invokeValue.Action.Data?.GetRawText()}");
        return invokeValue.Action.Verb is "snooze"
            ? AdaptiveCardInvokeResponse.Card(JsonSerializer.SerializeToElement(new { type = "AdaptiveCard" }))
            : AdaptiveCardInvokeResponse.Message("Noted");
    }

    private Task Note(string entry)
    {
        Entries.Add(entry);
        return Task.CompletedTask;
    }
}
