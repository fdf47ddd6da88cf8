using NudgeBot.Core.Nudges;
using NudgeBot.Core.Speech;

namespace NudgeBot.Api.Words;

/// <summary>What a nudge rested on, in words that hold none of a mailbox.</summary>
internal abstract class RecordWords
{
    private static readonly RecordWords English = new EnglishRecordWords();
    private static readonly RecordWords German = new GermanRecordWords();
    private static readonly RecordWords French = new FrenchRecordWords();
    private static readonly RecordWords Spanish = new SpanishRecordWords();

    public static RecordWords Of(string language) => Spoken.In(language, English, German, French, Spanish);

    public abstract string TheirMail { get; }

    public abstract string YourMail { get; }

    public abstract string SomeMail { get; }

    public abstract string YourMeeting { get; }

    public abstract string SomeMeeting { get; }

    public abstract string Overruled(string rule);

    public string Of(Evidence evidence) => (evidence.Kind, evidence.IsOwners) switch
    {
        (EvidenceKind.Message, true) => YourMail,
        (EvidenceKind.Message, false) => TheirMail,
        (EvidenceKind.Message, null) => SomeMail,
        (EvidenceKind.Event, true) => YourMeeting,
        (EvidenceKind.Event, _) => SomeMeeting,
        _ => throw new ArgumentOutOfRangeException(nameof(evidence), evidence.Kind, "Every kind of evidence needs its own words."),
    };
}
