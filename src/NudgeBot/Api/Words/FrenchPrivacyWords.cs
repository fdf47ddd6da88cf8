namespace NudgeBot.Api.Words;

internal sealed class FrenchPrivacyWords : PrivacyWords
{
    public override string ReadsMail => "Votre boîte de réception et vos mails envoyés de l’année passée : qui, quand, l’objet, et le texte des mails des quatre-vingt-dix derniers jours.";

    public override string ReadsCalendar => "Votre calendrier de l’année passée et des trente prochains jours : qui était convié, quand, et si vous avez accepté.";

    public override string ReadsSettings => "Vos heures de travail, votre fuseau horaire et vos réponses automatiques.";

    public override string People => "Pour chaque personne : le nom, l’adresse, les jours d’échange ou de rencontre et le dernier objet ; pour les personnes nommées à côté de vous dans les mails d’autrui, les jours de deux mois";

    public override string WhyPeople => "Pour voir à qui vous n’avez pas écrit après une rencontre, et votre rythme habituel";

    public override string UntilQuiet(int years) => $"jusqu’à ce que vous l’effaciez, ou {years} ans après le dernier contact";

    public override string Signs => "Des signes sur une personne, sans les mots : absence, départ, mail non remis, deuil, refus ou report, colère, qui l’a présentée";

    public override string WhySigns => "Pour me taire quand il convient de se taire";

    public override string Threads => "Pour chaque échange ouvert : l’identifiant du dernier mail, qui a agi en dernier, et la seule phrase qui demande ou promet";

    public override string WhyThreads => "Pour vous le rappeler, et voir qu’une réponse est partie";

    public override string UntilNinetyDays => "quatre-vingt-dix jours après le dernier mail de l’échange ; la phrase quatorze jours après elle, une fois répondue ou tenue";

    public override string Meetings => "Pour chaque réunion : qui était là, quand, et son titre";

    public override string WhyMeetings => "Pour voir que vous vous êtes vus";

    public override string UntilFortyFiveDays => "quarante-cinq jours";

    public override string Nudges => "Chaque rappel : ses mots, pourquoi vous l’avez vu, et ce que vous en avez fait";

    public override string WhyNudges => "Pour ne pas y revenir deux fois, et apprendre de votre réponse";

    public override string UntilWordsGo(int closed, int sent, int nudge) => $"les mots {closed} jours après sa clôture, ceux que vous avez envoyés {sent} jours, le reste {nudge} jours";

    public override string Told => "Ce que vous m’avez dit : notes, cercles, souhaits";

    public override string WhyTold => "Pour m’en servir pour vous";

    public override string UntilTakenBack => "jusqu’à ce que vous le retiriez";

    public override string NeverText => "Du texte de vos mails, seule la phrase qui demande ou promet est conservée, et aucune pièce jointe n’est ouverte.";

    public override string NeverSent => "Rien n’est envoyé, déplacé ni modifié dans votre boîte aux lettres sans votre clic.";

    public override string NeverPrivate => "Le privé, le confidentiel, l’étiqueté et le chiffré ne laissent ici aucun mot ; la santé, le deuil, le droit et le licenciement ne sont pas évoqués.";

    public override string NeverShared => "Rien de ce qui est à vous n’est montré à un collègue, et rien n’est appris de votre boîte aux lettres pour qui que ce soit d’autre.";

    public override string AdministratorSeesFigures => "Combien de personnes utilisent NudgeBot, par groupes de neuf ou plus, et si la remise fonctionne.";

    public override string AdministratorNeverSees => "Jamais un rappel, une personne, un score ou un texte à vous.";
}
