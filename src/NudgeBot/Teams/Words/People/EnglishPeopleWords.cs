using NudgeBot.Core.Ties;

namespace NudgeBot.Teams.Words.People;

internal sealed class EnglishPeopleWords : PeopleWords
{
    public override string Summary(string name) => $"{name}, at a glance";

    public override string Reached(Stage stage) => stage switch
    {
        Stage.Connected => "Connected",
        Stage.Conversing => "Conversing",
        Stage.Converted => "Keeping in touch",
        _ => throw new ArgumentOutOfRangeException(nameof(stage), stage, "Every stage needs its own words."),
    };

    public override string Close(Closeness closeness) => closeness switch
    {
        Closeness.New => "new",
        Closeness.Light => "a light tie",
        Closeness.Steady => "a steady tie",
        Closeness.Close => "a close tie",
        _ => throw new ArgumentOutOfRangeException(nameof(closeness), closeness, "Every closeness needs its own words."),
    };

    public override string WhyThisClose => "What I see";

    public override string YouOwe => "You owe";

    public override string TheyOwe => "They owe you";

    public override string YourNotes => "Your notes";

    public override string CommonGround => "Common ground";

    public override string Late => "late";

    public override string OpenMail => "Open the mail";

    public override string OpenMeeting => "Open the meeting";

    public override string Open => "Open";

    public override string Legend => "Upper row: meetings. Middle: your mail. Lower: theirs.";

    public override string CannotSee => "I can't see calls or chats.";

    public override string More(int count) => count == 1 ? "and one more, in the tab" : $"and {count} more, in the tab";

    public override string Note => "Note";

    public override string NewNote => "A note, in one line";

    public override string ForYouAlone => "For you alone";

    public override string KeepNote => "Keep the note";

    public override string Noted => "Noted, for you alone.";

    public override string NothingToNote => "There is nothing to note yet: write something first.";

    public override string NoteTooLong(int most, int length) => $"A note has at most {most} characters; yours has {length}.";

    public override string NoBriefs => "No briefs on this person";

    public override string PromisedOrLearned => "Anything you promised or learned?";

    public override string WentWell => "Went well";

    public override string NotAFit => "Not a fit";

    public override string NotThis => "Not this";

    public override string Yes => "It was a yes";

    public override string No => "It was a no";
}
