namespace NudgeBot.Teams.Words.Cards;

internal sealed class GermanSummaryWords : SummaryWords
{
    protected override string MetNotWritten(string name) => $"Sie haben {name} getroffen: ein paar Worte?";

    protected override string AwaitingYourReply(string name) => $"{name} wartet auf Ihre Antwort";

    protected override string AwaitingTheirReply(string name) => $"{name} hat Ihnen noch nicht geantwortet";

    protected override string PromiseDue(string name) => $"Etwas, das Sie {name} versprochen haben, ist fällig";

    protected override string PromiseOverdue(string name) => $"Etwas, das Sie {name} versprochen haben, ist noch offen";

    protected override string RequestDue(string name) => $"Etwas, um das {name} Sie gebeten hat, ist fällig";

    protected override string FadingTie(string name) => $"Zwischen Ihnen und {name} ist es still geworden";

    protected override string DormantTie(string name) => $"Sie und {name} hatten einmal Kontakt";

    protected override string Invitation(string name) => $"{name} hat Sie eingeladen";

    protected override string Introduction(string name) => $"Menschen zusammenbringen: zuerst {name} fragen?";

    protected override string Thanks(string name) => $"Ein Wort des Dankes an {name}?";

    protected override string Restart(string name) => $"Willkommen zurück: ein paar Worte an {name}?";

    protected override string OneWay(string name) => $"{name} bittet oft um etwas";

    protected override string BeforeMeeting(string name) => $"Gleich: Ihr Termin mit {name}";

    protected override string HowDidItGo(string name) => $"Wie ist es mit {name} gelaufen?";
}
