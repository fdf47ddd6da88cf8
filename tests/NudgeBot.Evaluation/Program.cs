using System.CommandLine;
using System.Text.Json;
using NudgeBot.Core.Ranking.Weights;
using NudgeBot.Evaluation;
using NudgeBot.Evaluation.Learning;
using NudgeBot.Evaluation.Sentences;
using NudgeBot.Evaluation.Tasks;

// One line a task; each looks whether the folder holds what it needs.
Func<EvaluationRun, CancellationToken, Task>[] tasks =
[
    RankingTasks.RunAsync,
    SentencesTask.RunAsync,
];

var mail = new Option<string>("--mail") { Description = "A folder of mailbox folders, with cuts.json and the label files beside them.", Required = true };
var to = new Option<string?>("--out") { Description = "Write predictions to this folder, never reading a label." };
var headers = new Option<bool>("--headers-only") { Description = "Read no text, as where only Mail.ReadBasic was granted." };
var folds = new Option<bool>("--folds") { Description = "Read the labels, learn on all mailboxes but one, print how well that one is put in order." };
var ablation = new Option<bool>("--ablation") { Description = "The same once without each feature; takes some ten minutes." };
var train = new Option<string?>("--train") { Description = "Read the labels, learn on all mailboxes, write the weights to this file." };
var trainSentences = new Option<string?>("--train-sentences") { Description = "Read the labelled sentences beside the mailboxes, print five folds, write the weights to this file." };
var root = new RootCommand("Measures NudgeBot's rankings on real published mail.") { mail, to, headers, folds, ablation, train, trainSentences };
root.SetAction(async (parsed, cancellationToken) =>
{
    var folder = parsed.GetValue(mail)!;
    if (parsed.GetValue(to) is { } outFolder)
    {
        Directory.CreateDirectory(outFolder);
        var run = new EvaluationRun(folder, outFolder, parsed.GetValue(headers), new ProgressLines());
        foreach (var task in tasks) await task(run, cancellationToken);
    }

    if (parsed.GetValue(trainSentences) is { } sentenceWeights) SentenceTraining.Run(Path.Combine(folder, SentencesTask.FileName), sentenceWeights);
    if (!parsed.GetValue(folds) && !parsed.GetValue(ablation) && parsed.GetValue(train) is null) return;
    var data = await RankingData.ReadAsync(folder, parsed.GetValue(headers), new ProgressLines(), cancellationToken);
    if (parsed.GetValue(folds)) FoldsReport.Print(data, Console.Out);
    if (parsed.GetValue(ablation)) FoldsReport.PrintAblation(data, Console.Out);
    if (parsed.GetValue(train) is { } weights)
    {
        var learned = Training.All(data, "dotnet run -c Release --project tests/NudgeBot.Evaluation -- --mail DIR --train src/NudgeBot.Core/Ranking/Weights/weights.json");
        FoldsReport.PrintLearned(data, learned, Console.Out);
        await File.WriteAllTextAsync(weights, JsonSerializer.Serialize(learned, RankingJson.Default.RankingWeights) + "\n", cancellationToken);
    }
});
return await root.Parse(args).InvokeAsync();
