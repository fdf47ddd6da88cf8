namespace NudgeBot.Api.Words;

internal sealed class SpanishPrivacyWords : PrivacyWords
{
    public override string ReadsMail => "Su bandeja de entrada y su correo enviado del último año: quién, cuándo, el asunto, y el texto de los correos de los últimos noventa días.";

    public override string ReadsCalendar => "Su calendario del último año y de los próximos treinta días: a quién se invitó, cuándo, y si usted aceptó.";

    public override string ReadsSettings => "Su horario de trabajo, su zona horaria y sus respuestas automáticas.";

    public override string People => "De cada persona: nombre, dirección, los días en que se escribieron o se reunieron y el último asunto; de quienes figuraban junto a usted en correos ajenos, los días de dos meses";

    public override string WhyPeople => "Para ver a quién no ha escrito tras un encuentro, y su ritmo habitual";

    public override string UntilQuiet(int years) => $"hasta que usted lo borre, o {years} años después del último contacto";

    public override string Signs => "Señales sobre una persona, sin las palabras: ausencia, marcha, correo devuelto, duelo, un no o un más tarde, enfado, quién la presentó";

    public override string WhySigns => "Para callar cuando conviene callar";

    public override string Threads => "De cada conversación abierta: el identificador del último correo, quién actuó por última vez, y la única frase que pregunta o promete";

    public override string WhyThreads => "Para recordárselo, y ver que se ha respondido";

    public override string UntilNinetyDays => "noventa días después del último correo de la conversación; la frase catorce días después de ella, una vez respondida o cumplida";

    public override string Meetings => "De cada reunión: quién estuvo, cuándo, y su título";

    public override string WhyMeetings => "Para ver que se reunieron";

    public override string UntilFortyFiveDays => "cuarenta y cinco días";

    public override string Nudges => "Cada aviso: sus palabras, por qué lo vio, y qué hizo con él";

    public override string WhyNudges => "Para no mencionarlo dos veces, y aprender de su respuesta";

    public override string UntilWordsGo(int closed, int sent, int nudge) => $"las palabras {closed} días después de cerrarse, las que usted envió {sent} días, lo demás {nudge} días";

    public override string Told => "Lo que usted me dijo: notas, círculos, deseos";

    public override string WhyTold => "Para usarlo en su favor";

    public override string UntilTakenBack => "hasta que usted lo retire";

    public override string NeverText => "Del texto de su correo solo se guarda la frase que pregunta o promete, y no se abre ningún archivo adjunto.";

    public override string NeverSent => "Nada se envía, mueve ni cambia en su buzón sin que usted haga clic.";

    public override string NeverPrivate => "Lo privado, confidencial, etiquetado y cifrado no deja aquí palabras; la salud, el duelo, lo legal y los despidos no se mencionan.";

    public override string NeverShared => "Nada suyo se muestra a colegas, y de su buzón no se aprende nada para nadie más.";

    public override string AdministratorSeesFigures => "Cuántas personas usan NudgeBot, en grupos de nueve o más, y si la entrega funciona.";

    public override string AdministratorNeverSees => "Nunca un aviso, una persona, una puntuación ni un texto suyo.";
}
