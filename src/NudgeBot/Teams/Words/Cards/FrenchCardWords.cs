namespace NudgeBot.Teams.Words.Cards;

internal sealed class FrenchCardWords : CardWords
{
    public override string Send => "Envoyer";

    public override string SendReply => "Envoyer la réponse";

    public override string OpenInOutlook => "Ouvrir dans Outlook";

    public override string Snooze => "Plus tard";

    public override string AlreadyDid => "Déjà fait";

    public override string DidNotMeet => "Pas de rencontre";

    public override string NotThis => "Pas ce rappel";

    public override string Never => "Jamais cette personne";

    public override string Undo => "Annuler";

    public override string OpenDraft => "Ouvrir le brouillon";

    public override string OpenMeeting => "Ouvrir la réunion";

    public override string OpenMail => "Ouvrir le mail";

    public override string WriteHere => "Écrivez ici, ou ouvrez dans Outlook";

    public override string YourAnswer => "Votre réponse, dans vos propres mots";

    public override string Suggestion(string send) => $"Une suggestion, à modifier à votre gré. Rien ne part avant que vous n’appuyiez sur « {send} »";

    public override string MoreLines(int count) => count == 1 ? "… et encore une ligne, qui se trouve dans le mail" : $"… et encore {count} lignes, qui se trouvent dans le mail";

    public override string Tomorrow => "Demain";

    public override string NextWeek => "La semaine prochaine";

    public override string OrUntilADay => "Ou jusqu’à un jour précis";

    public override string SnoozeUntilThatDay => "Jusqu’à ce jour-là";

    public override string ChooseADay => "Choisissez d’abord un jour.";

    public override string ChooseADayThenSnooze => "Choisissez d’abord un jour, puis appuyez de nouveau.";

    public override string DayNotAhead => "Ce jour ne se trouve pas dans l’année à venir : choisissez-en un autre.";

    public override string NoWords => "Il n’y a encore rien à envoyer : écrivez d’abord quelques mots.";

    public override string TooLong(int length, int most) => $"Votre message compte {length} caractères ; je ne peux en accepter plus de {most}. Raccourcissez-le, ou écrivez-le dans Outlook.";

    public override string UnknownButton => "Je ne connais pas ce bouton ; il vient peut-être d’une version plus ancienne de la carte.";

    public override string NoSuchNudge => "Ce bouton ne correspond à aucun rappel que je connaisse ; rien n’a été modifié.";

    public override string Forgotten => "Je ne connais plus ce rappel ; il a peut-être été oublié.";

    public override string OlderFace => "Ce bouton figurait sur une version plus ancienne de cette carte ; rien n’a été modifié. Voici où nous en sommes.";

    public override string IAmOff => "Je ne suis pas en service et n’écris donc rien dans votre boîte aux lettres. Tapez « start » pour me remettre en marche.";

    public override string SuggestionToCopy => "Une suggestion à copier, ou à ouvrir dans Outlook";

    public override string WritesNothing => "Ici, je n’écris rien dans votre boîte aux lettres. Copiez les mots, ou ouvrez-les dans Outlook.";

    public override string ReadyToSend(string name, string send) => $"Votre message à {name} est prêt. Rien ne part sans votre clic : {send}.";

    public override string SignInToAct => "Connectez-vous, pour que cela se fasse en votre nom et que personne d’autre ne le puisse.";

    public override string SignIn => "Se connecter";

    public override string CouldNotSignIn => "Teams n’a pas pu vous connecter, donc rien n’a été fait. Connectez-vous, puis appuyez de nouveau.";

    public override string NotProven => "Je n’ai pas pu vérifier que c’était vous, donc rien n’a été fait. Appuyez de nouveau.";
}
