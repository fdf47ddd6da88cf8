namespace NudgeBot.Core.Speech;

internal sealed class SpanishScoreWords : ScoreWords
{
    public override string Others(int count) => $"había {count} destinatarios más";

    public override string NotAddressed => "no iba dirigido directamente a usted";

    public override string Question => "contiene una pregunta";

    public override string Request => "contiene una petición";

    public override string OnlyThanks => "solo da las gracias";

    public override string NothingAsked => "no pregunta nada";

    public override string ForInformation => "es solo para información";

    public override string GreetsYou => "le saluda por su nombre";

    public override string GreetsAnother => "saluda a otra persona";

    public override string IsShort => "es corto";

    public override string LikeMailToMany => "parece un correo para muchos";

    public override string NoOnePerson => "no hay una persona concreta detrás de la dirección";

    public override string AnswersEarlier => "responde a un correo anterior";

    public override string PassedOn => "fue reenviado";

    public override string YouWroteInThread => "usted ya escribió en esta conversación";

    public override string Colleague => "trabajan en la misma organización";

    public override string FromOutside => "es alguien de fuera";

    public override string YouAnswerMost => "suele responder a sus correos";

    public override string YouAnswerSeldom => "rara vez responde a sus correos";

    public override string WellKnown => "se conocen bien por correo";

    public override string TheyWriteOften => "esa persona escribe a menudo";

    public override string YouNeverWrote => "usted nunca ha escrito a esa persona";

    public override string YouWroteThisWeek => "usted le escribió esta semana";

    public override string MostlyYouAlone => "sus correos son casi siempre solo para usted";

    public override string YouJustWrote => "usted acababa de escribirle";

    public override string SubjectAsks => "el asunto pregunta algo";

    public override string Link => "contiene un enlace";

    public override string CameLongAgo => "llegó hace un tiempo";

    public override string CameJustNow => "acaba de llegar";

    public override string YouWroteSince => "usted le ha escrito desde entonces";

    public override string TheyWroteSince => "desde entonces llegó otro correo";

    public override string OthersWroteSince => "otras personas han escrito en la conversación desde entonces";

    public override string YouWroteInThreadSince => "usted ha escrito en la conversación desde entonces";

    public override string MetSince => "se han reunido desde entonces";

    public override string IsLong => "es largo";

    public override string YouWroteLately => "usted le escribió hace poco";

    public override string YouWriteALot => "usted le escribe mucho";

    public override string YouLongWrote => "usted le escribe desde hace tiempo";

    public override string TheyWroteLately => "hace poco llegó un correo";

    public override string TheyLongWrote => "esa persona le escribe desde hace tiempo";

    public override string YouWriteAlone => "usted escribe solo a esa persona";

    public override string TheyWriteAlone => "esa persona escribe solo a usted";

    public override string YouAnswer => "usted responde a sus correos";

    public override string TheyAnswer => "sus correos reciben respuesta";

    public override string YouSilentForLong => "hace tiempo que usted no escribe";

    public override string TheySilentForLong => "hace tiempo que no llega un correo";

    public override string KnownForOverAYear => "se conocen desde hace más de un año";

    public override string YouWriteMostWeeks => "usted escribe casi todas las semanas";

    public override string YouWriteLess => "usted escribe menos que antes";

    public override string SilentForLongerThanUsual => "el silencio dura más de lo habitual";

    public override string TheyWroteAfterYou => "llegó un correo después del último suyo";

    public override string TheyWroteYouAfterYou => "llegó un correo para usted después del último suyo";

    public override string YouBothWrite => "se escriben mutuamente";

    public override string OthersWriteToBoth => "otras personas les escriben a los dos";

    public override string YouMeet => "se reúnen";

    public override string MeetingAhead => "hay una reunión en su calendario";
}
