using NudgeBot.Core.Ranking;
using NudgeBot.Graph.Folders;

namespace NudgeBot.Evaluation.Replay;

/// <summary>The candidates of the three ranking tasks, in the order of their files.</summary>
internal sealed record RankingCandidates(IReadOnlyList<Candidate> NeedReply, IReadOnlyList<Candidate> Reply, IReadOnlyList<Candidate> Contact)
{
    public static RankingCandidates Read(string mail) => new(
        Candidate.Read(Path.Combine(mail, "labels_needreply.jsonl")),
        Candidate.Read(Path.Combine(mail, "labels_reply.jsonl")),
        Candidate.Read(Path.Combine(mail, "labels_contact.jsonl")));
}

/// <summary>Replays every mailbox once and hands each candidate over as it was known at its instant.</summary>
internal sealed class RankingReplay(string mail, RankingCandidates candidates, bool headersOnly)
{
    /// <summary>What to make of each candidate; a null case means that nothing of it is known to be waiting.</summary>
    public sealed record Looks(Action<int, WaitingMail?> NeedReply, Action<int, WaitingMail?> Reply, Action<int, KnownPerson?> Contact);

    public Task RunAsync(Looks looks, IProgress<string> progress, CancellationToken cancellationToken)
    {
        var mailboxes = candidates.NeedReply.Concat(candidates.Reply).Concat(candidates.Contact).Select(c => c.Mailbox).Distinct(StringComparer.Ordinal).ToList();
        var done = 0;
        return Parallel.ForEachAsync(mailboxes, cancellationToken, async (mailbox, token) =>
        {
            var folder = await MailboxFolder.ReadAsync(Path.Combine(mail, mailbox), token);
            RunOne(mailbox, folder, looks);
            progress.Report($"{Interlocked.Increment(ref done)} of {mailboxes.Count} mailboxes: {mailbox}, {folder.Messages.Count} mails");
        });
    }

    private void RunOne(string mailbox, MailboxFolder folder, Looks looks)
    {
        var needReply = ByInstant(candidates.NeedReply, mailbox);
        var reply = ByInstant(candidates.Reply, mailbox);
        var contact = ByInstant(candidates.Contact, mailbox);
        var instants = needReply.Select(g => g.Key).Concat(reply.Select(g => g.Key)).Concat(contact.Select(g => g.Key)).Distinct().Order().ToList();
        new MailboxReplay(folder, headersOnly).Run(instants, (now, known) =>
        {
            foreach (var i in needReply[now]) looks.NeedReply(i, known.Mail(candidates.NeedReply[i].MessageId!, now));
            foreach (var i in reply[now]) looks.Reply(i, known.Mail(candidates.Reply[i].MessageId!, now));
            foreach (var i in contact[now]) looks.Contact(i, known.Person(candidates.Contact[i].Contact!, now));
        });
    }

    private static ILookup<DateTimeOffset, int> ByInstant(IReadOnlyList<Candidate> all, string mailbox) =>
        Enumerable.Range(0, all.Count).Where(i => string.Equals(all[i].Mailbox, mailbox, StringComparison.Ordinal)).ToLookup(i => all[i].At);
}
