namespace NudgeBot.Core.Speech;

internal sealed class GermanRuleWords : RuleWords
{
    protected override string MetNotWritten => "Getroffen, nicht geschrieben";

    protected override string AwaitingYourReply => "Wartet auf Ihre Antwort";

    protected override string AwaitingTheirReply => "Sie warten auf Antwort";

    protected override string PromiseDue => "Versprechen fällig";

    protected override string PromiseOverdue => "Versprechen noch offen";

    protected override string RequestDue => "Bitte an Sie, fällig";

    protected override string FadingTie => "Lange still";

    protected override string DormantTie => "Seit einem Jahr oder länger still";

    protected override string Invitation => "Einladung offen";

    protected override string Introduction => "Menschen zusammenbringen";

    protected override string Thanks => "Ein Wort des Dankes";

    protected override string Restart => "Ein Anfang nach der Pause";

    protected override string OneWay => "Bittet oft um etwas";

    protected override string BeforeMeeting => "Vor einem Treffen";

    protected override string HowDidItGo => "Wie ist es gelaufen?";

    protected override string Gone => "Die Person ist nicht mehr dort, oder Mails kommen nicht mehr an.";

    protected override string Conflict => "Zwischen Ihnen sind zornige Worte gefallen: kein Moment für einen Hinweis.";

    protected override string Sensitive => "Es berührt etwas Privates oder Heikles.";

    protected override string Bulk => "Es ging an viele oder kam von einer Liste oder einer Maschine.";

    protected override string LargeMeeting => "Zu viele Menschen, um einzeln zu schreiben: Publikum, Stand-up oder Übertragung.";

    protected override string Asked => "Dazu waren keine Mails erwünscht, oder Sie haben mich gebeten, nicht davon anzufangen.";

    protected override string AlreadyInContact => "Sie hatten seitdem Kontakt oder werden ihn bald haben.";

    protected override string EndedWell => "Es ging gut zu Ende, oder Sie haben es abgelegt.";

    protected override string Resting => "Sie haben zweimal ohne Antwort geschrieben: Die Verbindung darf ruhen.";

    protected override string Unsure => "Ich bin nicht sicher genug, wer es ist oder ob eine Antwort erwünscht ist.";

    protected override string FirstDay => "Es stammt aus der Zeit, bevor Sie mich eingeschaltet haben.";

    protected override string Away => "Jemand von Ihnen beiden ist abwesend.";

    protected override string QuietHours => "Es liegt außerhalb Ihrer Arbeitszeit.";

    protected override string Cap => "Mehr wären zu viele für einen Tag oder eine Woche.";

    protected override string Connected => "Bekannt: der erste Kontakt, oder einer in nur einer Richtung.";

    protected override string Conversing => "Im Gespräch: Sie haben an mehreren Tagen voneinander gehört.";

    protected override string Converted => "In Verbindung: Sie halten beide seit drei Monaten oder länger Kontakt.";

    protected override string NoCircle => "Noch in keinem Kreis";

    protected override string NewCircle => "Neu";

    protected override string ClientCircle => "Kundschaft";

    protected override string ColleagueCircle => "Aus dem eigenen Haus";

    protected override string ManagerCircle => "Leitung";

    protected override string ReportCircle => "Im eigenen Team";

    protected override string FriendCircle => "Freundschaft";

    protected override string FamilyCircle => "Familie";

    protected override string CandidateCircle => "Bewerbung";

    protected override string SupplierCircle => "Lieferfirma";
}
