namespace NudgeBot.Evaluation.Sentences;

/// <summary>A row of <c>sentences.tsv</c>.</summary>
/// <param name="Line">1-based, the heading not counted, as <c>evaluate.py</c> counts.</param>
/// <param name="Label">True where readers found an ask or a promise in it; only training may look at it.</param>
internal sealed record LabelledSentence(int Line, string Text, bool Label, string Source)
{
    public static IReadOnlyList<LabelledSentence> ReadAll(string file) =>
        [.. File.ReadLines(file).Skip(1).Select((line, at) => Parse(line.Split('\t'), at + 1, file))];

    private static LabelledSentence Parse(string[] cells, int line, string file) => cells.Length == 3
        ? new LabelledSentence(line, cells[0], cells[1] is "1", cells[2])
        : throw new InvalidDataException($"Row {line} of {file} has {cells.Length} cells instead of three: text, label, source.");
}
