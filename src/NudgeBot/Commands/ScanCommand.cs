using System.Globalization;
using System.Text.Json;
using NudgeBot.Graph.Folders;

namespace NudgeBot.Commands;

/// <summary><c>nudgebot scan</c>: decide once over a mailbox folder, print, send nothing.</summary>
internal static class ScanCommand
{
    public static async Task RunAsync(string directory, string? at, string format, TextWriter output, CancellationToken cancellationToken)
    {
        DateTimeOffset? instant = at is null ? null : Instant.Parse(at);
        var folder = await MailboxFolder.ReadAsync(directory, cancellationToken);
        var now = instant ?? FolderScan.MorningAfter(folder);
        var (history, decision) = FolderScan.Decide(folder, now);
        var report = ScanReport.Of(history, decision, now);
        await output.WriteLineAsync(format switch
        {
            "json" => JsonSerializer.Serialize(report, ScanJson.Readable.ScanReport),
            _ => Table(report),
        });
    }

    private static string Table(ScanReport report)
    {
        var lines = new List<string> { $"{report.Owner} at {report.At.UtcDateTime.ToString("u", CultureInfo.InvariantCulture)}", "", $"Nudges ({report.Nudges.Count})" };
        foreach (var nudge in report.Nudges)
        {
            lines.Add(string.Create(CultureInfo.InvariantCulture, $"  {nudge.Score:0.00}  {nudge.Reason,-18}  {nudge.Person.Name} <{nudge.Person.Address}>"));
            lines.Add($"        {nudge.Why}");
            lines.AddRange((nudge.Draft.Text ?? "(the answer is the owner's to write)").Split('\n').Select(line => $"        | {line}"));
        }

        lines.AddRange(["", $"Waiting ({report.Waiting.Count})"]);
        lines.AddRange(report.Waiting.Select(w => $"  {w.HeldUntil.UtcDateTime.ToString("u", CultureInfo.InvariantCulture)}  {w.Rule,-12}  {w.Reason,-18}  {w.Person.Name}"));
        lines.AddRange(["", $"Quiet ({report.Quiet.Count})"]);
        lines.AddRange(report.Quiet.GroupBy(q => (q.Rule, q.Reason)).OrderByDescending(g => g.Count()).Select(g => $"  {g.Count(),4}  {g.Key.Rule,-16}  {g.Key.Reason}"));
        return string.Join(Environment.NewLine, lines);
    }
}
