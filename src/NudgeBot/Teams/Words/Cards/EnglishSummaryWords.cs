namespace NudgeBot.Teams.Words.Cards;

internal sealed class EnglishSummaryWords : SummaryWords
{
    protected override string MetNotWritten(string name) => $"You met {name}: a word?";

    protected override string AwaitingYourReply(string name) => $"{name} waits for your answer";

    protected override string AwaitingTheirReply(string name) => $"{name} has not answered you yet";

    protected override string PromiseDue(string name) => $"Something you promised {name} is due";

    protected override string PromiseOverdue(string name) => $"Something you promised {name} is still open";

    protected override string RequestDue(string name) => $"Something {name} asked of you is due";

    protected override string FadingTie(string name) => $"It has been quiet between you and {name}";

    protected override string DormantTie(string name) => $"You and {name} once kept in touch";

    protected override string Invitation(string name) => $"{name} invited you";

    protected override string Introduction(string name) => $"An introduction: ask {name} first?";

    protected override string Thanks(string name) => $"A word of thanks to {name}?";

    protected override string Restart(string name) => $"Welcome back: a word to {name}?";

    protected override string OneWay(string name) => $"{name} asks often";

    protected override string BeforeMeeting(string name) => $"Soon: your meeting with {name}";

    protected override string HowDidItGo(string name) => $"How did it go with {name}?";
}
