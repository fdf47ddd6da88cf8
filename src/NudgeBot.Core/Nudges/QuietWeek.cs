using NudgeBot.Core.People;

namespace NudgeBot.Core.Nudges;

/// <summary>What was kept quiet in a week, and a few of it that the owner may want to hear after all (N15).</summary>
/// <param name="Count">How many things, private ones among them.</param>
/// <param name="ByRule">How many by each rule, the most first.</param>
/// <param name="Samples">A few that may be named, each by another rule where that can be.</param>
public sealed record QuietWeek(int Count, IReadOnlyList<(Silence Rule, int Count)> ByRule, IReadOnlyList<QuietFinding> Samples)
{
    /// <summary>More samples would be a backlog.</summary>
    public const int MostSamples = 3;

    /// <summary>How long between two such lines.</summary>
    public static readonly TimeSpan Every = TimeSpan.FromDays(7);

    /// <summary>Null where nothing was kept quiet since then, and there is nothing to say.</summary>
    /// <param name="since">Only what happened after counts: the rest was told before, or is older than the owner's yes.</param>
    public static QuietWeek? Of(IEnumerable<QuietFinding> quiet, DateTimeOffset since)
    {
        var week = quiet.Where(one => one.Finding.Since > since).ToList();
        if (week.Count == 0) return null;
        var rules = week.GroupBy(one => one.Rule).Select(rule => (rule.Key, rule.Count())).OrderByDescending(rule => rule.Item2).ThenBy(rule => rule.Key).ToList();
        return new QuietWeek(week.Count, rules, [.. SamplesOf(week)]);
    }

    /// <summary>One of each rule, those in doubt first; then more of the same.</summary>
    private static IEnumerable<QuietFinding> SamplesOf(List<QuietFinding> week)
    {
        var named = week.Where(MayBeNamed).DistinctBy(one => (one.Finding.Person, one.Rule)).OrderBy(one => DoubtOf(one.Rule)).ToList();
        var first = named.DistinctBy(one => one.Rule).ToList();
        return first.Concat(named.Except(first)).DistinctBy(one => one.Finding.Person).Take(MostSamples);
    }

    /// <summary>What is private is counted and not named, and only what may be brought up after all is worth naming.</summary>
    private static bool MayBeNamed(QuietFinding one) =>
        !one.Finding.IsDiscreet && one.Rule.IsReversible() && one.Finding.Silence?.IsReversible() != false && AddressKinds.Of(one.Finding.Person.Address) == AddressKind.Human;

    private static int DoubtOf(Silence rule) => rule switch
    {
        Silence.Unsure => 0,
        Silence.Resting => 1,
        Silence.LargeMeeting => 2,
        Silence.Asked => 3,
        Silence.FirstDay => 4,
        Silence.EndedWell => 5,
        _ => 6,
    };
}
