using System.Globalization;
using NudgeBot.Core.Interactions;
using NudgeBot.Core.People;
using NudgeBot.Core.Ranking;
using NudgeBot.Core.Ties;

namespace NudgeBot.Core.Nudges;

public sealed partial class FindingRules
{
    /// <summary>A silence shorter than this is life, whatever the rhythm.</summary>
    private const int ShortestLapseDays = 35;

    /// <summary>After this long a tie is no longer fading but dormant.</summary>
    private const int LongestLapseDays = 334;

    /// <summary>After this long the two are strangers again.</summary>
    private const int LongestDormantDays = 6 * 366;

    /// <summary>Where a fading tie is as likely worth a nudge as not.</summary>
    private static readonly ScoreScale TieScale = new(Middle: -1.6, Spread: 1.8);

    private const double WeightOfChance = 0.2;
    private const int FewestEncounters = 5;
    private const int FewestDormantDays = 10;
    private const double LowestStrength = 0.25;

    /// <summary>All that lies between the owner and one person, beyond threads and meetings.</summary>
    public IEnumerable<Finding> OfPerson(PersonHistory person, DateTimeOffset now)
    {
        if (OfTie(person, now) is { } tie) yield return Weighed(tie, now);
        if (OfDormant(person, now) is { } dormant) yield return Weighed(dormant, now);
        if (OfOneWay(person, now) is { } oneWay) yield return Weighed(oneWay, now);
        if (OfHelpReceived(person, now) is { } thanks) yield return Weighed(thanks, now);
        if (OfIntroduction(person, now) is { } introduction) yield return Weighed(introduction, now);
        foreach (var common in OfCommonThreads(person, now)) yield return Weighed(common, now);
    }

    /// <summary>A tie both kept up, silent for far longer than is usual for the two (D11, I7).</summary>
    private Finding? OfTie(PersonHistory person, DateTimeOffset now)
    {
        var today = Settings.LocalDay(now);
        if (person.Days.Count == 0 || AddressKinds.Of(person.Id.Address) != AddressKind.Human) return null;
        var wished = history.Memory.WishedDays(person.Id);
        var silent = today.DayNumber - person.Days[^1].DayNumber;
        if (wished is null && (person.Days.Count < FewestEncounters || silent is < ShortestLapseDays or > LongestLapseDays)) return null;
        var tie = Tie.Of(person, today);
        if (tie.LastContactOn is not { } last || !(wished is { } days ? silent > days : IsFading(tie, person, silent))) return null;
        var finding = new Finding
        {
            Key = Finding.KeyOf(NudgeReason.FadingTie, person.Id, last.ToString("O", CultureInfo.InvariantCulture)),
            Person = person.Id,
            Reason = NudgeReason.FadingTie,
            Since = Settings.Instant(last, TimeOnly.MinValue),
            Tie = tie,
            WishedDays = wished,
        };
        if (tie.Reciprocity.UnansweredApproaches >= 2) return finding with { Silence = Silence.Resting };
        if (history.NextMeeting(person.Id, now) is not null || WroteElsewhere(person, last)) return finding with { Silence = Silence.AlreadyInContact };
        var chance = RankingModel.Default.Writing(new KnownPerson(person, history, now));
        // The rules above say that it fades; the model says before which others it stands.
        return finding with { Score = Within(LowestScore + (WeightOfChance * TieScale.Of(chance))), Reasons = chance.Reasons };
    }

    /// <summary>Kept up by both, close enough to matter, and silent beyond their own rhythm.</summary>
    private static bool IsFading(Tie tie, PersonHistory person, int silent) =>
        tie is { Stage: Stage.Converted, Cadence: { Encounters: >= FewestEncounters } cadence }
        && cadence.IsLapse(silent)
        && tie.Strength.Value >= LowestStrength
        && (tie.Reciprocity.IsMutual || person.Days.CountOf(ContactKinds.Met) >= FewestEncounters);

    /// <summary>The same human was in contact at another address after that day (D18).</summary>
    private bool WroteElsewhere(PersonHistory person, DateOnly last) =>
        Instants.Later(history.LastSentAt(person.Id), history.LastReceivedAt(person.Id)) is { } at && Settings.LocalDay(at) > last;

    /// <summary>A tie that was close once and has been silent for a year or more: worth a word that asks for nothing, and worth it once.</summary>
    private Finding? OfDormant(PersonHistory person, DateTimeOffset now)
    {
        if (person.Days.Count < FewestDormantDays || AddressKinds.Of(person.Id.Address) != AddressKind.Human) return null;
        var last = person.Days[^1].Day;
        if (Settings.LocalDay(now).DayNumber - last.DayNumber is <= LongestLapseDays or > LongestDormantDays) return null;
        var tie = Tie.Of(person, last);
        if (tie.Stage != Stage.Converted || !(tie.Reciprocity.IsMutual || person.Days.CountOf(ContactKinds.Met) >= FewestEncounters)) return null;
        var finding = new Finding
        {
            Key = Finding.KeyOf(NudgeReason.DormantTie, person.Id, last.ToString("O", CultureInfo.InvariantCulture)),
            Person = person.Id,
            Reason = NudgeReason.DormantTie,
            Since = Settings.Instant(last, TimeOnly.MinValue),
            Score = Within(LowestScore + (0.2 * tie.Strength.Value) - (IsInside(person.Id) ? 0.05 : 0)),
            Tie = Tie.Of(person, Settings.LocalDay(now)),
        };
        if (tie.Reciprocity.UnansweredApproaches >= 2) return finding with { Silence = Silence.Resting };
        if (history.NextMeeting(person.Id, now) is not null || WroteElsewhere(person, last)) return finding with { Silence = Silence.AlreadyInContact };
        return finding.Score < LowestScore ? null : finding;
    }
}
