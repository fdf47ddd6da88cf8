namespace NudgeBot.Teams.Words.Writing;

internal sealed class EnglishWritingWords : WritingWords
{
    public override string AnswerLabel => "Your answer, in a line or two";

    public override string AnswerHere => "Only you know it; I write the rest";

    public override string OrTheDay => "Or the day they will have it";

    public override string NewDay => "The day they will have it";

    public override string WriteIt => "Write it";

    public override string WriteAllMyself => "Write it all myself";

    public override string LineOrDay => "Give me a line or pick a day, and I write the rest.";

    public override string DayFirst => "Pick a day, and I write the rest.";

    public override string OneOfTheTwo => "A line and a day make two different messages: keep one of them and empty the other.";

    public override string DayIsOver => "The day in this message has come or gone, so I sent nothing. Change it, or start over with another day.";

    public override string AnotherWay => "Another way";

    public override string Shorter => "Shorter";

    public override string Warmer => "Warmer";

    public override string MoreFormal => "More formal";

    public override string LetRest => "Let it rest";

    public override string BackToTheFirst => "Back to the first";

    public override string StartOver => "Start over";

    public override string SendAsItIs => "Send as it is";

    public override string CorrectIt => "Correct it";

    public override string EditsAreKept => "You changed these words, so I kept them. Empty the box first to see another way.";

    public override string Stale(string words, string day) => $"It says “{words}”, which was true {day} and is not when it goes out. Send as it is?";

    public override string OnItsCard => "Its card has both: correct it there, or send it as it is.";

    public override string Became(string was, string now) => $"“{was}” became “{now}”.";

    public override string NoOtherWay(string name) => $"I have no such other way to write to {name}.";

    public override string NothingToFill(string name) => $"My words to {name} leave no gap for that. Write on the card instead.";
}
