using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Threading.Channels;
using NudgeBot.BotFramework.Hosting;
using NudgeBot.BotFramework.Schema;
using NudgeBot.BotFramework.Schema.Teams;

namespace NudgeBot.Tests.BotFramework;

/// <summary>A bot that takes every kind of activity there is: it notes which of its methods were called, and gives each invoke a small answer.</summary>
internal sealed class AnsweringBot : TeamsActivityHandler
{
    private readonly Channel<IReadOnlyList<string>> turns = Channel.CreateUnbounded<IReadOnlyList<string>>();
    private readonly List<string> called = [];

    /// <summary>Forgets the turns that nobody asked about.</summary>
    public void StartOver()
    {
        while (turns.Reader.TryRead(out _))
        {
        }
    }

    /// <summary>The methods that the next turn called, in their order. Waits for a turn that goes on after its request was answered.</summary>
    public async Task<IReadOnlyList<string>> NextTurnAsync()
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        return await turns.Reader.ReadAsync(patience.Token);
    }

    public override async Task OnTurnAsync(ITurnContext turnContext, CancellationToken cancellationToken)
    {
        called.Clear();
        await base.OnTurnAsync(turnContext, cancellationToken);
        turns.Writer.TryWrite([.. called]);
    }

    protected override Task OnMessageActivityAsync(ITurnContext<IMessageActivity> turnContext, CancellationToken cancellationToken) => Note();

    protected override Task OnTeamsMessageEditAsync(ITurnContext<IMessageUpdateActivity> turnContext, CancellationToken cancellationToken) => Note();

    protected override Task OnTeamsMessageUndeleteAsync(ITurnContext<IMessageUpdateActivity> turnContext, CancellationToken cancellationToken) => Note();

    protected override Task OnTeamsMessageSoftDeleteAsync(ITurnContext<IMessageDeleteActivity> turnContext, CancellationToken cancellationToken) => Note();

    protected override Task OnReactionsAddedAsync(IList<MessageReaction> messageReactions, ITurnContext<IMessageReactionActivity> turnContext, CancellationToken cancellationToken) => Note();

    protected override Task OnReactionsRemovedAsync(IList<MessageReaction> messageReactions, ITurnContext<IMessageReactionActivity> turnContext, CancellationToken cancellationToken) => Note();

    protected override Task OnMembersAddedAsync(IList<ChannelAccount> membersAdded, ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken) => Note();

    protected override Task OnMembersRemovedAsync(IList<ChannelAccount> membersRemoved, ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken) => Note();

    protected override Task OnTeamsChannelCreatedAsync(ChannelInfo? channelInfo, TeamInfo? teamInfo, ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken) => Note();

    protected override Task OnTeamsChannelDeletedAsync(ChannelInfo? channelInfo, TeamInfo? teamInfo, ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken) => Note();

    protected override Task OnTeamsChannelRenamedAsync(ChannelInfo? channelInfo, TeamInfo? teamInfo, ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken) => Note();

    protected override Task OnTeamsChannelRestoredAsync(ChannelInfo? channelInfo, TeamInfo? teamInfo, ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken) => Note();

    protected override Task OnTeamsTeamArchivedAsync(TeamInfo? teamInfo, ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken) => Note();

    protected override Task OnTeamsTeamDeletedAsync(TeamInfo? teamInfo, ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken) => Note();

    protected override Task OnTeamsTeamHardDeletedAsync(TeamInfo? teamInfo, ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken) => Note();

    protected override Task OnTeamsTeamRenamedAsync(TeamInfo? teamInfo, ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken) => Note();

    protected override Task OnTeamsTeamRestoredAsync(TeamInfo? teamInfo, ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken) => Note();

    protected override Task OnTeamsTeamUnarchivedAsync(TeamInfo? teamInfo, ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken) => Note();

    protected override Task OnInstallationUpdateAddAsync(ITurnContext<IInstallationUpdateActivity> turnContext, CancellationToken cancellationToken) => Note();

    protected override Task OnInstallationUpdateRemoveAsync(ITurnContext<IInstallationUpdateActivity> turnContext, CancellationToken cancellationToken) => Note();

    protected override Task OnTeamsReadReceiptAsync(ReadReceiptInfo readReceiptInfo, ITurnContext<IEventActivity> turnContext, CancellationToken cancellationToken) => Note();

    protected override Task OnTeamsMeetingStartAsync(MeetingStartEventDetails meeting, ITurnContext<IEventActivity> turnContext, CancellationToken cancellationToken) => Note();

    protected override Task OnTeamsMeetingEndAsync(MeetingEndEventDetails meeting, ITurnContext<IEventActivity> turnContext, CancellationToken cancellationToken) => Note();

    protected override Task OnTeamsMeetingParticipantsJoinAsync(MeetingParticipantsEventDetails meeting, ITurnContext<IEventActivity> turnContext, CancellationToken cancellationToken) => Note();

    protected override Task OnTeamsMeetingParticipantsLeaveAsync(MeetingParticipantsEventDetails meeting, ITurnContext<IEventActivity> turnContext, CancellationToken cancellationToken) => Note();

    protected override Task OnEventAsync(ITurnContext<IEventActivity> turnContext, CancellationToken cancellationToken) => Note();

    protected override Task OnUnrecognizedActivityTypeAsync(ITurnContext turnContext, CancellationToken cancellationToken) => Note();

    protected override Task OnTeamsMessagingExtensionConfigurationSettingAsync(ITurnContext<IInvokeActivity> turnContext, JsonElement? settings, CancellationToken cancellationToken) => Note();

    protected override Task OnTeamsMessagingExtensionCardButtonClickedAsync(ITurnContext<IInvokeActivity> turnContext, JsonElement? cardData, CancellationToken cancellationToken) => Note();

    protected override Task OnTeamsSigninVerifyStateAsync(ITurnContext<IInvokeActivity> turnContext, SigninStateVerificationQuery query, CancellationToken cancellationToken) => Note();

    protected override Task OnTeamsSigninFailureAsync(ITurnContext<IInvokeActivity> turnContext, SigninFailure failure, CancellationToken cancellationToken) => Note();

    protected override Task OnTeamsMessageSubmitActionAsync(ITurnContext<IInvokeActivity> turnContext, MessageFeedback feedback, CancellationToken cancellationToken) => Note();

    protected override Task OnTeamsSuggestedActionsSubmitAsync(ITurnContext<IInvokeActivity> turnContext, JsonElement? value, CancellationToken cancellationToken) => Note();

    protected override Task<InvokeResponse> OnTeamsCardActionInvokeAsync(ITurnContext<IInvokeActivity> turnContext, CancellationToken cancellationToken) => Note(InvokeResponse.Ok);

    protected override Task<AdaptiveCardInvokeResponse> OnAdaptiveCardInvokeAsync(ITurnContext<IInvokeActivity> turnContext, AdaptiveCardInvokeValue invokeValue, CancellationToken cancellationToken) =>
        Note(invokeValue.IsAutomatic ? AdaptiveCardInvokeResponse.Card(Card().Content!.Value) : AdaptiveCardInvokeResponse.Message("Noted"));

    protected override Task<SearchInvokeResponse> OnSearchInvokeAsync(ITurnContext<IInvokeActivity> turnContext, SearchInvokeValue invokeValue, CancellationToken cancellationToken) =>
        Note(new SearchInvokeResponse { Value = new SearchInvokeResults { Results = [new SearchInvokeResult("Ada Lindgren", "ada")] } });

    protected override Task<MessagingExtensionResponse> OnTeamsMessagingExtensionQueryAsync(ITurnContext<IInvokeActivity> turnContext, MessagingExtensionQuery query, CancellationToken cancellationToken) => Note(Line(query.Parameters is [{ Name: "initialRun" }] ? "the opening" : "the results"));

    protected override Task<MessagingExtensionResponse> OnTeamsAppBasedLinkQueryAsync(ITurnContext<IInvokeActivity> turnContext, AppBasedLinkQuery query, CancellationToken cancellationToken) => Note(Line("a link"));

    protected override Task<MessagingExtensionResponse> OnTeamsAnonymousAppBasedLinkQueryAsync(ITurnContext<IInvokeActivity> turnContext, AppBasedLinkQuery query, CancellationToken cancellationToken) => Note(Line("a link of a stranger"));

    protected override Task<MessagingExtensionResponse> OnTeamsMessagingExtensionSelectItemAsync(ITurnContext<IInvokeActivity> turnContext, JsonElement? query, CancellationToken cancellationToken) => Note(Line("an item"));

    protected override Task<MessagingExtensionResponse> OnTeamsMessagingExtensionConfigurationQuerySettingUrlAsync(ITurnContext<IInvokeActivity> turnContext, MessagingExtensionQuery query, CancellationToken cancellationToken) => Note(Line("settings"));

    protected override Task<MessagingExtensionActionResponse> OnTeamsMessagingExtensionFetchTaskAsync(ITurnContext<IInvokeActivity> turnContext, MessagingExtensionAction action, CancellationToken cancellationToken) =>
        Note(new MessagingExtensionActionResponse { Task = Dialog() });

    protected override Task<MessagingExtensionActionResponse?> OnTeamsMessagingExtensionSubmitActionAsync(ITurnContext<IInvokeActivity> turnContext, MessagingExtensionAction action, CancellationToken cancellationToken) =>
        Note<MessagingExtensionActionResponse?>(null);

    protected override Task<MessagingExtensionActionResponse?> OnTeamsMessagingExtensionBotMessagePreviewEditAsync(ITurnContext<IInvokeActivity> turnContext, MessagingExtensionAction action, CancellationToken cancellationToken) =>
        Note<MessagingExtensionActionResponse?>(new() { Task = Dialog() });

    protected override Task<MessagingExtensionActionResponse?> OnTeamsMessagingExtensionBotMessagePreviewSendAsync(ITurnContext<IInvokeActivity> turnContext, MessagingExtensionAction action, CancellationToken cancellationToken) =>
        Note<MessagingExtensionActionResponse?>(null);

    protected override Task<TaskModuleResponse> OnTeamsTaskModuleFetchAsync(ITurnContext<IInvokeActivity> turnContext, TaskModuleRequest taskModuleRequest, CancellationToken cancellationToken) =>
        Note(new TaskModuleResponse { Task = Dialog() });

    protected override Task<TaskModuleResponse?> OnTeamsTaskModuleSubmitAsync(ITurnContext<IInvokeActivity> turnContext, TaskModuleRequest taskModuleRequest, CancellationToken cancellationToken) =>
        Note<TaskModuleResponse?>(new TaskModuleResponse { Task = new TaskModuleMessageResponse { Value = "Thank you" } });

    protected override Task<TokenExchangeInvokeResponse?> OnTeamsSigninTokenExchangeAsync(ITurnContext<IInvokeActivity> turnContext, TokenExchangeInvokeRequest request, CancellationToken cancellationToken) =>
        Note<TokenExchangeInvokeResponse?>(new TokenExchangeInvokeResponse { Id = "x", ConnectionName = "graph", FailureDetail = "Consent is needed." });

    protected override Task<TaskModuleResponse> OnTeamsMessageFetchTaskAsync(ITurnContext<IInvokeActivity> turnContext, MessageFeedback feedback, CancellationToken cancellationToken) =>
        Note(new TaskModuleResponse { Task = new TaskModuleMessageResponse { Value = feedback.ActionValue?.Reaction } });

    private static TaskModuleContinueResponse Dialog() => new() { Value = new TaskModuleTaskInfo { Title = "A dialog", Height = 300, Width = "small", Card = Card() } };

    private static Attachment Card() => new() { ContentType = Attachment.AdaptiveCard, Content = JsonElement.Parse("""{"type":"AdaptiveCard"}""") };

    private static MessagingExtensionResponse Line(string text) => new() { ComposeExtension = new MessagingExtensionResult { Type = "message", Text = text } };

    private Task Note([CallerMemberName] string method = "")
    {
        called.Add(method);
        return Task.CompletedTask;
    }

    private Task<T> Note<T>(T answer, [CallerMemberName] string method = "")
    {
        called.Add(method);
        return Task.FromResult(answer);
    }
}
