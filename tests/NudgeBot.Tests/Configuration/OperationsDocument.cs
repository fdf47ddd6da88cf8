using System.Text.RegularExpressions;
using NudgeBot.Tests.Architecture;

namespace NudgeBot.Tests.Configuration;

/// <summary>What docs/operations.md names, so that it cannot say what is not so.</summary>
internal static partial class OperationsDocument
{
    /// <summary>What is spelt like a metric and is none: their attributes, and files.</summary>
    private static readonly string[] Attributes =
        ["nudgebot.outcome", "nudgebot.activity.type", "nudgebot.nudge.state", "nudgebot.nudge.reason", "nudgebot.work.kind", "nudgebot.rule", "nudgebot.owner.id", "nudgebot.db", "nudgebot.outlook.xml"];

    public static string Text { get; } = File.ReadAllText(Path.Combine(Repository.Root, "docs", "operations.md"));

    /// <summary>The settings of its tables: what stands as code in their first column and looks like a key.</summary>
    public static IEnumerable<string> Settings => FirstColumn().SelectMany(cell => Key().Matches(cell)).Select(key => key.Groups["key"].Value);

    /// <summary>The metrics it names anywhere.</summary>
    public static IEnumerable<string> Metrics => Metric().Matches(Text).Select(metric => metric.Groups["name"].Value).Except(Attributes, StringComparer.Ordinal);

    /// <summary>The states of <c>/readyz</c> it names, each as <c>check: state</c>.</summary>
    public static IEnumerable<string> States => State().Matches(Text).Select(state => state.Groups["state"].Value).Distinct(StringComparer.Ordinal);

    private static IEnumerable<string> FirstColumn() =>
        Text.Split('\n').Where(line => line.StartsWith("| `", StringComparison.Ordinal)).Select(line => line.Split('|')[1]);

    [GeneratedRegex("`(?<key>[A-Z][A-Za-z]+(:[A-Z][A-Za-z]+)+|PublicUrl)(:0)?`", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Key();

    [GeneratedRegex("`(?<name>nudgebot\\.[a-z._]+)`", RegexOptions.NonBacktracking)]
    private static partial Regex Metric();

    [GeneratedRegex("`(?<state>(service|database|graph|connector|queue): [A-Za-z]+)`", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex State();
}
