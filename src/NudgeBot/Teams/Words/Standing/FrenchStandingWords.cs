namespace NudgeBot.Teams.Words.Standing;

/// <inheritdoc />
internal sealed class FrenchStandingWords : StandingWords
{
    public override string Held(string by) => $"{by} m’a désactivé pour vous : je ne lis rien et ne fais rien tant que je ne suis pas réactivé.";

    public override string HeldForGroup(string by) => $"{by} m’a désactivé pour un groupe dont vous faites partie : je ne lis rien et ne fais rien tant que je ne suis pas réactivé.";

    public override string HeldForAll(string by) => $"{by} m’a désactivé pour toute votre organisation : je ne lis rien et ne fais rien tant que je ne suis pas réactivé.";

    public override string AccessLost => "Votre organisation ne me laisse plus lire votre boîte aux lettres, je me tais donc ; je regarde une fois par jour si c’est de nouveau possible, vous n’avez rien à faire.";

    public override string AccessBack => "Votre organisation me laisse de nouveau lire votre boîte aux lettres : je reprends là où je m’étais arrêté.";

    public override string Declined => "Je ne parlerai plus de vous dans les rappels de personne, et les cartes à votre sujet se ferment dans l’heure. Écrivez « vous pouvez reparler de moi » pour revenir en arrière.";

    public override string TakenBack => "Bien. Je peux de nouveau parler de vous dans les rappels de vos collègues.";

    public override string HadNotDeclined => "Vous n’aviez pas demandé à rester en dehors, rien ne change donc.";

    public override string DirectoryOutOfReach => "Je n’ai pas pu consulter vos adresses à l’instant et n’ai rien changé ; redites-le dans quelques minutes, s’il vous plaît.";
}
