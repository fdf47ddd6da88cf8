using System.Globalization;
using System.Text;
using NudgeBot.Benchmarks.Mailboxes;
using NudgeBot.Core.Interactions;
using NudgeBot.Core.People;
using NudgeBot.Graph.Folders;

namespace NudgeBot.Benchmarks.Measures;

/// <summary>
/// How fast the words of mail are read on one core: new words, questions, signs, commitments and sensitive matters, by taking each
/// mail into an empty history on the day it came. Counted are the bodies as they came, quoted history with them.
/// </summary>
internal static class TextMeasure
{
    private const double Megabyte = 1e6;
    private const int MostGenerated = 20_000;

    public static async Task<IReadOnlyList<Figure>> RunAsync(Plan plan, ScratchFolder scratch, CancellationToken cancellationToken)
    {
        var generated = scratch.New("words");
        new BusyMailbox(Math.Min(plan.MailCount, MostGenerated)).Write(generated);
        var figures = new List<Figure> { await FigureAsync("reading the words of generated mail", [generated], plan, cancellationToken) };
        if (plan.Mail is { } published) figures.Add(await FigureAsync("reading the words of published mail", MailboxesIn(published), plan, cancellationToken));
        return figures;
    }

    private static async Task<Figure> FigureAsync(string what, IReadOnlyList<string> folders, Plan plan, CancellationToken cancellationToken)
    {
        var mailboxes = new List<(Owner Owner, MailMessage[] Mails)>();
        foreach (var folder in folders)
        {
            var read = await MailboxFolder.ReadAsync(folder, cancellationToken);
            mailboxes.Add((read.Owner, [.. read.Messages.Select(arrived => arrived.Message)]));
        }

        var size = mailboxes.Sum(mailbox => mailbox.Mails.Sum(mail => (long)Encoding.UTF8.GetByteCount(mail.Body))) / Megabyte;
        // The first half warms up.
        var seconds = Enumerable.Range(0, plan.TextRuns).Select(_ => CpuSecondsOf(mailboxes)).Skip(plan.TextRuns / 2).ToList();
        var beside = string.Create(CultureInfo.InvariantCulture, $"{mailboxes.Sum(mailbox => mailbox.Mails.Length):N0} mails, {size:0.0} MB in {Runs.Median(seconds):0.00} s of one core");
        return new Figure(what, size / Runs.Median(seconds), "MB/s", null, beside) { Least = plan.IsShort ? 2 : 20 };
    }

    /// <summary>Nothing here waits, so this is the time of an idle machine, also on a busy one.</summary>
    private static double CpuSecondsOf(List<(Owner Owner, MailMessage[] Mails)> mailboxes)
    {
        var began = Environment.CpuUsage.TotalTime;
        foreach (var (owner, mails) in mailboxes)
        {
            var history = new MailboxHistory(owner);
            foreach (var mail in mails) history.Add(mail, mail.At);
        }

        return (Environment.CpuUsage.TotalTime - began).TotalSeconds;
    }

    private static List<string> MailboxesIn(string folder) => [.. Directory.EnumerateDirectories(folder).Where(mailbox => File.Exists(Path.Combine(mailbox, "user.json"))).Order(StringComparer.Ordinal)];
}
