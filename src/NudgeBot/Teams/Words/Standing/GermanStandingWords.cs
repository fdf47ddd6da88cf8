namespace NudgeBot.Teams.Words.Standing;

/// <inheritdoc />
internal sealed class GermanStandingWords : StandingWords
{
    public override string Held(string by) => $"{by} hat mich für Sie ausgeschaltet. Ich lese und tue nichts, bis ich wieder eingeschaltet werde.";

    public override string HeldForGroup(string by) => $"{by} hat mich für eine Gruppe ausgeschaltet, zu der Sie gehören. Ich lese und tue nichts, bis ich wieder eingeschaltet werde.";

    public override string HeldForAll(string by) => $"{by} hat mich für Ihre ganze Organisation ausgeschaltet. Ich lese und tue nichts, bis ich wieder eingeschaltet werde.";

    public override string AccessLost => "Ihre Organisation lässt mich Ihr Postfach nicht mehr lesen, darum bin ich jetzt still; ich sehe einmal am Tag nach, ob es wieder geht, und Sie müssen nichts tun.";

    public override string AccessBack => "Ihre Organisation lässt mich Ihr Postfach wieder lesen, also mache ich dort weiter, wo ich aufgehört habe.";

    public override string Declined => "Ich bringe Sie in niemandes Hinweisen mehr vor, und Karten über Sie schließen sich innerhalb einer Stunde. Mit „ihr dürft mich wieder erwähnen“ nehmen Sie es zurück.";

    public override string TakenBack => "Gut. In Hinweisen an andere darf ich Sie wieder vorbringen.";

    public override string HadNotDeclined => "Sie hatten nicht darum gebeten, außen vor zu bleiben; es ändert sich also nichts.";

    public override string DirectoryOutOfReach => "Ich konnte Ihre Adressen gerade nicht nachschlagen und habe nichts geändert; bitte sagen Sie es in ein paar Minuten noch einmal.";
}
