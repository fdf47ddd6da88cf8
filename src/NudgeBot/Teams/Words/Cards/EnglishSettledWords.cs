namespace NudgeBot.Teams.Words.Cards;

internal sealed class EnglishSettledWords : SettledWords
{
    public override string Declined => "People here may ask not to be the subject of nudges. This is about someone who did, so I closed it.";

    protected override string YouWrote(string name) => $"You have written to {name} since, or you met. Nothing is open here.";

    protected override string TheyWrote(string name) => $"{name} has written since, or you met. Nothing is open here.";

    protected override string InTouch(string name) => $"You and {name} have been in touch since.";

    protected override string Unreachable(string name) => $"Mail no longer reaches {name} there, so I closed this.";

    protected override string AskedForNoMore(string name) => $"{name} asked for no more mail about this, so I closed it.";

    protected override string NotTheMoment => "This is not the moment for a nudge, so I closed it.";

    protected override string PromiseWentOut(string name) => $"What you promised {name} has gone out, as far as I can see.";

    protected override string TheyCameBack(string name) => $"{name} has come back to you on it.";

    protected override string DayPassed => "The day has passed, so I closed this one.";

    protected override string PutAway => "You put this away in your mailbox, so I did the same.";

    protected override string AnswerInMail(string name) => $"An answer to {name} is in your mail. Nothing is open here.";

    protected override string ThreadMovedOn(string name) => $"The thread with {name} has moved on. Nothing is open here.";

    protected override string NotCurrent => "This is no longer current, so I closed it.";

    protected override string MeetingBegan => "The meeting has begun.";

    protected override string AskedHowItWent => "I asked how it went, and leave it at that.";

    protected override string YouSaidDone => "You said that this is done, or let go.";
}
