using NudgeBot.Core.Nudges;
using NudgeBot.Core.Ties;

namespace NudgeBot.Core.Pages;

/// <summary>The closed sets of the rules in the owner's words (English).</summary>
public static class InWords
{
    public static string Of(NudgeReason reason) => reason switch
    {
        NudgeReason.MetNotWritten => "Met, not written",
        NudgeReason.AwaitingYourReply => "Waits for your answer",
        NudgeReason.AwaitingTheirReply => "You wait for theirs",
        NudgeReason.PromiseDue => "Promise due",
        NudgeReason.PromiseOverdue => "Promise still open",
        NudgeReason.RequestDue => "Asked of you, due",
        NudgeReason.FadingTie => "Quiet for long",
        NudgeReason.DormantTie => "Quiet for a year or more",
        NudgeReason.Invitation => "Invitation open",
        NudgeReason.Introduction => "An introduction",
        NudgeReason.Thanks => "A word of thanks",
        NudgeReason.Restart => "A start after a break",
        NudgeReason.OneWay => "Asks often",
        _ => throw new ArgumentOutOfRangeException(nameof(reason), reason, "Every reason needs its own words."),
    };

    /// <summary>Why nothing is said.</summary>
    public static string Of(Silence rule) => rule switch
    {
        Silence.Gone => "They left, or mail no longer reaches them.",
        Silence.Conflict => "There are angry words between you: this is no moment for a nudge.",
        Silence.Sensitive => "It touches something private or sensitive.",
        Silence.Bulk => "It went to many, or came from a list or a machine.",
        Silence.LargeMeeting => "Too many people for a word to each: an audience, a stand-up or a broadcast.",
        Silence.Asked => "They asked for no mail about this, or you asked me not to bring it up.",
        Silence.AlreadyInContact => "You have been in touch since, or soon will be.",
        Silence.EndedWell => "It ended well, or you put it away.",
        Silence.Resting => "You wrote twice without an answer: the tie may rest.",
        Silence.Unsure => "I am not sure enough who it is, or whether an answer is wanted.",
        Silence.FirstDay => "It is from before you turned me on.",
        Silence.Away => "They, or you, are away.",
        Silence.QuietHours => "It is outside your working hours.",
        Silence.Cap => "More would be too many for a day or a week.",
        _ => throw new ArgumentOutOfRangeException(nameof(rule), rule, "Every rule needs its own words."),
    };

    public static string Of(Stage stage) => stage switch
    {
        Stage.Connected => "Connected: the first contact, or one in one direction.",
        Stage.Conversing => "Conversing: you have heard from each other on several days.",
        Stage.Converted => "Keeping in touch: you both have kept it up for three months or more.",
        _ => throw new ArgumentOutOfRangeException(nameof(stage), stage, "Every stage needs its own words."),
    };

    public static string Of(Circle? circle) => circle switch
    {
        null => "In no circle yet",
        Circle.New => "New",
        Circle.Client => "Client",
        Circle.Colleague => "Colleague",
        Circle.Manager => "Manager",
        Circle.Report => "Report",
        Circle.Friend => "Friend",
        Circle.Family => "Family",
        Circle.Candidate => "Candidate",
        Circle.Supplier => "Supplier",
        _ => throw new ArgumentOutOfRangeException(nameof(circle), circle, "Every circle needs its own words."),
    };
}
