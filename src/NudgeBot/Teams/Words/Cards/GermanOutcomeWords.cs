namespace NudgeBot.Teams.Words.Cards;

internal sealed class GermanOutcomeWords : OutcomeWords
{
    public override string Open => "Offen";

    public override string OpenAgain(string name) => $"Das ist wieder offen: {name}.";

    public override string Sending => "Wird gesendet…";

    public override string OnItsWay(string name) => $"Ihre Nachricht an {name} ist unterwegs.";

    public override string Sent => "Gesendet";

    public override string WentOut(string name) => $"Ihre Nachricht an {name} ist hinausgegangen, Wort für Wort wie unten.";

    public override string PleaseCheck => "Bitte prüfen";

    public override string Uncertain => "Outlook hat nicht gesagt, ob Ihre Nachricht hinausgegangen ist; deshalb habe ich es nicht noch einmal versucht. Sehen Sie bitte in „Gesendete Elemente“ und „Entwürfe“ nach.";

    public override string InOutlook => "Bei Outlook";

    public override string DraftingNow => "Ich lege einen Entwurf in Outlook an…";

    public override string EmptyDraft => "In Outlook wartet ein leerer Entwurf auf Sie. Es wurde nichts gesendet: Schreiben und senden Sie dort.";

    public override string WordsInDraft => "Ihre Worte stehen in einem Entwurf in Outlook. Es wurde nichts gesendet: Vollenden und senden Sie dort.";

    public override string Snoozed => "Auf später";

    public override string BackOn(string onDay) => $"Ich melde mich damit {onDay} wieder, wenn es dann noch gilt.";

    public override string BackLater => "Ich melde mich damit später wieder, wenn es dann noch gilt.";

    public override string Done => "Erledigt";

    public override string GoodAndOver => "Gut. Ich komme nicht mehr darauf zurück.";

    public override string NotThisOne => "Dies nicht";

    public override string Over => "Ich komme nicht mehr darauf zurück.";

    public override string NeverThisPerson => "Nie zu dieser Person";

    public override string NoMoreAbout(string name) => $"Zu {name} gebe ich Ihnen keine Hinweise mehr.";

    public override string YouDidNotMeet => "Kein Treffen";

    public override string NotCounted(string name) => $"Danke. Diesen Termin mit {name} zähle ich nicht mehr.";

    public override string Settled => "Geklärt";

    public override string NeedsNoWord => "Hier braucht es kein Wort mehr von Ihnen.";

    public override string CouldNotSend => "Ich konnte nicht senden";

    public override string CouldNotDraft => "Ich konnte keinen Entwurf anlegen";

    public override string MailGone(string couldNot) => $"{couldNot}, weil die Mail, auf die Sie antworten, nicht mehr in Ihrem Postfach ist. Es wurde nichts gesendet; schreiben Sie bitte in Outlook.";

    public override string NotAllowed(string couldNot) => $"{couldNot}, weil ich in Ihrem Postfach nicht mehr schreiben darf. Es wurde nichts gesendet; wenden Sie sich an Ihre Administration.";

    public override string NotTaken(string couldNot) => $"{couldNot}, weil Outlook es nicht angenommen hat. Es wurde nichts gesendet, und Ihre Worte bleiben hier erhalten: Versuchen Sie es später noch einmal.";

    public override string NotGranted(string couldNot) => $"{couldNot}, weil Ihre Organisation mir noch nicht erlaubt hat, in Ihrem Namen zu handeln. Nichts wurde gesendet, und Ihre Worte sind hier aufgehoben; ein Administrator muss es erlauben.";

    public override string SignInOver(string couldNot) => $"{couldNot}, weil Ihre Anmeldung bis dahin abgelaufen war. Nichts wurde gesendet, und Ihre Worte sind hier aufgehoben: Drücken Sie noch einmal.";

    public override string Later => "Später";

    public override string GoesOut(string name, string day, string time) => $"Ich bringe Ihre Nachricht an {name} {day} um {time} zurück, mit einem Klick zu senden, sofern nicht einer von Ihnen vorher schreibt. Bis dahin können Sie sie zurücknehmen.";

    public override string Accepting => "Zusage …";

    public override string YesOnItsWay(string name) => $"Ihre Zusage an {name} ist unterwegs.";

    public override string Declining => "Absage …";

    public override string NoOnItsWay(string name) => $"Ihre Absage an {name} ist unterwegs.";

    public override string Accepted => "Zugesagt";

    public override string YouAccepted(string name) => $"Sie haben die Einladung von {name} angenommen.";

    public override string Declined => "Abgesagt";

    public override string YouDeclined(string name) => $"Sie haben die Einladung von {name} abgelehnt.";
}
