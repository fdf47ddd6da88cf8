namespace NudgeBot.Core.Speech;

/// <summary>The sentences that tell the owner why they see a nudge. A name is as short as it is known; a time is one of <see cref="TimeWords.Point"/>.</summary>
public abstract class WhyWords
{
    private static readonly WhyWords English = new EnglishWhyWords();
    private static readonly WhyWords German = new GermanWhyWords();
    private static readonly WhyWords French = new FrenchWhyWords();
    private static readonly WhyWords Spanish = new SpanishWhyWords();

    public static WhyWords Of(string language) => Spoken.In(language, English, German, French, Spanish);

    /// <summary>A sentence begun, ended by somebody's own words; by a full stop where there are none, or none at their end.</summary>
    public string Quoted(string begun, string? words) => words switch
    {
        null => $"{begun}.",
        [.., '.' or '?' or '!' or '…'] => Said(begun, words),
        _ => $"{Said(begun, words)}.",
    };

    /// <summary>A promise in the owner's own English words; null in the other languages, where it is quoted.</summary>
    public virtual string? YouWould(string name, string promise) => null;

    public abstract string Met(string name, string when);

    public abstract string MetFirst(string name, string when);

    /// <summary>Not ended: their words follow, or a full stop.</summary>
    public abstract string AskedYou(string name, string when);

    public abstract string WroteToYou(string name, string when);

    public abstract string YouAsked(string name, string when);

    public abstract string YouWroteTo(string name, string when);

    /// <summary>Somebody's own words behind who said them.</summary>
    protected abstract string Said(string who, string words);

    public abstract string NoAnswerFromYou { get; }

    public abstract string NoAnswer { get; }

    public abstract string Late { get; }

    public abstract string WishedRhythm(string name, string often, string lastContact);

    public abstract string UsualRhythm(string name, string often, string lastContact);

    /// <summary>Where no rhythm is known.</summary>
    public abstract string Often { get; }

    public abstract string Dormant(string name, string lastContact);

    /// <summary>A last contact.</summary>
    public abstract string LastMeeting(string when);

    public abstract string LastMail(string when);

    public abstract string LastMailAbout(string when, string topic);

    public abstract string Invited(string name, string what, string onDay);

    public abstract string InvitedWith(string name, string what, string onDay, string whom);

    /// <summary>A meeting by its title.</summary>
    public abstract string Titled(string title);

    public abstract string UntitledMeeting { get; }

    public abstract string CommonThread(string name, string topic, string when, string whom, string theirTopic, string theirWhen);

    public abstract string WouldLikeToMeet(string whom, string name, string when);

    public abstract string LastWrote(string name, string day);

    public abstract string NeverWrote(string name);

    public abstract string AskFirst(string name);

    public abstract string Somebody { get; }

    public abstract string Introduced(string name, string whom, string when, string metWhen);

    public abstract string OneWay(string name, int favours, int questions);

    public abstract string BackSince(string day);

    public abstract string NothingIsLate { get; }

    /// <summary>Not ended: the request follows.</summary>
    public abstract string AskedOfYou(string name, string when);

    /// <summary>Not ended: the offer follows.</summary>
    public abstract string YouOffered(string name, string when);

    /// <summary>With the day as "by Friday".</summary>
    public abstract string WasDue(string by);

    public abstract string IsDue(string by);

    public abstract string IsDueToday { get; }

    public abstract string IsDueTomorrow { get; }

    public abstract string NoSignYet { get; }

    public abstract string NoSign { get; }

    public abstract string NoSignItWent { get; }

    public abstract string NoMeetingSince { get; }

    /// <summary>Where a meeting has no title fit to show.</summary>
    public abstract string Meeting { get; }

    /// <summary>Where a mail has no subject fit to show.</summary>
    public abstract string Mail { get; }

    public abstract string LastContact(string day);
}
