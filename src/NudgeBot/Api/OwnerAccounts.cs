using System.Security.Claims;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Extensions.Options;
using NudgeBot.Accounts;
using NudgeBot.Api.Words;
using NudgeBot.Core.Memory;
using NudgeBot.Core.Nudges;
using NudgeBot.Core.People;
using NudgeBot.Storage.Accounts;
using NudgeBot.Storage.History;
using NudgeBot.Storage.Memory;
using NudgeBot.Storage.Nudges;
using NudgeBot.Teams;
using NudgeBot.Teams.Typed;

namespace NudgeBot.Api;

/// <summary>An owner's own standing: consent, settings, what is read and kept of them, and being forgotten.</summary>
internal sealed class OwnerAccounts(
    Installations installations,
    HistoryStore histories,
    NudgeStore nudges,
    MemoryStore memory,
    LearnedThings learned,
    IOptions<ConsentOptions> consent,
    IOptions<ApiOptions> api,
    IOptions<Privacy.RetentionOptions> retention,
    TimeProvider time)
{
    private static readonly string[] Languages = ["en", "de", "fr", "es"];

    public async Task<Ok<MeView>> MeAsync(CurrentOwner owner, ClaimsPrincipal user, CancellationToken cancellationToken) =>
        TypedResults.Ok(await MeOfAsync(owner.Account, user, cancellationToken));

    public async Task<Ok<MeView>> ConsentAsync(CurrentOwner owner, ClaimsPrincipal user, CancellationToken cancellationToken)
    {
        var account = owner.Account.Consent.State == ConsentState.Given ? owner.Account : await installations.AnswerAsync(owner.Id, yes: true, cancellationToken);
        return TypedResults.Ok(await MeOfAsync(account, user, cancellationToken));
    }

    public async Task<Ok<SettingsView>> SettingsAsync(CurrentOwner owner, CancellationToken cancellationToken) =>
        TypedResults.Ok(await SettingsOfAsync(owner.Account, cancellationToken));

    public async Task<Results<Ok<SettingsView>, ProblemHttpResult>> ChangeSettingsAsync(CurrentOwner owner, SettingsChange change, CancellationToken cancellationToken)
    {
        var (policy, words) = (NudgePolicy.Default, RefusalWords.Of(owner.Account.LanguageOr(null)));
        if (change.PerDay is { } day && (day < 1 || day > policy.PerDay)) return Problems.Bad(words.PerDay(policy.PerDay));
        if (change.PerWeek is { } week && (week < 1 || week > policy.PerWeek)) return Problems.Bad(words.PerWeek(policy.PerWeek));
        var settings = owner.Account.Owner?.Settings ?? MailboxSettings.Default;
        DateTimeOffset? until = null;
        if (change.PausedUntil is { } pause && (until = SnoozeTimes.On(pause, settings, time.GetUtcNow())) is null) return Problems.Bad(words.ChooseADay);
        var account = change.ChangesPause ? await installations.PauseAsync(owner.Id, until, cancellationToken) : owner.Account;
        if ((change.PerDay is not null || change.PerWeek is not null) && !await LimitAsync(owner.Id, change, cancellationToken)) return Problems.Bad(words.CanKeepNoMore);
        return TypedResults.Ok(await SettingsOfAsync(account, cancellationToken));
    }

    /// <summary>Takes back something that was told or taught; what was told about it before holds again.</summary>
    public async Task<Results<NoContent, ProblemHttpResult>> TakeBackAsync(CurrentOwner owner, Guid id, CancellationToken cancellationToken) =>
        await learned.TakeBackAsync(owner.Id, id, cancellationToken) ? TypedResults.NoContent() : Problems.NotFound("I know of no such thing any more; it may have been taken back already.");

    public Ok<PrivacyView> PrivacyOf(CurrentOwner owner)
    {
        var byOrganisation = string.Equals(owner.Account.Consent.By, Installations.Organisation, StringComparison.Ordinal);
        return TypedResults.Ok(PrivacyNotice.Of(PrivacyWords.Of(owner.Account.LanguageOr(null)), retention.Value, byOrganisation ? consent.Value.TurnedOnBy : null, owner.Account.Consent.State == ConsentState.Given ? owner.Account.Consent.At : null));
    }

    /// <summary>Forgets the owner wholly and reads no more. That they wanted this is all that is kept.</summary>
    public async Task<NoContent> ForgetAsync(CurrentOwner owner, CancellationToken cancellationToken)
    {
        await installations.ForgetAsync(owner.Account, cancellationToken);
        return TypedResults.NoContent();
    }

    private async Task<MeView> MeOfAsync(Account account, ClaimsPrincipal user, CancellationToken cancellationToken)
    {
        var settings = account.Owner?.Settings ?? MailboxSettings.Default;
        var now = time.GetUtcNow();
        var language = settings.Language.Split('-')[0].ToLowerInvariant();
        var inbox = account.FirstSyncedAt is null ? null : await histories.PositionAsync(account.Id, Sync.MailboxSync.Inbox, cancellationToken);
        return new MeView(
            account.Owner?.DisplayName ?? account.DisplayName,
            account.Owner?.Address.Value ?? "",
            settings.Zone.Id,
            Languages.Contains(language, StringComparer.Ordinal) ? language : "en",
            StateOf(account, now),
            account.PausedUntil > now ? settings.LocalDay(account.PausedUntil.Value) : null,
            inbox?.RoundCompletedAt ?? account.FirstSyncedAt,
            user.IsInRole(api.Value.AdministratorRole),
            now);
    }

    private static OwnerState StateOf(Account account, DateTimeOffset now) => account switch
    {
        { Consent.State: ConsentState.Withdrawn } => OwnerState.Off,
        { Consent.State: not ConsentState.Given } => OwnerState.NotConsented,
        { FirstSyncedAt: null } => OwnerState.Reading,
        _ when account.PausedUntil > now => OwnerState.Paused,
        _ => OwnerState.On,
    };

    private async Task<SettingsView> SettingsOfAsync(Account account, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        var history = account.Owner is { } owner ? await histories.LoadAsync(owner, cancellationToken) : null;
        var told = history?.Memory ?? await memory.LoadAsync(account.Id, cancellationToken);
        var (policy, wanted) = (NudgePolicy.Default, NudgePolicy.Default.Within(told));
        var pages = history is null ? null : new Core.Pages.PersonPages(history, now);
        var muted = await nudges.MutedAsync(account.Id, cancellationToken);
        var paused = account.PausedUntil > now;
        return new SettingsView(
            paused,
            paused ? (account.Owner?.Settings ?? MailboxSettings.Default).LocalDay(account.PausedUntil!.Value) : null,
            wanted.PerDay,
            wanted.PerWeek,
            policy.PerDay,
            policy.PerWeek,
            [.. muted.Select(person => new PersonView(pages?.NameOf(person) ?? person.Address.Value, person.Address.Value)).OrderBy(person => person.Name, StringComparer.Ordinal)],
            [.. (await learned.ListAsync(Talk.With(account, now), cancellationToken)).Select(thing => new LearnedView(thing.Id, thing.Sentence, thing.At))]);
    }

    private async Task<bool> LimitAsync(OwnerId owner, SettingsChange change, CancellationToken cancellationToken)
    {
        var told = await memory.LoadAsync(owner, cancellationToken);
        var wanted = NudgePolicy.Default.Within(told);
        var fact = new MemoryFact.AtMost(change.PerDay ?? wanted.PerDay, change.PerWeek ?? wanted.PerWeek) { Id = Guid.NewGuid(), At = time.GetUtcNow() };
        return await memory.PutAsync(owner, fact, cancellationToken);
    }
}
