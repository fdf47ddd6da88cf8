using System.Globalization;
using NudgeBot.Core.Drafts;

namespace NudgeBot.Benchmarks.Measures;

/// <summary>
/// How fast words are suggested: whole drafts a second on one core, each with its other ways, over four languages and what nudges
/// are usually about; and how long the first draft of a language takes, for which its texts are read.
/// </summary>
internal static class DraftsMeasure
{
    public static IReadOnlyList<Figure> Run(Plan plan)
    {
        var facts = MixedFacts.All();
        var first = MixedFacts.Languages.Select(language => FirstOf(language, facts)).ToList();
        // The first half warms up.
        var seconds = Enumerable.Range(0, plan.DraftRuns).Select(_ => CpuSecondsOf(facts)).Skip(plan.DraftRuns / 2).ToList();
        var written = facts.Count(one => DraftWriter.Write(one).Text is not null);
        var beside = string.Create(CultureInfo.InvariantCulture, $"{facts.Count:N0} facts in {MixedFacts.Languages.Count} languages, of which {written:N0} have words, in {Runs.Median(seconds):0.00} s of one core");
        return
        [
            new Figure("drafts suggested", facts.Count / Runs.Median(seconds), "/s", null, beside) { Least = plan.IsShort ? 500 : 5000 },
            new Figure("the first draft of all, cold, English", first[0], "ms", null, "reading its texts and compiling what reads, writes and checks"),
            new Figure("the first draft of another language", first.Skip(1).Max(), "ms", plan.IsShort ? 1500 : 150, "the slowest of three, its texts read from YAML"),
        ];
    }

    /// <returns>Milliseconds.</returns>
    private static double FirstOf(string language, IReadOnlyList<DraftFacts> facts) =>
        CpuSecondsOf(facts.Where(one => string.Equals(one.Style?.Language, language, StringComparison.Ordinal)).Take(1)) * 1000;

    /// <summary>Nothing here waits, so this is the time of an idle machine, also on a busy one.</summary>
    private static double CpuSecondsOf(IEnumerable<DraftFacts> facts)
    {
        var began = Environment.CpuUsage.TotalTime;
        foreach (var one in facts) DraftWriter.Write(one);
        return (Environment.CpuUsage.TotalTime - began).TotalSeconds;
    }
}
