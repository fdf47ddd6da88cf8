namespace NudgeBot.Teams.Words.Cards;

internal sealed class EnglishOutcomeWords : OutcomeWords
{
    public override string Open => "Open";

    public override string OpenAgain(string name) => $"This is open again: {name}.";

    public override string Sending => "Sending…";

    public override string OnItsWay(string name) => $"Your message to {name} is on its way.";

    public override string Sent => "Sent";

    public override string WentOut(string name) => $"Your message to {name} went out, word for word as below.";

    public override string PleaseCheck => "Please check";

    public override string Uncertain => "Outlook did not say whether your message went out, so I did not try again. Look in Sent Items and Drafts.";

    public override string InOutlook => "In Outlook";

    public override string DraftingNow => "I am putting a draft into Outlook…";

    public override string EmptyDraft => "An empty draft waits for you in Outlook. Nothing was sent: write and send it there.";

    public override string WordsInDraft => "Your words are in a draft in Outlook. Nothing was sent: finish and send it there.";

    public override string Snoozed => "Snoozed";

    public override string BackOn(string onDay) => $"I'll bring this back {onDay}, if it still holds then.";

    public override string BackLater => "I'll bring this back later, if it still holds then.";

    public override string Done => "Done";

    public override string GoodAndOver => "Good. I won't bring this up again.";

    public override string NotThisOne => "Not this one";

    public override string Over => "I won't bring this up again.";

    public override string NeverThisPerson => "Never about this person";

    public override string NoMoreAbout(string name) => $"I won't nudge you about {name} any more.";

    public override string YouDidNotMeet => "You didn't meet";

    public override string NotCounted(string name) => $"Thank you. I no longer count that meeting with {name}.";

    public override string Settled => "Settled";

    public override string NeedsNoWord => "This no longer needs a word from you.";

    public override string CouldNotSend => "I could not send";

    public override string CouldNotDraft => "I could not make a draft";

    public override string MailGone(string couldNot) => $"{couldNot}, because the mail to answer is no longer in your mailbox. Nothing was sent; write to them in Outlook.";

    public override string NotAllowed(string couldNot) => $"{couldNot}, because I am no longer allowed to write in your mailbox. Nothing was sent; ask your administrator.";

    public override string NotTaken(string couldNot) => $"{couldNot}, because Outlook did not take it. Nothing was sent, and your words are kept here: try again in a while.";

    public override string NotGranted(string couldNot) => $"{couldNot}, because your organisation has not let me act in your name yet. Nothing was sent, and your words are kept here; an administrator must grant it.";

    public override string SignInOver(string couldNot) => $"{couldNot}, because your sign-in was over by then. Nothing was sent, and your words are kept here: press again.";

    public override string Later => "Later";

    public override string GoesOut(string name, string day, string time) => $"I bring your message to {name} back {day} at {time}, to be sent with one press, unless one of you writes first. Until then you can take it back.";

    public override string Accepting => "Accepting…";

    public override string YesOnItsWay(string name) => $"Your yes to the invitation of {name} is on its way.";

    public override string Declining => "Declining…";

    public override string NoOnItsWay(string name) => $"Your no to the invitation of {name} is on its way.";

    public override string Accepted => "Accepted";

    public override string YouAccepted(string name) => $"You accepted the invitation of {name}.";

    public override string Declined => "Declined";

    public override string YouDeclined(string name) => $"You declined the invitation of {name}.";
}
