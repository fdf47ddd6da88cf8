namespace NudgeBot.Privacy;

internal sealed class SpanishDataPageWords : DataPageWords
{
    public override string Language => "es";

    public override string Title => "Lo que NudgeBot guarda sobre usted";

    public override string About => "Todo, tal como estaba guardado cuando se hizo esta página. Las horas son UTC. La página no carga nada y puede imprimirse.";

    public override string Nothing => "No se guarda nada.";

    public override string Open => "abrir en Outlook";

    public override string Owner => "Usted";

    public override string People => "Personas a las que escribe o con las que se reúne";

    public override string Threads => "Conversaciones abiertas";

    public override string Meetings => "Reuniones";

    public override string Nudges => "Avisos";

    public override string Told => "Lo que le dijo a NudgeBot";

    public override string NeverAbout => "Nada sobre";

    public override string Read => "Hasta dónde se ha leído su buzón";

    public override string Waiting => "Pendiente de hacer";

    public override string AskedOfModel => "Peticiones a un modelo de lenguaje";

    public override string OwnMailbox => "De su propio buzón";

    public override string OthersMailboxes => "En los buzones de otras personas";

    public override string NudgesNote => "Cada uno con los correos y reuniones en que se basa (fecha, sentido, una forma de abrirlo), lo que pesaba a favor y en contra, y lo que usted hizo. Las palabras de un aviso cerrado desaparecen con el tiempo; lo demás queda.";

    public override string OthersNote => "Todos los buzones juntos. De quién son, y lo que sus titulares escribieron o anotaron, es privado de ellos y no se dice.";
}
