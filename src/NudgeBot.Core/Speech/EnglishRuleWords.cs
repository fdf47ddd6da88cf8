namespace NudgeBot.Core.Speech;

internal sealed class EnglishRuleWords : RuleWords
{
    protected override string MetNotWritten => "Met, not written";

    protected override string AwaitingYourReply => "Waits for your answer";

    protected override string AwaitingTheirReply => "You wait for theirs";

    protected override string PromiseDue => "Promise due";

    protected override string PromiseOverdue => "Promise still open";

    protected override string RequestDue => "Asked of you, due";

    protected override string FadingTie => "Quiet for long";

    protected override string DormantTie => "Quiet for a year or more";

    protected override string Invitation => "Invitation open";

    protected override string Introduction => "An introduction";

    protected override string Thanks => "A word of thanks";

    protected override string Restart => "A start after a break";

    protected override string OneWay => "Asks often";

    protected override string BeforeMeeting => "Before a meeting";

    protected override string HowDidItGo => "How did it go?";

    protected override string Gone => "They left, or mail no longer reaches them.";

    protected override string Conflict => "There are angry words between you: this is no moment for a nudge.";

    protected override string Sensitive => "It touches something private or sensitive.";

    protected override string Bulk => "It went to many, or came from a list or a machine.";

    protected override string LargeMeeting => "Too many people for a word to each: an audience, a stand-up or a broadcast.";

    protected override string Asked => "They asked for no mail about this, or you asked me not to bring it up.";

    protected override string AlreadyInContact => "You have been in touch since, or soon will be.";

    protected override string EndedWell => "It ended well, or you put it away.";

    protected override string Resting => "You wrote twice without an answer: the tie may rest.";

    protected override string Unsure => "I am not sure enough who it is, or whether an answer is wanted.";

    protected override string FirstDay => "It is from before you turned me on.";

    protected override string Away => "They, or you, are away.";

    protected override string QuietHours => "It is outside your working hours.";

    protected override string Cap => "More would be too many for a day or a week.";

    protected override string Connected => "Connected: the first contact, or one in one direction.";

    protected override string Conversing => "Conversing: you have heard from each other on several days.";

    protected override string Converted => "Keeping in touch: you both have kept it up for three months or more.";

    protected override string NoCircle => "In no circle yet";

    protected override string NewCircle => "New";

    protected override string ClientCircle => "Client";

    protected override string ColleagueCircle => "Colleague";

    protected override string ManagerCircle => "Manager";

    protected override string ReportCircle => "Report";

    protected override string FriendCircle => "Friend";

    protected override string FamilyCircle => "Family";

    protected override string CandidateCircle => "Candidate";

    protected override string SupplierCircle => "Supplier";
}
