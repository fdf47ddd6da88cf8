namespace NudgeBot.Teams.Words.Acting;

internal sealed class GermanActingWords : ActingWords
{
    public override string TurnedOff => "Sie haben mich vor der Zeit ausgeschaltet, deshalb habe ich nichts gesendet. Ihre Worte sind hier aufbewahrt.";

    public override string Paused => "Sie haben mich vor der Zeit um Ruhe gebeten, deshalb habe ich nichts gesendet. Ihre Worte sind hier aufbewahrt.";

    public override string CouldNotLook => "Ich konnte vor dem Senden nicht mehr in Ihr Postfach sehen, deshalb habe ich nichts gesendet. Ihre Worte sind hier aufbewahrt.";

    public override string TheyWrote(string name) => $"{name} hat vor der Zeit geschrieben, deshalb habe ich nichts gesendet. Lesen Sie das zuerst; Ihre Worte sind hier aufbewahrt.";

    public override string YouWrote(string name) => $"Sie haben {name} vor der Zeit geschrieben, deshalb habe ich nichts gesendet. Ihre Worte sind hier aufbewahrt.";

    public override string YouMet(string name) => $"Sie und {name} haben sich vor der Zeit getroffen, deshalb habe ich nichts gesendet. Ihre Worte sind hier aufbewahrt.";

    public override string SeemsSettled => "Das scheint erledigt, deshalb habe ich nichts gesendet. Ihre Worte sind hier aufbewahrt.";

    public override string ItIsTheHour(string name, string time) => $"Es ist {time}, die Stunde, die Sie für {name} gewählt haben. Ohne Sie geht nichts hinaus: jetzt senden?";

    public override string InvitationNotAllowed => "Ich konnte die Einladung nicht beantworten, weil ich Ihren Kalender nicht ändern darf. Niemand hat etwas erfahren; antworten Sie in Outlook.";

    public override string InvitationSignInOver => "Ich konnte die Einladung nicht beantworten, weil Ihre Anmeldung bis dahin abgelaufen war. Niemand hat etwas erfahren: Drücken Sie noch einmal.";

    public override string InvitationGone => "Ich konnte die Einladung nicht beantworten, weil sie nicht mehr in Ihrem Kalender steht. Niemand hat etwas erfahren.";

    public override string InvitationUnknown => "Outlook hat nicht gesagt, ob Ihre Antwort auf die Einladung hinausging, deshalb habe ich es nicht noch einmal versucht. Sehen Sie in Ihrem Kalender nach.";

    public override string InvitationNotTaken => "Ich konnte die Einladung nicht beantworten, weil Outlook sie nicht annahm. Niemand hat etwas erfahren; antworten Sie in Outlook.";

    public override string SendLater => "Später senden";

    public override string OfferTimes => "Termine anbieten";

    public override string Accept => "Zusagen";

    public override string PoliteNo => "Höflich absagen";

    public override string PoliteNoLabel => "Ihre Worte an die Einladenden, oder keine";

    public override string SendTheNo => "Absagen";

    public override string AnswerInOutlook => "In Outlook antworten";

    public override string NoFreeTimes => "Ich sehe in den nächsten Arbeitstagen keine freie halbe Stunde.";

    public override string OnlyYourCalendar => "Diese Zeiten sind in Ihrem Kalender frei; den anderen sehe ich nicht.";

    public override string BothCalendars => "Diese Zeiten sind in beiden Kalendern frei.";

    public override string TimesNotSeen => "Ich konnte gerade nicht in die Kalender sehen. Versuchen Sie es nachher noch einmal.";
}
