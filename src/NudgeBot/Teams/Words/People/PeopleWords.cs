using NudgeBot.Core.Speech;
using NudgeBot.Core.Ties;

namespace NudgeBot.Teams.Words.People;

/// <summary>What stands on the cards about people: who somebody is, what to read before a meeting, a note after the first one, a question.</summary>
internal abstract class PeopleWords
{
    private static readonly PeopleWords English = new EnglishPeopleWords();
    private static readonly PeopleWords German = new GermanPeopleWords();
    private static readonly PeopleWords French = new FrenchPeopleWords();
    private static readonly PeopleWords Spanish = new SpanishPeopleWords();

    public static PeopleWords Of(string language) => Spoken.In(language, English, German, French, Spanish);

    /// <summary>The notification of a person's card.</summary>
    public abstract string Summary(string name);

    /// <summary>In one or two words, to stand before <see cref="Close"/>.</summary>
    public abstract string Reached(Stage stage);

    public abstract string Close(Closeness closeness);

    public abstract string WhyThisClose { get; }

    public abstract string YouOwe { get; }

    public abstract string TheyOwe { get; }

    public abstract string YourNotes { get; }

    public abstract string CommonGround { get; }

    /// <summary>The day is over.</summary>
    public abstract string Late { get; }

    public abstract string OpenMail { get; }

    public abstract string OpenMeeting { get; }

    /// <summary>A link to what a sentence rests on.</summary>
    public abstract string Open { get; }

    /// <summary>Which row of the picture is what.</summary>
    public abstract string Legend { get; }

    public abstract string CannotSee { get; }

    public abstract string More(int count);

    /// <summary>On a button, beside others: as short as can be.</summary>
    public abstract string Note { get; }

    public abstract string NewNote { get; }

    public abstract string ForYouAlone { get; }

    public abstract string KeepNote { get; }

    public abstract string Noted { get; }

    public abstract string NothingToNote { get; }

    public abstract string NoteTooLong(int most, int length);

    public abstract string NoBriefs { get; }

    /// <summary>After a first meeting.</summary>
    public abstract string PromisedOrLearned { get; }

    public abstract string WentWell { get; }

    public abstract string NotAFit { get; }

    public abstract string NotThis { get; }

    /// <summary>What somebody answered to being introduced, as the owner read it.</summary>
    public abstract string Yes { get; }

    /// <inheritdoc cref="Yes" />
    public abstract string No { get; }
}
