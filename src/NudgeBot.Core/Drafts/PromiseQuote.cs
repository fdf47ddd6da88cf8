using System.Text.RegularExpressions;
using NudgeBot.Core.Commitments;

namespace NudgeBot.Core.Drafts;

/// <summary>The owner's own sentence that made a promise, where it can be held up to the other as it was said.</summary>
internal static partial class PromiseQuote
{
    private const int Longest = 140;

    /// <summary>Without its final stop; null where it is cut short, names somebody, was said in another language, or is not plainly the owner's own promise.</summary>
    public static string? Of(Commitment commitment, DraftFacts facts, PhraseBook book)
    {
        var sentence = commitment.Sentence.Trim().TrimEnd('.', ' ').Replace('\n', ' ');
        if (sentence.Length is 0 or > Longest || !string.Equals(commitment.Language, book.Language, StringComparison.Ordinal)) return null;
        if (!book.Lexicon.IStarts.Begin(sentence) || NotPlain().IsMatch(sentence) || UntrustedText.HidesSomething(sentence)) return null;
        return SensitiveWords.Found(sentence) || Naming.Names(sentence, facts) ? null : sentence;
    }

    // Marks that a machine reads as more than words, the ends of a cut or a question, and what hangs on a condition.
    [GeneratedRegex(@"[<>\[\]{}|`*_\\""“”„«»$^~=#@…?!]|\.\.\.|https?:|www\.|\b(?:if|wenn|falls|si|unless)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex NotPlain();
}
