using NudgeBot.Core.Nudges;

namespace NudgeBot.Core.Drafts;

/// <summary>What lies between the two, as far as it is proven; each situation has texts of its own.</summary>
internal enum Situation
{
    /// <summary>Never met or written before: an offer or a question about them, and no ask.</summary>
    FirstMet,

    /// <summary>They had met before, so a text may say "again".</summary>
    MetAgain,

    /// <summary>Neither is proven: words that are true of both.</summary>
    Met,

    /// <summary>Their mail waits, and only the owner knows the answer: no text.</summary>
    Await,

    /// <summary>Their mail waits for two months or more: an apology that asks whether an answer still helps.</summary>
    AwaitLate,

    /// <summary>The owner's question was not answered.</summary>
    Silent,

    /// <summary>Nor was the second one: this text lets them off.</summary>
    SilentTwice,

    /// <summary>They used to write, and have not for long.</summary>
    Fading,

    /// <summary>They used to write, a year or more ago: the year is said, and nothing asked.</summary>
    Dormant,

    /// <summary>They brought the owner together with somebody.</summary>
    Thanks,

    /// <summary>Somebody would like to meet them, and they are asked first.</summary>
    AskFirst,

    /// <summary>Somebody the owner knows works on something close to it, and nobody has asked yet: no name before a yes.</summary>
    AskCommon,

    /// <summary>The one to be met agreed already, and now they are asked.</summary>
    AskOther,

    /// <summary>Both agreed: the note that brings the two together goes to both.</summary>
    Introduce,

    /// <summary>The owner would like to bring them together with somebody they name.</summary>
    AskWhether,

    /// <summary>The owner is in touch with them, and would like to say a word.</summary>
    CheckIn,

    /// <summary>A kind no to one who asks again and again.</summary>
    KindNo,

    /// <summary>A day is near, and only the owner can do what is due: no text.</summary>
    Due,

    /// <summary>The owner's promise is late: an apology in one line that leaves the other free; a new date is the owner's to give.</summary>
    PromiseLate,

    /// <summary>What was promised to the owner has not come: a soft word.</summary>
    TheyPromised,
}

internal static class Situations
{
    /// <summary>From here on an answer may no longer be wanted, so the text can ask that instead of answering.</summary>
    public static readonly TimeSpan LateAfter = TimeSpan.FromDays(60);

    public static Situation Of(DraftFacts facts) => facts.Wish switch
    {
        OwnersWish.CheckIn => Situation.CheckIn,
        OwnersWish.Introduce => Situation.AskWhether,
        _ => OfReason(facts),
    };

    private static Situation OfReason(DraftFacts facts) => facts.Reason switch
    {
        NudgeReason.MetNotWritten => facts.IsFirstMeeting ? Situation.FirstMet : facts.HadMetBefore ? Situation.MetAgain : Situation.Met,
        NudgeReason.AwaitingYourReply => facts.Now - facts.Thread?.LastReceived?.At >= LateAfter ? Situation.AwaitLate : Situation.Await,
        NudgeReason.PromiseDue or NudgeReason.RequestDue => Situation.Due,
        NudgeReason.PromiseOverdue => Situation.PromiseLate,
        NudgeReason.AwaitingTheirReply when facts.Commitment is not null => Situation.TheyPromised,
        NudgeReason.AwaitingTheirReply => facts.AskedTwice ? Situation.SilentTwice : Situation.Silent,
        NudgeReason.FadingTie => Situation.Fading,
        NudgeReason.DormantTie => Situation.Dormant,
        NudgeReason.Thanks => Situation.Thanks,
        NudgeReason.Introduction when facts.Step is { } step => OfStep(step),
        NudgeReason.Introduction => facts.OtherWroteAt is null ? Situation.AskFirst : Situation.AskCommon,
        NudgeReason.OneWay => Situation.KindNo,
        NudgeReason.Invitation => Situation.Await,
        _ => throw new ArgumentOutOfRangeException(nameof(facts), facts.Reason, "This reason has no texts."),
    };

    private static Situation OfStep(IntroductionStep step) => step switch
    {
        IntroductionStep.Ask => Situation.AskFirst,
        // What to answer to their yes or no, only the owner knows.
        IntroductionStep.HasAnswered => Situation.Await,
        IntroductionStep.AskOther => Situation.AskOther,
        IntroductionStep.BringTogether => Situation.Introduce,
        _ => throw new ArgumentOutOfRangeException(nameof(step), step, "Every step needs its own situation."),
    };
}
