namespace NudgeBot.Teams.Words.Acting;

internal sealed class EnglishActingWords : ActingWords
{
    public override string TurnedOff => "You turned me off before the hour came, so I sent nothing. Your words are kept here.";

    public override string Paused => "You asked me to be quiet before the hour came, so I sent nothing. Your words are kept here.";

    public override string CouldNotLook => "I could not look at your mailbox again before sending, so I sent nothing. Your words are kept here.";

    public override string TheyWrote(string name) => $"{name} wrote before the hour came, so I sent nothing. Look at it first; your words are kept here.";

    public override string YouWrote(string name) => $"You wrote to {name} before the hour came, so I sent nothing. Your words are kept here.";

    public override string YouMet(string name) => $"You and {name} met before the hour came, so I sent nothing. Your words are kept here.";

    public override string SeemsSettled => "This seems settled, so I sent nothing. Your words are kept here.";

    public override string ItIsTheHour(string name, string time) => $"It is {time}, the hour you chose for {name}. Nothing leaves without you: send it now?";

    public override string InvitationNotAllowed => "I could not answer the invitation, because I am not allowed to change your calendar. Nobody was told anything; answer it in Outlook.";

    public override string InvitationSignInOver => "I could not answer the invitation, because your sign-in was over by then. Nobody was told anything: press again.";

    public override string InvitationGone => "I could not answer the invitation, because it is no longer in your calendar. Nobody was told anything.";

    public override string InvitationUnknown => "Outlook did not say whether your answer to the invitation went out, so I did not try again. Look in your calendar.";

    public override string InvitationNotTaken => "I could not answer the invitation, because Outlook did not take it. Nobody was told anything; answer it in Outlook.";

    public override string SendLater => "Send later";

    public override string OfferTimes => "Offer times";

    public override string Accept => "Accept";

    public override string PoliteNo => "Polite no";

    public override string PoliteNoLabel => "Your words to the organizer, or none";

    public override string SendTheNo => "Decline";

    public override string AnswerInOutlook => "Answer in Outlook";

    public override string NoFreeTimes => "I see no free half hour in the next working days.";

    public override string OnlyYourCalendar => "These are free in your calendar; I can't see theirs.";

    public override string BothCalendars => "These are free in both calendars.";

    public override string TimesNotSeen => "I could not look at the calendars just now. Try again in a while.";
}
