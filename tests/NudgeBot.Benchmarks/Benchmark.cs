using NudgeBot.Benchmarks.Mailboxes;
using NudgeBot.Benchmarks.Measures;

namespace NudgeBot.Benchmarks;

/// <summary>Runs the measures that were asked for, one after the other, and prints each figure when it is known.</summary>
internal static class Benchmark
{
    /// <returns>The process's exit code.</returns>
    public static async Task<int> RunAsync(Plan plan, CancellationToken cancellationToken)
    {
        using var folder = new ScratchFolder();
        var allHold = true;
        await foreach (var figure in FiguresAsync(plan, folder, cancellationToken))
        {
            await Console.Out.WriteLineAsync(figure.ToString());
            allHold &= figure.Holds;
        }

        return allHold || !plan.IsStrict ? 0 : 1;
    }

    private static async IAsyncEnumerable<Figure> FiguresAsync(
        Plan plan, ScratchFolder folder, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellationToken)
    {
        if (plan.Wants("text"))
        {
            await Console.Out.WriteLineAsync("The words of mail, on one core");
            foreach (var figure in await TextMeasure.RunAsync(plan, folder, cancellationToken)) yield return figure;
        }

        if (plan.Wants("drafts"))
        {
            await Console.Out.WriteLineAsync("Suggested words, on one core");
            foreach (var figure in DraftsMeasure.Run(plan)) yield return figure;
        }

        if (plan.Wants("sync") || plan.Wants("decide") || plan.Wants("typed") || plan.Wants("size"))
        {
            await foreach (var figure in MailboxFiguresAsync(plan, folder, cancellationToken)) yield return figure;
        }

        if (plan.Wants("start"))
        {
            await Console.Out.WriteLineAsync("From the start of the process to the first nudge, with the sample organisation");
            await foreach (var figure in StartMeasure.RunAsync(plan, folder, cancellationToken)) yield return figure;
        }

        if (!plan.WantsEcho) yield break;
        await Console.Out.WriteLineAsync("An echo bot over the Bot Framework protocol");
        await foreach (var figure in EchoMeasure.RunAsync(plan, cancellationToken)) yield return figure;
    }

    private static async IAsyncEnumerable<Figure> MailboxFiguresAsync(
        Plan plan, ScratchFolder folder, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var mailbox = folder.New("mailbox");
        new BusyMailbox(plan.MailCount).Write(mailbox);
        await using var sandbox = await Programs.StartSandboxAsync(mailbox, cancellationToken);
        var sync = new SyncMeasure(plan, sandbox.Address, folder);

        await Console.Out.WriteLineAsync(FormattableString.Invariant($"A mailbox of {plan.MailCount:N0} mails and {BusyMailbox.EventCount(plan.MailCount):N0} meetings over a year"));
        if (plan.Wants("sync"))
        {
            foreach (var figure in await sync.CompareAsync(cancellationToken)) yield return figure;
        }

        var data = await sync.DataAsync(cancellationToken);
        if (plan.Wants("size"))
        {
            foreach (var figure in sync.Sizes()) yield return figure;
        }

        if (plan.Wants("decide"))
        {
            foreach (var figure in await DecideMeasure.RunAsync(plan, sandbox.Address, data, cancellationToken)) yield return figure;
        }

        if (!plan.Wants("typed")) yield break;
        foreach (var figure in await TypedMeasure.RunAsync(plan, sandbox.Address, data, cancellationToken)) yield return figure;
    }
}
