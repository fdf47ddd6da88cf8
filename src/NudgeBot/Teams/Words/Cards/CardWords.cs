using NudgeBot.Core.Speech;

namespace NudgeBot.Teams.Words.Cards;

/// <summary>What stands on the card of a nudge beside the nudge itself: its buttons and labels, and why a press was not followed.</summary>
internal abstract class CardWords
{
    private static readonly CardWords English = new EnglishCardWords();
    private static readonly CardWords German = new GermanCardWords();
    private static readonly CardWords French = new FrenchCardWords();
    private static readonly CardWords Spanish = new SpanishCardWords();

    public static CardWords Of(string language) => Spoken.In(language, English, German, French, Spanish);

    public abstract string Send { get; }

    public abstract string SendReply { get; }

    public abstract string OpenInOutlook { get; }

    public abstract string Snooze { get; }

    public abstract string AlreadyDid { get; }

    public abstract string DidNotMeet { get; }

    public abstract string NotThis { get; }

    public abstract string Never { get; }

    public abstract string Undo { get; }

    public abstract string OpenDraft { get; }

    public abstract string OpenMeeting { get; }

    public abstract string OpenMail { get; }

    public abstract string WriteHere { get; }

    public abstract string YourAnswer { get; }

    public abstract string Suggestion(string send);

    public abstract string MoreLines(int count);

    public abstract string Tomorrow { get; }

    public abstract string NextWeek { get; }

    public abstract string OrUntilADay { get; }

    public abstract string SnoozeUntilThatDay { get; }

    public abstract string ChooseADay { get; }

    public abstract string ChooseADayThenSnooze { get; }

    public abstract string DayNotAhead { get; }

    public abstract string NoWords { get; }

    public abstract string TooLong(int length, int most);

    public abstract string UnknownButton { get; }

    public abstract string NoSuchNudge { get; }

    public abstract string Forgotten { get; }

    public abstract string OlderFace { get; }

    public abstract string IAmOff { get; }

    /// <summary>Over the words, where the owner sends them from Outlook (a tier that writes nothing).</summary>
    public abstract string SuggestionToCopy { get; }

    /// <summary>A press that would write in the mailbox, where nothing may.</summary>
    public abstract string WritesNothing { get; }

    /// <summary>After "send it" was typed: a line of text proves nobody, so one press is asked for.</summary>
    public abstract string ReadyToSend(string name, string send);

    /// <summary>On Teams' own sign-in, where it cannot be done silently; with a button beside it.</summary>
    public abstract string SignInToAct { get; }

    public abstract string SignIn { get; }

    public abstract string CouldNotSignIn { get; }

    /// <summary>The sign-in that came with a press is not good, or not the owner's.</summary>
    public abstract string NotProven { get; }
}
