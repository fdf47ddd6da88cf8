namespace NudgeBot.Core.Speech;

internal sealed class EnglishPageWords : PageWords
{
    public override string NoContactYet => "I see no contact yet.";

    public override string NoContactStage => "No contact yet that I can see.";

    public override string YouMet(string onDay) => $"You had a meeting in your calendar {onDay}.";

    public override string YouWroteLast(string onDay) => $"You wrote {onDay}; I see no mail from them since.";

    public override string TheyWrote(string onDay) => $"They wrote {onDay}.";

    public override string TheyWroteLast(string onDay) => $"They wrote {onDay}; I see no mail from you since.";

    public override string WishedRhythm(string often) => $"You wish to be in touch {often}.";

    public override string UsualRhythm(string often) => $"Usually you are in touch {often}.";

    public override string Introduced(string name, string onDay) => $"{name} introduced you {onDay}.";

    public override string WillMeet(string what, string onDay) => $"{what} is in your calendar {onDay}.";

    public override string DidMeet(string what, string onDay) => $"{what} was in your calendar {onDay}.";

    public override string Titled(string title) => $"“{title}”";

    public override string Untitled => "A meeting";

    public override string LastTopic(string topic) => $"You last wrote about “{topic}”.";

    public override string NoContactInTwoYears => "No contact in the last two years that I can see.";

    public override string InTwoYears(int sent, int received, int met) => $"In the last two years: mail from you on {Days(sent)}, from them on {Days(received)}, and {(met == 0 ? "no meeting" : $"meetings on {Days(met)}")}.";

    public override string TheMeeting => "The meeting";

    public override string TheMail => "The mail";

    public override string CannotSee => "I can't see calls or chats.";

    private static string Days(int count) => count == 1 ? "one day" : $"{count} days";
}
