namespace NudgeBot.Teams.Words.Cards;

internal sealed class SpanishWelcomeWords : WelcomeWords
{
    public override string Summary => "Le damos la bienvenida a NudgeBot";

    public override string Hello => "Hola, soy NudgeBot";

    public override string WhatIDo => "Busco a las personas con las que se reunió o que le escribieron y a las que aún no ha contestado. Entonces propongo unas palabras, aquí en este chat. Ante la duda, guardo silencio.";

    public override string WhatIRead => "Leo su calendario y su correo; no veo llamadas ni chats. Nunca se envía nada sin que usted haga clic. Nadie más que usted ve sus avisos.";

    public override string WhatIKeep => "Guardo cuándo estuvo en contacto con quién y, de su correo, solo las pocas palabras que necesita lo que sigue abierto, selladas. Puede verlo todo y borrarlo en cualquier momento.";

    public override string NothingBeforeYes => "No leo nada antes de que usted diga que sí.";

    public override string Yes => "Sí, activarlo";

    public override string No => "No, gracias";

    public override (string Before, string After) TurnedOnBy => ("NudgeBot está activado: lo activó ", " para su organización. Puede desactivarlo para usted en cualquier momento.");

    public override string TurnOffForMe => "Desactivar para mí";

    public override string IsOn => "NudgeBot está activado";

    public override string OnFromNow => "Miro su correo y su calendario y solo hablo cuando hay alguien a quien escribir: como mucho tres veces al día y ocho a la semana.";

    public override string TurnOff => "Desactivar";

    public override string IsOff => "NudgeBot está desactivado";

    public override string OffFromNow => "No leo nada ni digo nada. Lo que sabía de su buzón queda bajo llave hasta que vuelva a activarme o me pida que lo olvide.";

    public override string TurnOn => "Activar";
}
