using NudgeBot.Core.Ranking;
using NudgeBot.Evaluation.Learning;
using NudgeBot.Evaluation.Replay;

namespace NudgeBot.Evaluation.Tasks;

/// <summary>Writes <c>reply.jsonl</c>, <c>needreply.jsonl</c> and <c>contact.jsonl</c>: one pass over each mailbox serves all three.</summary>
internal static class RankingTasks
{
    public static async Task RunAsync(EvaluationRun run, CancellationToken cancellationToken)
    {
        if (!File.Exists(Path.Combine(run.Mail, "labels_needreply.jsonl"))) return;
        var candidates = RankingCandidates.Read(run.Mail);
        var model = RankingModel.Default;
        var needReply = new double[candidates.NeedReply.Count];
        var reply = new double[candidates.Reply.Count];
        var contact = new double[candidates.Contact.Count];
        await new RankingReplay(run.Mail, candidates, run.HeadersOnly).RunAsync(
            new RankingReplay.Looks(
                (i, waiting) => needReply[i] = waiting is null ? RowScore.Lowest : model.AnswerAtArrival(waiting).LogOdds,
                (i, waiting) => reply[i] = waiting is null ? RowScore.Lowest : model.AnswerLater(waiting).LogOdds,
                (i, person) => contact[i] = person is null ? RowScore.Lowest : model.Writing(person).LogOdds),
            run.Progress,
            cancellationToken);
        Write(run, "needreply", candidates.NeedReply, needReply);
        Write(run, "reply", candidates.Reply, reply);
        Write(run, "contact", candidates.Contact, contact);
    }

    private static void Write(EvaluationRun run, string task, IReadOnlyList<Candidate> candidates, double[] scores) => Prediction.Write(
        Path.Combine(run.Out, task + ".jsonl"),
        candidates.Select((candidate, i) => new Prediction(candidate.Mailbox, candidate.Cut, candidate.MessageId, candidate.Contact, Math.Round(scores[i], 6))));
}
