namespace NudgeBot.Teams.Words.Cards;

internal sealed class GermanSettledWords : SettledWords
{
    public override string Declined => "Wer hier arbeitet, kann darum bitten, nicht Gegenstand von Hinweisen zu sein. Das gilt hier, also habe ich es geschlossen.";

    protected override string YouWrote(string name) => $"Sie haben {name} inzwischen geschrieben oder getroffen. Hier ist nichts mehr offen.";

    protected override string TheyWrote(string name) => $"{name} hat inzwischen geschrieben, oder Sie haben sich getroffen. Hier ist nichts mehr offen.";

    protected override string InTouch(string name) => $"Sie und {name} hatten inzwischen Kontakt.";

    protected override string Unreachable(string name) => $"Unter dieser Adresse ist {name} nicht mehr zu erreichen; ich habe das geschlossen.";

    protected override string AskedForNoMore(string name) => $"{name} möchte dazu keine Mails mehr; ich habe das geschlossen.";

    protected override string NotTheMoment => "Dies ist nicht der Moment für einen Hinweis; ich habe ihn geschlossen.";

    protected override string PromiseWentOut(string name) => $"Was Sie {name} versprochen haben, ist hinausgegangen, soweit ich sehe.";

    protected override string TheyCameBack(string name) => $"{name} hat sich dazu bei Ihnen gemeldet.";

    protected override string DayPassed => "Der Tag ist vorbei; ich habe das geschlossen.";

    protected override string PutAway => "Sie haben das in Ihrem Postfach abgelegt; ich habe es ebenso gehalten.";

    protected override string AnswerInMail(string name) => $"In Ihrem Postfach liegt eine Antwort an {name}. Hier ist nichts mehr offen.";

    protected override string ThreadMovedOn(string name) => $"Der Austausch mit {name} ist weitergegangen. Hier ist nichts mehr offen.";

    protected override string NotCurrent => "Das ist nicht mehr aktuell; ich habe es geschlossen.";

    protected override string MeetingBegan => "Das Treffen hat begonnen.";

    protected override string AskedHowItWent => "Ich hatte gefragt, wie es war, und belasse es dabei.";

    protected override string YouSaidDone => "Sie haben gesagt, dass dies erledigt oder hinfällig ist.";
}
