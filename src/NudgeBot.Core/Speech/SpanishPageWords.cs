namespace NudgeBot.Core.Speech;

internal sealed class SpanishPageWords : PageWords
{
    public override string NoContactYet => "Aún no veo ningún contacto.";

    public override string NoContactStage => "Aún sin contacto que yo vea.";

    public override string YouMet(string onDay) => $"En su calendario había una reunión {onDay}.";

    public override string YouWroteLast(string onDay) => $"Usted escribió {onDay}; desde entonces no veo ningún correo recibido.";

    public override string TheyWrote(string onDay) => $"Usted recibió un correo {onDay}.";

    public override string TheyWroteLast(string onDay) => $"Usted recibió un correo {onDay}; desde entonces no veo ninguno suyo.";

    public override string WishedRhythm(string often) => $"Usted desea estar en contacto {often}.";

    public override string UsualRhythm(string often) => $"Normalmente están en contacto {often}.";

    public override string Introduced(string name, string onDay) => $"{name} hizo las presentaciones {onDay}.";

    public override string WillMeet(string what, string onDay) => $"{what} está en su calendario {onDay}.";

    public override string DidMeet(string what, string onDay) => $"{what} estaba en su calendario {onDay}.";

    public override string Titled(string title) => $"«{title}»";

    public override string Untitled => "Una reunión";

    public override string LastTopic(string topic) => $"Su último intercambio trató de «{topic}».";

    public override string NoContactInTwoYears => "Ningún contacto en los últimos dos años, que yo vea.";

    public override string InTwoYears(int sent, int received, int met) => $"En los últimos dos años: correos suyos en {Days(sent)}, recibidos en {Days(received)}, y {(met == 0 ? "ninguna reunión" : $"reuniones en {Days(met)}")}.";

    public override string TheMeeting => "La reunión";

    public override string TheMail => "El correo";

    public override string CannotSee => "No veo llamadas ni chats.";

    private static string Days(int count) => count == 1 ? "un día" : $"{count} días";
}
