using NudgeBot.Core.Ranking;
using NudgeBot.Evaluation.Replay;

namespace NudgeBot.Evaluation.Learning;

/// <summary>One task's candidates as rows of numbers beside what came after; a null row is a mail in which nobody waits.</summary>
internal sealed record TaskRows(string Name, IReadOnlyList<string> Features, IReadOnlyList<Label> Labels, double[]?[] Rows);

/// <summary>All that is learned from: the candidates of every mailbox, as the product would have seen them.</summary>
internal sealed record RankingData(TaskRows NeedReply, TaskRows Reply, TaskRows Contact)
{
    public static async Task<RankingData> ReadAsync(string mail, bool headersOnly, IProgress<string> progress, CancellationToken cancellationToken)
    {
        var candidates = RankingCandidates.Read(mail);
        var needReply = new double[]?[candidates.NeedReply.Count];
        var reply = new double[]?[candidates.Reply.Count];
        var contact = new double[]?[candidates.Contact.Count];
        await new RankingReplay(mail, candidates, headersOnly).RunAsync(
            new RankingReplay.Looks(
                (i, waiting) => needReply[i] = waiting is null ? null : AnswerFeatures.AtArrival.RowOf(waiting),
                (i, waiting) => reply[i] = waiting is null ? null : AnswerFeatures.Later.RowOf(waiting),
                (i, person) => contact[i] = person is null ? null : WritingFeatures.All.RowOf(person)),
            progress,
            cancellationToken);
        return new RankingData(
            Rows("needreply", AnswerFeatures.AtArrival.Select(f => f.Name), mail, needReply),
            Rows("reply", AnswerFeatures.Later.Select(f => f.Name), mail, reply),
            Rows("contact", WritingFeatures.All.Select(f => f.Name), mail, contact));
    }

    private static TaskRows Rows(string name, IEnumerable<string> features, string mail, double[]?[] rows) =>
        new(name, [.. features], Label.Read(Path.Combine(mail, $"labels_{name}.jsonl")), rows);
}
