using NudgeBot.Core.Interactions;
using NudgeBot.Core.People;
using NudgeBot.Core.Ties;

namespace NudgeBot.Core.Nudges;

public sealed partial class FindingRules
{
    /// <summary>How far ahead a meeting in the calendar counts as contact already arranged.</summary>
    private static readonly TimeSpan ArrangedAhead = TimeSpan.FromDays(14);

    /// <summary>Two people count as new to each other when their first interaction was no longer than this before they met.</summary>
    private static readonly TimeSpan NewToEachOther = TimeSpan.FromDays(30);

    /// <summary>A meeting that took place, for each person met there (D1, D3); one to come that waits for an answer (D22).</summary>
    public IEnumerable<Finding> OfMeeting(Meeting meeting, DateTimeOffset now)
    {
        if (meeting.Start > now)
        {
            if (OfInvitation(meeting, now) is { } invitation) yield return Weighed(invitation, now);
            yield break;
        }

        if (!history.TookPlace(meeting, now) || meeting.End < now - MeetingFreshness) yield break;
        if (now < Settings.WorkingMorning(meeting.End, 1) || MeetingRules.OwnerIsOptional(meeting, Owner)) yield break;
        var others = MeetingRules.Others(meeting, Owner).ToList();
        if (others.Count == 0) yield break;
        if (MeetingRules.IsLarge(meeting, Owner) || MeetingRules.IsBroadcastSeries(meeting, Owner))
        {
            yield return Met(meeting, new PersonId(others[0].Address), 0) with { Silence = Silence.LargeMeeting };
            yield break;
        }

        foreach (var someone in others)
        {
            if (OfMet(meeting, PersonOf(new PersonId(someone.Address)), others.Count, now) is { } finding) yield return Weighed(finding, now);
        }
    }

    private Finding? OfMet(Meeting meeting, PersonHistory person, int others, DateTimeOffset now)
    {
        var day = Settings.LocalDay(meeting.Start);
        var before = Tie.Of(person, day.AddDays(-1));
        var metBefore = person.Days.Last(ContactKinds.Met, day.AddDays(-1)) is not null;
        var isFirst = !metBefore && before.Stage == Stage.Connected && person.FirstAt >= meeting.Start - NewToEachOther;
        var score = ScoreOfMet(person.Id, before, isFirst, others, (now - meeting.End).TotalDays);
        var finding = Met(meeting, person.Id, score) with { Tie = Tie.Of(person, Settings.LocalDay(now)), IsFirstMeeting = isFirst, HadMetBefore = metBefore };
        if (meeting.IsPrivate || Drafts.SensitiveWords.Found(meeting.Subject)) return finding with { Silence = Silence.Sensitive };
        if (history.LastSentAt(person.Id) > meeting.Start || history.LastReceivedAt(person.Id) > meeting.Start) return finding with { Silence = Silence.AlreadyInContact };
        if (history.MetSince(person.Id, meeting.Start, now) || MeetsSoon(person.Id, now)) return finding with { Silence = Silence.AlreadyInContact };
        if (IsWithinRhythm(before, day, now)) return finding with { Silence = Silence.AlreadyInContact };
        return score < LowestScore ? null : finding;
    }

    private double ScoreOfMet(PersonId person, Tie before, bool isFirst, int others, double days) => Within(
        0.45
        + (isFirst ? 0.22 : 0)
        + (IsInside(person) ? -0.1 : 0.13)
        + (others == 1 ? 0.12 : others == 2 ? 0.03 : -0.12)
        + (0.1 * before.Strength.Value)
        - (0.012 * days));

    private static Finding Met(Meeting meeting, PersonId person, double score) => new()
    {
        Key = Finding.KeyOf(NudgeReason.MetNotWritten, person, meeting.Id.Value),
        Person = person,
        Reason = NudgeReason.MetNotWritten,
        Since = meeting.End,
        Score = score,
        Meeting = meeting,
    };

    private bool MeetsSoon(PersonId person, DateTimeOffset now) => history.NextMeeting(person, now) is { } next && next.Start < now + ArrangedAhead;

    /// <summary>Two who are in touch all the time anyway need no follow-up to each meeting: their own rhythm brings the next word.</summary>
    private bool IsWithinRhythm(Tie before, DateOnly met, DateTimeOffset now) =>
        before is { Stage: not Stage.Connected, Cadence: { } cadence }
        && Settings.LocalDay(now).DayNumber - met.DayNumber <= cadence.UsualGapDays;
}
