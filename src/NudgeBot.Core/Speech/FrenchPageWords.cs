namespace NudgeBot.Core.Speech;

internal sealed class FrenchPageWords : PageWords
{
    public override string NoContactYet => "Je ne vois pas encore de contact.";

    public override string NoContactStage => "Pas encore de contact visible.";

    public override string YouMet(string onDay) => $"Une réunion figurait dans votre calendrier {onDay}.";

    public override string YouWroteLast(string onDay) => $"Vous avez écrit {onDay} ; je ne vois pas de mail reçu depuis.";

    public override string TheyWrote(string onDay) => $"Vous avez reçu un mail {onDay}.";

    public override string TheyWroteLast(string onDay) => $"Vous avez reçu un mail {onDay} ; je n’en vois pas de vous depuis.";

    public override string WishedRhythm(string often) => $"Vous souhaitez être en contact {often}.";

    public override string UsualRhythm(string often) => $"D’habitude, vous êtes en contact {often}.";

    public override string Introduced(string name, string onDay) => $"{name} a fait les présentations {onDay}.";

    public override string WillMeet(string what, string onDay) => $"{what} figure dans votre calendrier {onDay}.";

    public override string DidMeet(string what, string onDay) => $"{what} figurait dans votre calendrier {onDay}.";

    public override string Titled(string title) => $"« {title} »";

    public override string Untitled => "Une réunion";

    public override string LastTopic(string topic) => $"Votre dernier échange portait sur « {topic} ».";

    public override string NoContactInTwoYears => "Aucun contact visible au cours des deux dernières années.";

    public override string InTwoYears(int sent, int received, int met) => $"Au cours des deux dernières années : des mails de vous sur {Days(sent)}, reçus sur {Days(received)}, et {(met == 0 ? "aucune réunion" : $"des réunions sur {Days(met)}")}.";

    public override string TheMeeting => "La réunion";

    public override string TheMail => "Le mail";

    public override string CannotSee => "Je ne vois ni les appels ni les chats.";

    private static string Days(int count) => count == 1 ? "un jour" : $"{count} jours";
}
