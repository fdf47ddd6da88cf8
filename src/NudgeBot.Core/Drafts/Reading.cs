using NudgeBot.Core.Hands;

namespace NudgeBot.Core.Drafts;

/// <summary>A rendered text taken apart for checking: what the frame says, and what the slots say.</summary>
internal sealed class Reading
{
    public required OwnWording Own { get; init; }

    /// <summary>Between greeting and closing.</summary>
    public required string Core { get; init; }

    /// <summary><see cref="Core"/> with each proven value replaced by a word that says nothing: what must not state a fact by itself.</summary>
    public string OwnWords => Own.Text;

    /// <summary>The values that stand in the text.</summary>
    public required IReadOnlyList<SlotValue> Said { get; init; }

    /// <summary>It stands on one line with its greeting.</summary>
    public bool IsChat { get; init; }

    public PhraseBook Book => Own.Book;

    public Situation Situation => Own.Situation;

    public Register Register => Own.Register;

    public Lexicon Lexicon => Own.Lexicon;

    public int WordCount => CountOf(Core);

    /// <param name="core">Between greeting and closing.</param>
    /// <param name="values">All that may have been said.</param>
    /// <param name="known">What is taken over where the own words are the same.</param>
    public static Reading Of(string core, Situation situation, Register register, PhraseBook book, IEnumerable<SlotValue> values, bool isChat = false, OwnWording? known = null)
    {
        var said = new List<SlotValue>();
        var own = core;
        // "lundi" may be the day the owner picked and the day their mail came; then it is the owner's word.
        foreach (var value in values.OrderByDescending(value => value.Text.Length).ThenByDescending(value => value.Assertion == Assertion.Input))
        {
            if (value.Text.Length == 0) continue;
            var without = WithoutValue(own, value.Text);
            if (ReferenceEquals(without, own)) continue;
            said.Add(value);
            own = without;
        }

        own = own.Replace('’', '\'');
        return new Reading { Own = known?.IsOf(book, situation, register, own) == true ? known : new OwnWording(book, situation, register, own), Core = core, Said = said, IsChat = isChat };
    }

    private static string WithoutValue(string text, string value)
    {
        // A line of the owner's may be a sentence, and the next one begins behind it.
        var end = value[^1] is '.' or '?' or '!' ? value[^1..] : "";
        var without = Replaced(text, value, OwnWording.Nothing + end);
        var capital = PhraseFrame.Capitalised(value);
        return ReferenceEquals(capital, value) || string.Equals(capital, value, StringComparison.Ordinal) ? without : Replaced(without, capital, "Then" + end);
    }

    /// <summary>Whole words only, with the quotation marks that stand around them.</summary>
    private static string Replaced(string text, string value, string by)
    {
        for (var at = text.IndexOf(value, StringComparison.Ordinal); at >= 0; at = text.IndexOf(value, at, StringComparison.Ordinal))
        {
            var (start, end) = (at, at + value.Length);
            if ((start > 0 && char.IsLetterOrDigit(text[start - 1]) && char.IsLetterOrDigit(value[0])) || (end < text.Length && char.IsLetterOrDigit(text[end]) && char.IsLetterOrDigit(value[^1])))
            {
                at = end;
                if (at >= text.Length) break;
                continue;
            }

            while (start > 0 && (text[start - 1] is '“' or '„' or '«' || (text[start - 1] == ' ' && start > 1 && text[start - 2] == '«'))) start--;
            while (end < text.Length && (text[end] is '”' or '“' or '»' || (text[end] == '.' && end + 1 < text.Length && text[end + 1] is '“' or '”') || (text[end] == ' ' && end + 1 < text.Length && text[end + 1] == '»'))) end++;
            var stop = end > at + value.Length && text[at + value.Length] == '.' ? "." : "";
            text = string.Concat(text.AsSpan(0, start), by, stop, text.AsSpan(end));
            at = start + by.Length;
            if (at >= text.Length) break;
        }

        return text;
    }

    internal static int CountOf(ReadOnlySpan<char> text)
    {
        var count = 0;
        foreach (var _ in new WordsIn(text)) count++;
        return count;
    }
}
