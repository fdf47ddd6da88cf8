namespace NudgeBot.Evaluation;

/// <summary>What is to be evaluated, and where the predictions go.</summary>
/// <param name="Mail">A folder of mailbox folders with <c>cuts.json</c> and label files beside them.</param>
internal sealed record EvaluationRun(string Mail, string Out, bool HeadersOnly, IProgress<string> Progress);

/// <summary>Writes progress at once, on standard error, so that standard output holds only the answer.</summary>
internal sealed class ProgressLines : IProgress<string>
{
    public void Report(string value) => Console.Error.WriteLine(value);
}
