namespace NudgeBot.Core.Speech;

internal sealed class FrenchRuleWords : RuleWords
{
    protected override string MetNotWritten => "Rencontre sans suite écrite";

    protected override string AwaitingYourReply => "Attend votre réponse";

    protected override string AwaitingTheirReply => "Vous attendez une réponse";

    protected override string PromiseDue => "Promesse à tenir";

    protected override string PromiseOverdue => "Promesse non tenue à ce jour";

    protected override string RequestDue => "Demande à honorer";

    protected override string FadingTie => "Silence prolongé";

    protected override string DormantTie => "Silence d’un an ou plus";

    protected override string Invitation => "Invitation en attente";

    protected override string Introduction => "Une mise en relation";

    protected override string Thanks => "Un mot de remerciement";

    protected override string Restart => "Un nouveau départ après une pause";

    protected override string OneWay => "Demande souvent";

    protected override string BeforeMeeting => "Avant une réunion";

    protected override string HowDidItGo => "Comment cela s’est-il passé ?";

    protected override string Gone => "Cette personne est partie, ou les mails ne lui parviennent plus.";

    protected override string Conflict => "Il y a eu des mots de colère entre vous : ce n’est pas le moment d’un rappel.";

    protected override string Sensitive => "Cela touche à quelque chose de privé ou de délicat.";

    protected override string Bulk => "C’était adressé à beaucoup de monde, ou venait d’une liste ou d’une machine.";

    protected override string LargeMeeting => "Trop de monde pour un mot à chaque personne : un public, un stand-up ou une diffusion.";

    protected override string Asked => "On a demandé de ne plus écrire à ce sujet, ou vous m’avez demandé de ne pas en parler.";

    protected override string AlreadyInContact => "Vous avez été en contact depuis, ou le serez bientôt.";

    protected override string EndedWell => "Cela s’est bien terminé, ou vous l’avez classé.";

    protected override string Resting => "Vous avez écrit deux fois sans réponse : le lien peut se reposer.";

    protected override string Unsure => "Je ne sais pas avec assez de certitude qui c’est, ni si une réponse est souhaitée.";

    protected override string FirstDay => "Cela date d’avant mon activation.";

    protected override string Away => "Cette personne ou vous-même êtes en absence.";

    protected override string QuietHours => "C’est en dehors de vos heures de travail.";

    protected override string Cap => "Davantage, ce serait trop pour un jour ou une semaine.";

    protected override string Connected => "Contact pris : un premier contact, ou dans un seul sens.";

    protected override string Conversing => "En conversation : vous avez eu des échanges plusieurs jours différents.";

    protected override string Converted => "En lien : le contact est entretenu des deux côtés depuis trois mois ou plus.";

    protected override string NoCircle => "Dans aucun cercle pour l’instant";

    protected override string NewCircle => "Nouveau contact";

    protected override string ClientCircle => "Clientèle";

    protected override string ColleagueCircle => "Collègue";

    protected override string ManagerCircle => "Hiérarchie";

    protected override string ReportCircle => "Membre de votre équipe";

    protected override string FriendCircle => "Amitié";

    protected override string FamilyCircle => "Famille";

    protected override string CandidateCircle => "Candidature";

    protected override string SupplierCircle => "Fournisseur";
}
