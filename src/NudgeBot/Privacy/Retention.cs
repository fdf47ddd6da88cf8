using Microsoft.Extensions.Options;
using NudgeBot.Core.People;
using NudgeBot.Nudging;
using NudgeBot.Storage.Accounts;
using NudgeBot.Storage.Activities;
using NudgeBot.Storage.History;
using NudgeBot.Storage.Models;
using NudgeBot.Storage.Nudges;

namespace NudgeBot.Privacy;

/// <summary>
/// Lets go of everything whose time has come (P7), an owner at a time and in small transactions. Doing it again changes nothing, and
/// a run that was cut off is made good by the next one.
/// </summary>
internal sealed partial class Retention(
    MailboxStore accounts,
    HistoryStore histories,
    NudgeStore nudges,
    ActivityInbox activities,
    ModelBudget models,
    Rounds rounds,
    IOptions<RetentionOptions> options,
    TimeProvider time,
    ILogger<Retention> log)
{
    private const int PageOfAccounts = 200;

    /// <summary>People are looked through once in so many days, each owner's on another one: it means reading their whole history.</summary>
    private const int DaysBetweenPeople = 28;

    public async Task RunAsync(CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        var gone = new Gone();
        OwnerId? after = null;
        while (await accounts.ListAsync(after, PageOfAccounts, cancellationToken) is { Count: > 0 } page)
        {
            foreach (var account in page) gone += await OfOwnerAsync(account.Id, now, cancellationToken);
            after = page[^1].Id;
        }

        var passing = await activities.LetGoAsync(cancellationToken) + await models.LetGoAsync(cancellationToken);
        LogRun(gone.Owners, gone.Nudges, gone.Words, gone.People, passing);
    }

    /// <summary>The edge of one owner's part: what fails for one holds up nobody else.</summary>
    private async Task<Gone> OfOwnerAsync(OwnerId owner, DateTimeOffset now, CancellationToken cancellationToken)
    {
        try
        {
            return await rounds.AloneAsync(owner, () => LetGoAsync(owner, now, cancellationToken), cancellationToken);
        }
        catch (Exception failure) when (!cancellationToken.IsCancellationRequested)
        {
            LogFailed(failure, owner);
            return new Gone();
        }
    }

    private async Task<Gone> LetGoAsync(OwnerId owner, DateTimeOffset now, CancellationToken cancellationToken)
    {
        // Read anew behind the gate: they may have come back, or gone, while others were looked at.
        if (await accounts.GetAsync(owner, cancellationToken) is not { } account || ForgottenAccount.Is(account)) return new Gone();
        var limits = options.Value;
        if (LeftAt(account) < now.AddDays(-limits.LeftOwnersDays))
        {
            await accounts.ForgetAsync(owner, known => ForgottenAccount.Of(known, known.Id.Value, known.Consent.At ?? now), cancellationToken);
            return new Gone(Owners: 1);
        }

        var (stripped, deleted) = await nudges.LetGoAsync(
            owner, now.AddDays(-limits.ClosedWordsDays), now.AddDays(-limits.SentWordsDays), now.AddDays(-limits.ClosedNudgesDays), cancellationToken);
        return new Gone(Nudges: deleted, Words: stripped, People: await PeopleAsync(account, now, cancellationToken));
    }

    private async Task<int> PeopleAsync(Account account, DateTimeOffset now, CancellationToken cancellationToken)
    {
        if (account.Owner is not { } owner || !IsTheirTurn(account.Id, now)) return 0;
        var history = await histories.LoadAsync(owner, cancellationToken);
        var count = history.LetGo(now.AddYears(-options.Value.QuietPeopleYears));
        if (count > 0) await histories.RewriteAsync(account.Id, history, cancellationToken);
        return count;
    }

    /// <summary>When they removed it, or turned it off; null while they want it.</summary>
    private static DateTimeOffset? LeftAt(Account account) =>
        account.RemovedAt ?? (account.Consent.State == ConsentState.Withdrawn ? account.Consent.At : null);

    private static bool IsTheirTurn(OwnerId owner, DateTimeOffset now) =>
        (DateOnly.FromDateTime(now.UtcDateTime).DayNumber + owner.Value.Sum(letter => letter)) % DaysBetweenPeople == 0;

    [LoggerMessage(Level = LogLevel.Information, Message = "Retention let go of {Owners} owners, {Nudges} nudges, the words of {Words} more, {People} people, and {Passing} passing rows")]
    private partial void LogRun(int owners, int nudges, int words, int people, int passing);

    [LoggerMessage(Level = LogLevel.Error, Message = "Retention failed for owner {Owner}; the next run tries again")]
    private partial void LogFailed(Exception failure, OwnerId owner);

    private readonly record struct Gone(int Owners = 0, int Nudges = 0, int Words = 0, int People = 0)
    {
        public static Gone operator +(Gone one, Gone other) =>
            new(one.Owners + other.Owners, one.Nudges + other.Nudges, one.Words + other.Words, one.People + other.People);
    }
}

/// <summary>Runs retention when the service starts and every day after; a run that cannot begin is left out, and the service goes on.</summary>
internal sealed partial class RetentionService(Retention retention, TimeProvider time, ILogger<RetentionService> log) : BackgroundService
{
    private static readonly TimeSpan Pace = TimeSpan.FromDays(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Pace, time);
        do await RunAsync(stoppingToken); while (await timer.WaitForNextTickAsync(stoppingToken));
    }

    private async Task RunAsync(CancellationToken stoppingToken)
    {
        try
        {
            await retention.RunAsync(stoppingToken);
        }
        catch (Exception failure) when (!stoppingToken.IsCancellationRequested)
        {
            LogLeftOut(failure);
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "Retention could not run and was left out; it runs again tomorrow")]
    private partial void LogLeftOut(Exception failure);
}
