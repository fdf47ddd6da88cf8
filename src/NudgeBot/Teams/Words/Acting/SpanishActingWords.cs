namespace NudgeBot.Teams.Words.Acting;

internal sealed class SpanishActingWords : ActingWords
{
    public override string TurnedOff => "Me desactivó antes de la hora, así que no envié nada. Sus palabras se conservan aquí.";

    public override string Paused => "Me pidió silencio antes de la hora, así que no envié nada. Sus palabras se conservan aquí.";

    public override string CouldNotLook => "No pude volver a mirar su buzón antes de enviar, así que no envié nada. Sus palabras se conservan aquí.";

    public override string TheyWrote(string name) => $"Llegó un mensaje de {name} antes de la hora, así que no envié nada. Léalo primero; sus palabras se conservan aquí.";

    public override string YouWrote(string name) => $"Usted escribió a {name} antes de la hora, así que no envié nada. Sus palabras se conservan aquí.";

    public override string YouMet(string name) => $"Usted y {name} se vieron antes de la hora, así que no envié nada. Sus palabras se conservan aquí.";

    public override string SeemsSettled => "Esto parece resuelto, así que no envié nada. Sus palabras se conservan aquí.";

    public override string ItIsTheHour(string name, string time) => $"Son las {time}, la hora que eligió para {name}. Nada sale sin usted: ¿enviarlo ahora?";

    public override string InvitationNotAllowed => "No pude responder a la invitación, porque no se me permite cambiar su calendario. No se avisó a nadie; responda en Outlook.";

    public override string InvitationSignInOver => "No pude responder a la invitación, porque su sesión había caducado para entonces. No se avisó a nadie: pulse de nuevo.";

    public override string InvitationGone => "No pude responder a la invitación, porque ya no está en su calendario. No se avisó a nadie.";

    public override string InvitationUnknown => "Outlook no dijo si su respuesta a la invitación salió, así que no lo intenté de nuevo. Mire en su calendario.";

    public override string InvitationNotTaken => "No pude responder a la invitación, porque Outlook no la aceptó. No se avisó a nadie; responda en Outlook.";

    public override string SendLater => "Enviar más tarde";

    public override string OfferTimes => "Ofrecer horas";

    public override string Accept => "Aceptar";

    public override string PoliteNo => "No, con cortesía";

    public override string PoliteNoLabel => "Sus palabras para quien invita, o ninguna";

    public override string SendTheNo => "Rechazar";

    public override string AnswerInOutlook => "Responder en Outlook";

    public override string NoFreeTimes => "No veo ninguna media hora libre en los próximos días laborables.";

    public override string OnlyYourCalendar => "Están libres en su calendario; el otro no lo veo.";

    public override string BothCalendars => "Están libres en ambos calendarios.";

    public override string TimesNotSeen => "No pude mirar los calendarios en este momento. Inténtelo dentro de un rato.";
}
