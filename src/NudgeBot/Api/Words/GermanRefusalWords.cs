namespace NudgeBot.Api.Words;

internal sealed class GermanRefusalWords : RefusalWords
{
    public override string NoSuchChoice => "Diese Auswahl kenne ich nicht.";

    public override string AboutNoMeeting => "Bei diesem Hinweis geht es um keinen Termin.";

    public override string ChooseADay => "Wählen Sie einen Tag, der vor uns liegt, innerhalb eines Jahres.";

    public override string NoAddress => "Das ist keine Mailadresse.";

    public override string TooMuchTold(int most) => $"Sie haben mir schon {most} Dinge gesagt: Löschen Sie zuerst ein paar Notizen.";

    public override string CanKeepNoMore => "Mehr von dem, was Sie mir sagen, kann ich nicht behalten: Löschen Sie zuerst ein paar Notizen.";

    public override string RhythmDays(int most) => $"Ein Rhythmus hat 1 bis {most} Tage.";

    public override string NoteLength(int most) => $"Eine Notiz hat 1 bis {most} Zeichen.";

    public override string NoSuchNote => "Eine solche Notiz habe ich nicht.";

    public override string NoSuchPromise => "Dieses Versprechen kenne ich nicht mehr; vielleicht wurde es gehalten.";

    public override string PerDay(int most) => $"Ein Tag kann 1 bis {most} Hinweise bringen.";

    public override string PerWeek(int most) => $"Eine Woche kann 1 bis {most} Hinweise bringen.";
}
