namespace NudgeBot.Privacy;

internal sealed class GermanDataPageWords : DataPageWords
{
    public override string Language => "de";

    public override string Title => "Was NudgeBot über Sie gespeichert hat";

    public override string About => "Alles, so wie es gespeichert war, als diese Seite entstand. Zeiten sind in UTC. Die Seite lädt nichts nach und lässt sich drucken.";

    public override string Nothing => "Nichts ist gespeichert.";

    public override string Open => "in Outlook öffnen";

    public override string Owner => "Sie";

    public override string People => "Menschen, denen Sie schreiben oder die Sie treffen";

    public override string Threads => "Offene Unterhaltungen";

    public override string Meetings => "Besprechungen";

    public override string Nudges => "Hinweise";

    public override string Told => "Was Sie NudgeBot gesagt haben";

    public override string NeverAbout => "Nichts über";

    public override string Read => "Wie weit Ihr Postfach gelesen ist";

    public override string Waiting => "Noch zu erledigen";

    public override string AskedOfModel => "Anfragen an ein Sprachmodell";

    public override string OwnMailbox => "Aus Ihrem eigenen Postfach";

    public override string OthersMailboxes => "In den Postfächern anderer";

    public override string NudgesNote => "Jeder mit den Mails und Besprechungen, auf denen er beruht (Datum, Richtung, ein Weg dorthin), was dafür und dagegen sprach und was Sie getan haben. Die Worte eines geschlossenen Hinweises verschwinden nach einiger Zeit, der Rest bleibt.";

    public override string OthersNote => "Alle Postfächer zusammen. Wem sie gehören und was deren Inhaber schrieben oder notierten, ist deren Privatsache und wird nicht gesagt.";
}
