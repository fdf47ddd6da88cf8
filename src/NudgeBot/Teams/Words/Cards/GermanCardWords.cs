namespace NudgeBot.Teams.Words.Cards;

internal sealed class GermanCardWords : CardWords
{
    public override string Send => "Senden";

    public override string SendReply => "Antwort senden";

    public override string OpenInOutlook => "In Outlook öffnen";

    public override string Snooze => "Später";

    public override string AlreadyDid => "Schon erledigt";

    public override string DidNotMeet => "Kein Treffen";

    public override string NotThis => "Das nicht";

    public override string Never => "Nie diese Person";

    public override string Undo => "Rückgängig";

    public override string OpenDraft => "Entwurf öffnen";

    public override string OpenMeeting => "Termin öffnen";

    public override string OpenMail => "Mail öffnen";

    public override string WriteHere => "Hier schreiben oder in Outlook öffnen";

    public override string YourAnswer => "Ihre Antwort, die nur Sie kennen";

    public override string Suggestion(string send) => $"Ein Vorschlag, den Sie ändern können. Nichts geht hinaus, bevor Sie auf „{send}“ drücken";

    public override string MoreLines(int count) => count == 1 ? "… und eine weitere Zeile, die in der Mail steht" : $"… und {count} weitere Zeilen, die in der Mail stehen";

    public override string Tomorrow => "Morgen";

    public override string NextWeek => "Nächste Woche";

    public override string OrUntilADay => "Oder bis zu einem Tag";

    public override string SnoozeUntilThatDay => "Bis zu diesem Tag";

    public override string ChooseADay => "Wählen Sie zuerst einen Tag.";

    public override string ChooseADayThenSnooze => "Wählen Sie zuerst einen Tag und drücken Sie dann noch einmal.";

    public override string DayNotAhead => "Dieser Tag liegt nicht innerhalb des nächsten Jahres: Wählen Sie einen anderen.";

    public override string NoWords => "Es gibt noch nichts zu senden: Schreiben Sie zuerst ein paar Worte.";

    public override string TooLong(int length, int most) => $"Ihre Nachricht hat {length} Zeichen; mehr als {most} kann ich nicht annehmen. Kürzen Sie sie, oder schreiben Sie in Outlook.";

    public override string UnknownButton => "Diese Schaltfläche kenne ich nicht; sie stammt vielleicht von einer älteren Fassung der Karte.";

    public override string NoSuchNudge => "Diese Schaltfläche gehört zu keinem Hinweis, den ich kenne; es wurde nichts geändert.";

    public override string Forgotten => "Diesen Hinweis kenne ich nicht mehr; er wurde vielleicht vergessen.";

    public override string OlderFace => "Diese Schaltfläche stand auf einer älteren Fassung dieser Karte; es wurde nichts geändert. So ist der Stand.";

    public override string IAmOff => "Ich bin ausgeschaltet und schreibe deshalb nichts in Ihr Postfach. Mit „start“ schalten Sie mich ein.";

    public override string SuggestionToCopy => "Ein Vorschlag zum Kopieren oder zum Öffnen in Outlook";

    public override string WritesNothing => "Ich schreibe hier nichts in Ihr Postfach. Kopieren Sie die Worte, oder öffnen Sie sie in Outlook.";

    public override string ReadyToSend(string name, string send) => $"Ihre Nachricht an {name} liegt bereit. Ohne Ihren Klick geht nichts hinaus: {send}.";

    public override string SignInToAct => "Melden Sie sich an, damit dies in Ihrem Namen geschieht und niemand sonst es kann.";

    public override string SignIn => "Anmelden";

    public override string CouldNotSignIn => "Teams konnte Sie nicht anmelden, also ist nichts geschehen. Melden Sie sich an und drücken Sie noch einmal.";

    public override string NotProven => "Ich konnte nicht sicherstellen, dass Sie es waren, also ist nichts geschehen. Drücken Sie noch einmal.";
}
