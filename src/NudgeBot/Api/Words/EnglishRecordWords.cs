namespace NudgeBot.Api.Words;

internal sealed class EnglishRecordWords : RecordWords
{
    public override string TheirMail => "A mail to you";

    public override string YourMail => "A mail of yours";

    public override string SomeMail => "A mail";

    public override string YourMeeting => "A meeting you called";

    public override string SomeMeeting => "A meeting";

    public override string Overruled(string rule) => $"You asked to hear of it; else a rule would have kept it quiet: {rule}";
}
