using System.Text.Json;
using Microsoft.Extensions.Options;
using NudgeBot.BotFramework.Connector;
using NudgeBot.BotFramework.Hosting;
using NudgeBot.BotFramework.Schema;
using NudgeBot.Core.People;
using NudgeBot.Nudging;
using NudgeBot.Storage.Accounts;
using NudgeBot.Storage.Organisation;
using NudgeBot.Teams.Cards;
using NudgeBot.Teams.Words.Cards;

namespace NudgeBot.Accounts;

/// <summary>
/// Who has the bot, where to reach them, and whether their mailbox may be read. Teams tells of an installation once, twice or in
/// either order, so everything here may be done again.
/// </summary>
internal sealed partial class Installations(
    MailboxStore accounts,
    MemberStore members,
    Standing standing,
    CloudAdapter adapter,
    IOptions<BotFrameworkOptions> bot,
    IOptions<ConsentOptions> consent,
    IOptions<OrganisationOptions> organisation,
    RoundSignal rounds,
    TimeProvider time,
    ILogger<Installations> log)
{
    /// <summary>Who gave consent, where the organisation did for everybody.</summary>
    public const string Organisation = "organisation";

    /// <summary>Notes where to reach the owner, and welcomes them once.</summary>
    public async Task InstallAsync(ITurnContext turn, OwnerId owner, CancellationToken cancellationToken)
    {
        var account = await NoteAsync(turn.Activity, owner, cancellationToken);
        await WelcomeAsync(account, turn.Activity.Locale, async (card, ct) => await turn.SendActivityAsync(card, ct), cancellationToken);
    }

    /// <summary>The same for somebody whose installation Graph shows and Teams never told of: their chat is known by its id alone.</summary>
    public async Task FoundAsync(OwnerId owner, string chatId, CancellationToken cancellationToken)
    {
        if (await accounts.GetAsync(owner, cancellationToken) is not { RemovedAt: null, ConversationReference: not null })
        {
            var reference = JsonSerializer.Serialize(ReferenceOf(owner, chatId), BotFrameworkJson.Default.ConversationReference);
            await accounts.InstallAsync(owner, bot.Value.TenantId, "", reference, cancellationToken);
            await IsThereAsync(owner, cancellationToken);
        }

        await WelcomeLateAsync(owner, cancellationToken);
    }

    /// <summary>Welcomes somebody who has the bot and was not welcomed: Teams refused the card, nobody told of the installation, or an administrator held it.</summary>
    public async Task WelcomeLateAsync(OwnerId owner, CancellationToken cancellationToken)
    {
        if (await accounts.GetAsync(owner, cancellationToken) is not { RemovedAt: null, WelcomedAt: null, ConversationReference: { } kept } account) return;
        var reference = JsonSerializer.Deserialize(kept, BotFrameworkJson.Default.ConversationReference)!;
        await WelcomeAsync(
            account, null,
            (card, ct) => adapter.ContinueConversationAsync(bot.Value.AppId, reference, (turn, inner) => turn.SendActivityAsync(card, inner), ct),
            cancellationToken);
    }

    /// <summary>One welcome for each installation, whoever comes first; none while an administrator holds it.</summary>
    private async Task WelcomeAsync(Account account, string? locale, Func<Activity, CancellationToken, Task> send, CancellationToken cancellationToken)
    {
        if (await standing.HoldOfAsync(account.Id, cancellationToken) is not null) return;
        if (account.Consent.State == ConsentState.NotAsked) account = await AskAsync(account, cancellationToken);
        if (!await accounts.ClaimWelcomeAsync(account.Id, cancellationToken)) return;
        LogInstalled(account.Id);
        await SendWelcomeAsync(account, account.LanguageOr(locale), send, cancellationToken);
        await IsThereAsync(account.Id, cancellationToken);
        if (account.Consent.State == ConsentState.Given) rounds.Ask(account.Id);
    }

    private async Task SendWelcomeAsync(Account account, string language, Func<Activity, CancellationToken, Task> send, CancellationToken cancellationToken)
    {
        var card = WelcomeCard.Draw(account.Consent, consent.Value.TurnedOnBy, language);
        try
        {
            await send(CardActivity.Of(card, WelcomeWords.Of(language).Summary), cancellationToken);
        }
        catch (ConnectorException failure) when (failure is not ConnectorUnavailableException { MayHaveBeenDelivered: true })
        {
            // Nothing was said, so whoever hears of the installation next says it: nobody is read without knowing who turned it on.
            var isClosed = failure is ConversationBlockedException or BotNotInstalledException;
            await accounts.UpdateAsync(account.Id, known => known with { WelcomedAt = null, RemovedAt = isClosed ? time.GetUtcNow() : known.RemovedAt }, cancellationToken);
            await members.ChangeAsync(account.Id, known => known.With(failure is ConversationBlockedException ? Trouble.Blocked : Trouble.ChatRefused, time.GetUtcNow()), cancellationToken);
            throw;
        }
    }

    private ConversationReference ReferenceOf(OwnerId owner, string chatId) => new()
    {
        User = new ChannelAccount { Id = owner.Value, AadObjectId = owner.Value },
        Bot = new ChannelAccount { Id = $"28:{bot.Value.AppId}" },
        Conversation = new ConversationAccount { Id = chatId, ConversationType = ConversationTypes.Personal, TenantId = bot.Value.TenantId },
        ChannelId = Channels.Msteams,
        ServiceUrl = organisation.Value.ServiceUrl,
    };

    /// <summary>Keeps the newest address of an owner's chat, whatever brought it: service addresses change, and the newest activity is right.</summary>
    public async Task RefreshAsync(Activity activity, OwnerId owner, CancellationToken cancellationToken)
    {
        var reference = ReferenceOf(activity);
        if (await accounts.GetAsync(owner, cancellationToken) is not { } known || Equals(known.ConversationReference, reference)) return;
        await accounts.UpdateAsync(owner, account => account with { ConversationReference = reference }, cancellationToken);
    }

    /// <summary>The account of an owner who is there: made where there is none, and installed anew where the owner had gone.</summary>
    public async Task<Account> NoteAsync(Activity activity, OwnerId owner, CancellationToken cancellationToken)
    {
        var known = await accounts.GetAsync(owner, cancellationToken);
        var (tenant, name, reference) = (activity.TenantId ?? known?.TenantId ?? "", activity.From?.Name ?? known?.DisplayName ?? "", ReferenceOf(activity));
        if (known is { RemovedAt: null } && (known.TenantId, known.DisplayName, known.ConversationReference) == (tenant, name, reference)) return known;
        var account = await accounts.InstallAsync(owner, tenant, name, reference, cancellationToken);
        await IsThereAsync(owner, cancellationToken);
        return account;
    }

    /// <summary>They were heard of, so what kept the bot from reaching them is over.</summary>
    private async Task IsThereAsync(OwnerId owner, CancellationToken cancellationToken) => await members.ChangeAsync(
        owner,
        known => known.Trouble is Trouble.Blocked or Trouble.ChatRefused or Trouble.InstallRefused or Trouble.NotInCatalog ? known.WithoutTrouble() : known,
        cancellationToken);

    private static string ReferenceOf(Activity activity)
    {
        var reference = activity.GetConversationReference();
        // What is said later answers none of today's activities.
        reference.ActivityId = null;
        return JsonSerializer.Serialize(reference, BotFrameworkJson.Default.ConversationReference);
    }

    public async Task RemoveAsync(OwnerId owner, CancellationToken cancellationToken)
    {
        if (await accounts.GetAsync(owner, cancellationToken) is null) return;
        await accounts.UpdateAsync(owner, known => known with { RemovedAt = time.GetUtcNow() }, cancellationToken);
        LogRemoved(owner);
    }

    /// <summary>The owner's yes or no; a yes starts the first reading.</summary>
    public async Task<Account> AnswerAsync(OwnerId owner, bool yes, CancellationToken cancellationToken)
    {
        var state = yes ? ConsentState.Given : ConsentState.Withdrawn;
        var account = await accounts.UpdateAsync(owner, known => known with { Consent = new Consent(state, time.GetUtcNow(), owner.Value), AskedToGoOnAt = null, WentOnAt = time.GetUtcNow() }, cancellationToken);
        LogConsent(owner, state);
        if (yes) rounds.Ask(owner);
        return account;
    }

    /// <summary>The owner wants to hear more, after rounds they left unanswered; one who had turned it off is on again.</summary>
    public async Task GoOnAsync(OwnerId owner, CancellationToken cancellationToken)
    {
        var account = await accounts.UpdateAsync(owner, known => known with { AskedToGoOnAt = null, WentOnAt = time.GetUtcNow() }, cancellationToken);
        if (account.Consent.State == ConsentState.Withdrawn) await AnswerAsync(owner, yes: true, cancellationToken);
    }

    public Task<Account> PauseAsync(OwnerId owner, DateTimeOffset? until, CancellationToken cancellationToken) =>
        accounts.UpdateAsync(owner, known => known with { PausedUntil = until, PausedAt = until is null ? null : time.GetUtcNow() }, cancellationToken);

    /// <summary>
    /// Erases all that is kept of the owner. What stays is that they said no, so that an organisation that turned it on for
    /// everybody does not turn it on for them again.
    /// </summary>
    public async Task ForgetAsync(Account account, CancellationToken cancellationToken)
    {
        await accounts.ForgetAsync(account.Id, known => Privacy.ForgottenAccount.Of(known, account.Id.Value, time.GetUtcNow()), cancellationToken);
        LogForgotten(account.Id);
    }

    private Task<Account> AskAsync(Account account, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        var asked = consent.Value.OnForEverybody
            ? new Consent(ConsentState.Given, consent.Value.TurnedOnAt ?? now, Organisation)
            : new Consent(ConsentState.Asked, now, null);
        return accounts.UpdateAsync(account.Id, known => known.Consent.State == ConsentState.NotAsked ? known with { Consent = asked } : known, cancellationToken);
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "Owner {Owner} got the bot")]
    private partial void LogInstalled(OwnerId owner);

    [LoggerMessage(Level = LogLevel.Information, Message = "Owner {Owner} removed the bot")]
    private partial void LogRemoved(OwnerId owner);

    [LoggerMessage(Level = LogLevel.Information, Message = "Owner {Owner} was forgotten")]
    private partial void LogForgotten(OwnerId owner);

    [LoggerMessage(Level = LogLevel.Information, Message = "Owner {Owner} answered the question for consent: {State}")]
    private partial void LogConsent(OwnerId owner, ConsentState state);
}
