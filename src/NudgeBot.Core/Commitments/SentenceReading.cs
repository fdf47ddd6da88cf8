using System.Buffers;
using System.Text;
using NudgeBot.Core.Commitments.Words;
using NudgeBot.Core.Interactions;

namespace NudgeBot.Core.Commitments;

/// <summary>What a sentence binds, and whom: always seen from who wrote it, so a direction cannot be swapped.</summary>
public enum SentenceKind
{
    /// <summary>Binds nobody; and all that is doubtful: conditional, negated, ironic, quoted or reported words.</summary>
    Neither,

    /// <summary>The writer will do something for the reader.</summary>
    Promise,

    /// <summary>The reader is asked to do something.</summary>
    Request,

    /// <summary>The writer would do something if the reader wants it: binding only once it is taken up.</summary>
    Offer,

    /// <summary>The writer takes up an offer of the reader's.</summary>
    Acceptance,
}

/// <summary>One sentence of a mail's own new words, and what it binds.</summary>
/// <param name="Text">On one line, in full.</param>
/// <param name="Language">Two letters; <c>en</c> where the sentence binds nothing.</param>
public sealed record SentenceReading(string Text, SentenceKind Kind, string Language)
{
    /// <summary>Longer sentences than this many characters explain; shorter ones than <see cref="Shortest"/> say nothing.</summary>
    private const int Longest = 400;
    private const int Shortest = 8;

    private static readonly CommitmentWords[] Languages = [EnglishWords.Words, GermanWords.Words, FrenchWords.Words, SpanishWords.Words];

    private static readonly RarePieces Hints = new(Languages.SelectMany(words => words.Hints).Select(hint => hint.TrimStart()).SelectMany(hint => (string[])[hint, hint.Replace('\'', '’')]));

    private static readonly SearchValues<char> Unplain = SearchValues.Create("\n\r\t\u00A0\u00AD\u200B\u200C\u200D\u2028\u2029\u202A\u202B\u202C\u202D\u202E\u202F\u2060\uFEFF");

    private static readonly SearchValues<char> QuotesOpen = SearchValues.Create("“\"„«");

    private static readonly (char Open, char Close)[] Quotes = [('“', '”'), ('"', '"'), ('„', '“'), ('«', '»'), ('„', '”')];

    /// <summary>From 0 to 1: how surely it asks or promises, as learned from labelled English sentences; one half where it is in another language.</summary>
    public double Score => string.Equals(Language, "en", StringComparison.Ordinal) ? SentenceModel.Shipped.Score(Text) : 0.5;

    /// <summary>The sentences that bind somebody, in order.</summary>
    public static IEnumerable<SentenceReading> ReadAll(string newWords)
    {
        if (!Hints.StandIn(newWords) && !OwnPromises.MayBe(newWords)) yield break;
        foreach (var range in Sentences.In(newWords))
        {
            var sentence = newWords.AsSpan(range).Trim();
            if (sentence.Length is < Shortest or > Longest || !(Hints.StandIn(sentence) || OwnPromises.MayBe(sentence))) continue;
            if (Of(sentence.ToString()) is { Kind: not SentenceKind.Neither } reading) yield return reading;
        }
    }

    /// <summary>Reads one sentence.</summary>
    public static SentenceReading Of(string sentence)
    {
        var line = OnOneLine(sentence);
        var straight = line.Replace('’', '\'');
        if (OwnPromises.Find(straight) is var (start, language)) return new SentenceReading(line[start..], SentenceKind.Promise, language);
        var own = " " + WithoutQuotations(straight);
        foreach (var words in Languages)
        {
            if (words.MayBind(own) && words.KindOf(own) is var kind and not SentenceKind.Neither) return new SentenceReading(line, kind, words.Language);
        }

        return new SentenceReading(line, SentenceKind.Neither, "en");
    }

    private static string OnOneLine(string sentence)
    {
        // Nearly every sentence is on one line as it is.
        if (!sentence.AsSpan().ContainsAny(Unplain)) return sentence.Trim();
        var line = new StringBuilder(sentence.Length);
        foreach (var character in sentence)
        {
            // Signs without width hide a word from every pattern.
            if (character is '\u200B' or '\u200C' or '\u200D' or '\u2060' or '\uFEFF' or '\u00AD' || (character >= '\u202A' && character <= '\u202E')) continue;
            if (!char.IsWhiteSpace(character)) line.Append(character);
            else if (line.Length > 0 && line[^1] != ' ') line.Append(' ');
        }

        return line.ToString().TrimEnd();
    }

    /// <summary>What stands in quotation marks was said by somebody else, or at another time.</summary>
    private static string WithoutQuotations(string line)
    {
        if (!line.AsSpan().ContainsAny(QuotesOpen)) return line;
        foreach (var (open, close) in Quotes)
        {
            for (var start = line.IndexOf(open, StringComparison.Ordinal); start >= 0; start = line.IndexOf(open, StringComparison.Ordinal))
            {
                var end = line.IndexOf(close, start + 1);
                if (end < 0) break;
                line = line.Remove(start, end + 1 - start);
            }
        }

        return line;
    }
}
