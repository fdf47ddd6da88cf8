namespace NudgeBot.Api.Words;

internal sealed class FrenchRefusalWords : RefusalWords
{
    public override string NoSuchChoice => "Je ne connais pas ce choix.";

    public override string AboutNoMeeting => "Ce rappel ne porte sur aucune réunion.";

    public override string ChooseADay => "Choisissez un jour à venir, dans l’année.";

    public override string NoAddress => "Ce n’est pas une adresse de messagerie.";

    public override string TooMuchTold(int most) => $"Vous m’avez déjà dit {most} choses : supprimez d’abord quelques notes.";

    public override string CanKeepNoMore => "Je ne peux rien retenir de plus : supprimez d’abord quelques notes.";

    public override string RhythmDays(int most) => $"Un rythme va de 1 à {most} jours.";

    public override string NoteLength(int most) => $"Une note compte de 1 à {most} caractères.";

    public override string NoSuchNote => "Je n’ai pas cette note.";

    public override string NoSuchPromise => "Je ne connais plus cette promesse ; elle a peut-être été tenue.";

    public override string PerDay(int most) => $"Un jour peut apporter de 1 à {most} rappels.";

    public override string PerWeek(int most) => $"Une semaine peut apporter de 1 à {most} rappels.";
}
