namespace NudgeBot.Teams.Words.Cards;

internal sealed class SpanishCardWords : CardWords
{
    public override string Send => "Enviar";

    public override string SendReply => "Enviar respuesta";

    public override string OpenInOutlook => "Abrir en Outlook";

    public override string Snooze => "Más tarde";

    public override string AlreadyDid => "Ya está hecho";

    public override string DidNotMeet => "No nos vimos";

    public override string NotThis => "Este aviso no";

    public override string Never => "Nunca esta persona";

    public override string Undo => "Deshacer";

    public override string OpenDraft => "Abrir el borrador";

    public override string OpenMeeting => "Abrir la reunión";

    public override string OpenMail => "Abrir el correo";

    public override string WriteHere => "Escriba aquí o abra en Outlook";

    public override string YourAnswer => "Su respuesta, que solo usted conoce";

    public override string Suggestion(string send) => $"Una sugerencia que puede cambiar. No se envía nada hasta que pulse «{send}»";

    public override string MoreLines(int count) => count == 1 ? "… y una línea más, que está en el correo" : $"… y {count} líneas más, que están en el correo";

    public override string Tomorrow => "Mañana";

    public override string NextWeek => "La próxima semana";

    public override string OrUntilADay => "O hasta un día concreto";

    public override string SnoozeUntilThatDay => "Hasta ese día";

    public override string ChooseADay => "Elija primero un día.";

    public override string ChooseADayThenSnooze => "Elija primero un día y pulse de nuevo.";

    public override string DayNotAhead => "Ese día no está dentro del próximo año: elija otro.";

    public override string NoWords => "Aún no hay nada que enviar: escriba primero unas palabras.";

    public override string TooLong(int length, int most) => $"Su mensaje tiene {length} caracteres; no puedo aceptar más de {most}. Acórtelo o escríbalo en Outlook.";

    public override string UnknownButton => "No conozco este botón; quizá sea de una versión anterior de la tarjeta.";

    public override string NoSuchNudge => "Este botón no pertenece a ningún aviso que conozca; no se ha cambiado nada.";

    public override string Forgotten => "Ya no conozco este aviso; puede que se haya olvidado.";

    public override string OlderFace => "Ese botón estaba en una versión anterior de esta tarjeta; no se ha cambiado nada. Así está ahora.";

    public override string IAmOff => "Estoy desactivado, así que no escribo nada en su buzón. Escriba «start» para activarme.";

    public override string SuggestionToCopy => "Una sugerencia para copiar o para abrir en Outlook";

    public override string WritesNothing => "Aquí no escribo nada en su buzón. Copie las palabras o ábralas en Outlook.";

    public override string ReadyToSend(string name, string send) => $"Su mensaje para {name} está listo. Nada sale sin que usted lo pulse: {send}.";

    public override string SignInToAct => "Inicie sesión, para que esto se haga en su nombre y nadie más pueda hacerlo.";

    public override string SignIn => "Iniciar sesión";

    public override string CouldNotSignIn => "Teams no pudo iniciar su sesión, así que no se hizo nada. Inicie sesión y pulse de nuevo.";

    public override string NotProven => "No pude comprobar que fuera usted quien pulsó, así que no se hizo nada. Pulse de nuevo.";
}
