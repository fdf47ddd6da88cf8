using NudgeBot.Evaluation;
using NudgeBot.Evaluation.Learning;
using NudgeBot.Evaluation.Replay;
using NudgeBot.Evaluation.Tasks;
using Xunit;

namespace NudgeBot.Tests.Evaluation;

public sealed class EvaluationTests
{
    private static readonly string[] Tasks = ["needreply", "reply", "contact"];

    [Fact]
    public async Task Every_candidate_gets_a_score_and_what_the_owner_answers_a_higher_one_than_what_they_do_not()
    {
        using var mail = new InventedMail(answered => answered == 1);
        await PredictAsync(mail);

        foreach (var task in Tasks)
        {
            var scores = Scores(mail, task);
            Assert.Equal(Candidate.Read(Path.Combine(mail.Path, $"labels_{task}.jsonl")).Count, scores.Count);
        }

        Assert.True(Scores(mail, "needreply")["ada/ada-q15"] > Scores(mail, "needreply")["ada/ada-n15"] + 1);
        Assert.True(Scores(mail, "reply")["ada/ada-q19"] > Scores(mail, "reply")["ada/ada-n19"]);
        Assert.True(Scores(mail, "contact")["ada/ana@fabrikam.example"] > Scores(mail, "contact")["ada/nora@contoso.example"]);
    }

    [Fact]
    public async Task Neither_labels_nor_mail_that_came_later_change_a_prediction()
    {
        using var mail = new InventedMail(answered => answered == 1);
        using var others = new InventedMail(_ => false, withFuture: false);
        await PredictAsync(mail);
        await PredictAsync(others);

        foreach (var task in Tasks) Assert.Equal(Scores(mail, task), Scores(others, task));
    }

    [Fact]
    public async Task With_headers_only_it_runs_on_and_questions_weigh_nothing()
    {
        using var mail = new InventedMail(answered => answered == 1);
        await PredictAsync(mail);
        var read = Scores(mail, "needreply")["ada/ada-q15"];
        await PredictAsync(mail, headersOnly: true);

        Assert.True(Scores(mail, "needreply")["ada/ada-q15"] < read);
    }

    [Fact]
    public async Task Learning_twice_on_the_same_mail_gives_the_same_weights_and_puts_a_held_out_mailbox_in_order()
    {
        using var mail = new InventedMail(answered => answered == 1);
        var data = await RankingData.ReadAsync(mail.Path, headersOnly: false, new Silent(), CancellationToken.None);

        Assert.Equal(Storage.FactText.Of(Training.All(data, "")), Storage.FactText.Of(Training.All(data, "")));
        Assert.Equal(new Ranked(1, 1), Ranked.Of(data.NeedReply.Labels, Folds.Score(data.NeedReply)));
    }

    [Fact]
    public void Order_is_measured_as_the_published_script_measures_it()
    {
        Label[] labels = [.. new[] { 1, 0, 1, 0, 0, 1 }.Select((holds, i) => new Label("ada", i < 4 ? "one" : "two", null, $"m{i}", null, holds, 0, 0, 0))];
        double[] scores = [4, 3, 2, 1, 9, 8];

        // The first cut: right, wrong, right, wrong; the second: wrong, right.
        Assert.Equal(((1 + (2 / 3.0)) / 2 + 0.5) / 2, Ranked.Of(labels, scores).AveragePrecision, 9);
        Assert.Equal(5 / 9.0, Ranked.Of(labels, scores).Auc, 9);
        Assert.Equal(0.5, Ranked.Of(labels, [1, 1, 1, 1, 1, 1]).Auc, 9);
    }

    private static Task PredictAsync(InventedMail mail, bool headersOnly = false)
    {
        Directory.CreateDirectory(mail.Out);
        return RankingTasks.RunAsync(new EvaluationRun(mail.Path, mail.Out, headersOnly, new Silent()), CancellationToken.None);
    }

    private static Dictionary<string, double> Scores(InventedMail mail, string task) =>
        File.ReadLines(Path.Combine(mail.Out, task + ".jsonl"))
            .Select(line => System.Text.Json.JsonSerializer.Deserialize(line, EvaluationJson.Default.Prediction)!)
            .ToDictionary(p => $"{p.Mailbox}/{p.MessageId ?? p.Contact}", p => p.Score);

    private sealed class Silent : IProgress<string>
    {
        public void Report(string value)
        {
        }
    }
}
