using System.Collections.Frozen;
using System.Text.Json.Serialization.Metadata;
using NudgeBot.BotFramework.Schema;
using Json = NudgeBot.BotFramework.Schema.BotFrameworkJson;
using Turn = NudgeBot.BotFramework.Hosting.ITurnContext<NudgeBot.BotFramework.Schema.IInvokeActivity>;

namespace NudgeBot.BotFramework.Hosting;

/// <summary>
/// An <see cref="ActivityHandler"/> that also knows what only Teams sends, under the SDK's names. Override what the bot
/// takes: an invoke that is not overridden is answered 501, and anything else is ignored.
/// </summary>
public abstract partial class TeamsActivityHandler : ActivityHandler
{
    /// <summary>Every invoke of Teams, and the method that answers it.</summary>
    private static readonly FrozenDictionary<string, Invoke> Invokes = new Dictionary<string, Invoke>(StringComparer.Ordinal)
    {
        ["composeExtension/query"] = (bot, turn, cancellation) =>
            AnswerAsync(bot.OnTeamsMessagingExtensionQueryAsync(turn, ValueOf(turn, Json.Default.MessagingExtensionQuery), cancellation), Json.Default.MessagingExtensionResponse),
        ["composeExtension/queryLink"] = (bot, turn, cancellation) =>
            AnswerAsync(bot.OnTeamsAppBasedLinkQueryAsync(turn, ValueOf(turn, Json.Default.AppBasedLinkQuery), cancellation), Json.Default.MessagingExtensionResponse),
        ["composeExtension/anonymousQueryLink"] = (bot, turn, cancellation) =>
            AnswerAsync(bot.OnTeamsAnonymousAppBasedLinkQueryAsync(turn, ValueOf(turn, Json.Default.AppBasedLinkQuery), cancellation), Json.Default.MessagingExtensionResponse),
        ["composeExtension/selectItem"] = (bot, turn, cancellation) =>
            AnswerAsync(bot.OnTeamsMessagingExtensionSelectItemAsync(turn, turn.Activity.Value, cancellation), Json.Default.MessagingExtensionResponse),
        ["composeExtension/fetchTask"] = (bot, turn, cancellation) =>
            AnswerAsync(bot.OnTeamsMessagingExtensionFetchTaskAsync(turn, ValueOf(turn, Json.Default.MessagingExtensionAction), cancellation), Json.Default.MessagingExtensionActionResponse),
        ["composeExtension/submitAction"] = (bot, turn, cancellation) =>
            AnswerAsync(bot.OnTeamsMessagingExtensionSubmitActionDispatchAsync(turn, ValueOf(turn, Json.Default.MessagingExtensionAction), cancellation), Json.Default.MessagingExtensionActionResponse),
        ["composeExtension/querySettingUrl"] = (bot, turn, cancellation) =>
            AnswerAsync(bot.OnTeamsMessagingExtensionConfigurationQuerySettingUrlAsync(turn, ValueOf(turn, Json.Default.MessagingExtensionQuery), cancellation), Json.Default.MessagingExtensionResponse),
        ["composeExtension/setting"] = (bot, turn, cancellation) =>
            DoneAsync(bot.OnTeamsMessagingExtensionConfigurationSettingAsync(turn, turn.Activity.Value, cancellation)),
        ["composeExtension/onCardButtonClicked"] = (bot, turn, cancellation) =>
            DoneAsync(bot.OnTeamsMessagingExtensionCardButtonClickedAsync(turn, turn.Activity.Value, cancellation)),
        ["task/fetch"] = (bot, turn, cancellation) =>
            AnswerAsync(bot.OnTeamsTaskModuleFetchAsync(turn, ValueOf(turn, Json.Default.TaskModuleRequest), cancellation), Json.Default.TaskModuleResponse),
        ["task/submit"] = (bot, turn, cancellation) =>
            AnswerAsync(bot.OnTeamsTaskModuleSubmitAsync(turn, ValueOf(turn, Json.Default.TaskModuleRequest), cancellation), Json.Default.TaskModuleResponse),
        ["signin/verifyState"] = (bot, turn, cancellation) =>
            DoneAsync(bot.OnTeamsSigninVerifyStateAsync(turn, ValueOf(turn, Json.Default.SigninStateVerificationQuery), cancellation)),
        ["signin/tokenExchange"] = (bot, turn, cancellation) =>
            AnswerExchangeAsync(bot.OnTeamsSigninTokenExchangeAsync(turn, ValueOf(turn, Json.Default.TokenExchangeInvokeRequest), cancellation)),
        ["signin/failure"] = (bot, turn, cancellation) =>
            DoneAsync(bot.OnTeamsSigninFailureAsync(turn, ValueOf(turn, Json.Default.SigninFailure), cancellation)),
        ["message/fetchTask"] = (bot, turn, cancellation) =>
            AnswerAsync(bot.OnTeamsMessageFetchTaskAsync(turn, FeedbackOf(turn), cancellation), Json.Default.TaskModuleResponse),
        ["message/submitAction"] = (bot, turn, cancellation) =>
            AcknowledgeAsync(bot.OnTeamsMessageSubmitActionAsync(turn, FeedbackOf(turn), cancellation)),
        ["suggestedActions/submit"] = (bot, turn, cancellation) =>
            DoneAsync(bot.OnTeamsSuggestedActionsSubmitAsync(turn, turn.Activity.Value, cancellation)),
        // One line of the vendor's pages spells it so.
        ["suggestedAction/submit"] = (bot, turn, cancellation) =>
            DoneAsync(bot.OnTeamsSuggestedActionsSubmitAsync(turn, turn.Activity.Value, cancellation)),
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private delegate Task<InvokeResponse> Invoke(TeamsActivityHandler bot, Turn turn, CancellationToken cancellation);

    protected override Task<InvokeResponse> OnInvokeActivityAsync(ITurnContext<IInvokeActivity> turnContext, CancellationToken cancellationToken) => turnContext.Activity switch
    {
        { Name: null, ChannelId: Channels.Msteams } => OnTeamsCardActionInvokeAsync(turnContext, cancellationToken),
        { Name: { } name } when Invokes.TryGetValue(name, out var invoke) => invoke(this, turnContext, cancellationToken),
        _ => base.OnInvokeActivityAsync(turnContext, cancellationToken),
    };

    /// <summary>A press on the <c>invoke</c> button of an old card (hero, thumbnail): an invoke without a name.</summary>
    protected virtual Task<InvokeResponse> OnTeamsCardActionInvokeAsync(ITurnContext<IInvokeActivity> turnContext, CancellationToken cancellationToken) =>
        Task.FromResult(InvokeResponse.NotImplemented);

    private static T ValueOf<T>(Turn turn, JsonTypeInfo<T> type)
        where T : class => InvokeValues.Read(turn.Activity, type);

    /// <summary>200 with the answer as its body, or with none where the bot has nothing to say.</summary>
    private static async Task<InvokeResponse> AnswerAsync<T>(Task<T> answering, JsonTypeInfo type)
        where T : class? => InvokeResponse.Of(200, await answering, type);

    private static async Task<InvokeResponse> DoneAsync(Task doing)
    {
        await doing;
        return InvokeResponse.Ok;
    }
}
