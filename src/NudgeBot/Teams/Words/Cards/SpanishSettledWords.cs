namespace NudgeBot.Teams.Words.Cards;

internal sealed class SpanishSettledWords : SettledWords
{
    public override string Declined => "Aquí cada persona puede pedir no ser objeto de avisos. Es el caso, así que lo he cerrado.";

    protected override string YouWrote(string name) => $"Desde entonces ha escrito a {name} o se han reunido. Aquí no queda nada pendiente.";

    protected override string TheyWrote(string name) => $"{name} ha escrito desde entonces o se han reunido. Aquí no queda nada pendiente.";

    protected override string InTouch(string name) => $"Usted y {name} han estado en contacto desde entonces.";

    protected override string Unreachable(string name) => $"El correo ya no llega a {name} en esa dirección, así que lo he cerrado.";

    protected override string AskedForNoMore(string name) => $"{name} pidió no recibir más correos sobre esto, así que lo he cerrado.";

    protected override string NotTheMoment => "No es el momento para un aviso, así que lo he cerrado.";

    protected override string PromiseWentOut(string name) => $"Lo que prometió a {name} ya ha salido, por lo que puedo ver.";

    protected override string TheyCameBack(string name) => $"{name} ya le ha respondido al respecto.";

    protected override string DayPassed => "El día ya pasó, así que lo he cerrado.";

    protected override string PutAway => "Usted lo archivó en su buzón, así que he hecho lo mismo.";

    protected override string AnswerInMail(string name) => $"En su correo hay una respuesta a {name}. Aquí no queda nada pendiente.";

    protected override string ThreadMovedOn(string name) => $"La conversación con {name} ha avanzado. Aquí no queda nada pendiente.";

    protected override string NotCurrent => "Esto ya no está vigente, así que lo he cerrado.";

    protected override string MeetingBegan => "La reunión ha empezado.";

    protected override string AskedHowItWent => "Pregunté cómo había ido, y lo dejo ahí.";

    protected override string YouSaidDone => "Usted dijo que esto está hecho o descartado.";
}
