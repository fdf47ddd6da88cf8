namespace NudgeBot.Api.Words;

internal sealed class GermanRecordWords : RecordWords
{
    public override string TheirMail => "Eine Mail an Sie";

    public override string YourMail => "Eine Mail von Ihnen";

    public override string SomeMail => "Eine Mail";

    public override string YourMeeting => "Eine Besprechung, zu der Sie luden";

    public override string SomeMeeting => "Eine Besprechung";

    public override string Overruled(string rule) => $"Sie wollten davon hören; sonst hätte eine Regel es still gehalten: {rule}";
}
