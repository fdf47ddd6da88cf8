namespace NudgeBot.Core.Speech;

internal sealed class SpanishWhyWords : WhyWords
{
    public override string Met(string name, string when) => $"En su calendario había una reunión con {name} {when}. Desde entonces no veo ningún correo entre ustedes; las llamadas y los chats no puedo verlos.";

    public override string MetFirst(string name, string when) => $"En su calendario había una reunión con {name} {when}, la primera por lo que puedo ver. Desde entonces no veo ningún correo entre ustedes; las llamadas y los chats no puedo verlos.";

    public override string AskedYou(string name, string when) => $"{name} le hizo una pregunta {when}";

    public override string WroteToYou(string name, string when) => $"{name} le escribió {when}";

    public override string YouAsked(string name, string when) => $"Usted preguntó a {name} {when}";

    public override string YouWroteTo(string name, string when) => $"Usted escribió a {name} {when}";

    protected override string Said(string who, string words) => $"{who}: «{words}»";

    public override string NoAnswerFromYou => "No veo ninguna respuesta suya en su correo.";

    public override string NoAnswer => "No veo ninguna respuesta en su correo.";

    public override string Late => "Es tarde, pero todavía vale la pena.";

    public override string WishedRhythm(string name, string often, string lastContact) => $"Usted quería estar en contacto con {name} {often}. Lo último que veo es {lastContact}; las llamadas y los chats no puedo verlos.";

    public override string UsualRhythm(string name, string often, string lastContact) => $"Usted y {name} estaban en contacto {often}. Lo último que veo es {lastContact}; las llamadas y los chats no puedo verlos.";

    public override string Often => "a menudo";

    public override string Dormant(string name, string lastContact) => $"Usted y {name} mantenían antes el contacto. Lo último que veo es {lastContact}; las llamadas y los chats no puedo verlos.";

    public override string LastMeeting(string when) => $"una reunión {when}";

    public override string LastMail(string when) => $"un correo {when}";

    public override string LastMailAbout(string when, string topic) => $"un correo {when}, sobre «{topic}»";

    public override string Invited(string name, string what, string onDay) => $"{name} le envió una invitación: {what} {onDay}. Por lo que puedo ver, aún no se conocen, y la invitación espera respuesta.";

    public override string InvitedWith(string name, string what, string onDay, string whom) => $"{name} le envió una invitación: {what} {onDay}, con {whom}. Por lo que puedo ver, aún no se conocen, y la invitación espera respuesta.";

    public override string Titled(string title) => $"«{title}»";

    public override string UntitledMeeting => "una reunión";

    public override string CommonThread(string name, string topic, string when, string whom, string theirTopic, string theirWhen) => $"{name} le escribió sobre «{topic}» {when}, y {whom} sobre «{theirTopic}» {theirWhen}. Quizá tengan un hilo en común; no veo nada que indique que se conozcan. ¿Pregunto primero a {name}?";

    public override string WouldLikeToMeet(string whom, string name, string when) => $"A {whom} le gustaría conocer a {name} (correo {when}).";

    public override string LastWrote(string name, string day) => $"Su último correo con {name}: {day}.";

    public override string NeverWrote(string name) => $"No veo ningún correo entre usted y {name}.";

    public override string AskFirst(string name) => $"¿Pregunto primero a {name}?";

    public override string Somebody => "Alguien";

    public override string Introduced(string name, string whom, string when, string metWhen) => $"{name} le presentó a {whom} {when}, y en su calendario había una reunión {metWhen}. Desde entonces no veo ningún mensaje suyo a {name}.";

    public override string OneWay(string name, int favours, int questions) => $"Solo para usted: {name} le pidió algo en {favours} días de los últimos dos meses, y {(questions == 1 ? "una de sus propias preguntas sigue abierta" : $"{questions} de sus propias preguntas siguen abiertas")}. Puede decir que no.";

    public override string BackSince(string day) => $"Está usted de vuelta desde el {day}.";

    public override string NothingIsLate => "Nada de esto llega tarde; unas palabras son un buen comienzo.";

    public override string AskedOfYou(string name, string when) => $"{name} le pidió {when}";

    public override string YouOffered(string name, string when) => $"Usted ofreció algo a {name} {when}, y fue aceptado";

    public override string WasDue(string by) => $"Había que hacerlo {by}.";

    public override string IsDue(string by) => $"Hay que hacerlo {by}.";

    public override string IsDueToday => "Vence hoy.";

    public override string IsDueTomorrow => "Vence mañana.";

    public override string NoSignYet => "Aún no veo rastro de ello en su correo.";

    public override string NoSign => "No veo rastro de ello en su correo.";

    public override string NoSignItWent => "No veo que haya salido.";

    public override string NoMeetingSince => "No veo ninguna reunión desde entonces; las llamadas y los chats no puedo verlos.";

    public override string Meeting => "Una reunión";

    public override string Mail => "Un correo";

    public override string LastContact(string day) => $"Último contacto: {day}";
}
