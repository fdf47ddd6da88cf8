using System.Collections.Frozen;
using NudgeBot.Core.Drafts;
using NudgeBot.Core.People;

namespace NudgeBot.Core.Hands;

/// <summary>
/// Reads from the words of one mail how its writer writes: language, greeting, closing, form of address, length. What it finds are
/// entries of the languages' own lists, never words of the mail.
/// </summary>
public sealed class HandReader
{
    /// <summary>Characters in which a mail shows its language and its form of address.</summary>
    private const int Telling = 600;

    /// <summary>Where more words than these tell no language, they are in none of ours, whatever stands around them.</summary>
    private const int LongestWithoutLanguage = 6;

    /// <summary>In Spanish these are said of a third person as well, so alone they are no "usted".</summary>
    private static readonly FrozenSet<string> SaidOfOthersToo =
        new[] { "le", "les", "su", "sus", "suyo", "suya", "suyos", "suyas", "consigo", "decida", "reciba", "decide", "recibe" }.ToFrozenSet(StringComparer.Ordinal);

    private static readonly Lazy<HandReader> Shipped = new(() => new HandReader([.. PhraseBook.Languages.Select(language => PhraseBook.Of(language).Signs)]));

    private readonly LanguageReader _languages;
    private readonly OpeningReader _openings;
    private readonly ClosingReader _closings;
    private readonly Dictionary<string, (LanguageSigns Signs, KnownPhrases Formal, KnownPhrases Familiar)> _byLanguage;

    /// <summary>Reads the languages that we have words in.</summary>
    public static HandReader Default => Shipped.Value;

    public HandReader(IReadOnlyList<LanguageSigns> languages)
    {
        _languages = new LanguageReader(languages);
        _openings = new OpeningReader(languages);
        _closings = new ClosingReader(languages);
        _byLanguage = languages.ToDictionary(signs => signs.Language, signs => (signs, Address(signs.Formal), Address(signs.Familiar)), StringComparer.Ordinal);
    }

    /// <summary>What the owner's own mail to one person shows; null where it shows nothing.</summary>
    /// <param name="newWords">The owner's own new words, line by line, without what is quoted.</param>
    /// <param name="to">Whom it greets, if it greets one.</param>
    public Hand? Read(string newWords, NamedAddress to, Owner owner, DateTimeOffset at)
    {
        var text = newWords.AsSpan().TrimStart();
        if (text.IsEmpty) return null;
        var opening = _openings.Read(FirstLineOf(text), to);
        var body = text[(opening?.End ?? 0)..];
        var closing = _closings.Read(body, owner);
        body = body[..closing.Start];
        var length = WordsOf.CountIn(body);
        var language = LanguageOf(text) ?? (length <= LongestWithoutLanguage ? OnlyLanguageOf(opening, closing) : null);
        if (language is null && opening is null && closing.Known.Count == 0) return null;
        var register = language is null ? Register.None : RegisterOf(text, language);
        return new Hand
        {
            Spoken = SeenAt(language, at),
            Greeted = SeenAt(opening?.TemplateIn(language), at),
            SignedOff = SeenAt(closing.In(language), at),
            Addressed = register == Register.None ? null : new Seen<FormOfAddress>(new FormOfAddress(language!, register), at),
            Lengths = new RecentLengths(new MailLength(at, length)),
        };
    }

    /// <summary>What somebody's mail to the owner shows of how the two write; null where it shows nothing.</summary>
    public TheirHand? ReadTheirs(string newWords, DateTimeOffset at)
    {
        if (LanguageOf(newWords) is not { } language) return null;
        var register = RegisterOf(newWords, language);
        return new TheirHand(SeenAt(language, at), register == Register.None ? null : new Seen<FormOfAddress>(new FormOfAddress(language, register), at));
    }

    /// <summary>The language of a text's beginning; null where it is none of ours, or in doubt.</summary>
    public string? LanguageOf(ReadOnlySpan<char> words) => _languages.LanguageOf(BeginningOf(words, stackalloc char[Telling]));

    /// <summary>Which "you" a text says; formal where it says both, none where it says neither.</summary>
    public Register RegisterOf(ReadOnlySpan<char> words, string language)
    {
        if (!HasRegisters(language)) return Register.None;
        var (_, formal, familiar) = _byLanguage[language];
        var text = BeginningOf(words, stackalloc char[Telling]);
        return formal.StandsIn(text) ? Register.Formal : familiar.StandsIn(text) ? Register.Familiar : Register.None;
    }

    internal bool Speaks(string language) => _byLanguage.ContainsKey(language);

    /// <summary>True where the language has two words for "you".</summary>
    internal bool HasRegisters(string language) => _byLanguage.TryGetValue(language, out var known) && !(known.Formal.IsEmpty && known.Familiar.IsEmpty);

    /// <summary>True where this greeting is an entry of this language, names somebody, and fixes nobody's gender.</summary>
    internal bool IsForAll(string opening, string language) =>
        _byLanguage.TryGetValue(language, out var known) && known.Signs.Openings.Contains(opening, StringComparer.Ordinal) && NamesSomebody(opening);

    /// <summary>True where this greeting is an entry of this language, for somebody greeted so before.</summary>
    internal bool IsOpening(string opening, string language) =>
        _byLanguage.TryGetValue(language, out var known) && (known.Signs.Openings.Contains(opening, StringComparer.Ordinal) || known.Signs.Gendered.Contains(opening, StringComparer.Ordinal));

    /// <summary>"Hallo," and "Bonjour à vous," name nobody, and may greet many.</summary>
    internal static bool NamesSomebody(string opening) => opening.Contains('{', StringComparison.Ordinal);

    internal bool IsClosing(string closing, string language) => _byLanguage.TryGetValue(language, out var known) && known.Signs.Closings.Contains(closing, StringComparer.Ordinal);

    /// <summary>"Hallo Ana, passt! Viele Grüße" is German, though no small word says so.</summary>
    private string? OnlyLanguageOf(ReadOpening? opening, ReadClosing closing)
    {
        if (opening is null && closing.Known.Count == 0) return null;
        var fitting = _byLanguage.Keys.Where(language => opening?.IsIn(language) != false && (closing.Known.Count == 0 || closing.IsIn(language))).Take(2).ToList();
        return fitting is [var only] ? only : null;
    }

    private static KnownPhrases Address(IReadOnlyList<string> phrases) => new([.. phrases.Where(phrase => !SaidOfOthersToo.Contains(phrase))]);

    private static Seen<T>? SeenAt<T>(T? value, DateTimeOffset at)
        where T : class => value is null ? null : new Seen<T>(value, at);

    private static ReadOnlySpan<char> FirstLineOf(ReadOnlySpan<char> text)
    {
        var end = text.IndexOfAny('\r', '\n');
        return end < 0 ? text : text[..end];
    }

    /// <summary>The first characters, with straight apostrophes.</summary>
    private static ReadOnlySpan<char> BeginningOf(ReadOnlySpan<char> text, Span<char> room)
    {
        text = text[..Math.Min(text.Length, room.Length)];
        text.Replace(room, '’', '\'');
        return room[..text.Length];
    }
}
