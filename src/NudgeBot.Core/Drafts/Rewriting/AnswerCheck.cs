using System.Text.RegularExpressions;

namespace NudgeBot.Core.Drafts.Rewriting;

/// <summary>
/// What a model's words must keep before values are put into them; <see cref="DraftCheck"/> judges the whole text after that. It goes by
/// what is allowed and not by what is forbidden: letters of the language, a few signs, words of our own texts, and the tokens given out.
/// </summary>
internal static partial class AnswerCheck
{
    /// <summary>The rules the answer breaks, by name: characters, dates, form, length, tokens, words.</summary>
    public static IEnumerable<string> Broken(string answer, SlotTokens tokens, PhraseFrame frame, Situation situation, PhraseBook book)
    {
        if (tokens.FoundIn(answer) is null || GluedToken().IsMatch(answer))
        {
            yield return "tokens";
            yield break;
        }

        var vocabulary = Vocabulary.Of(book, frame.Register);
        // A word that states nothing, as it stands for values elsewhere; the name of a token is no word of the answer.
        var own = tokens.Filled(answer, (_, begins) => begins ? "Then" : "then");
        var bare = tokens.Filled(answer, (_, _) => " ");
        var reading = Reading.Of(own, situation, frame.Register, book, [], frame.Lengths == TextLengths.Chat);
        if (!HasGoodCharacters(bare, vocabulary)) yield return "characters";
        if (!TextCheck.StatesNothing(reading.Own)) yield return "dates";
        if (!HasForm(answer, tokens, frame, book)) yield return "form";
        if (reading.WordCount > LengthBand.Of(frame.Lengths).Most) yield return "length";
        if (!LeadToTheirTokens(answer, tokens, vocabulary)) yield return "tokens";
        if (!Vocabulary.WordsOf(bare).All(vocabulary.Knows)) yield return "words";
    }

    /// <summary>No digit, quotation mark, bracket, markup, emoji, look-alike or hidden character; and no dot inside a word, which makes an address.</summary>
    private static bool HasGoodCharacters(string text, Vocabulary vocabulary) =>
        text.All(c => vocabulary.Spells(c) || c is ' ' or '\n' or '\u00A0' or '\u202F' or '.' or ',' or ';' or ':' or '?' or '!' or '’' or '\'' or '-' or '–' or '…' or '¿' or '¡')
        && !Address().IsMatch(text) && !Shouting().IsMatch(text);

    /// <summary>Paragraphs of whole sentences: a greeting ends with a comma, and a signature with nothing.</summary>
    private static bool HasForm(string answer, SlotTokens tokens, PhraseFrame frame, PhraseBook book)
    {
        var marked = tokens.Filled(answer, (token, _) => token.Closes.StartsWith('.') ? "then." : "then");
        var paragraphs = marked.Split("\n\n");
        return paragraphs.All(paragraph => !paragraph.Contains('\n', StringComparison.Ordinal) && SentenceEnd().IsMatch(paragraph))
            && (frame.Lengths != TextLengths.Chat || paragraphs.Length == 1)
            && !Greets(marked, book);
    }

    private static bool Greets(string text, PhraseBook book)
    {
        var salutations = book.Salutations;
        return Vocabulary.WordsOf(text).FirstOrDefault() is { } first
            && salutations.One.Concat(salutations.Nameless).Select(salutation => salutation.Text).Concat(salutations.Openings).Concat(salutations.Gendered)
                .Any(greeting => !greeting.StartsWith('{') && string.Equals(Vocabulary.WordsOf(greeting).First(), first, StringComparison.OrdinalIgnoreCase));
    }

    private static bool LeadToTheirTokens(string answer, SlotTokens tokens, Vocabulary vocabulary) =>
        tokens.All.All(token => token.StandsAnywhere || vocabulary.Leads(answer[..answer.IndexOf(token.Mark, StringComparison.Ordinal)], token.Slot));

    [GeneratedRegex(@"[.:,;?!…]\p{L}|--", RegexOptions.CultureInvariant)]
    private static partial Regex Address();

    /// <summary>A token is a word of its own.</summary>
    [GeneratedRegex(@"[\p{L}\p{M}’'\-]⟦|⟧[\p{L}\p{M}’'\-]", RegexOptions.CultureInvariant)]
    private static partial Regex GluedToken();

    [GeneratedRegex(@"\p{L}\p{Lu}", RegexOptions.CultureInvariant)]
    private static partial Regex Shouting();

    [GeneratedRegex(@"[.?!…]\z", RegexOptions.CultureInvariant)]
    private static partial Regex SentenceEnd();
}
