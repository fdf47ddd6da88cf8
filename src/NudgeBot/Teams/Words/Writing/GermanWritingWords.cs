namespace NudgeBot.Teams.Words.Writing;

internal sealed class GermanWritingWords : WritingWords
{
    public override string AnswerLabel => "Ihre Antwort, in ein bis zwei Sätzen";

    public override string AnswerHere => "Nur Sie kennen sie; den Rest schreibe ich";

    public override string OrTheDay => "Oder der Tag, bis zu dem sie kommt";

    public override string NewDay => "Der Tag, bis zu dem es da ist";

    public override string WriteIt => "Schreiben";

    public override string WriteAllMyself => "Alles selbst schreiben";

    public override string LineOrDay => "Schreiben Sie einen Satz oder wählen Sie einen Tag, den Rest schreibe ich.";

    public override string DayFirst => "Wählen Sie einen Tag, den Rest schreibe ich.";

    public override string OneOfTheTwo => "Ein Satz und ein Tag ergeben zwei verschiedene Nachrichten: Behalten Sie eines davon und leeren Sie das andere.";

    public override string DayIsOver => "Der Tag in dieser Nachricht ist da oder vorbei, deshalb habe ich nichts gesendet. Ändern Sie ihn, oder beginnen Sie mit einem anderen Tag von vorn.";

    public override string AnotherWay => "Anders";

    public override string Shorter => "Kürzer";

    public override string Warmer => "Herzlicher";

    public override string MoreFormal => "Förmlicher";

    public override string LetRest => "Ruhen lassen";

    public override string BackToTheFirst => "Zurück zum ersten";

    public override string StartOver => "Von vorn beginnen";

    public override string SendAsItIs => "So senden";

    public override string CorrectIt => "Berichtigen";

    public override string EditsAreKept => "Sie haben diese Worte geändert, deshalb habe ich sie behalten. Leeren Sie zuerst das Feld, um es anders zu sehen.";

    public override string Stale(string words, string day) => $"Da steht „{words}“; das stimmte {day}, aber nicht mehr, wenn die Nachricht hinausgeht. So senden?";

    public override string OnItsCard => "Auf der Karte geht beides: Berichtigen Sie es dort, oder senden Sie es so.";

    public override string Became(string was, string now) => $"Aus „{was}“ wurde „{now}“.";

    public override string NoOtherWay(string name) => $"Eine solche andere Fassung an {name} habe ich nicht.";

    public override string NothingToFill(string name) => $"Meine Worte an {name} lassen dafür keine Lücke. Schreiben Sie bitte auf die Karte.";
}
