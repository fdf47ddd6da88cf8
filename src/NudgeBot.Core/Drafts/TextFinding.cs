namespace NudgeBot.Core.Drafts;

/// <summary>One rule of <see cref="DraftCheck"/> that a text breaks, with the words that break it where they can be pointed at.</summary>
/// <param name="Rule">For example <c>R10</c>.</param>
/// <param name="Words">In the order in which they stand; empty where the text as a whole is the fault.</param>
public sealed record TextFinding(string Rule, IReadOnlyList<FoundWords> Words)
{
    /// <summary>What the rule wants, in one sentence of English.</summary>
    public string Meaning => Rule switch
    {
        "R1" => "Names, days, titles and quotations need proof, and this text alone has none.",
        "R2" => "Nothing is invented: no promise, attachment, link or figure, and no phrase that machines write.",
        "R3" => "One clear purpose: one question, or two in a text of more than thirty words.",
        "R4" => "Nothing is asked of somebody just met.",
        "R5" => "The other gains something: thanks, an offer, relief, or interest in them.",
        "R6" => "It is not all about the writer.",
        "R7" => "A lapse is named once and plainly, and without an excuse.",
        "R8" => "It has 12 to 95 words between greeting and closing.",
        "R9" => "It keeps to one language and one form of address, and assumes nobody's gender.",
        "R10" => "It does not press.",
        "R11" => "It touches nothing sensitive, such as grief, health, dismissal or law.",
        "R12" => "It reads as written by hand: no placeholder, no markup, no stray space, at most one exclamation mark.",
        "R13" => "It was not said to them before.",
        "R14" => "It is easy to read: short words, and sentences of at most sixteen words on average.",
        _ => throw new InvalidOperationException($"{Rule} needs its meaning."),
    };
}

/// <summary>Words of a text and where they begin.</summary>
/// <param name="Line">From 1.</param>
/// <param name="Column">From 1, in characters.</param>
public sealed record FoundWords(string Words, int Line, int Column);
