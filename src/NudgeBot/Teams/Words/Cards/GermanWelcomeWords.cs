namespace NudgeBot.Teams.Words.Cards;

internal sealed class GermanWelcomeWords : WelcomeWords
{
    public override string Summary => "Willkommen bei NudgeBot";

    public override string Hello => "Guten Tag, ich bin NudgeBot";

    public override string WhatIDo => "Ich achte auf Menschen, die Sie getroffen haben oder die Ihnen geschrieben haben und noch keine Antwort von Ihnen haben. Dann schlage ich hier im Chat ein paar Worte vor. Im Zweifel schweige ich.";

    public override string WhatIRead => "Ich lese Ihren Kalender und Ihre Mails; Anrufe und Chats sehe ich nicht. Ohne Ihren Klick geht nie etwas hinaus. Ihre Hinweise sieht niemand außer Ihnen.";

    public override string WhatIKeep => "Ich behalte, wann Sie mit wem in Kontakt waren, und von Ihren Mails nur die wenigen Worte, die etwas Offenes braucht, verschlüsselt. Sie können alles davon jederzeit ansehen und löschen.";

    public override string NothingBeforeYes => "Ich lese nichts, bevor Sie Ja sagen.";

    public override string Yes => "Ja, einschalten";

    public override string No => "Nein, danke";

    public override (string Before, string After) TurnedOnBy => ("NudgeBot ist an: Eingeschaltet für Ihre Organisation von ", ". Für sich selbst können Sie es jederzeit ausschalten.");

    public override string TurnOffForMe => "Für mich ausschalten";

    public override string IsOn => "NudgeBot ist an";

    public override string OnFromNow => "Ich sehe mir Ihre Mails und Ihren Kalender an und melde mich nur, wenn es jemandem zu schreiben gibt: höchstens dreimal am Tag und achtmal in der Woche.";

    public override string TurnOff => "Ausschalten";

    public override string IsOff => "NudgeBot ist aus";

    public override string OffFromNow => "Ich lese nichts und sage nichts. Was ich von Ihrem Postfach wusste, bleibt verschlossen, bis Sie mich wieder einschalten oder mich bitten, es zu vergessen.";

    public override string TurnOn => "Einschalten";
}
