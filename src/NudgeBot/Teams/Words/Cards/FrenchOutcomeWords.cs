namespace NudgeBot.Teams.Words.Cards;

internal sealed class FrenchOutcomeWords : OutcomeWords
{
    public override string Open => "Ouvert";

    public override string OpenAgain(string name) => $"C’est de nouveau ouvert : {name}.";

    public override string Sending => "Envoi…";

    public override string OnItsWay(string name) => $"Votre message à {name} est en route.";

    public override string Sent => "Envoyé";

    public override string WentOut(string name) => $"Votre message à {name} est parti, mot pour mot comme ci-dessous.";

    public override string PleaseCheck => "À vérifier";

    public override string Uncertain => "Outlook n’a pas dit si votre message est parti ; je n’ai donc pas réessayé. Regardez dans « Éléments envoyés » et « Brouillons ».";

    public override string InOutlook => "Dans Outlook";

    public override string DraftingNow => "Je dépose un brouillon dans Outlook…";

    public override string EmptyDraft => "Un brouillon vide vous attend dans Outlook. Rien n’a été envoyé : écrivez et envoyez-le là-bas.";

    public override string WordsInDraft => "Vos mots sont dans un brouillon, dans Outlook. Rien n’a été envoyé : terminez et envoyez-le là-bas.";

    public override string Snoozed => "Reporté";

    public override string BackOn(string onDay) => $"J’y reviendrai {onDay}, si c’est encore d’actualité.";

    public override string BackLater => "J’y reviendrai plus tard, si c’est encore d’actualité.";

    public override string Done => "Fait";

    public override string GoodAndOver => "Très bien. Je n’y reviendrai plus.";

    public override string NotThisOne => "Pas ce rappel";

    public override string Over => "Je n’y reviendrai plus.";

    public override string NeverThisPerson => "Jamais pour cette personne";

    public override string NoMoreAbout(string name) => $"Je ne vous rappellerai plus rien au sujet de {name}.";

    public override string YouDidNotMeet => "Pas de rencontre";

    public override string NotCounted(string name) => $"Merci. Je ne compte plus cette réunion avec {name}.";

    public override string Settled => "Réglé";

    public override string NeedsNoWord => "Cela n’attend plus de mot de votre part.";

    public override string CouldNotSend => "Je n’ai pas pu envoyer le message";

    public override string CouldNotDraft => "Je n’ai pas pu créer de brouillon";

    public override string MailGone(string couldNot) => $"{couldNot}, car le mail auquel répondre n’est plus dans votre boîte aux lettres. Rien n’a été envoyé ; écrivez dans Outlook.";

    public override string NotAllowed(string couldNot) => $"{couldNot}, car je n’ai plus le droit d’écrire dans votre boîte aux lettres. Rien n’a été envoyé ; adressez-vous à votre service informatique.";

    public override string NotTaken(string couldNot) => $"{couldNot}, car Outlook ne l’a pas accepté. Rien n’a été envoyé, et vos mots sont conservés ici : réessayez dans un moment.";

    public override string NotGranted(string couldNot) => $"{couldNot}, parce que votre organisation ne m’a pas encore permis d’agir en votre nom. Rien n’a été envoyé, et vos mots sont gardés ici ; un administrateur doit l’autoriser.";

    public override string SignInOver(string couldNot) => $"{couldNot}, parce que votre connexion avait expiré entre-temps. Rien n’a été envoyé, et vos mots sont gardés ici : appuyez de nouveau.";

    public override string Later => "Plus tard";

    public override string GoesOut(string name, string day, string time) => $"Je vous rapporte votre message à {name} {day} à {time}, à envoyer d’un clic, sauf si l’un de vous écrit avant. D’ici là, vous pouvez le reprendre.";

    public override string Accepting => "Acceptation…";

    public override string YesOnItsWay(string name) => $"Votre oui à l’invitation de {name} est en route.";

    public override string Declining => "Refus…";

    public override string NoOnItsWay(string name) => $"Votre non à l’invitation de {name} est en route.";

    public override string Accepted => "Acceptée";

    public override string YouAccepted(string name) => $"Vous avez accepté l’invitation de {name}.";

    public override string Declined => "Déclinée";

    public override string YouDeclined(string name) => $"Vous avez décliné l’invitation de {name}.";
}
