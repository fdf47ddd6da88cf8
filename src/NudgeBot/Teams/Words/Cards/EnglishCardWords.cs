namespace NudgeBot.Teams.Words.Cards;

internal sealed class EnglishCardWords : CardWords
{
    public override string Send => "Send";

    public override string SendReply => "Send reply";

    public override string OpenInOutlook => "Open in Outlook";

    public override string Snooze => "Snooze";

    public override string AlreadyDid => "Already did";

    public override string DidNotMeet => "We didn't meet";

    public override string NotThis => "Not this";

    public override string Never => "Never this person";

    public override string Undo => "Undo";

    public override string OpenDraft => "Open the draft";

    public override string OpenMeeting => "Open the meeting";

    public override string OpenMail => "Open the mail";

    public override string WriteHere => "Write here, or open it in Outlook";

    public override string YourAnswer => "Your answer, which only you know";

    public override string Suggestion(string send) => $"A suggestion, yours to change. Nothing is sent until you press {send}";

    public override string MoreLines(int count) => $"… and {count} more lines, which are in the mail";

    public override string Tomorrow => "Tomorrow";

    public override string NextWeek => "Next week";

    public override string OrUntilADay => "Or until a day";

    public override string SnoozeUntilThatDay => "Snooze until that day";

    public override string ChooseADay => "Choose a day first.";

    public override string ChooseADayThenSnooze => "Choose a day first, then press Snooze.";

    public override string DayNotAhead => "That day is not ahead of us within a year: choose a later one.";

    public override string NoWords => "There are no words to send yet: write some first.";

    public override string TooLong(int length, int most) => $"Your message has {length} characters; the most I can take is {most}. Shorten it, or write it in Outlook.";

    public override string UnknownButton => "I don't know this button; it may come from an older version of the card.";

    public override string NoSuchNudge => "This button belongs to no nudge I know, so nothing was changed.";

    public override string Forgotten => "I don't know this nudge any more; it may have been forgotten.";

    public override string OlderFace => "That button was on an older face of this card, so nothing was changed. This is how it stands.";

    public override string IAmOff => "I am off, so I write nothing in your mailbox. Type “start” to turn me on.";

    public override string SuggestionToCopy => "A suggestion to copy, or to open in Outlook";

    public override string WritesNothing => "I write nothing in your mailbox here. Copy the words, or open them in Outlook.";

    public override string ReadyToSend(string name, string send) => $"Your message to {name} is ready. Nothing leaves without your press: {send}.";

    public override string SignInToAct => "Sign in, so that this is done in your own name and nobody else can.";

    public override string SignIn => "Sign in";

    public override string CouldNotSignIn => "Teams could not sign you in, so nothing was done. Sign in, then press again.";

    public override string NotProven => "I could not make sure that it was you who pressed, so nothing was done. Press again.";
}
