namespace NudgeBot.Teams.Words.Cards;

internal sealed class FrenchWelcomeWords : WelcomeWords
{
    public override string Summary => "Bienvenue dans NudgeBot";

    public override string Hello => "Bonjour, je suis NudgeBot";

    public override string WhatIDo => "Je repère les personnes que vous avez rencontrées ou qui vous ont écrit, et à qui vous n’avez pas encore répondu. Je propose alors quelques mots, ici dans ce chat. Dans le doute, je me tais.";

    public override string WhatIRead => "Je lis votre calendrier et vos mails ; je ne vois ni appels ni chats. Rien ne part jamais sans votre clic. Personne d’autre que vous ne voit vos rappels.";

    public override string WhatIKeep => "Je garde quand vous avez été en contact avec qui et, de vos mails, seulement les quelques mots nécessaires à ce qui reste ouvert, sous scellés. Vous pouvez tout voir et tout effacer à tout moment.";

    public override string NothingBeforeYes => "Je ne lis rien avant que vous ne disiez oui.";

    public override string Yes => "Oui, activer";

    public override string No => "Non, merci";

    public override (string Before, string After) TurnedOnBy => ("NudgeBot est activé : c’est ", " qui l’a activé pour votre organisation. Vous pouvez le désactiver pour vous-même à tout moment.");

    public override string TurnOffForMe => "Désactiver pour moi";

    public override string IsOn => "NudgeBot est activé";

    public override string OnFromNow => "Je regarde vos mails et votre calendrier et ne me manifeste que s’il y a quelqu’un à qui écrire : au plus trois fois par jour et huit fois par semaine.";

    public override string TurnOff => "Désactiver";

    public override string IsOff => "NudgeBot est désactivé";

    public override string OffFromNow => "Je ne lis rien et ne dis rien. Ce que je savais de votre boîte aux lettres reste sous clé jusqu’à ce que vous me réactiviez ou me demandiez de l’oublier.";

    public override string TurnOn => "Activer";
}
