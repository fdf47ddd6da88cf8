using System.Text.Json;
using NudgeBot.BotFramework.Schema;
using NudgeBot.BotFramework.Schema.Teams;

namespace NudgeBot.BotFramework.Hosting;

/// <content>The message extension. Teams waits 5 s for each answer, and drops one that is later.</content>
public abstract partial class TeamsActivityHandler
{
    /// <summary>A person searches, or has just opened the extension (<c>initialRun</c>).</summary>
    protected virtual Task<MessagingExtensionResponse> OnTeamsMessagingExtensionQueryAsync(ITurnContext<IInvokeActivity> turnContext, MessagingExtensionQuery query, CancellationToken cancellationToken) =>
        throw InvokeResponseException.NotImplemented();

    /// <summary>A person pasted a link. Only the first attachment of the answer is shown.</summary>
    protected virtual Task<MessagingExtensionResponse> OnTeamsAppBasedLinkQueryAsync(ITurnContext<IInvokeActivity> turnContext, AppBasedLinkQuery query, CancellationToken cancellationToken) =>
        throw InvokeResponseException.NotImplemented();

    /// <summary>A person who does not have the app pasted a link.</summary>
    protected virtual Task<MessagingExtensionResponse> OnTeamsAnonymousAppBasedLinkQueryAsync(ITurnContext<IInvokeActivity> turnContext, AppBasedLinkQuery query, CancellationToken cancellationToken) =>
        throw InvokeResponseException.NotImplemented();

    /// <summary>A person chose a result whose preview has a tap; <paramref name="query"/> is the tap's own value.</summary>
    protected virtual Task<MessagingExtensionResponse> OnTeamsMessagingExtensionSelectItemAsync(ITurnContext<IInvokeActivity> turnContext, JsonElement? query, CancellationToken cancellationToken) =>
        throw InvokeResponseException.NotImplemented();

    /// <summary>A person ran an action command: answer with its first dialog.</summary>
    protected virtual Task<MessagingExtensionActionResponse> OnTeamsMessagingExtensionFetchTaskAsync(ITurnContext<IInvokeActivity> turnContext, MessagingExtensionAction action, CancellationToken cancellationToken) =>
        throw InvokeResponseException.NotImplemented();

    /// <summary>Tells a form that was sent from a decision about a preview.</summary>
    protected virtual Task<MessagingExtensionActionResponse?> OnTeamsMessagingExtensionSubmitActionDispatchAsync(ITurnContext<IInvokeActivity> turnContext, MessagingExtensionAction action, CancellationToken cancellationToken) => action.BotMessagePreviewAction switch
    {
        null or "" => OnTeamsMessagingExtensionSubmitActionAsync(turnContext, action, cancellationToken),
        "edit" => OnTeamsMessagingExtensionBotMessagePreviewEditAsync(turnContext, action, cancellationToken),
        "send" => OnTeamsMessagingExtensionBotMessagePreviewSendAsync(turnContext, action, cancellationToken),
        _ => throw new InvokeResponseException(InvokeResponse.BadRequest("A preview is edited or sent; the value says neither.")),
    };

    /// <summary>A person sent the form of an action command. Null closes it.</summary>
    protected virtual Task<MessagingExtensionActionResponse?> OnTeamsMessagingExtensionSubmitActionAsync(ITurnContext<IInvokeActivity> turnContext, MessagingExtensionAction action, CancellationToken cancellationToken) =>
        throw InvokeResponseException.NotImplemented();

    /// <summary>A person wants to change the message they were shown: answer with the form again.</summary>
    protected virtual Task<MessagingExtensionActionResponse?> OnTeamsMessagingExtensionBotMessagePreviewEditAsync(ITurnContext<IInvokeActivity> turnContext, MessagingExtensionAction action, CancellationToken cancellationToken) =>
        throw InvokeResponseException.NotImplemented();

    /// <summary>A person agreed to the message they were shown: the bot sends it. Null closes the preview.</summary>
    protected virtual Task<MessagingExtensionActionResponse?> OnTeamsMessagingExtensionBotMessagePreviewSendAsync(ITurnContext<IInvokeActivity> turnContext, MessagingExtensionAction action, CancellationToken cancellationToken) =>
        throw InvokeResponseException.NotImplemented();

    /// <summary>A person opens the extension's settings: answer with <c>config</c> and the page's address.</summary>
    protected virtual Task<MessagingExtensionResponse> OnTeamsMessagingExtensionConfigurationQuerySettingUrlAsync(ITurnContext<IInvokeActivity> turnContext, MessagingExtensionQuery query, CancellationToken cancellationToken) =>
        throw InvokeResponseException.NotImplemented();

    /// <summary>The settings page was closed; <paramref name="settings"/> is what it left.</summary>
    protected virtual Task OnTeamsMessagingExtensionConfigurationSettingAsync(ITurnContext<IInvokeActivity> turnContext, JsonElement? settings, CancellationToken cancellationToken) =>
        throw InvokeResponseException.NotImplemented();

    /// <summary>A person pressed a button of a card that the extension had put in; <paramref name="cardData"/> is the button's value.</summary>
    protected virtual Task OnTeamsMessagingExtensionCardButtonClickedAsync(ITurnContext<IInvokeActivity> turnContext, JsonElement? cardData, CancellationToken cancellationToken) =>
        throw InvokeResponseException.NotImplemented();
}
