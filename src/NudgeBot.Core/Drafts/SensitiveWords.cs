using System.Buffers;
using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace NudgeBot.Core.Drafts;

/// <summary>
/// Words after which a machine stays silent, in English, German, French and Spanish: grief, illness, dismissal, grievance, legal hold,
/// harassment, belief and origin (GDPR, article 9), a security incident, fraud, "please stop contacting me", and marks of confidence.
/// A missed nudge costs little, a cheerful one costs much, so doubt is silence; but a disclaimer at the foot of a mail, a therapy dog
/// and a union of two tables are none of these. Word lists miss paraphrase: every nudge keeps its "not this" and "never this person".
/// </summary>
public static class SensitiveWords
{
    /// <summary>No phrase reaches farther from its piece than this, in characters.</summary>
    private const int PhraseReach = 72;

    /// <summary>How near to a mark the words of a standard disclaimer must stand to take it back.</summary>
    private const int DisclaimerReach = 600;

    /// <summary>All languages at once: who writes in one quotes, signs and marks in another.</summary>
    private static readonly SensitivePhrases[] Phrases =
        [.. EnglishSensitiveWords.All, .. GermanSensitiveWords.All, .. FrenchSensitiveWords.All, .. SpanishSensitiveWords.All];

    /// <summary>What gateways and lawyers put under every mail, where words of confidence mean nothing.</summary>
    private static readonly Regex[] Disclaimers =
        [EnglishSensitiveWords.Disclaimer(), GermanSensitiveWords.Disclaimer(), FrenchSensitiveWords.Disclaimer(), SpanishSensitiveWords.Disclaimer()];

    private static readonly (string Piece, SensitivePhrases Phrases)[] Pieces =
        [.. Phrases.SelectMany(phrases => phrases.Pieces.Split('|', StringSplitOptions.TrimEntries).Select(piece => (piece.Replace('_', ' '), phrases)))];

    /// <summary>Mail is searched for all pieces in one pass; one pattern for all phrases would be tried at every letter for each of them.</summary>
    private static readonly SearchValues<string> Hints = SearchValues.Create([.. Pieces.Select(entry => entry.Piece).Distinct(StringComparer.Ordinal)], StringComparison.Ordinal);

    /// <summary>Whose pieces begin with a letter: where one was found, only its own pattern reads the words around.</summary>
    private static readonly FrozenDictionary<char, (string Piece, SensitivePhrases Phrases)[]> ByLetter =
        Pieces.GroupBy(entry => entry.Piece[0]).ToFrozenDictionary(group => group.Key, group => group.ToArray());

    /// <summary>True where the text touches one of these matters. Give it a subject or the sender's own words; it is plain text, not HTML.</summary>
    public static bool Found(ReadOnlySpan<char> text) => Search(text, anyWillDo: true) is not null;

    /// <summary>The gravest matter that the text touches; null for none. Reads to the end, where <see cref="Found"/> stops at the first.</summary>
    public static SensitiveMatter? Of(ReadOnlySpan<char> text) => Search(text, anyWillDo: false);

    private static SensitiveMatter? Search(ReadOnlySpan<char> text, bool anyWillDo)
    {
        var rented = ArrayPool<char>.Shared.Rent(text.Length * PlainLetters.MostForOne);
        try
        {
            return SearchPlain(rented.AsSpan(0, PlainLetters.Write(text, rented)), anyWillDo);
        }
        finally
        {
            ArrayPool<char>.Shared.Return(rented);
        }
    }

    private static SensitiveMatter? SearchPlain(ReadOnlySpan<char> text, bool anyWillDo)
    {
        SensitiveMatter? gravest = null;
        for (var at = 0; text[at..].IndexOfAny(Hints) is >= 0 and var found; at++)
        {
            at += found;
            foreach (var (piece, phrases) in ByLetter[text[at]])
            {
                if (phrases.Matter >= gravest || !text[at..].StartsWith(piece, StringComparison.Ordinal) || !Stand(phrases, text, at)) continue;
                gravest = phrases.Matter;
                if (anyWillDo) return gravest;
            }
        }

        return gravest;
    }

    /// <summary>A mark of confidence counts where its writer set it, not where a mail gateway's footer did.</summary>
    private static bool Stand(SensitivePhrases phrases, ReadOnlySpan<char> text, int at) =>
        phrases.Pattern.IsMatch(Around(text, at, PhraseReach)) && (phrases.Matter != SensitiveMatter.Confidence || !StandsInDisclaimer(text, at));

    private static bool StandsInDisclaimer(ReadOnlySpan<char> text, int at)
    {
        var nearby = Around(text, at, DisclaimerReach);
        foreach (var disclaimer in Disclaimers)
        {
            if (disclaimer.IsMatch(nearby)) return true;
        }

        return false;
    }

    private static ReadOnlySpan<char> Around(ReadOnlySpan<char> text, int at, int reach) =>
        text[Math.Max(0, at - reach)..Math.Min(text.Length, at + reach)];
}
