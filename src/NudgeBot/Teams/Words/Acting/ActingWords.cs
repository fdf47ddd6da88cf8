using NudgeBot.Core.Speech;

namespace NudgeBot.Teams.Words.Acting;

/// <summary>What is said of acting at another hour, on an invitation or for a call: why it was held back, and the buttons for it.</summary>
internal abstract class ActingWords
{
    private static readonly ActingWords English = new EnglishActingWords();
    private static readonly ActingWords German = new GermanActingWords();
    private static readonly ActingWords French = new FrenchActingWords();
    private static readonly ActingWords Spanish = new SpanishActingWords();

    public static ActingWords Of(string language) => Spoken.In(language, English, German, French, Spanish);

    public abstract string TurnedOff { get; }

    public abstract string Paused { get; }

    public abstract string CouldNotLook { get; }

    public abstract string TheyWrote(string name);

    public abstract string YouWrote(string name);

    public abstract string YouMet(string name);

    public abstract string SeemsSettled { get; }

    /// <summary>The hour of words that were to go later has come.</summary>
    public abstract string ItIsTheHour(string name, string time);

    public abstract string InvitationNotAllowed { get; }

    public abstract string InvitationSignInOver { get; }

    public abstract string InvitationGone { get; }

    public abstract string InvitationUnknown { get; }

    public abstract string InvitationNotTaken { get; }

    /// <summary>A button, as all that follow up to <see cref="AnswerInOutlook"/>.</summary>
    public abstract string SendLater { get; }

    public abstract string OfferTimes { get; }

    public abstract string Accept { get; }

    public abstract string PoliteNo { get; }

    public abstract string PoliteNoLabel { get; }

    public abstract string SendTheNo { get; }

    public abstract string AnswerInOutlook { get; }

    /// <summary>What was found for a short call.</summary>
    public abstract string NoFreeTimes { get; }

    public abstract string OnlyYourCalendar { get; }

    public abstract string BothCalendars { get; }

    public abstract string TimesNotSeen { get; }
}
