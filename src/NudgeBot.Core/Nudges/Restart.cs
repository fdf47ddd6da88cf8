using NudgeBot.Core.Interactions;
using NudgeBot.Core.People;

namespace NudgeBot.Core.Nudges;

/// <summary>
/// The first week after leave or a lapse (I12): three people to begin again with, no backlog, nothing called late. Leave is what
/// the automatic replies say; a lapse is two weeks in which an owner who writes often wrote nobody.
/// </summary>
/// <param name="BackOn">The owner's first day back.</param>
/// <param name="EasesAt">From then on the usual rules hold again.</param>
public sealed record Restart(DateOnly BackOn, DateTimeOffset EasesAt)
{
    /// <summary>The most people to begin again with.</summary>
    public const int MostPeople = 3;

    private const int ShortestLeaveDays = 10;
    private const int ShortestLapseDays = 14;
    private const int FewestDaysBefore = 15;
    private const int LookBackDays = 90;
    private const int Lasts = 7;

    /// <summary>Null where the owner was not away for long, or is back for more than a week.</summary>
    public static Restart? Of(MailboxHistory history, DateTimeOffset now)
    {
        var settings = history.Owner.Settings;
        var today = settings.LocalDay(now);
        var backOn = AfterLeave(settings, now) ?? AfterLapse(history, today);
        if (backOn is not { } day || day > today || today.DayNumber - day.DayNumber >= Lasts) return null;
        return new Restart(day, settings.NextWorkingTime(settings.Instant(day.AddDays(Lasts), settings.WorkingHours.Start)));
    }

    /// <summary>The key under which a finding is shown as one of the three.</summary>
    public static NudgeKey KeyOf(Finding finding) => new($"{NudgeReason.Restart}/{finding.Key.Value}");

    /// <summary>The key of what was shown as one of the three; the same key for all else.</summary>
    public static NudgeKey Underlying(NudgeKey key) =>
        key.Value.StartsWith($"{NudgeReason.Restart}/", StringComparison.Ordinal) ? new NudgeKey(key.Value[($"{NudgeReason.Restart}/".Length)..]) : key;

    /// <summary>The finding in the words of a restart.</summary>
    public Finding Begin(Finding finding) => finding with { Key = KeyOf(finding), Reason = NudgeReason.Restart, Underlying = finding.Reason, BackOn = BackOn };

    /// <summary>Leaves the best three people among the eligible, and lets all others wait until the week is over.</summary>
    internal void Gather(List<Finding> eligible, List<HeldFinding> waiting, PastNudges past)
    {
        var people = past.Records
            .Where(record => record.Nudge.Reason == NudgeReason.Restart && record.ShownAt >= EasesAt - TimeSpan.FromDays(Lasts + 1))
            .Select(record => record.Nudge.Person)
            .ToHashSet();
        var begun = new List<Finding>();
        foreach (var finding in eligible)
        {
            if (!finding.Reason.IsWithoutADate() && people.Count < MostPeople && people.Add(finding.Person)) begun.Add(Begin(finding));
            else waiting.Add(new HeldFinding(finding, Silence.Cap, EasesAt));
        }

        eligible.Clear();
        eligible.AddRange(begun);
    }

    private static DateOnly? AfterLeave(MailboxSettings settings, DateTimeOffset now) =>
        settings.AutomaticReplies is { From: { } from, Until: { } until } && until <= now && (until - from).TotalDays >= ShortestLeaveDays ? settings.LocalDay(until) : null;

    /// <summary>The first day with own mail after the gap, where the owner wrote on many days before it.</summary>
    private static DateOnly? AfterLapse(MailboxHistory history, DateOnly today)
    {
        Span<bool> wrote = stackalloc bool[LookBackDays];
        foreach (var person in history.People.Values)
        {
            for (var i = person.Days.Count - 1; i >= 0 && today.DayNumber - person.Days[i].DayNumber is var age and < LookBackDays; i--)
            {
                if (age >= 0 && (person.Days[i].Kinds & (ContactKinds.Sent | ContactKinds.Met)) != ContactKinds.None) wrote[age] = true;
            }
        }

        // The oldest of the last week's days with own mail.
        var back = wrote[..Lasts].LastIndexOf(true);
        if (back < 0) return null;
        var gap = wrote[(back + 1)..].IndexOf(true);
        return gap >= ShortestLapseDays && wrote[(back + 1 + gap)..].Count(true) >= FewestDaysBefore ? today.AddDays(-back) : null;
    }
}
