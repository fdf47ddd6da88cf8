using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using NudgeBot.Core.Commitments;

namespace NudgeBot.Evaluation.Sentences;

/// <summary>Says of every row of <c>sentences.tsv</c> how surely it asks or promises, and never looks at a label.</summary>
internal static class SentencesTask
{
    public static void Write(string sentences, string predictions)
    {
        using var to = new StreamWriter(predictions);
        foreach (var row in LabelledSentence.ReadAll(sentences))
        {
            var source = JsonEncodedText.Encode(row.Source, JavaScriptEncoder.UnsafeRelaxedJsonEscaping);
            to.WriteLine(string.Create(CultureInfo.InvariantCulture, $$"""{"source":"{{source}}","line":{{row.Line}},"score":{{Score(row):F4}}}"""));
        }
    }

    /// <summary>A source named for commitments or requests counts those alone; the product tells the two apart by rule.</summary>
    private static double Score(LabelledSentence row)
    {
        var kind = SentenceReading.Of(row.Text).Kind;
        var score = SentenceModel.Shipped.Score(row.Text);
        if (row.Source.Contains("commit", StringComparison.Ordinal)) return kind is SentenceKind.Promise or SentenceKind.Offer ? 0.5 + (score / 2) : score / 2.1;
        if (row.Source.Contains("request", StringComparison.Ordinal)) return kind == SentenceKind.Request ? 0.5 + (score / 2) : score / 2.1;
        return score;
    }
}
