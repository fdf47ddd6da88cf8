using NudgeBot.Core.Speech;

namespace NudgeBot.Privacy;

/// <summary>What stands around a person's own data on the page for reading; the data's own names stay as the JSON has them.</summary>
internal abstract class DataPageWords
{
    private static readonly DataPageWords English = new EnglishDataPageWords();
    private static readonly DataPageWords German = new GermanDataPageWords();
    private static readonly DataPageWords French = new FrenchDataPageWords();
    private static readonly DataPageWords Spanish = new SpanishDataPageWords();

    public static DataPageWords Of(string language) => Spoken.In(language, English, German, French, Spanish);

    /// <summary>Two letters.</summary>
    public abstract string Language { get; }

    public abstract string Title { get; }

    public abstract string About { get; }

    public abstract string Nothing { get; }

    public abstract string Open { get; }

    public abstract string Owner { get; }

    public abstract string People { get; }

    public abstract string Threads { get; }

    public abstract string Meetings { get; }

    public abstract string Nudges { get; }

    public abstract string Told { get; }

    public abstract string NeverAbout { get; }

    public abstract string Read { get; }

    public abstract string Waiting { get; }

    public abstract string AskedOfModel { get; }

    public abstract string OwnMailbox { get; }

    public abstract string OthersMailboxes { get; }

    public abstract string NudgesNote { get; }

    public abstract string OthersNote { get; }

    /// <summary>Null where the name speaks for itself.</summary>
    public string? Heading(string part) => part switch
    {
        "owner" => Owner,
        "people" => People,
        "threads" => Threads,
        "meetings" => Meetings,
        "nudges" => Nudges,
        "told" => Told,
        "neverAbout" => NeverAbout,
        "read" => Read,
        "waiting" => Waiting,
        "askedOfModel" => AskedOfModel,
        "own" => OwnMailbox,
        "inOthersMailboxes" => OthersMailboxes,
        _ => null,
    };

    /// <summary>A sentence under a heading; null where none is needed.</summary>
    public string? Note(string part) => part switch
    {
        "nudges" => NudgesNote,
        "inOthersMailboxes" => OthersNote,
        _ => null,
    };
}
