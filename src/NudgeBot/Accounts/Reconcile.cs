using Microsoft.Extensions.Options;
using NudgeBot.BotFramework.Connector;
using NudgeBot.Core.People;
using NudgeBot.Graph;
using NudgeBot.Graph.Directory;
using NudgeBot.Storage.Organisation;

namespace NudgeBot.Accounts;

/// <summary>
/// Goes through the directory once a night, because Teams' word of an installation may be lost: who should have NudgeBot, who has
/// it, who removed it, whose account was switched off, who left. Where the organisation grants it, installs it for whoever never
/// had it. All of it may be done again, or be cut short and done anew.
/// </summary>
internal sealed partial class Reconcile(
    PeopleReader people,
    AppInstallations apps,
    HeldGroups groups,
    MemberStore members,
    OrganisationStore organisation,
    Installations installations,
    IOptions<OrganisationOptions> options,
    TimeProvider time,
    ILogger<Reconcile> log) : IDisposable
{
    /// <summary>Graph may not show yet what Teams told a moment ago.</summary>
    private static readonly TimeSpan Settling = TimeSpan.FromHours(1);

    /// <summary>After a failure it is tried again this much later.</summary>
    private static readonly TimeSpan Again = TimeSpan.FromHours(1);

    /// <summary>As many as the lane of such calls has places for what goes on in the background.</summary>
    private const int AtOnce = 3;

    private readonly SemaphoreSlim _oneAtATime = new(1, 1);
    private readonly DateTimeOffset _startedAt = time.GetUtcNow();
    private DateTimeOffset? _failedAt;
    private string? _catalogId;

    /// <summary>Goes through the directory if its hour has passed since the last time. The job's edge: a failure is logged once, and an hour later it is tried again.</summary>
    public async Task RunIfDueAsync(CancellationToken cancellationToken)
    {
        await _oneAtATime.WaitAsync(cancellationToken);
        try
        {
            if (await IsDueAsync(cancellationToken)) await RunAsync(cancellationToken);
        }
        catch (ConsentWithdrawnException failure)
        {
            _failedAt = time.GetUtcNow();
            LogNotGranted(failure);
        }
        catch (Exception failure) when (!cancellationToken.IsCancellationRequested)
        {
            _failedAt = time.GetUtcNow();
            LogCutShort(failure);
        }
        finally
        {
            _oneAtATime.Release();
        }
    }

    public void Dispose() => _oneAtATime.Dispose();

    private async Task<bool> IsDueAsync(CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        if (_failedAt is { } failed && now < failed + Again) return false;
        var hour = new DateTimeOffset(now.UtcDateTime.Date, TimeSpan.Zero).AddHours(options.Value.ReconcileAt);
        if (hour > now) hour = hour.AddDays(-1);
        return hour > (await organisation.ReconciledAtAsync(cancellationToken) ?? _startedAt);
    }

    private async Task RunAsync(CancellationToken cancellationToken)
    {
        await groups.RefreshAsync(cancellationToken);
        var listed = await ReadDirectoryAsync(cancellationToken);
        await LookUpOthersAsync(listed, cancellationToken);
        var everybody = await members.CensusAsync(cancellationToken);
        _catalogId = null;
        var parallel = new ParallelOptions { MaxDegreeOfParallelism = AtOnce, CancellationToken = cancellationToken };
        await Parallel.ForEachAsync(everybody, parallel, async (person, ct) => await FollowAsync(person, ct));
        await members.ForgetDepartedAsync(cancellationToken);
        await organisation.NoteReconciledAsync(time.GetUtcNow(), cancellationToken);
        _failedAt = null;
        LogDone(listed.Count, everybody.Count);
    }

    /// <summary>Everybody who should have it, as they are listed now.</summary>
    private async Task<HashSet<OwnerId>> ReadDirectoryAsync(CancellationToken cancellationToken)
    {
        var listed = new HashSet<OwnerId>();
        await foreach (var page in people.ReadAsync(options.Value.Group is { Length: > 0 } group ? group : null, cancellationToken))
        {
            var meant = page.Where(person => person is { IsMember: true, HasAddress: true }).ToList();
            await members.NoteAsync(meant.DistinctBy(person => person.Id).ToDictionary(person => person.Id, person => person.IsEnabled ? Presence.Expected : Presence.Disabled), cancellationToken);
            listed.UnionWith(meant.Select(person => person.Id));
        }

        return listed;
    }

    /// <summary>Of those who are not listed each is looked up, so that leaving a group, or a page that was short, is not taken for leaving the organisation.</summary>
    private async Task LookUpOthersAsync(HashSet<OwnerId> listed, CancellationToken cancellationToken)
    {
        foreach (var other in (await members.CensusAsync(cancellationToken)).Where(person => !listed.Contains(person.Id)))
        {
            var presence = await people.FindAsync(other.Id, cancellationToken) switch
            {
                null => Presence.Left,
                { IsEnabled: false } => Presence.Disabled,
                _ => Presence.Unlisted,
            };
            await members.NoteAsync(new Dictionary<OwnerId, Presence> { [other.Id] = presence }, cancellationToken);
        }
    }

    private async Task FollowAsync(CensusLine person, CancellationToken cancellationToken)
    {
        var isThere = person.Installation is { RemovedAt: null };
        switch (person.Member?.Presence)
        {
            case Presence.Left:
                if (isThere) await installations.RemoveAsync(person.Id, cancellationToken);
                break;
            case Presence.Disabled:
                // Nothing is read while the account is off; when it is on again, all goes on.
                break;
            default:
                if (await apps.FindAsync(person.Id, options.Value.AppId, cancellationToken) is { } installation) await WelcomeAsync(person, installation, cancellationToken);
                else if (isThere) await NoteRemovedAsync(person, cancellationToken);
                else await InstallAsync(person, cancellationToken);
                break;
        }
    }

    /// <summary>They have it. Where we never heard of it, or their welcome never came, it comes now; whoever closed their chat to us is left alone.</summary>
    private async Task WelcomeAsync(CensusLine person, string installation, CancellationToken cancellationToken)
    {
        if (person.Installation is { RemovedAt: null, WelcomedAt: not null } || person.Member?.Trouble == Trouble.Blocked) return;
        try
        {
            await installations.FoundAsync(person.Id, await apps.ChatIdAsync(person.Id, installation, cancellationToken), cancellationToken);
        }
        catch (ConnectorException failure)
        {
            LogNotWelcomed(failure, person.Id);
        }
    }

    private async Task NoteRemovedAsync(CensusLine person, CancellationToken cancellationToken)
    {
        if (person.Installation!.InstalledAt > time.GetUtcNow() - Settling) return;
        await installations.RemoveAsync(person.Id, cancellationToken);
    }

    /// <summary>Only for whoever should have it and never had: who removed it once meant it. Teams tells of it like of any installation.</summary>
    private async Task InstallAsync(CensusLine person, CancellationToken cancellationToken)
    {
        if (!options.Value.InstallsForPeople || person is not { Installation: null, IsHeld: false, Member.Presence: Presence.Expected }) return;
        var outcome = await InstallAsync(person.Id, isAgain: false, cancellationToken);
        if (outcome is InstallOutcome.NoSuchApp) await NoteAsync(person.Id, Trouble.NotInCatalog, cancellationToken);
        if (outcome is InstallOutcome.Refused) await NoteAsync(person.Id, Trouble.InstallRefused, cancellationToken);
    }

    /// <summary>An id of the catalogue may have gone stale under our hands: it is looked up once more.</summary>
    private async Task<InstallOutcome> InstallAsync(OwnerId person, bool isAgain, CancellationToken cancellationToken)
    {
        _catalogId ??= await apps.CatalogIdAsync(options.Value.AppId, cancellationToken);
        if (_catalogId is not { } catalogId) return InstallOutcome.NoSuchApp;
        var outcome = await apps.InstallAsync(person, catalogId, cancellationToken);
        if (outcome != InstallOutcome.NoSuchApp || isAgain) return outcome;
        _catalogId = null;
        return await InstallAsync(person, isAgain: true, cancellationToken);
    }

    private async Task NoteAsync(OwnerId person, Trouble trouble, CancellationToken cancellationToken) =>
        await members.ChangeAsync(person, known => known.With(trouble, time.GetUtcNow()), cancellationToken);

    [LoggerMessage(Level = LogLevel.Information, Message = "Went through the directory: {Listed} people should have the bot, {Known} are known")]
    private partial void LogDone(int listed, int known);

    [LoggerMessage(Level = LogLevel.Warning, Message = "The directory may not be read; grant User.Read.All, TeamsAppInstallation.ReadForUser.All and, for groups, GroupMember.Read.All. It is tried again in an hour")]
    private partial void LogNotGranted(Exception failure);

    [LoggerMessage(Level = LogLevel.Warning, Message = "Going through the directory was cut short; it is done anew in an hour")]
    private partial void LogCutShort(Exception failure);

    [LoggerMessage(Level = LogLevel.Warning, Message = "Owner {Owner} has the bot and could not be welcomed; the next round tries again")]
    private partial void LogNotWelcomed(Exception failure, OwnerId owner);
}
