using System.Globalization;
using NudgeBot.Core.Interactions;
using NudgeBot.Core.People;
using NudgeBot.Core.Ties;

namespace NudgeBot.Core.Nudges;

public sealed partial class FindingRules
{
    /// <summary>How long a sign holds, in days.</summary>
    private const int AngerDays = 30;
    private const int MourningDays = 45;
    private const int IllnessDays = 14;
    private const int ClosedDays = 90;
    private const int NoDays = 180;

    /// <summary>A farewell is often written some days before the last one.</summary>
    private static readonly TimeSpan Leaving = TimeSpan.FromDays(14);

    private const int FavourDays = 60;
    private const int FewestFavours = 5;
    private const int FewestOpenQuestions = 3;

    /// <summary>What is known of the person forbids the word, whatever else speaks for it.</summary>
    private Finding Weighed(Finding finding, DateTimeOffset now)
    {
        if (finding.Silence is not (null or Silence.Sensitive or Silence.Unsure or Silence.Resting)) return finding;
        if (finding.Commitment is { } commitment && history.Memory.IsSettled(commitment)) return finding with { Silence = Silence.EndedWell };
        if (Against(finding, now) is { } sign) return finding with { Silence = sign.Rule, HeldUntil = sign.Until };
        return finding.Silence is null && BackAt(PersonOf(finding.Person)) is { } back && back > now ? finding with { Silence = Silence.Away, HeldUntil = back } : finding;
    }

    private (Silence Rule, DateTimeOffset? Until)? Against(Finding finding, DateTimeOffset now)
    {
        var person = PersonOf(finding.Person);
        if (IsGone(person)) return (Silence.Gone, null);
        if (NamesAnotherAddress(person) || (person.SignOf(SignKind.Instructs) is { } order && now - order.At < TimeSpan.FromDays(AngerDays))) return (Silence.Unsure, null);
        // Who asks anew after a no takes it back, for this question.
        var asksAnew = finding.Reason is NudgeReason.AwaitingYourReply or NudgeReason.RequestDue ? finding.Since : DateTimeOffset.MinValue;
        if (Holds(SignKind.LeaveMeAlone, null)) return (Silence.Asked, null);
        if (Holds(SignKind.Mourning, MourningDays) || Holds(SignKind.Ill, IllnessDays) || Holds(SignKind.Romance, NoDays)) return (Silence.Sensitive, null);
        if (history.SignOf(person, SignKind.Conflict) is { } anger && now - anger.At < TimeSpan.FromDays(AngerDays)) return (Silence.Conflict, null);
        if (person.SignOf(SignKind.AskedLater) is { Until: { } until } later && later.At >= asksAnew && later.At >= Settled(person, later) && Settings.LocalDay(now) < until)
            return (Silence.Asked, Settings.NextWorkingTime(Settings.Instant(until, Settings.WorkingHours.Start)));
        if (Holds(SignKind.SaidNo, NoDays)) return (Silence.Asked, null);
        return person.SignOf(SignKind.Closed) is { } closed && history.LastReceivedAt(person.Id) is var last && !(last > closed.At) && now - closed.At < TimeSpan.FromDays(ClosedDays)
            ? (Silence.EndedWell, null)
            : null;

        bool Holds(SignKind kind, int? days) =>
            history.SignOf(person, kind) is { } sign && sign.At >= asksAnew && (days is null || now - sign.At < TimeSpan.FromDays(days.Value));
    }

    /// <summary>"ana@fabrikam.example" as the name of another address: made to deceive.</summary>
    private static bool NamesAnotherAddress(PersonHistory person) =>
        person.Name is { } name && name.Contains('@', StringComparison.Ordinal) && !name.Contains(person.Id.Address.Value, StringComparison.OrdinalIgnoreCase)
        && name.Split([' ', '<', '>', '(', ')', '\'', '"'], StringSplitOptions.RemoveEmptyEntries).Any(part => EmailAddress.Parse(part) is { } address && address != person.Id.Address);

    /// <summary>"In spring" no longer holds once they have met.</summary>
    private DateTimeOffset Settled(PersonHistory person, PersonSign sign) =>
        person.Days.Last(ContactKinds.Met, DateOnly.MaxValue) is { } met && met > Settings.LocalDay(sign.At) ? DateTimeOffset.MaxValue : DateTimeOffset.MinValue;

    /// <summary>Left, bounced or mourned, and no mail from them since that says otherwise.</summary>
    private bool IsGone(PersonHistory person)
    {
        var last = person.LastReceivedAt;
        if (history.SignOf(person, SignKind.Left) is { } left && !(last > left.At + Leaving)) return true;
        if (person.SignOf(SignKind.Bounced) is { } bounced && !(last > bounced.At)) return true;
        return history.SignOf(person, SignKind.Mourning) is { } mourned && mourned != person.SignOf(SignKind.Mourning) && !(last > mourned.At);
    }

    /// <summary>The working morning after the day of their return, where they said since their last mail that they are away (D16).</summary>
    private DateTimeOffset? BackAt(PersonHistory person)
    {
        if (person.AwayNotice is not { } notice || notice.At < person.LastReceivedAt) return null;
        var returns = notice.ReturnsOn ?? Settings.LocalDay(notice.At + PresumedAbsence);
        return Settings.WorkingMorning(Settings.Instant(returns, TimeOnly.MinValue), 1);
    }

    /// <summary>They asked five times in two months and got their answers; the owner's own questions to them stay open (I10).</summary>
    private Finding? OfOneWay(PersonHistory person, DateTimeOffset now)
    {
        var today = Settings.LocalDay(now);
        var favours = 0;
        for (var i = person.Days.Count - 1; i >= 0 && today.DayNumber - person.Days[i].DayNumber <= FavourDays; i--)
        {
            if ((person.Days[i].Kinds & ContactKinds.Asked) != ContactKinds.None) favours++;
        }

        if (favours < FewestFavours || AddressKinds.Of(person.Id.Address) != AddressKind.Human) return null;
        var open = history.ThreadsWith(person.Id).Count(thread => IsOpenQuestion(thread, person.Id, now));
        if (open < FewestOpenQuestions) return null;
        var last = person.Days.Last(ContactKinds.Asked, today)!.Value;
        return new Finding
        {
            Key = Finding.KeyOf(NudgeReason.OneWay, person.Id, last.ToString("yyyy-MM", CultureInfo.InvariantCulture)),
            Person = person.Id,
            Reason = NudgeReason.OneWay,
            Since = Settings.Instant(last, TimeOnly.MinValue),
            // Above the next favour itself: the pattern is what the owner may not see.
            Score = Within(0.7 + (0.02 * favours)),
            Tie = Tie.Of(person, today),
            Favours = favours,
            OpenQuestions = open,
        };
    }

    /// <summary>In this thread the owner asked last, and a working week has passed.</summary>
    private bool IsOpenQuestion(MailThread thread, PersonId person, DateTimeOffset now) =>
        thread.LastSent is { Expects: Expectation.Question or Expectation.Request } sent
        && sent.With == person
        && !(thread.LastReceived?.At > sent.At)
        && Settings.WorkingDaysBetween(sent.At, now) >= ReminderAfterWorkingDays;

    /// <summary>An unanswered invitation to a small meeting with somebody the owner has never met (D22, I11).</summary>
    private Finding? OfInvitation(Meeting meeting, DateTimeOffset now)
    {
        if (meeting.OwnerOrganizes || meeting.IsCancelled || meeting.IsAllDay || meeting.IsShownAsFree || meeting.OwnerAnswer != MeetingAnswer.NotAnswered) return null;
        if (meeting.Organizer is not { } organizer || Owner.Is(organizer.Address) || AddressKinds.Of(organizer.Address) != AddressKind.Human) return null;
        if (MeetingRules.OwnerIsOptional(meeting, Owner)) return null;
        var stranger = MeetingRules.Others(meeting, Owner).Select(someone => new PersonId(someone.Address)).FirstOrDefault(id => PersonOf(id).Days.CountOf(ContactKinds.Met) == 0);
        if (stranger == default) return null;
        var host = new PersonId(organizer.Address);
        var finding = new Finding
        {
            Key = Finding.KeyOf(NudgeReason.Invitation, host, meeting.Id.Value),
            Person = host,
            Reason = NudgeReason.Invitation,
            Since = meeting.Start,
            Score = Within(0.5 + (IsInside(host) || PersonOf(host).Days.Count > 0 ? 0.1 : 0) - (0.01 * Math.Max(0, (meeting.Start - now).TotalDays - 7))),
            Tie = Tie.Of(PersonOf(host), Settings.LocalDay(now)),
            Meeting = meeting,
            About = stranger == host ? null : stranger,
        };
        if (meeting.IsPrivate || Drafts.SensitiveWords.Found(meeting.Subject)) return finding with { Silence = Silence.Sensitive };
        if (MeetingRules.IsLarge(meeting, Owner) || MeetingRules.IsBroadcastSeries(meeting, Owner)) return finding with { Silence = Silence.LargeMeeting };
        if (Drafts.PersonName.Of(organizer.Name, organizer.Address).IsForged) return finding with { Silence = Silence.Unsure };
        return finding.Score < LowestScore ? null : finding;
    }
}
