using NudgeBot.Core.Interactions;
using NudgeBot.Core.Memory;
using NudgeBot.Core.People;
using NudgeBot.Core.Ranking;

namespace NudgeBot.Core.Nudges;

/// <summary>How much at most, and when: quality over quantity (I8).</summary>
/// <param name="PerDay">Cards a day in the owner's zone.</param>
/// <param name="PerWeek">Cards in any seven days.</param>
/// <param name="FadingPerWeek">Of these, cards about fading ties: nothing is due there, so they never crowd out what is.</param>
public sealed record NudgePolicy(int PerDay, int PerWeek, int FadingPerWeek)
{
    /// <summary>Three a day, eight a week.</summary>
    public static NudgePolicy Default { get; } = new(3, 8, 2);

    /// <summary>The same within what the owner wants: they may lower a cap, and never raise one.</summary>
    public NudgePolicy Within(OwnerMemory memory) => memory.AtMost is { } most
        ? this with { PerDay = Math.Min(PerDay, most.PerDay), PerWeek = Math.Min(PerWeek, most.PerWeek) }
        : this;

    /// <summary>One less a day, and two less a week; never less than one.</summary>
    public NudgePolicy Less => this with { PerDay = Math.Max(1, PerDay - 1), PerWeek = Math.Max(1, PerWeek - 2) };

    /// <summary>Debts older than this when the owner said yes are never raised (D21).</summary>
    private static readonly TimeSpan FirstDayReach = TimeSpan.FromDays(14);

    /// <summary>Chooses what is shown now, what waits, and what stays unsaid, and why.</summary>
    /// <param name="consentedAt">When the owner said yes; null for long ago.</param>
    public Decision Decide(NudgeFinder finder, MailboxHistory history, PastNudges past, DateTimeOffset? consentedAt, DateTimeOffset now) =>
        Decide(finder.Findings, history, past, consentedAt, now);

    /// <inheritdoc cref="Decide(NudgeFinder, MailboxHistory, PastNudges, DateTimeOffset?, DateTimeOffset)" />
    public Decision Decide(IEnumerable<Finding> findings, MailboxHistory history, PastNudges past, DateTimeOffset? consentedAt, DateTimeOffset now)
    {
        var settings = history.Owner.Settings;
        var quiet = new List<QuietFinding>();
        var waiting = new List<HeldFinding>();
        var eligible = new List<Finding>();
        foreach (var found in findings)
        {
            var finding = WithFeedback(found, past, now);
            if (past.Of(finding.Key) is { } known && !IsSnoozeOver(known, now)) continue;
            var silence = history.Memory.Against(finding) ?? (IsWanted(finding, history) ? null : Against(found, finding, past, consentedAt, now));
            if (finding is { Silence: { } held, HeldUntil: { } until } && silence == held) waiting.Add(new HeldFinding(finding, held, until));
            else if (silence is { } rule) quiet.Add(new QuietFinding(finding, rule));
            else eligible.Add(finding);
        }

        eligible.Sort(BestFirst);
        if (eligible.Count > 0 && Restart.Of(history, now) is { } restart) restart.Gather(eligible, waiting, past);
        var shown = Choose(eligible, waiting, settings, past, now);
        return new Decision(
            shown,
            new InOrder<HeldFinding>(waiting, static (a, b) => BestFirst(a.Finding, b.Finding)),
            new InOrder<QuietFinding>(quiet, static (a, b) => NewestFirst(a.Finding, b.Finding)));
    }

    /// <summary>What keeps a finding quiet: what the mailbox shows, what the owner said to its like, how old it is.</summary>
    private static Silence? Against(Finding found, Finding shifted, PastNudges past, DateTimeOffset? consentedAt, DateTimeOffset now) =>
        shifted.Silence ?? past.Against(shifted, now) ?? OldOnFirstDay(shifted, consentedAt) ?? Unwelcome(found, shifted);

    /// <summary>The owner asked to hear it after all, and nothing forbids that.</summary>
    private static bool IsWanted(Finding finding, MailboxHistory history) =>
        history.Memory.IsUnhushed(finding.Key) && !finding.IsDiscreet && finding.Silence?.IsReversible() != false;

    private List<Finding> Choose(List<Finding> eligible, List<HeldFinding> waiting, MailboxSettings settings, PastNudges past, DateTimeOffset now)
    {
        var shown = new List<Finding>();
        if (HeldBack(settings, now) is { } hold)
        {
            waiting.AddRange(eligible.Select(f => new HeldFinding(f, hold.Rule, hold.Until)));
            return shown;
        }

        var today = settings.LocalDay(now);
        var (day, week, fading) = past.ShownBy(today, settings);
        var tomorrow = settings.WorkingMorning(now, 1);
        var nextWeek = settings.NextWorkingTime(settings.Instant(past.WeekEasesOn(today, settings), settings.WorkingHours.Start));
        var people = new HashSet<PersonId>();
        // What the owner put off to this day comes before all else, and takes no second place in the week.
        foreach (var finding in eligible.OrderBy(finding => past.Of(finding.Key) is null))
        {
            var weekIsFull = IsNew(finding) && week + shown.Count(IsNew) >= PerWeek;
            var tooManyFading = IsNew(finding) && finding.Reason.IsWithoutADate() && fading + shown.Count(f => f.Reason.IsWithoutADate() && IsNew(f)) >= FadingPerWeek;
            var dayIsFull = day + shown.Count >= PerDay;
            if (!weekIsFull && !tooManyFading && !dayIsFull && !past.HasOpen(finding.Person) && people.Add(finding.Person)) shown.Add(finding);
            else waiting.Add(new HeldFinding(finding, Silence.Cap, weekIsFull || tooManyFading ? nextWeek : tomorrow));
        }

        return shown;

        bool IsNew(Finding finding) => !past.HasPlaceInWeek(finding.Key, today, settings);
    }

    /// <summary>What holds everything back at this instant: the owner's leave, or the hour.</summary>
    private static (Silence Rule, DateTimeOffset Until)? HeldBack(MailboxSettings settings, DateTimeOffset now)
    {
        if (settings.AutomaticReplies.CoversAt(now))
        {
            var back = settings.AutomaticReplies.Until ?? settings.WorkingMorning(now, 1);
            return (Silence.Away, settings.NextWorkingTime(back));
        }

        var open = settings.NextWorkingTime(now);
        return open > now ? (Silence.QuietHours, open) : null;
    }

    /// <summary>What the owner said to earlier nudges of this kind about this person counts at once.</summary>
    private static Finding WithFeedback(Finding finding, PastNudges past, DateTimeOffset now) =>
        OwnerFeedback.Shift(past, finding, now) is var shift and not 0 ? finding with { Score = OwnerFeedback.Shifted(finding.Score, shift) } : finding;

    /// <summary>It would be worth showing, had the owner not said "not this" to its like.</summary>
    private static Silence? Unwelcome(Finding found, Finding shifted) =>
        found.Score >= FindingRules.LowestScore && shifted.Score < FindingRules.LowestScore ? Silence.Asked : null;

    /// <summary>A fading tie is no debt; its age is its very point.</summary>
    private static Silence? OldOnFirstDay(Finding finding, DateTimeOffset? consentedAt) =>
        !finding.Reason.IsWithoutADate() && consentedAt is { } at && finding.Since < at - FirstDayReach ? Silence.FirstDay : null;

    private static bool IsSnoozeOver(NudgeRecord known, DateTimeOffset now) => known is { State: NudgeState.Snoozed, SnoozedUntil: { } until } && until <= now;

    private static int BestFirst(Finding one, Finding other)
    {
        var byScore = other.Score.CompareTo(one.Score);
        return byScore != 0 ? byScore : NewestFirst(one, other);
    }

    private static int NewestFirst(Finding one, Finding other)
    {
        var byAge = other.Since.CompareTo(one.Since);
        return byAge != 0 ? byAge : string.CompareOrdinal(one.Key.Value, other.Key.Value);
    }
}

/// <summary>What a look at a mailbox came to.</summary>
/// <param name="Shown">To be shown now, best first, within the caps.</param>
/// <param name="Waiting">Decided, and held to a time.</param>
/// <param name="Quiet">Kept silent, and why; newest first.</param>
public sealed record Decision(IReadOnlyList<Finding> Shown, IReadOnlyList<HeldFinding> Waiting, IReadOnlyList<QuietFinding> Quiet);

/// <summary>A finding that waits for a time.</summary>
public sealed record HeldFinding(Finding Finding, Silence Rule, DateTimeOffset Until);

/// <summary>A finding about which nothing is said.</summary>
public sealed record QuietFinding(Finding Finding, Silence Rule);
