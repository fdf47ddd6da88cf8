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
    private const int LongestLapseDays = 300;

    /// <summary>Where a fading tie is as likely worth a nudge as not.</summary>
    private static readonly ScoreScale TieScale = new(Middle: -1.6, Spread: 1.8);

    private const int FewestEncounters = 5;
    private const double LowestStrength = 0.25;

    /// <summary>A tie both kept up, silent for far longer than is usual for the two (D11, I7).</summary>
    public Finding? OfTie(PersonHistory person, DateTimeOffset now)
    {
        var today = Settings.LocalDay(now);
        if (person.Days.Count < FewestEncounters || AddressKinds.Of(person.Id.Address) != AddressKind.Human) return null;
        var silent = today.DayNumber - person.Days[^1].DayNumber;
        if (silent is < ShortestLapseDays or > LongestLapseDays) return null;
        var tie = Tie.Of(person, today);
        if (tie is not { Stage: Stage.Converted, Cadence: { } cadence, LastContactOn: { } last }) return null;
        if (!cadence.IsLapse(silent) || cadence.Encounters < FewestEncounters || tie.Strength.Value < LowestStrength) return null;
        if (!tie.Reciprocity.IsMutual && person.Days.CountOf(ContactKinds.Met) < FewestEncounters) return null;
        var chance = RankingModel.Default.Writing(new KnownPerson(person, history, now));
        var finding = new Finding
        {
            Key = Finding.KeyOf(NudgeReason.FadingTie, person.Id, last.ToString("O", CultureInfo.InvariantCulture)),
            Person = person.Id,
            Reason = NudgeReason.FadingTie,
            Since = Settings.Instant(last, TimeOnly.MinValue),
            Score = TieScale.Of(chance),
            Reasons = chance.Reasons,
            Tie = tie,
        };
        if (tie.Reciprocity.UnansweredApproaches >= 2) return finding with { Silence = Silence.Resting };
        if (history.NextMeeting(person.Id, now) is not null) return finding with { Silence = Silence.AlreadyInContact };
        return finding.Score < LowestScore ? null : finding;
    }
}
