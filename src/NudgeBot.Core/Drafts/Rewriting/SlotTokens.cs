using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace NudgeBot.Core.Drafts.Rewriting;

/// <summary>One value's place in a text that is shown to a model: what kind of words it stands for, and never the words.</summary>
/// <param name="Number">From 1 on, in the order of the engine's own text.</param>
/// <param name="Opens">The quotation mark that goes with the value; empty where none does.</param>
internal sealed record SlotToken(int Number, Slots Slot, string Opens, string Closes)
{
    /// <summary>The token as the model sees it and has to give it back: ⟦S1:time⟧.</summary>
    public string Mark { get; } = string.Create(CultureInfo.InvariantCulture, $"⟦S{Number}:{SlotKind.Of(Slot).Name}⟧");

    /// <summary>Words that bring their own preposition and may stand wherever a sentence has room; others stand only behind the words that lead to them.</summary>
    public bool StandsAnywhere => SlotKind.Of(Slot).StandsAnywhere;

    public string Around(string value) => $"{Opens}{value}{Closes}";
}

/// <summary>A frame's words with tokens in the place of its slots.</summary>
internal sealed partial class SlotTokens
{
    private SlotTokens(string text, IReadOnlyList<SlotToken> all) => (Text, All) = (text, all);

    public string Text { get; }

    public IReadOnlyList<SlotToken> All { get; }

    public static SlotTokens Of(PhraseFrame frame)
    {
        var tokens = new List<SlotToken>();
        var text = Slot().Replace(frame.Words, found =>
        {
            var (opens, closes) = (found.Groups["opens"].Value, found.Groups["closes"].Value);
            // A quotation that runs on behind its value stays in the text.
            var isQuoted = opens.Length > 0 && closes.Length > 0;
            var token = new SlotToken(tokens.Count + 1, SlotNames.Read(found.Groups["name"].Value)!.Value, isQuoted ? opens : "", isQuoted ? closes : "");
            tokens.Add(token);
            return isQuoted ? token.Mark : $"{opens}{token.Mark}{closes}";
        });
        return new SlotTokens(text, tokens);
    }

    /// <summary>Where tokens stand in an answer, in order; null where one is missing, doubled, altered or invented.</summary>
    public IReadOnlyList<SlotToken>? FoundIn(string answer)
    {
        var found = Token().Matches(answer).Select(match => All.FirstOrDefault(token => string.Equals(token.Mark, match.Value, StringComparison.Ordinal))).ToList();
        var isComplete = found.Count == All.Count && !found.Contains(null) && found.Distinct().Count() == All.Count;
        return isComplete && !Token().Replace(answer, "").AsSpan().ContainsAny('⟦', '⟧') ? [.. found.OfType<SlotToken>()] : null;
    }

    /// <summary>The answer with words in the place of its tokens.</summary>
    /// <param name="wordsOf">Of a token, and whether a sentence begins with it.</param>
    public string Filled(string answer, Func<SlotToken, bool, string> wordsOf)
    {
        var filled = new StringBuilder(answer.Length + 64);
        var from = 0;
        foreach (var match in Token().EnumerateMatches(answer))
        {
            var mark = answer.AsSpan(match.Index, match.Length);
            filled.Append(answer, from, match.Index - from);
            filled.Append(wordsOf(Named(mark), BeginsSentence(answer.AsSpan(0, match.Index))));
            from = match.Index + match.Length;
        }

        return filled.Append(answer, from, answer.Length - from).ToString();
    }

    private SlotToken Named(ReadOnlySpan<char> mark)
    {
        foreach (var token in All) if (mark.SequenceEqual(token.Mark)) return token;
        throw new ArgumentException("The answer holds a token that was never given out: look for it with FoundIn first.", nameof(mark));
    }

    private static bool BeginsSentence(ReadOnlySpan<char> before)
    {
        var said = before.TrimEnd();
        return said.Length == 0 || before.EndsWith("\n") || said[^1] is '.' or '?' or '!' or '…' or '¿' or '¡';
    }

    [GeneratedRegex(@"(?<opens>[“„«][\u00A0\u202F ]?)?\{(?<name>\w+)\}(?<closes>\.?[\u00A0\u202F ]?[”“»])?", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Slot();

    [GeneratedRegex(@"⟦[^⟦⟧]*⟧", RegexOptions.CultureInvariant)]
    private static partial Regex Token();
}
