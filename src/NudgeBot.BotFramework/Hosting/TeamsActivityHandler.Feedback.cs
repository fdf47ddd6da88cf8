using System.Text.Json;
using NudgeBot.BotFramework.Schema;
using NudgeBot.BotFramework.Schema.Teams;
using Json = NudgeBot.BotFramework.Schema.BotFrameworkJson;

namespace NudgeBot.BotFramework.Hosting;

/// <content>Thumbs under the bot's messages, and suggested actions.</content>
public abstract partial class TeamsActivityHandler
{
    /// <summary>A person pressed a thumb under a message whose feedback loop is <c>custom</c>: answer with the form.</summary>
    protected virtual Task<TaskModuleResponse> OnTeamsMessageFetchTaskAsync(ITurnContext<IInvokeActivity> turnContext, MessageFeedback feedback, CancellationToken cancellationToken) =>
        throw InvokeResponseException.NotImplemented();

    /// <summary>A person sent what they think of a message. Teams keeps none of it.</summary>
    protected virtual Task OnTeamsMessageSubmitActionAsync(ITurnContext<IInvokeActivity> turnContext, MessageFeedback feedback, CancellationToken cancellationToken) =>
        throw InvokeResponseException.NotImplemented();

    /// <summary>A person pressed a suggested action; <paramref name="value"/> is the action's own. Experimental in Teams.</summary>
    protected virtual Task OnTeamsSuggestedActionsSubmitAsync(ITurnContext<IInvokeActivity> turnContext, JsonElement? value, CancellationToken cancellationToken) =>
        throw InvokeResponseException.NotImplemented();

    /// <summary>The feedback, which some clients wrap in <c>data</c>.</summary>
    private static MessageFeedback FeedbackOf(ITurnContext<IInvokeActivity> turn)
    {
        var feedback = ValueOf(turn, Json.Default.MessageFeedback);
        return feedback is { ActionName: null, Properties: { } more } && more.TryGetValue("data", out var data)
            ? InvokeValues.ReadOrNull(data, Json.Default.MessageFeedback) ?? feedback
            : feedback;
    }

    private static async Task<InvokeResponse> AcknowledgeAsync(Task taking)
    {
        await taking;
        return InvokeResponse.EmptyObject;
    }
}
