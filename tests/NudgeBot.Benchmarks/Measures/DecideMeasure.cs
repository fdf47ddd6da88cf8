using System.Diagnostics;
using System.Globalization;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using NudgeBot.Benchmarks.Mailboxes;
using NudgeBot.Benchmarks.Reading;
using NudgeBot.Core.Interactions;
using NudgeBot.Core.Nudges;
using NudgeBot.Core.People;
using NudgeBot.Development;
using NudgeBot.Storage;
using NudgeBot.Storage.Accounts;
using NudgeBot.Storage.History;

namespace NudgeBot.Benchmarks.Measures;

/// <summary>What it takes to decide: from the stored state, and after one new mail. Warm, since the service is.</summary>
internal sealed class DecideMeasure(HistoryStore store, Owner owner, DateTimeOffset now)
{
    private int _arrived;

    public static async Task<IReadOnlyList<Figure>> RunAsync(Plan plan, SandboxAddress sandbox, string data, CancellationToken cancellationToken)
    {
        await using var app = ProductReader.Compose(sandbox, data);
        await app.Services.GetRequiredService<DataFolder>().OpenAsync(cancellationToken);
        var account = await app.Services.GetRequiredService<MailboxStore>().GetAsync(new OwnerId(BusyMailbox.OwnerId), cancellationToken);
        var measure = new DecideMeasure(app.Services.GetRequiredService<HistoryStore>(), account!.Owner!, sandbox.Now);
        return await measure.FiguresAsync(plan, Path.Combine(data, "nudgebot.db"), cancellationToken);
    }

    private async Task<IReadOnlyList<Figure>> FiguresAsync(Plan plan, string database, CancellationToken cancellationToken)
    {
        var runs = plan.IsShort ? 20 : 60;
        List<double> bytes = [], load = [], whole = [];
        for (var run = 0; run < 2 * runs; run++)
        {
            var began = CpuMilliseconds();
            ReadBytes(database);
            var read = CpuMilliseconds();
            var history = await store.LoadAsync(owner, cancellationToken);
            var loaded = CpuMilliseconds();
            Decide(history);
            var decided = CpuMilliseconds();
            // The first half warms up.
            if (run < runs) continue;
            bytes.Add(read - began);
            load.Add(loaded - read);
            whole.Add(decided - read);
        }

        var kept = await store.LoadAsync(owner, cancellationToken);
        var afterOne = AfterOneMail(kept, plan.IsShort ? 100 : 400);
        return
        [
            new Figure("deciding from the stored state", Runs.Median(whole), "ms", plan.IsShort ? 200 : 50, string.Create(
                CultureInfo.InvariantCulture,
                $"loading {Runs.Median(load):0.0} ms; {Runs.Median(whole) / Runs.Median(bytes):0.0} x reading its bytes ({Runs.Median(bytes):0.0} ms); {kept.People.Count:N0} people, {kept.Threads.Count:N0} threads, {kept.Meetings.Count:N0} meetings")),
            new Figure("deciding after one new mail", afterOne, "ms", 2, string.Create(CultureInfo.InvariantCulture, $"1/{Runs.Median(whole) / afterOne:0} of deciding anew")),
        ];
    }

    /// <summary>Nothing here waits, so this is the time of an idle machine, also on a busy one.</summary>
    private static double CpuMilliseconds() => Environment.CpuUsage.TotalTime.TotalMilliseconds;

    private void Decide(MailboxHistory history)
    {
        var finder = new NudgeFinder(history);
        finder.FindAll(now);
        var decision = NudgePolicy.Default.Decide(finder, history, PastNudges.None, null, now);
        var writer = new NudgeWriter(history);
        foreach (var finding in decision.Shown) writer.Write(finding, now);
    }

    private double AfterOneMail(MailboxHistory history, int mails)
    {
        var finder = new NudgeFinder(history);
        finder.FindAll(now);
        history.TakeChanges();
        var answered = history.Threads.Values.Where(thread => thread.LastReceived is not null).Take(mails).ToList();
        var times = new List<double>();
        foreach (var message in answered.ConvertAll(thread => NewMailIn(history, thread)))
        {
            var watch = Stopwatch.StartNew();
            history.Add(message, now);
            finder.Refresh(history.TakeChanges(), now);
            NudgePolicy.Default.Decide(finder, history, PastNudges.None, null, now);
            times.Add(watch.Elapsed.TotalMilliseconds);
        }

        return Runs.Median(times.Skip(times.Count / 2));
    }

    private MailMessage NewMailIn(MailboxHistory history, MailThread thread) => new()
    {
        Id = new MessageId($"new-{++_arrived}"),
        Thread = thread.Id,
        At = now.AddSeconds(_arrived - 3600),
        From = new NamedAddress(history.People.GetValueOrDefault(thread.LastReceived!.With)?.Name, thread.LastReceived.With.Address),
        To = [new NamedAddress(owner.DisplayName, owner.Address)],
        Subject = "Re: " + thread.Topic,
        Body = "Thank you for this. I went through the numbers with the team.\n\nCould you send me the final version by Thursday?\n\nBest,\nS.",
    };

    /// <summary>The floor under it: the same rows out of the same file, and nothing made of them.</summary>
    private static long ReadBytes(string database)
    {
        using var connection = new SqliteConnection($"Data Source={database};Mode=ReadOnly");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT payload FROM history_pages";
        using var reader = command.ExecuteReader();
        long size = 0;
        while (reader.Read()) size += ((byte[])reader[0]).Length;
        return size;
    }
}
