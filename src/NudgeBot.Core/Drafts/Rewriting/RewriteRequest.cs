using System.Globalization;
using System.Text;
using NudgeBot.Core.Hands;

namespace NudgeBot.Core.Drafts.Rewriting;

/// <summary>
/// All that a language model is told: what the text is for, how it is to sound, and the engine's own words with tokens in the place of
/// values. No name, no address, no greeting, no date and no word of any mail stands in it, so none can leak and none can give orders.
/// </summary>
/// <param name="Rules">The same for every text of one language and register: how to write, and in which words.</param>
/// <param name="Task">The one text it is about.</param>
public sealed record RewriteRequest(string Rules, string Task)
{
    /// <summary>The JSON schema of the answer: one object with one text.</summary>
    public const string Schema = """{"type":"object","properties":{"text":{"type":"string"}},"required":["text"],"additionalProperties":false}""";

    /// <summary>A second try, which names the rules that the first one broke and nothing of its words.</summary>
    public RewriteRequest Again(IReadOnlyList<string> broken) =>
        this with { Task = $"{Task}\n\nAn earlier try was refused for these reasons: {string.Join(", ", broken)}. Stay closer to the given text." };

    internal static RewriteRequest Of(PhraseFrame frame, Tones tone, PhraseBook book, SlotTokens tokens) => new(RulesOf(book, frame.Register), TaskOf(frame, tone, book, tokens));

    private static string RulesOf(PhraseBook book, Register register) => $$"""
        You reword one short message that a careful person sends to somebody they know. Answer with JSON: {"text": "..."}.
        Keep what the text says and what it asks. Add no fact, promise, reason, feeling, name, date, number, quotation or link.
        Copy every token in ⟦ ⟧ exactly once, unchanged, behind the same words as in the given text unless it is a time or a place.
        Write whole sentences and no greeting, no closing and no signature. Put an empty line between paragraphs.
        Use letters, full stops, commas, question marks and the like only: no quotation marks, no brackets, no emoji, no markup.
        Assume nobody's gender. Press nobody. Say a delay once and give no reason for it.
        Use only these words and their inflections: {{string.Join(' ', Vocabulary.Of(book, register).Words)}}.
        """;

    private static string TaskOf(PhraseFrame frame, Tones tone, PhraseBook book, SlotTokens tokens)
    {
        var task = new StringBuilder();
        task.Append(CultureInfo.InvariantCulture, $"Situation: {frame.Situation}: {SituationMeaning.Of(frame.Situation)}\n");
        task.Append(CultureInfo.InvariantCulture, $"Language: {book.Language}\n");
        if (frame.Register != Register.None) task.Append(CultureInfo.InvariantCulture, $"Form of address: {(frame.Register == Register.Familiar ? "familiar" : "formal")}\n");
        task.Append(CultureInfo.InvariantCulture, $"Tone: {NameOf(tone)}\n");
        task.Append(CultureInfo.InvariantCulture, $"Length: {LengthBand.Of(frame.Lengths)}\n");
        foreach (var token in tokens.All) task.Append(CultureInfo.InvariantCulture, $"{token.Mark} is {SlotKind.Of(token.Slot).Meaning}.\n");
        return task.Append(CultureInfo.InvariantCulture, $"\nThe text:\n{tokens.Text}").ToString();
    }

    private static string NameOf(Tones tone) => tone switch
    {
        Tones.Formal => "formal",
        Tones.Warm => "warm",
        _ => "plain",
    };
}

/// <summary>How many words a rewritten text may have between greeting and closing.</summary>
internal readonly record struct LengthBand(int Fewest, int Most)
{
    public static LengthBand Of(TextLengths lengths) =>
        lengths == TextLengths.Chat ? new(12, 45) : lengths.HasFlag(TextLengths.Full) ? new(lengths.HasFlag(TextLengths.Brief) ? 20 : 30, 95) : new(20, 60);

    /// <inheritdoc />
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Fewest} to {Most} words");
}
