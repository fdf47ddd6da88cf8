namespace NudgeBot.Teams.Words.Cards;

internal sealed class SpanishSummaryWords : SummaryWords
{
    protected override string MetNotWritten(string name) => $"Se reunió con {name}: ¿unas palabras?";

    protected override string AwaitingYourReply(string name) => $"{name} espera su respuesta";

    protected override string AwaitingTheirReply(string name) => $"{name} aún no le ha contestado";

    protected override string PromiseDue(string name) => $"Algo que prometió a {name} vence ya";

    protected override string PromiseOverdue(string name) => $"Algo que prometió a {name} sigue pendiente";

    protected override string RequestDue(string name) => $"Algo que {name} le pidió vence ya";

    protected override string FadingTie(string name) => $"Hay silencio entre usted y {name}";

    protected override string DormantTie(string name) => $"Usted y {name} mantenían antes el contacto";

    protected override string Invitation(string name) => $"{name} le ha enviado una invitación";

    protected override string Introduction(string name) => $"Una presentación: ¿preguntar antes a {name}?";

    protected override string Thanks(string name) => $"¿Unas palabras de agradecimiento a {name}?";

    protected override string Restart(string name) => $"De vuelta: ¿unas palabras a {name}?";

    protected override string OneWay(string name) => $"{name} pide a menudo";

    protected override string BeforeMeeting(string name) => $"Pronto: su reunión con {name}";

    protected override string HowDidItGo(string name) => $"¿Cómo fue con {name}?";
}
