using NudgeBot.Core.Ties;

namespace NudgeBot.Teams.Words.People;

internal sealed class FrenchPeopleWords : PeopleWords
{
    public override string Summary(string name) => $"{name} en un coup d’œil";

    public override string Reached(Stage stage) => stage switch
    {
        Stage.Connected => "Premier contact",
        Stage.Conversing => "En conversation",
        Stage.Converted => "En contact suivi",
        _ => throw new ArgumentOutOfRangeException(nameof(stage), stage, "Every stage needs its own words."),
    };

    public override string Close(Closeness closeness) => closeness switch
    {
        Closeness.New => "tout récent",
        Closeness.Light => "lien léger",
        Closeness.Steady => "lien régulier",
        Closeness.Close => "lien étroit",
        _ => throw new ArgumentOutOfRangeException(nameof(closeness), closeness, "Every closeness needs its own words."),
    };

    public override string WhyThisClose => "Ce que je vois";

    public override string YouOwe => "À faire de votre côté";

    public override string TheyOwe => "On vous doit";

    public override string YourNotes => "Vos notes";

    public override string CommonGround => "Points communs";

    public override string Late => "en retard";

    public override string OpenMail => "Ouvrir le message";

    public override string OpenMeeting => "Ouvrir la réunion";

    public override string Open => "Ouvrir";

    public override string Legend => "En haut : les réunions. Au milieu : vos messages. En bas : les messages reçus.";

    public override string CannotSee => "Je ne vois ni les appels ni les conversations.";

    public override string More(int count) => count == 1 ? "et un autre, dans l’onglet" : $"et {count} autres, dans l’onglet";

    public override string Note => "Noter";

    public override string NewNote => "Une note, en une ligne";

    public override string ForYouAlone => "Rien que pour vous";

    public override string KeepNote => "Garder la note";

    public override string Noted => "C’est noté, rien que pour vous.";

    public override string NothingToNote => "Il n’y a encore rien à noter : écrivez d’abord quelque chose.";

    public override string NoteTooLong(int most, int length) => $"Une note compte au plus {most} caractères ; la vôtre en a {length}.";

    public override string NoBriefs => "Sans rappel pour cette personne";

    public override string PromisedOrLearned => "Avez-vous promis ou appris quelque chose ?";

    public override string WentWell => "Bien passé";

    public override string NotAFit => "Pas concluant";

    public override string NotThis => "Pas celui-ci";

    public override string Yes => "C’était oui";

    public override string No => "C’était non";
}
