namespace NudgeBot.Teams.Words.Cards;

internal sealed class SpanishOutcomeWords : OutcomeWords
{
    public override string Open => "Abierto";

    public override string OpenAgain(string name) => $"Esto vuelve a estar abierto: {name}.";

    public override string Sending => "Enviando…";

    public override string OnItsWay(string name) => $"Su mensaje para {name} está en camino.";

    public override string Sent => "Enviado";

    public override string WentOut(string name) => $"Su mensaje para {name} ha salido, palabra por palabra como abajo.";

    public override string PleaseCheck => "Compruébelo";

    public override string Uncertain => "Outlook no indicó si su mensaje salió, así que no lo intenté de nuevo. Mire en «Elementos enviados» y «Borradores».";

    public override string InOutlook => "En Outlook";

    public override string DraftingNow => "Estoy dejando un borrador en Outlook…";

    public override string EmptyDraft => "Un borrador vacío le espera en Outlook. No se ha enviado nada: escríbalo y envíelo allí.";

    public override string WordsInDraft => "Sus palabras están en un borrador de Outlook. No se ha enviado nada: termínelo y envíelo allí.";

    public override string Snoozed => "Aplazado";

    public override string BackOn(string onDay) => $"Volveré con esto {onDay}, si sigue vigente.";

    public override string BackLater => "Volveré con esto más tarde, si sigue vigente.";

    public override string Done => "Hecho";

    public override string GoodAndOver => "Bien. No volveré a mencionarlo.";

    public override string NotThisOne => "Este aviso no";

    public override string Over => "No volveré a mencionarlo.";

    public override string NeverThisPerson => "Nunca sobre esta persona";

    public override string NoMoreAbout(string name) => $"No le daré más avisos sobre {name}.";

    public override string YouDidNotMeet => "No hubo encuentro";

    public override string NotCounted(string name) => $"Gracias. Ya no cuento esa reunión con {name}.";

    public override string Settled => "Resuelto";

    public override string NeedsNoWord => "Esto ya no necesita unas palabras suyas.";

    public override string CouldNotSend => "No he podido enviar el mensaje";

    public override string CouldNotDraft => "No he podido crear un borrador";

    public override string MailGone(string couldNot) => $"{couldNot}, porque el correo al que responder ya no está en su buzón. No se ha enviado nada; escriba desde Outlook.";

    public override string NotAllowed(string couldNot) => $"{couldNot}, porque ya no tengo permiso para escribir en su buzón. No se ha enviado nada; consulte con su departamento de informática.";

    public override string NotTaken(string couldNot) => $"{couldNot}, porque Outlook no lo aceptó. No se ha enviado nada y sus palabras se conservan aquí: inténtelo de nuevo dentro de un rato.";

    public override string NotGranted(string couldNot) => $"{couldNot}, porque su organización aún no me permite actuar en su nombre. No se envió nada y sus palabras se guardan aquí; un administrador debe concederlo.";

    public override string SignInOver(string couldNot) => $"{couldNot}, porque su sesión había caducado para entonces. No se envió nada y sus palabras se guardan aquí: pulse de nuevo.";

    public override string Later => "Más tarde";

    public override string GoesOut(string name, string day, string time) => $"Le traigo de vuelta su mensaje para {name} {day} a las {time}, para enviarlo con una pulsación, salvo que uno de los dos escriba antes. Hasta entonces puede retirarlo.";

    public override string Accepting => "Aceptando…";

    public override string YesOnItsWay(string name) => $"Su sí a la invitación de {name} está en camino.";

    public override string Declining => "Rechazando…";

    public override string NoOnItsWay(string name) => $"Su no a la invitación de {name} está en camino.";

    public override string Accepted => "Aceptada";

    public override string YouAccepted(string name) => $"Ha aceptado la invitación de {name}.";

    public override string Declined => "Rechazada";

    public override string YouDeclined(string name) => $"Ha rechazado la invitación de {name}.";
}
