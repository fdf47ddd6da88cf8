using NudgeBot.Accounts;
using NudgeBot.BotFramework.Hosting;
using NudgeBot.BotFramework.Schema;
using NudgeBot.BotFramework.Schema.Teams;
using NudgeBot.Core.People;
using NudgeBot.Storage.Accounts;
using NudgeBot.Teams.MessageExtension;
using NudgeBot.Teams.Typed;
using NudgeBot.Teams.Words.Cards;

namespace NudgeBot.Teams;

/// <summary>The bot: what Teams tells it, handed to whoever knows what to do. It speaks in personal chats only; its message extension answers its owner anywhere.</summary>
internal sealed class NudgeBotHandler(
    Installations installations,
    HeldAnswers held,
    Conversation conversation,
    CardAnswers cards,
    PressSignIn signIn,
    PeopleSearch search,
    NoteDialog notes,
    MailboxStore accounts) : TeamsActivityHandler
{
    private const string MessageExtension = "composeExtension/";
    private const string RemovedForUpgrade = "remove-upgrade";

    public override async Task OnTurnAsync(ITurnContext turnContext, CancellationToken cancellationToken)
    {
        // A message extension is called in whatever chat is open, which is not where the owner is reached.
        var isExtension = turnContext.Activity.Name?.StartsWith(MessageExtension, StringComparison.Ordinal) ?? false;
        if (!isExtension && OwnerOf(turnContext.Activity) is { } owner) await installations.RefreshAsync(turnContext.Activity, owner, cancellationToken);
        await base.OnTurnAsync(turnContext, cancellationToken);
    }

    protected override async Task OnMessageActivityAsync(ITurnContext<IMessageActivity> turnContext, CancellationToken cancellationToken)
    {
        var turn = (ITurnContext)turnContext;
        if (OwnerOf(turn.Activity) is not { } owner) return;
        var account = await installations.NoteAsync(turn.Activity, owner, cancellationToken);
        if (turn.Activity.Text is not { Length: > 0 } text) return;
        if (await held.SentenceForAsync(account, turn.Activity.Locale, cancellationToken) is { } sentence) await turn.SendActivityAsync(sentence, cancellationToken);
        else await conversation.ReplyAsync(turn, account, text, cancellationToken);
    }

    protected override Task OnMembersAddedAsync(IList<ChannelAccount> membersAdded, ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken) =>
        InstalledAsync(turnContext, cancellationToken);

    protected override Task OnInstallationUpdateAddAsync(ITurnContext<IInstallationUpdateActivity> turnContext, CancellationToken cancellationToken) =>
        InstalledAsync(turnContext, cancellationToken);

    protected override Task OnInstallationUpdateRemoveAsync(ITurnContext<IInstallationUpdateActivity> turnContext, CancellationToken cancellationToken) =>
        // A new version of the app takes the old one out first; the person removed nothing.
        ((ITurnContext)turnContext).Activity is var activity && !string.Equals(activity.Action, RemovedForUpgrade, StringComparison.OrdinalIgnoreCase) && OwnerOf(activity) is { } owner
            ? installations.RemoveAsync(owner, cancellationToken)
            : Task.CompletedTask;

    protected override async Task<AdaptiveCardInvokeResponse> OnAdaptiveCardInvokeAsync(ITurnContext<IInvokeActivity> turnContext, AdaptiveCardInvokeValue invokeValue, CancellationToken cancellationToken)
    {
        var activity = ((ITurnContext)turnContext).Activity;
        if (OwnerOf(activity) is not { } owner) return AdaptiveCardInvokeResponse.Error(400, "BadRequest", "I only work in a personal chat.");
        var account = await installations.NoteAsync(activity, owner, cancellationToken);
        return await held.SentenceForAsync(account, activity.Locale, cancellationToken) is { } sentence
            ? AdaptiveCardInvokeResponse.Message(sentence)
            : await cards.AnswerAsync(account, invokeValue, activity, cancellationToken);
    }

    /// <summary>Teams could not sign the person in at a press: one sentence, and where they can.</summary>
    protected override async Task OnTeamsSigninFailureAsync(ITurnContext<IInvokeActivity> turnContext, SigninFailure failure, CancellationToken cancellationToken)
    {
        var activity = ((ITurnContext)turnContext).Activity;
        if (OwnerOf(activity) is not { } owner || await accounts.GetAsync(owner, cancellationToken) is not { } account) return;
        var sentence = CardWords.Of(account.LanguageOr(activity.Locale)).CouldNotSignIn;
        await ((ITurnContext)turnContext).SendActivityAsync(signIn.Page is { } page ? $"{sentence} {page.AbsoluteUri}" : sentence, cancellationToken);
    }

    protected override async Task<MessagingExtensionResponse> OnTeamsMessagingExtensionQueryAsync(ITurnContext<IInvokeActivity> turnContext, MessagingExtensionQuery query, CancellationToken cancellationToken) =>
        await search.FindAsync(await SenderAsync(turnContext, cancellationToken), query, cancellationToken);

    protected override async Task<MessagingExtensionActionResponse> OnTeamsMessagingExtensionFetchTaskAsync(ITurnContext<IInvokeActivity> turnContext, MessagingExtensionAction action, CancellationToken cancellationToken) =>
        await notes.OpenAsync(await SenderAsync(turnContext, cancellationToken), action, cancellationToken);

    protected override async Task<MessagingExtensionActionResponse?> OnTeamsMessagingExtensionSubmitActionAsync(ITurnContext<IInvokeActivity> turnContext, MessagingExtensionAction action, CancellationToken cancellationToken) =>
        await notes.KeepAsync(await SenderAsync(turnContext, cancellationToken), action, cancellationToken);

    /// <summary>The account of whoever sent it, in any chat; null where they have none, or an administrator holds it.</summary>
    private async Task<Account?> SenderAsync(ITurnContext<IInvokeActivity> turn, CancellationToken cancellationToken)
    {
        if (((ITurnContext)turn).Activity.From?.AadObjectId is not { Length: > 0 } id || await accounts.GetAsync(new OwnerId(id), cancellationToken) is not { } account) return null;
        return await held.SentenceForAsync(account, null, cancellationToken) is null ? account : null;
    }

    private Task InstalledAsync(ITurnContext turn, CancellationToken cancellationToken) =>
        OwnerOf(turn.Activity) is { } owner ? installations.InstallAsync(turn, owner, cancellationToken) : Task.CompletedTask;

    /// <summary>Whose chat it is: the Entra id of the person, in a personal chat; null elsewhere.</summary>
    private static OwnerId? OwnerOf(Activity activity)
    {
        if (activity.Conversation is not { ConversationType: ConversationTypes.Personal }) return null;
        var id = activity.From?.AadObjectId ?? activity.MembersAdded?.Select(member => member?.AadObjectId).FirstOrDefault(id => id is not null);
        return id is { Length: > 0 } ? new OwnerId(id) : null;
    }
}
