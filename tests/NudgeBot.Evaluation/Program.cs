using NudgeBot.Evaluation.Learning;

var mail = args[0];
var headers = args.Contains("--headers-only");
var watch = System.Diagnostics.Stopwatch.StartNew();
var data = await RankingData.ReadAsync(mail, headers, new Progress<string>(Console.Error.WriteLine), CancellationToken.None);
Console.Error.WriteLine($"read {watch.Elapsed}");
Console.WriteLine($"null rows {data.NeedReply.Rows.Count(r => r is null)} {data.Reply.Rows.Count(r => r is null)} {data.Contact.Rows.Count(r => r is null)}; positives among them {Lost(data.NeedReply)} {Lost(data.Reply)} {Lost(data.Contact)}");
foreach (var (rounds, rate, ridge, least) in new[] { (150, 0.1, 2.0, 3.0), (300, 0.1, 2.0, 3.0), (300, 0.1, 10.0, 10.0), (600, 0.1, 10.0, 10.0) })
{
    var learner = new Learner(rounds, rate, ridge, least);
    Console.WriteLine(learner);
    Console.WriteLine("needreply " + Ranked.Of(data.NeedReply.Labels, Folds.Score(data.NeedReply, learner)));
    Console.WriteLine("reply     " + Ranked.Of(data.Reply.Labels, Folds.Score(data.Reply, learner)));
    var c = Folds.Score(data.Contact, learner);
    Console.WriteLine("contact   " + Ranked.Of(data.Contact.Labels, c));
    Console.WriteLine("fading    " + Ranked.Of(data.Contact.Labels, c, l => l.Fading == 1));
    Console.Error.WriteLine(watch.Elapsed);
}

static int Lost(TaskRows t) => Enumerable.Range(0, t.Rows.Length).Count(i => t.Rows[i] is null && t.Labels[i].Holds);
