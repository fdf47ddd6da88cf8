using System.Globalization;
using NudgeBot.Accounts;
using NudgeBot.Api;
using NudgeBot.Storage.Accounts;
using NudgeBot.Storage.Nudges;
using NudgeBot.Storage.Organisation;

namespace NudgeBot.Administration;

/// <summary>
/// What an administrator sees: grouped figures, never a person (P4). They are published once a day, rounded to tens; a group under
/// <see cref="SmallestGroup"/> is withheld; and a figure moves only when at least so many people moved it. So no two figures, of one
/// day or of two, differ by a person or a few, and there is nothing to filter by.
/// </summary>
internal sealed class OrganisationFigures(MemberStore members, OrganisationStore organisation, NudgeStore nudges, TimeProvider time)
{
    public const int SmallestGroup = 9;
    private const int Round = 10;
    private const string People = "people";
    private const string Consented = "consented";
    private const string Reached = "reached";
    private const string Paused = "paused";
    private const string Off = "off";
    private const string Failed = "failed";
    private const string NudgesThisWeek = "nudgesThisWeek";

    /// <summary>The figures of today, made once.</summary>
    public async Task<FiguresView> PublishedAsync(CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        var today = DateOnly.FromDateTime(now.UtcDateTime);
        var (on, counts) = await organisation.PublishedAsync(cancellationToken);
        if (on is null || on < today)
        {
            var counted = await CountAsync(now, cancellationToken);
            counts = await organisation.PublishAsync(today, before => Moved(before, counted), cancellationToken);
        }

        return ViewOf(counts, today);
    }

    /// <summary>A figure moves only by as many people as make a group; one that was never published begins where it is.</summary>
    internal static IReadOnlyDictionary<string, int> Moved(IReadOnlyDictionary<string, int> before, IReadOnlyDictionary<string, int> counted) =>
        before.Keys.Union(counted.Keys, StringComparer.Ordinal).ToDictionary(
            name => name,
            name => (before.TryGetValue(name, out var was), counted.GetValueOrDefault(name)) is var (isKnown, count) && isKnown && Math.Abs(count - was) < SmallestGroup ? was : count,
            StringComparer.Ordinal);

    private async Task<Dictionary<string, int>> CountAsync(DateTimeOffset now, CancellationToken cancellationToken)
    {
        var everybody = await members.CensusAsync(cancellationToken);
        var reaches = everybody.Select(person => Reach.Of(person, now)).ToList();
        var counts = Enum.GetValues<ReachState>().ToDictionary(NameOf, state => reaches.Count(reach => reach.State == state), StringComparer.Ordinal);
        foreach (var reason in Enum.GetValues<Trouble>().Where(reason => reason != Trouble.None)) counts[NameOf(reason)] = reaches.Count(reach => reach.Reason == reason);
        counts[People] = everybody.Count(IsThere);
        counts[Consented] = everybody.Count(person => IsThere(person) && person.Installation!.Consent == ConsentState.Given);
        counts[Reached] = everybody.Count(person => IsThere(person) && person.Installation!.WelcomedAt is not null);
        counts[Paused] = counts[NameOf(ReachState.Paused)];
        counts[Off] = everybody.Count(person => IsThere(person) && person.Installation!.Consent == ConsentState.Withdrawn);
        counts[Failed] = counts[NameOf(ReachState.Failed)];
        // What a few people were shown is theirs, however much it is.
        counts[NudgesThisWeek] = counts[Consented] < SmallestGroup ? 0 : await nudges.CountDecidedAsync(now - TimeSpan.FromDays(7), cancellationToken);
        return counts;
    }

    private static FiguresView ViewOf(IReadOnlyDictionary<string, int> counts, DateOnly today) => new(
        Of(counts, People),
        Of(counts, Consented),
        Of(counts, Reached),
        Of(counts, Paused),
        Of(counts, Off),
        Of(counts, Failed),
        Of(counts, NudgesThisWeek),
        $"Groups under {SmallestGroup} people are withheld. The figures are of {today.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}, rounded to tens, and move only when {SmallestGroup} people or more did.")
    {
        PublishedOn = today,
        Delivery = [.. Enum.GetValues<ReachState>().Select(state => new DeliveryView(state, Of(counts, NameOf(state))))],
        Reasons = [.. Enum.GetValues<Trouble>().Where(reason => reason != Trouble.None).Select(reason => new TroubleView(reason, Of(counts, NameOf(reason))))],
    };

    private static FigureView Of(IReadOnlyDictionary<string, int> counts, string name)
    {
        var count = counts.GetValueOrDefault(name);
        if (count < SmallestGroup) return new FigureView(null, "withheld: too few people");
        var rounded = (count + (Round / 2)) / Round * Round;
        return new FigureView(rounded, string.Create(CultureInfo.InvariantCulture, $"about {rounded}"));
    }

    private static bool IsThere(CensusLine person) => person.Installation is { RemovedAt: null };

    private static string NameOf(ReachState state) => $"state/{state}";

    private static string NameOf(Trouble reason) => $"reason/{reason}";
}
