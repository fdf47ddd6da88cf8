namespace NudgeBot.Api.Words;

internal sealed class SpanishRecordWords : RecordWords
{
    public override string TheirMail => "Un correo que recibió";

    public override string YourMail => "Un correo suyo";

    public override string SomeMail => "Un correo";

    public override string YourMeeting => "Una reunión que usted convocó";

    public override string SomeMeeting => "Una reunión";

    public override string Overruled(string rule) => $"Usted quiso saberlo; si no, una regla lo habría callado: {rule}";
}
