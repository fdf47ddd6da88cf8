using System.Text.Json;
using Microsoft.Extensions.Options;
using NudgeBot.BotFramework.Connector;
using NudgeBot.BotFramework.Hosting;
using NudgeBot.BotFramework.Schema;
using NudgeBot.Core.People;
using NudgeBot.Nudging;
using NudgeBot.Storage.Accounts;
using NudgeBot.Teams.Cards;
using NudgeBot.Teams.Words.Cards;

namespace NudgeBot.Accounts;

/// <summary>
/// Who has the bot, where to reach them, and whether their mailbox may be read. Teams tells of an installation once, twice or in
/// either order, so everything here may be done again.
/// </summary>
internal sealed partial class Installations(
    MailboxStore accounts,
    IOptions<ConsentOptions> consent,
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
        if (account.Consent.State == ConsentState.NotAsked) account = await AskAsync(account, cancellationToken);
        if (!await accounts.ClaimWelcomeAsync(owner, cancellationToken)) return;
        LogInstalled(owner);
        await WelcomeAsync(turn, account, cancellationToken);
        if (account.Consent.State == ConsentState.Given) rounds.Ask(owner);
    }

    private async Task WelcomeAsync(ITurnContext turn, Account account, CancellationToken cancellationToken)
    {
        var language = account.LanguageOr(turn.Activity.Locale);
        var card = WelcomeCard.Draw(account.Consent, consent.Value.TurnedOnBy, language);
        try
        {
            await turn.SendActivityAsync(CardActivity.Of(card, WelcomeWords.Of(language).Summary), cancellationToken);
        }
        catch (ConnectorException failure) when (failure is not ConnectorUnavailableException { MayHaveBeenDelivered: true })
        {
            // Nothing was said, so whoever hears of the installation next says it: nobody is read without knowing who turned it on.
            await accounts.UpdateAsync(account.Id, known => known with { WelcomedAt = null }, cancellationToken);
            throw;
        }
    }

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
        return await accounts.InstallAsync(owner, tenant, name, reference, cancellationToken);
    }

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
        var organisation = consent.Value;
        var now = time.GetUtcNow();
        var asked = organisation.OnForEverybody
            ? new Consent(ConsentState.Given, organisation.TurnedOnAt ?? now, Organisation)
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
