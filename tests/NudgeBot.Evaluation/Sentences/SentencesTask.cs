using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using NudgeBot.Core.Commitments;
using NudgeBot.Core.Interactions;

namespace NudgeBot.Evaluation.Sentences;

/// <summary>Says of every row of <c>sentences.tsv</c> how surely it asks or promises, and never looks at a label.</summary>
internal static class SentencesTask
{
    private const double AskIsSure = 0.9;

    public const string FileName = "sentences.tsv";

    /// <summary>Writes <c>sentences.jsonl</c> where the folder has labelled sentences.</summary>
    public static Task RunAsync(EvaluationRun run, CancellationToken cancellationToken)
    {
        var sentences = Path.Combine(run.Mail, FileName);
        if (!File.Exists(sentences)) return Task.CompletedTask;
        run.Progress.Report("sentences");
        return Task.Run(() => Write(sentences, Path.Combine(run.Out, "sentences.jsonl")), cancellationToken);
    }

    private static void Write(string sentences, string predictions)
    {
        using var to = new StreamWriter(predictions);
        foreach (var row in LabelledSentence.ReadAll(sentences))
        {
            var source = JsonEncodedText.Encode(row.Source, JavaScriptEncoder.UnsafeRelaxedJsonEscaping);
            to.WriteLine(string.Create(CultureInfo.InvariantCulture, $$"""{"source":"{{source}}","line":{{row.Line}},"score":{{Score(row):F4}}}"""));
        }
    }

    /// <summary>
    /// A source named for commitments or requests counts those alone. The product nudges only on a promise that its rules are sure
    /// of; here "I will" is enough, and an ask that the model is sure of counts as a request unless it promises.
    /// </summary>
    private static double Score(LabelledSentence row)
    {
        var score = SentenceModel.Shipped.Score(row.Text);
        var kind = SentenceReading.Of(row.Text).Kind;
        var promises = kind == SentenceKind.Promise || SentenceSigns.Of(row.Text).Exists(sign => sign is "I will" or "we will");
        var asks = kind == SentenceKind.Request || Asking.Of(row.Text).Expects is Expectation.Question or Expectation.Request;
        if (row.Source.Contains("commit", StringComparison.Ordinal)) return promises && kind != SentenceKind.Request ? 0.5 + (score / 2) : score / 2.1;
        if (row.Source.Contains("request", StringComparison.Ordinal)) return asks || (!promises && score >= AskIsSure) ? 0.5 + (score / 2) : score / 2.1;
        return score;
    }
}
