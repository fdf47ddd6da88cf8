using System.Globalization;
using System.Text.RegularExpressions;
using NudgeBot.Core.Interactions;

namespace NudgeBot.Core.Commitments.Words;

/// <summary>How one language names days. Patterns cannot run away: <see cref="RegexOptions.NonBacktracking"/>.</summary>
internal sealed class DayWords
{
    private readonly DayPatterns _patterns;
    private readonly Phrase _relative;
    private readonly Phrase _weekday;
    private readonly Phrase _week;
    private readonly Phrase _span;
    private readonly Phrase _inSome;
    private readonly Phrase _date;
    private readonly Phrase _numbers;
    private readonly Regex _deadline;
    private readonly Regex _notDue;

    public DayWords(DayPatterns patterns)
    {
        _patterns = patterns;
        var (days, months, numbers) = (AnyOf(patterns.Weekdays.Keys), AnyOf(patterns.Months.Keys), AnyOf(patterns.Numbers.Keys));
        _relative = new(Pattern(patterns.Relative), patterns.RelativePieces);
        _weekday = new(Pattern(patterns.Weekday.Replace("{day}", $"(?<day>{days})", StringComparison.Ordinal)), new RarePieces(patterns.Weekdays.Keys));
        _week = new(Pattern(patterns.Week), patterns.WeekPieces);
        _span = new(Pattern(patterns.Span.Replace("{month}", $"(?<month>{months})", StringComparison.Ordinal)), patterns.SpanPieces);
        _inSome = new(Pattern(patterns.InSome.Replace("{n}", $@"(?<n>\d{{1,2}}|{numbers})", StringComparison.Ordinal)), patterns.InSomePieces);
        _date = new(Pattern(patterns.Date.Replace("{month}", $"(?<month>{months})", StringComparison.Ordinal)), new RarePieces(patterns.Months.Keys));
        _numbers = Pattern(patterns.Numeric);
        _deadline = Pattern($@"({patterns.Deadline})\s*$");
        _notDue = Pattern($@"({patterns.NotDue})\s*$");
    }

    /// <summary>The names it finds days by.</summary>
    public DayNames Names => new(_patterns.Weekdays, _patterns.Months, _patterns.Numbers);

    public static DayWords Of(string language) => language switch
    {
        "de" => GermanDays.Words,
        "fr" => FrenchDays.Words,
        "es" => SpanishDays.Words,
        _ => EnglishDays.Words,
    };

    /// <summary>Every day the sentence names, in no order.</summary>
    public List<NamedDay> Find(string sentence, SendingDay sent)
    {
        var found = new List<NamedDay>();
        Add(found, sentence, _relative, NamedDayKind.Relative, match => sent.Day.AddDays(match.Groups["d2"].Success ? 2 : match.Groups["d1"].Success ? 1 : 0));
        Add(found, sentence, _week, NamedDayKind.Week, match => OfWeek(match, sent));
        Add(found, sentence, _span, NamedDayKind.Span, match => OfSpan(match, sent));
        Add(found, sentence, _inSome, NamedDayKind.Relative, match => InSome(match, sent));
        if (sentence.AsSpan().ContainsAnyInRange('0', '9'))
        {
            Add(found, sentence, _date, NamedDayKind.Date, match => OfDate(match, sent));
            Add(found, sentence, _numbers, NamedDayKind.Date, match => OfNumbers(match, sent));
        }

        Add(found, sentence, _weekday, NamedDayKind.Weekday, match => OfWeekday(match, sent));
        return found;
    }

    private void Add(List<NamedDay> found, string sentence, Phrase phrase, NamedDayKind kind, Func<Match, DateOnly?> resolve)
    {
        if (phrase.Pieces?.StandIn(sentence) == false) return;
        foreach (Match match in phrase.Pattern.Matches(sentence))
        {
            if (found.Exists(day => day.Start < match.Index + match.Length && match.Index < day.Start + day.Length)) continue;
            var before = sentence[..match.Index];
            var after = sentence.AsSpan(match.Index + match.Length);
            if (_notDue.IsMatch(before) || after.StartsWith("'s", StringComparison.Ordinal)) continue;
            var lead = _deadline.Match(before);
            var start = lead.Success ? lead.Index : match.Index;
            var on = resolve(match);
            if (lead.Groups["before"].Success && (kind is NamedDayKind.Weekday or NamedDayKind.Date)) on = on?.AddDays(-1);
            found.Add(new NamedDay(match.Groups["part"].Success ? NamedDayKind.PartOfDay : kind, on, start, match.Index + match.Length - start, lead.Success));
        }
    }

    private DateOnly OfWeekday(Match match, SendingDay sent)
    {
        var day = _patterns.Weekdays[match.Groups["day"].Value.ToLowerInvariant()];
        if (match.Groups["week"].Success) return sent.OfNextWeek(day);
        if (match.Groups["next"].Success) return _patterns.NextIsOfNextWeek ? sent.OfNextWeek(day) : sent.Coming(day);
        return match.Groups["this"].Success ? sent.This(day) : sent.Coming(day);
    }

    private static DateOnly OfWeek(Match match, SendingDay sent)
    {
        var weeks = match.Groups["after"].Success ? 2 : match.Groups["next"].Success ? 1 : 0;
        if (match.Groups["weekend"].Success) return sent.This(DayOfWeek.Sunday);
        return match.Groups["start"].Success ? sent.StartOfWeek(weeks) : match.Groups["mid"].Success ? sent.MiddleOfWeek(weeks) : sent.EndOfWeek(weeks);
    }

    private DateOnly? OfSpan(Match match, SendingDay sent)
    {
        if (match.Groups["year"].Success) return sent.EndOfYear();
        if (match.Groups["quarter"].Success) return sent.EndOfQuarter();
        var named = match.Groups["month"].Success ? sent.EndOfNamedMonth(_patterns.Months[match.Groups["month"].Value.ToLowerInvariant()])
            : sent.EndOfMonth(match.Groups["next"].Success ? 1 : 0);
        var wanted = match.Groups["start"].Success ? 5 : match.Groups["mid"].Success ? 15 : named.Day;
        var day = new DateOnly(named.Year, named.Month, wanted);
        // "Early March" on the tenth of March has gone by.
        return day >= sent.Day ? day : null;
    }

    private DateOnly? InSome(Match match, SendingDay sent)
    {
        // Only "in a fortnight" has no number.
        if (!match.Groups["n"].Success) return sent.Day.AddDays(14);
        var written = match.Groups["n"].Value.ToLowerInvariant();
        var count = _patterns.Numbers.TryGetValue(written, out var known) ? known : int.Parse(written, CultureInfo.InvariantCulture);
        if (match.Groups["working"].Success) return sent.AfterWorkingDays(count);
        if (match.Groups["months"].Success) return sent.Day.AddMonths(count);
        return sent.Day.AddDays(match.Groups["weeks"].Success ? 7 * count : count);
    }

    private DateOnly? OfDate(Match match, SendingDay sent) =>
        sent.Date(Year(match), _patterns.Months[match.Groups["month"].Value.TrimEnd('.').ToLowerInvariant()], Number(match, "d"));

    private DateOnly? OfNumbers(Match match, SendingDay sent)
    {
        if (match.Groups["iso"].Success) return sent.Date(Number(match, "iso"), Number(match, "m"), Number(match, "d"));
        var (one, other) = (Number(match, "a"), Number(match, "b"));
        return _patterns.DayComesFirst ? sent.Date(Year(match), other, one) : sent.EitherOrder(Year(match), one, other);
    }

    private static int? Year(Match match) => match.Groups["y"].Success ? Number(match, "y") : null;

    private static int Number(Match match, string group) => int.Parse(match.Groups[group].ValueSpan, CultureInfo.InvariantCulture);

    private static string AnyOf(IEnumerable<string> words) => string.Join('|', words.OrderByDescending(word => word.Length).ThenBy(word => word, StringComparer.Ordinal).Select(Regex.Escape));

    /// <remarks>Digits of other scripts are no numbers here.</remarks>
    private static Regex Pattern(string pattern) =>
        new(pattern.Replace(@"\d", "[0-9]", StringComparison.Ordinal), RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking);
}

/// <summary>The patterns of one language, as text, with <c>{day}</c>, <c>{month}</c> and <c>{n}</c> for its names.</summary>
internal sealed record DayPatterns
{
    public required IReadOnlyDictionary<string, DayOfWeek> Weekdays { get; init; }

    public required IReadOnlyDictionary<string, int> Months { get; init; }

    public required IReadOnlyDictionary<string, int> Numbers { get; init; }

    /// <summary>Groups d1 tomorrow, d2 the day after; neither is today.</summary>
    public required string Relative { get; init; }

    /// <summary>Pieces one of which stands in every such day, parted by bars: most sentences hold none, and no pattern reads them.</summary>
    public required string RelativePieces { get; init; }

    /// <summary>Groups this, next, week (of next week).</summary>
    public required string Weekday { get; init; }

    /// <summary>Groups start, mid, next, after (the week after next).</summary>
    public required string Week { get; init; }

    /// <inheritdoc cref="RelativePieces" />
    public required string WeekPieces { get; init; }

    /// <summary>Groups start, mid, next, quarter, year.</summary>
    public required string Span { get; init; }

    /// <inheritdoc cref="RelativePieces" />
    public required string SpanPieces { get; init; }

    /// <summary>Groups working, weeks, months; days otherwise.</summary>
    public required string InSome { get; init; }

    /// <inheritdoc cref="RelativePieces" />
    public required string InSomePieces { get; init; }

    /// <summary>Groups d, y.</summary>
    public required string Date { get; init; }

    /// <summary>Groups iso, m, d, or a, b, y.</summary>
    public required string Numeric { get; init; }

    /// <summary>What before a day makes it the limit; group before excludes the day itself.</summary>
    public required string Deadline { get; init; }

    /// <summary>What before a day says that it is past or not the limit.</summary>
    public required string NotDue { get; init; }

    /// <summary>"Next Friday" is Friday of next week.</summary>
    public required bool NextIsOfNextWeek { get; init; }

    /// <summary>3/12 is the third of December beyond doubt.</summary>
    public required bool DayComesFirst { get; init; }

    /// <summary>Names of the seven days, Monday first, several spellings parted by blanks.</summary>
    public static Dictionary<string, DayOfWeek> DaysOf(params string[] fromMonday) => fromMonday
        .SelectMany((names, at) => names.Split(' ').Select(name => (name, (DayOfWeek)((at + 1) % 7))))
        .ToDictionary(pair => pair.name, pair => pair.Item2, StringComparer.Ordinal);

    /// <summary>Names in order, the first meaning one, several spellings parted by blanks.</summary>
    public static Dictionary<string, int> InOrder(params string[] fromOne) => fromOne
        .SelectMany((names, at) => names.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(name => (name, at + 1)))
        .ToDictionary(pair => pair.name, pair => pair.Item2, StringComparer.Ordinal);
}
