using NudgeBot.Core.Ranking;
using NudgeBot.Evaluation.Replay;

namespace NudgeBot.Evaluation.Learning;

/// <summary>One task's candidates as rows of numbers beside what came after; a null row is a mail in which nobody waits.</summary>
internal sealed record TaskRows(IReadOnlyList<string> Features, IReadOnlyList<Label> Labels, double[]?[] Rows)
{
    public IEnumerable<string> Mailboxes => Labels.Select(label => label.Mailbox).Distinct(StringComparer.Ordinal);

    public bool IsOf(int row, string mailbox) => string.Equals(Labels[row].Mailbox, mailbox, StringComparison.Ordinal);
}

/// <summary>All that is learned from: the candidates of every mailbox, as the product would have seen them.</summary>
/// <param name="ReplyAtArrival">The reply task's candidates by the features that need no time to pass; in step with <paramref name="Reply"/>.</param>
internal sealed record RankingData(TaskRows NeedReply, TaskRows ReplyAtArrival, TaskRows Reply, TaskRows Contact)
{
    public static async Task<RankingData> ReadAsync(string mail, bool headersOnly, IProgress<string> progress, CancellationToken cancellationToken)
    {
        var candidates = RankingCandidates.Read(mail);
        var needReply = new double[]?[candidates.NeedReply.Count];
        var replyAtArrival = new double[]?[candidates.Reply.Count];
        var reply = new double[]?[candidates.Reply.Count];
        var contact = new double[]?[candidates.Contact.Count];
        await new RankingReplay(mail, candidates, headersOnly).RunAsync(
            new RankingReplay.Looks(
                (i, waiting) => needReply[i] = waiting is null ? null : AnswerFeatures.AtArrival.RowOf(waiting),
                (i, waiting) => (replyAtArrival[i], reply[i]) = waiting is null ? (null, null) : (AnswerFeatures.AtArrival.RowOf(waiting), AnswerFeatures.SinceArrival.RowOf(waiting)),
                (i, person) => contact[i] = person is null ? null : WritingFeatures.All.RowOf(person)),
            progress,
            cancellationToken);
        var replyLabels = Label.Read(Path.Combine(mail, "labels_reply.jsonl"));
        return new RankingData(
            new TaskRows(NamesOf(AnswerFeatures.AtArrival), Label.Read(Path.Combine(mail, "labels_needreply.jsonl")), needReply),
            new TaskRows(NamesOf(AnswerFeatures.AtArrival), replyLabels, replyAtArrival),
            new TaskRows(NamesOf(AnswerFeatures.SinceArrival), replyLabels, reply),
            new TaskRows(NamesOf(WritingFeatures.All), Label.Read(Path.Combine(mail, "labels_contact.jsonl")), contact));
    }

    private static string[] NamesOf<TCase>(IReadOnlyList<Feature<TCase>> features) => [.. features.Select(feature => feature.Name)];
}
