namespace NudgeBot.Api.Words;

internal sealed class FrenchRecordWords : RecordWords
{
    public override string TheirMail => "Un message reçu";

    public override string YourMail => "Un message de vous";

    public override string SomeMail => "Un message";

    public override string YourMeeting => "Une réunion que vous avez convoquée";

    public override string SomeMeeting => "Une réunion";

    public override string Overruled(string rule) => $"Vous vouliez en entendre parler ; sinon, une règle l’aurait tu : {rule}";
}
