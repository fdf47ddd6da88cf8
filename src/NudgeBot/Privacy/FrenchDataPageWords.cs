namespace NudgeBot.Privacy;

internal sealed class FrenchDataPageWords : DataPageWords
{
    public override string Language => "fr";

    public override string Title => "Ce que NudgeBot conserve sur vous";

    public override string About => "Tout, tel que c’était enregistré lorsque cette page a été faite. Les heures sont en UTC. La page ne charge rien et peut être imprimée.";

    public override string Nothing => "Rien n’est conservé.";

    public override string Open => "ouvrir dans Outlook";

    public override string Owner => "Vous";

    public override string People => "Les personnes à qui vous écrivez ou que vous rencontrez";

    public override string Threads => "Conversations ouvertes";

    public override string Meetings => "Réunions";

    public override string Nudges => "Rappels";

    public override string Told => "Ce que vous avez dit à NudgeBot";

    public override string NeverAbout => "Rien au sujet de";

    public override string Read => "Jusqu’où votre boîte a été lue";

    public override string Waiting => "En attente";

    public override string AskedOfModel => "Demandes à un modèle de langage";

    public override string OwnMailbox => "De votre propre boîte";

    public override string OthersMailboxes => "Dans les boîtes d’autres personnes";

    public override string NudgesNote => "Chacun avec les messages et réunions sur lesquels il repose (date, sens, un lien pour les ouvrir), ce qui pesait pour et contre, et ce que vous avez fait. Les mots d’un rappel clos disparaissent après un temps ; le reste demeure.";

    public override string OthersNote => "Toutes les boîtes ensemble. À qui elles sont, et ce que leurs titulaires ont écrit ou noté, leur appartient et n’est pas dit.";
}
