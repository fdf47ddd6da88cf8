namespace NudgeBot.Core.Speech;

internal sealed class GermanPageWords : PageWords
{
    public override string NoContactYet => "Ich sehe noch keinen Kontakt.";

    public override string NoContactStage => "Noch kein Kontakt, den ich sehe.";

    public override string YouMet(string onDay) => $"In Ihrem Kalender stand {onDay} ein Termin.";

    public override string YouWroteLast(string onDay) => $"Sie haben {onDay} geschrieben; seitdem sehe ich keine Mail an Sie.";

    public override string TheyWrote(string onDay) => $"Sie haben {onDay} eine Mail bekommen.";

    public override string TheyWroteLast(string onDay) => $"Sie haben {onDay} eine Mail bekommen; seitdem sehe ich keine von Ihnen.";

    public override string WishedRhythm(string often) => $"Sie möchten {often} in Kontakt sein.";

    public override string UsualRhythm(string often) => $"Meist sind Sie {often} in Kontakt.";

    public override string Introduced(string name, string onDay) => $"{name} hat Sie {onDay} miteinander bekannt gemacht.";

    public override string WillMeet(string what, string onDay) => $"{what} steht {onDay} in Ihrem Kalender.";

    public override string DidMeet(string what, string onDay) => $"{what} stand {onDay} in Ihrem Kalender.";

    public override string Titled(string title) => $"„{title}“";

    public override string Untitled => "Ein Termin";

    public override string LastTopic(string topic) => $"Zuletzt schrieben Sie über „{topic}“.";

    public override string NoContactInTwoYears => "In den letzten zwei Jahren kein Kontakt, den ich sehe.";

    public override string InTwoYears(int sent, int received, int met) => $"In den letzten zwei Jahren: Mails von Ihnen an {Days(sent)}, an Sie an {Days(received)}, und {(met == 0 ? "kein Termin" : $"Termine an {Days(met)}")}.";

    public override string TheMeeting => "Der Termin";

    public override string TheMail => "Die Mail";

    public override string CannotSee => "Anrufe und Chats sehe ich nicht.";

    private static string Days(int count) => count == 1 ? "einem Tag" : $"{count} Tagen";
}
