namespace NudgeBot.Api.Words;

internal sealed class GermanPrivacyWords : PrivacyWords
{
    public override string ReadsMail => "Ihren Posteingang und Ihre gesendeten Mails des letzten Jahres: wer, wann, der Betreff, und den Wortlaut der Mails der letzten neunzig Tage.";

    public override string ReadsCalendar => "Ihren Kalender des letzten Jahres und der nächsten dreißig Tage: wer eingeladen war, wann, und ob Sie zugesagt haben.";

    public override string ReadsSettings => "Ihre Arbeitszeiten, Ihre Zeitzone und Ihre automatischen Antworten.";

    public override string People => "Zu jeder Person: Name, Adresse, die Tage, an denen Sie geschrieben oder sich getroffen haben, und der letzte Betreff; zu denen, die neben Ihnen in Mails anderer standen, die Tage von zwei Monaten";

    public override string WhyPeople => "Um zu sehen, wem Sie nach einem Treffen nicht geschrieben haben, und Ihren üblichen Rhythmus";

    public override string UntilQuiet(int years) => $"bis Sie es löschen, oder {years} Jahre nach dem letzten Kontakt";

    public override string Signs => "Zeichen zu einer Person, ohne den Wortlaut: abwesend, gegangen, unzustellbar, in Trauer, Nein oder später gesagt, verärgert, von wem vorgestellt";

    public override string WhySigns => "Um zu schweigen, wenn Schweigen richtig ist";

    public override string Threads => "Zu jedem offenen Austausch: die Kennung der letzten Mail, wer zuletzt am Zug war, und der eine Satz, der fragt oder verspricht";

    public override string WhyThreads => "Um daran zu erinnern, und um zu sehen, dass geantwortet wurde";

    public override string UntilNinetyDays => "neunzig Tage nach der letzten Mail des Austauschs; der Satz vierzehn Tage nach ihm, wenn er beantwortet oder gehalten ist";

    public override string Meetings => "Zu jedem Termin: wer dabei war, wann, und der Titel";

    public override string WhyMeetings => "Um zu sehen, dass Sie sich getroffen haben";

    public override string UntilFortyFiveDays => "fünfundvierzig Tage";

    public override string Nudges => "Jeder Hinweis: seine Worte, warum Sie ihn sahen, und was Sie damit getan haben";

    public override string WhyNudges => "Um nicht zweimal davon anzufangen, und um aus Ihrer Antwort zu lernen";

    public override string UntilWordsGo(int closed, int sent, int nudge) => $"die Worte {closed} Tage nach seinem Schluss, die gesendeten {sent} Tage, alles Übrige {nudge} Tage";

    public override string Told => "Was Sie mir gesagt haben: Notizen, Kreise, Wünsche";

    public override string WhyTold => "Um es für Sie zu nutzen";

    public override string UntilTakenBack => "bis Sie es zurücknehmen";

    public override string NeverText => "Vom Text Ihrer Mails wird nur der Satz behalten, der fragt oder verspricht, und kein Anhang wird geöffnet.";

    public override string NeverSent => "Nichts wird in Ihrem Postfach gesendet, verschoben oder geändert, ohne dass Sie klicken.";

    public override string NeverPrivate => "Privates, Vertrauliches, Gekennzeichnetes und Verschlüsseltes hinterlässt hier keine Worte; Gesundheit, Trauer, Recht und Kündigung werden nicht angesprochen.";

    public override string NeverShared => "Nichts von Ihnen wird anderen im Haus gezeigt, und aus Ihrem Postfach wird für niemand anderen etwas gelernt.";

    public override string AdministratorSeesFigures => "Wie viele Menschen NudgeBot nutzen, in Gruppen von neun oder mehr, und ob die Zustellung funktioniert.";

    public override string AdministratorNeverSees => "Nie einen Hinweis, eine Person, eine Bewertung oder einen Text von Ihnen.";
}
