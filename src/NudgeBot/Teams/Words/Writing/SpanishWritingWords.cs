namespace NudgeBot.Teams.Words.Writing;

internal sealed class SpanishWritingWords : WritingWords
{
    public override string AnswerLabel => "Su respuesta, en una línea o dos";

    public override string AnswerHere => "Solo usted la sabe; yo escribo el resto";

    public override string OrTheDay => "O el día en que la tendrán";

    public override string NewDay => "El día en que lo tendrán";

    public override string WriteIt => "Redactar";

    public override string WriteAllMyself => "Escribirlo todo yo";

    public override string LineOrDay => "Escriba una línea o elija un día, y yo redacto el resto.";

    public override string DayFirst => "Elija un día, y yo redacto el resto.";

    public override string OneOfTheTwo => "Una línea y un día dan dos mensajes distintos: deje uno y vacíe el otro.";

    public override string DayIsOver => "El día de este mensaje ya ha llegado o pasado, así que no envié nada. Cámbielo, o empiece de nuevo con otro día.";

    public override string AnotherWay => "De otra forma";

    public override string Shorter => "Más corto";

    public override string Warmer => "Más cálido";

    public override string MoreFormal => "Más formal";

    public override string LetRest => "Dejarlo estar";

    public override string BackToTheFirst => "Volver al primero";

    public override string StartOver => "Empezar de nuevo";

    public override string SendAsItIs => "Enviar tal cual";

    public override string CorrectIt => "Corregir";

    public override string EditsAreKept => "Ha cambiado estas palabras, así que las conservé. Vacíe primero el campo para ver otra versión.";

    public override string Stale(string words, string day) => $"Dice «{words}»: era cierto {day}, pero ya no cuando salga. ¿Enviar tal cual?";

    public override string OnItsCard => "La tarjeta permite ambas cosas: corríjalo ahí, o envíelo tal cual.";

    public override string Became(string was, string now) => $"«{was}» pasó a «{now}».";

    public override string NoOtherWay(string name) => $"No tengo otra versión así para {name}.";

    public override string NothingToFill(string name) => $"Mis palabras para {name} no dejan hueco para eso. Escriba en la tarjeta.";
}
