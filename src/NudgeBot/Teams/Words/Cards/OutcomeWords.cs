using NudgeBot.Core.Speech;

namespace NudgeBot.Teams.Words.Cards;

/// <summary>What became of a nudge: a title of a word or two and one sentence for each state it can be in.</summary>
internal abstract class OutcomeWords
{
    private static readonly OutcomeWords English = new EnglishOutcomeWords();
    private static readonly OutcomeWords German = new GermanOutcomeWords();
    private static readonly OutcomeWords French = new FrenchOutcomeWords();
    private static readonly OutcomeWords Spanish = new SpanishOutcomeWords();

    public static OutcomeWords Of(string language) => Spoken.In(language, English, German, French, Spanish);

    public abstract string Open { get; }

    public abstract string OpenAgain(string name);

    public abstract string Sending { get; }

    public abstract string OnItsWay(string name);

    public abstract string Sent { get; }

    public abstract string WentOut(string name);

    public abstract string PleaseCheck { get; }

    public abstract string Uncertain { get; }

    public abstract string InOutlook { get; }

    public abstract string DraftingNow { get; }

    public abstract string EmptyDraft { get; }

    public abstract string WordsInDraft { get; }

    public abstract string Snoozed { get; }

    /// <summary>With the day as "on Friday 6 March".</summary>
    public abstract string BackOn(string onDay);

    public abstract string BackLater { get; }

    public abstract string Done { get; }

    public abstract string GoodAndOver { get; }

    public abstract string NotThisOne { get; }

    public abstract string Over { get; }

    public abstract string NeverThisPerson { get; }

    public abstract string NoMoreAbout(string name);

    public abstract string YouDidNotMeet { get; }

    public abstract string NotCounted(string name);

    public abstract string Settled { get; }

    public abstract string NeedsNoWord { get; }

    /// <summary>How a failure begins; one of the reasons below goes on.</summary>
    public abstract string CouldNotSend { get; }

    public abstract string CouldNotDraft { get; }

    public abstract string MailGone(string couldNot);

    public abstract string NotAllowed(string couldNot);

    public abstract string NotTaken(string couldNot);

    public abstract string NotGranted(string couldNot);

    public abstract string SignInOver(string couldNot);

    public abstract string Later { get; }

    /// <summary>The card comes back at the hour; nothing leaves by itself.</summary>
    /// <param name="day">As a day is named in a sentence, its preposition included.</param>
    public abstract string GoesOut(string name, string day, string time);

    public abstract string Accepting { get; }

    public abstract string YesOnItsWay(string name);

    public abstract string Declining { get; }

    public abstract string NoOnItsWay(string name);

    public abstract string Accepted { get; }

    public abstract string YouAccepted(string name);

    public abstract string Declined { get; }

    public abstract string YouDeclined(string name);
}
