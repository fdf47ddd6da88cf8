using NudgeBot.Core.Interactions;
using NudgeBot.Core.Nudges;

namespace NudgeBot.Core.Drafts;

/// <summary>Which situation the facts prove.</summary>
internal static class Situations
{
    /// <summary>From here on a lapse is owned.</summary>
    public static readonly TimeSpan OwnedAfter = TimeSpan.FromDays(7);

    /// <summary>From here on an answer may no longer be wanted, so the text can ask that instead of answering.</summary>
    public static readonly TimeSpan LateAfter = TimeSpan.FromDays(60);

    private const int ThreeYears = 3;

    /// <summary>From so many others on, two people at one meeting may hardly have spoken.</summary>
    private const int CrowdedFrom = 6;

    public static Situation Of(DraftFacts facts) => facts.Named ?? facts.Wish switch
    {
        OwnersWish.CheckIn => Situation.CheckIn,
        OwnersWish.Introduce => Situation.IntroAsk,
        _ => OfReason(facts),
    };

    /// <summary>Whose texts are true of this one too, where its own cannot be filled; null where there are none.</summary>
    public static Situation? Wider(Situation situation) => situation switch
    {
        Situation.FirstMetGroup => Situation.FirstMet,
        Situation.MetAgain => Situation.Met,
        Situation.Dormant3Y => Situation.Dormant1Y,
        Situation.OooTheirs => Situation.Silent1,
        Situation.OooMine => Situation.Await2D,
        _ => null,
    };

    /// <summary>The answer lies in the thread and keeps its subject.</summary>
    public static bool IsAnswer(this Situation situation) => situation is Situation.Await2D or Situation.Await2W or Situation.Await2M
        or Situation.PromiseDue or Situation.PromiseOverdue or Situation.TheyPromised or Situation.Silent1 or Situation.Silent2
        or Situation.DeclinedByThem or Situation.DeclinedByMe or Situation.OooTheirs or Situation.OooMine or Situation.ReportToMgr or Situation.InvitationNo;

    /// <summary>A lapse must be named once and in its size (R7).</summary>
    public static bool NamesALapse(this Situation situation) => situation is Situation.Await2W or Situation.Await2M or Situation.Fading
        or Situation.Dormant1Y or Situation.Dormant3Y or Situation.DormantEvent or Situation.Client or Situation.Restart
        or Situation.IntroAsk or Situation.IntroAskUnnamed or Situation.IntroAskSecond or Situation.IntroMake;

    /// <summary>The slots of which one says how long the lapse is; a year's number alone is not said in words.</summary>
    public static Slots SizesOfItsLapse(this Situation situation) => situation switch
    {
        Situation.Await2W => Slots.ForGap | Slots.Date | Slots.When,
        Situation.Await2M => Slots.ForGap | Slots.Date | Slots.Month | Slots.When,
        Situation.IntroAsk or Situation.IntroAskUnnamed or Situation.IntroAskSecond => Slots.AgoOther,
        Situation.IntroMake => Slots.Ago | Slots.AgoOther,
        _ when situation.NamesALapse() => Slots.ForGap | Slots.Ago | Slots.LastMet,
        _ => Slots.None,
    };

    /// <summary>Who owns up to something speaks more of themselves (R6).</summary>
    public static bool OwnsUp(this Situation situation) => situation is Situation.Await2D or Situation.Await2W or Situation.Await2M
        or Situation.PromiseDue or Situation.PromiseOverdue or Situation.DeclinedByMe or Situation.OooMine or Situation.ReportToMgr
        or Situation.Silent1 or Situation.Silent2 or Situation.KindNo or Situation.InvitationNo or Situation.Restart or Situation.Candidate or Situation.GroupAll;

    public static bool IsFirst(this Situation situation) => situation is Situation.FirstMet or Situation.FirstMetGroup;

    private static Situation OfReason(DraftFacts facts) => facts.Reason switch
    {
        NudgeReason.MetNotWritten => OfMeeting(facts),
        NudgeReason.AwaitingYourReply or NudgeReason.RequestDue => OfWaiting(facts),
        NudgeReason.PromiseDue => Situation.PromiseDue,
        NudgeReason.PromiseOverdue => Situation.PromiseOverdue,
        NudgeReason.AwaitingTheirReply when facts.Commitment is not null => Situation.TheyPromised,
        NudgeReason.AwaitingTheirReply => facts.AskedTwice ? Situation.Silent2 : facts.TheyReturnedOn is not null ? Situation.OooTheirs : Situation.Silent1,
        NudgeReason.FadingTie => Situation.Fading,
        NudgeReason.DormantTie => facts.LastWroteAt <= facts.Now.AddYears(-ThreeYears) ? Situation.Dormant3Y : Situation.Dormant1Y,
        NudgeReason.Thanks => Situation.ThanksIntro,
        NudgeReason.Introduction when facts.Step is { } step => OfStep(step),
        NudgeReason.Introduction => facts.OtherWroteAt is null ? Situation.IntroAskWished : Situation.IntroAskUnnamed,
        NudgeReason.OneWay => Situation.KindNo,
        NudgeReason.Invitation => Situation.InvitationNo,
        _ => throw new ArgumentOutOfRangeException(nameof(facts), facts.Reason, "This reason has no texts."),
    };

    private static Situation OfMeeting(DraftFacts facts)
    {
        if (!facts.IsFirstMeeting) return facts.HadMetBefore ? Situation.MetAgain : Situation.Met;
        return facts.Met?.Attendees.Count(attendee => attendee.Role != AttendeeRole.Resource) >= CrowdedFrom + 2 ? Situation.FirstMetGroup : Situation.FirstMet;
    }

    private static Situation OfWaiting(DraftFacts facts)
    {
        if (facts.OwnerReturnedOn is not null) return Situation.OooMine;
        var waited = facts.Now - facts.Thread?.LastReceived?.At;
        return waited >= LateAfter ? Situation.Await2M : waited >= OwnedAfter ? Situation.Await2W : Situation.Await2D;
    }

    private static Situation OfStep(IntroductionStep step) => step switch
    {
        IntroductionStep.Ask => Situation.IntroAskWished,
        // What to answer to their yes or no, only the owner knows.
        IntroductionStep.HasAnswered => Situation.Await2D,
        IntroductionStep.AskOther => Situation.IntroAskSecond,
        IntroductionStep.BringTogether => Situation.IntroMake,
        _ => throw new ArgumentOutOfRangeException(nameof(step), step, "Every step needs its own situation."),
    };
}
