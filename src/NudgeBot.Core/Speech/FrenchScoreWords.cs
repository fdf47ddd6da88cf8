namespace NudgeBot.Core.Speech;

internal sealed class FrenchScoreWords : ScoreWords
{
    public override string Others(int count) => $"{count} autres personnes étaient destinataires";

    public override string NotAddressed => "il ne vous était pas adressé directement";

    public override string Question => "une question y est posée";

    public override string Request => "quelque chose y est demandé";

    public override string OnlyThanks => "ce n’est qu’un merci";

    public override string NothingAsked => "rien n’y est demandé";

    public override string ForInformation => "il est envoyé pour information";

    public override string GreetsYou => "il vous salue par votre nom";

    public override string GreetsAnother => "il salue quelqu’un d’autre";

    public override string IsShort => "il est court";

    public override string LikeMailToMany => "il ressemble à un envoi en nombre";

    public override string NoOnePerson => "aucune personne précise ne se trouve derrière l’adresse";

    public override string AnswersEarlier => "il répond à un mail antérieur";

    public override string PassedOn => "il a été transféré";

    public override string YouWroteInThread => "vous avez déjà écrit dans cet échange";

    public override string Colleague => "vous travaillez dans la même organisation";

    public override string FromOutside => "cette personne est à l’extérieur de votre organisation";

    public override string YouAnswerMost => "vous répondez le plus souvent à ses mails";

    public override string YouAnswerSeldom => "vous répondez rarement à ses mails";

    public override string WellKnown => "vous vous écrivez depuis longtemps";

    public override string TheyWriteOften => "cette personne écrit souvent";

    public override string YouNeverWrote => "vous n’avez jamais écrit à cette personne";

    public override string YouWroteThisWeek => "vous avez écrit à cette personne cette semaine";

    public override string MostlyYouAlone => "ses mails s’adressent surtout à vous seulement";

    public override string YouJustWrote => "vous veniez d’écrire à cette personne";

    public override string SubjectAsks => "l’objet pose une question";

    public override string Link => "il contient un lien";

    public override string CameLongAgo => "il est arrivé il y a un moment";

    public override string CameJustNow => "il vient d’arriver";

    public override string YouWroteSince => "vous avez écrit à cette personne depuis";

    public override string TheyWroteSince => "un autre mail est arrivé depuis";

    public override string OthersWroteSince => "d’autres ont écrit dans cet échange depuis";

    public override string YouWroteInThreadSince => "vous avez écrit dans cet échange depuis";

    public override string MetSince => "vous vous êtes vus depuis";

    public override string IsLong => "il est long";

    public override string YouWroteLately => "vous avez écrit récemment à cette personne";

    public override string YouWriteALot => "vous écrivez beaucoup à cette personne";

    public override string YouLongWrote => "vous écrivez à cette personne depuis longtemps";

    public override string TheyWroteLately => "un mail est arrivé récemment";

    public override string TheyLongWrote => "cette personne vous écrit depuis longtemps";

    public override string YouWriteAlone => "vous écrivez à cette personne seulement";

    public override string TheyWriteAlone => "cette personne écrit à vous seulement";

    public override string YouAnswer => "vous répondez à ses mails";

    public override string TheyAnswer => "vos mails reçoivent une réponse";

    public override string YouSilentForLong => "vous n’avez pas écrit depuis longtemps";

    public override string TheySilentForLong => "aucun mail reçu depuis longtemps";

    public override string KnownForOverAYear => "vous vous connaissez depuis plus d’un an";

    public override string YouWriteMostWeeks => "vous écrivez presque chaque semaine";

    public override string YouWriteLess => "vous écrivez moins qu’avant";

    public override string SilentForLongerThanUsual => "le silence dure plus que d’habitude";

    public override string TheyWroteAfterYou => "un mail est arrivé après votre dernier";

    public override string TheyWroteYouAfterYou => "un mail vous est adressé depuis votre dernier";

    public override string YouBothWrite => "vous vous écrivez mutuellement";

    public override string OthersWriteToBoth => "d’autres écrivent à vous deux";

    public override string YouMeet => "vous vous rencontrez";

    public override string MeetingAhead => "une réunion figure dans votre calendrier";
}
