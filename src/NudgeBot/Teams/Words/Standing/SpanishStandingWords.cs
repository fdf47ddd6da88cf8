namespace NudgeBot.Teams.Words.Standing;

/// <inheritdoc />
internal sealed class SpanishStandingWords : StandingWords
{
    public override string Held(string by) => $"{by} me desactivó para usted: no leo ni hago nada hasta que me vuelvan a activar.";

    public override string HeldForGroup(string by) => $"{by} me desactivó para un grupo al que usted pertenece: no leo ni hago nada hasta que me vuelvan a activar.";

    public override string HeldForAll(string by) => $"{by} me desactivó para toda su organización: no leo ni hago nada hasta que me vuelvan a activar.";

    public override string AccessLost => "Su organización ya no me deja leer su buzón, así que ahora guardo silencio; miro una vez al día si vuelve a dejarme, y usted no tiene que hacer nada.";

    public override string AccessBack => "Su organización vuelve a dejarme leer su buzón, así que sigo donde lo dejé.";

    public override string Declined => "Ya no hablaré de usted en los avisos de nadie, y las tarjetas sobre usted se cierran en una hora. Escriba «pueden volver a mencionarme» para deshacerlo.";

    public override string TakenBack => "Bien. Puedo volver a hablar de usted en los avisos de sus colegas.";

    public override string HadNotDeclined => "Usted no había pedido quedar fuera, así que nada cambia.";

    public override string DirectoryOutOfReach => "Ahora no pude consultar sus direcciones y no cambié nada; dígalo otra vez en unos minutos, por favor.";
}
