using NudgeBot.Core.Hands;
using NudgeBot.Core.Speech;

namespace NudgeBot.Core.Drafts;

/// <summary>
/// The texts of one language, as its authors wrote them in <c>Texts/xx.yaml</c>: greetings and closings, the segments of every
/// situation, and the words by which texts of the language are checked.
/// </summary>
internal sealed class PhraseBook
{
    private static readonly Lazy<PhraseBook> EnglishBook = new(() => Shipped("en"));
    private static readonly Lazy<PhraseBook> GermanBook = new(() => Shipped("de"));
    private static readonly Lazy<PhraseBook> FrenchBook = new(() => Shipped("fr"));
    private static readonly Lazy<PhraseBook> SpanishBook = new(() => Shipped("es"));

    /// <summary>The languages in which there are texts.</summary>
    public static IReadOnlyList<string> Languages { get; } = ["en", "de", "fr", "es"];

    /// <summary>Two letters.</summary>
    public required string Language { get; init; }

    /// <summary>The language has two words for "you".</summary>
    public required bool HasRegisters { get; init; }

    public required Lexicon Lexicon { get; init; }

    public required ReadingEase Ease { get; init; }

    internal required Salutations Salutations { get; init; }

    /// <summary>By what the language, and how somebody writes in it, is told.</summary>
    internal LanguageSigns Signs => new(
        Language, Salutations.Openings, Salutations.Gendered, Salutations.Closings, Lexicon.Formal.Written, Lexicon.Familiar.Written, Lexicon.Common.Written);

    /// <summary>By which greeting and closing of a whole mail are known.</summary>
    internal MailFrame MailFrame => field ??= new MailFrame(Salutations);

    /// <summary>"over lunch", by the English word for the occasion.</summary>
    internal required IReadOnlyDictionary<string, string> Occasions { get; init; }

    /// <summary>Sample evidence for a preview and for tests: by slot, and where a situation needs another, by situation.</summary>
    internal required SampleEvidence Samples { get; init; }

    internal required Lazy<Dictionary<Situation, PhraseSet>> Texts { get; init; }

    internal IReadOnlyDictionary<Situation, PhraseSet> Situations => Texts.Value;

    public IReadOnlyList<Register> Registers => HasRegisters ? [Register.Formal, Register.Familiar] : [Register.None];

    /// <summary>The book of a language tag such as "de-CH"; English where there is none.</summary>
    public static PhraseBook Of(string language) => Spoken.In(language, EnglishBook, GermanBook, FrenchBook, SpanishBook).Value;

    /// <summary>What is fit to be written in a situation; empty where the authors left it out.</summary>
    internal IReadOnlyList<PhraseFrame> Frames(Situation situation, Register register) =>
        Situations.TryGetValue(situation, out var set) ? set.In(HasRegisters ? register : Register.None) : [];

    private static PhraseBook Shipped(string language)
    {
        using var stream = typeof(PhraseBook).Assembly.GetManifestResourceStream($"Texts/{language}.yaml")
            ?? throw new PhraseBookException($"The texts of “{language}” are not in this build: add Texts/{language}.yaml.");
        using var reader = new StreamReader(stream);
        return PhraseBookFile.Read(reader);
    }
}

/// <summary>The subjects and pieces of one situation, and the whole texts they make, which are put together when they are first wanted.</summary>
internal sealed class PhraseSet
{
    private readonly Dictionary<Register, Lazy<IReadOnlyList<PhraseFrame>>> _frames;

    /// <param name="sections">Openers, cores and closes; empty where a situation has none.</param>
    public PhraseSet(Situation situation, IReadOnlyList<Subject> subjects, IReadOnlyList<IReadOnlyList<Segment>> sections, IReadOnlyList<Register> registers)
    {
        (Subjects, Sections) = (subjects, sections);
        _frames = registers.ToDictionary(register => register, register => new Lazy<IReadOnlyList<PhraseFrame>>(() => [.. PhraseFrame.Of(situation, register, sections)]));
    }

    public IReadOnlyList<Subject> Subjects { get; }

    public IReadOnlyList<IReadOnlyList<Segment>> Sections { get; }

    public IReadOnlyList<PhraseFrame> In(Register register) => _frames.TryGetValue(register, out var frames) ? frames.Value : [];
}

/// <summary>The subject line of a new mail.</summary>
internal sealed record Subject(string Text, Tones Tones, Register? Only)
{
    public bool Fits(Tones tone, Register register) => (Tones & tone) != Tones.None && (Only is null || Only == register);
}

/// <summary>Sample evidence of one language.</summary>
internal sealed class SampleEvidence(Dictionary<string, string> all, Dictionary<Situation, Dictionary<string, string>> bySituation)
{
    public string Of(Situation situation, Slots slot) => Of(situation, SlotNames.NameOf(slot));

    /// <param name="name">A slot's, or <c>me</c> and <c>me_last</c> for the writer.</param>
    public string Of(Situation situation, string name) =>
        bySituation.TryGetValue(situation, out var own) && own.TryGetValue(name, out var value) ? value
        : all.TryGetValue(name, out var common) ? common
        : throw new PhraseBookException($"There is no sample for {{{name}}}: add one under samples.");
}

/// <summary>A text file says something that cannot be read; the message says where and what to do.</summary>
public sealed class PhraseBookException(string message) : Exception(message);
