using System.Text.RegularExpressions;
using FsCheck;
using FsCheck.Fluent;
using NudgeBot.Core.Drafts;
using NudgeBot.Core.Nudges;
using NudgeBot.Core.Speech;
using Xunit;

namespace NudgeBot.Core.Tests.Drafts;

/// <summary>Ten thousand drafts over random evidence, each looked at from outside as well as by the checks. The same in each run.</summary>
[Trait("Product", "S3")]
public sealed partial class DraftProperties
{
    private const int Count = 10_000;

    private static readonly Config SameEachRun = Config.QuickThrowOnFailure.WithReplay(20260311UL, 271UL).WithMaxTest(Count);

    private static readonly Lazy<IReadOnlyList<Case>> Cases = new(All);

    private static IReadOnlyList<Case> Texts => Cases.Value;

    [Fact]
    public void Most_evidence_finds_words_in_every_language_and_for_every_reason()
    {
        Assert.Equal(Count, Texts.Count);
        Assert.All(Texts.GroupBy(one => (one.Language, one.Facts.Reason)), same => Assert.Contains(same, one => one.Draft.Text is not null || one.Draft.Outlines.Count > 0));
        Assert.InRange(Texts.Count(one => one.Draft.Text is not null), Count / 2, Count);
    }

    [Fact]
    public void No_draft_breaks_a_machine_check() => Hold(one => one.Draft.Text is null ? [] : DraftCheck.Failures(one.Draft, one.Facts));

    [Fact]
    public void No_other_way_breaks_a_machine_check() => Hold(one =>
        one.Draft.Ways.SelectMany(way => DraftCheck.Failures(one.Draft with { Subject = way.Subject, Text = way.Text, Evidence = way.Evidence }, one.Facts)));

    [Fact]
    public void No_token_brace_markup_or_control_stands_in_a_text() =>
        Hold(one => one.All.Where(text => Unsayable().IsMatch(text) || UntrustedText.HidesSomething(text)));

    [Fact]
    public void Every_quoted_word_is_among_the_evidence() =>
        Hold(one => one.All.SelectMany(QuotedIn).Where(quoted => !one.Sources.Any(source => source.Contains(quoted, StringComparison.Ordinal))));

    [Fact]
    public void Every_time_is_said_as_its_language_says_it_now() => Hold(one => one.Draft.Times.Where(time => !IsTold(time, one)).Select(time => $"{time.Words} for {time.At:d} at {one.Facts.Now:d}"));

    [Fact]
    public void Nothing_is_asked_of_somebody_just_met() =>
        Hold(one => one.Facts.IsFirstMeeting ? one.All.Where(text => AsksFor().IsMatch(Unquoted(text))) : []);

    [Fact]
    public void Nobody_is_said_to_have_spoken_where_only_mail_is_known() =>
        Hold(one => one.Facts.Met is null && !one.Facts.LastContactKind.HasFlag(Core.Interactions.ContactKinds.Met) ? one.All.Where(text => Spoke().IsMatch(Unquoted(WithoutLetterhead(text)))) : []);

    [Fact]
    public void A_lapse_of_a_year_or_more_is_said_in_words() =>
        Hold(one => one.Facts.Reason is NudgeReason.FadingTie or NudgeReason.DormantTie && one.Lapse >= TimeSpan.FromDays(366) ? one.All.Where(text => !YearsInWords().IsMatch(Unquoted(text))) : []);

    [Fact]
    public void The_evidence_names_the_source_of_every_time_and_quotation() => Hold(one => one.Draft.Text is { } text ? Unsourced(one, text) : []);

    [Fact]
    public void The_same_facts_give_the_same_words() => Hold(Every(5), one => Same(one.Draft, DraftWriter.Write(one.Facts with { Now = one.Facts.Now })) ? [] : [one.Draft.Text ?? ""]);

    [Fact]
    public void A_completed_outline_breaks_no_machine_check()
    {
        var completed = Texts.SelectMany(one => one.Draft.Outlines.Select(outline => (one, outline))).ToList();

        Assert.InRange(completed.Count, 2_000, Count);
        Hold(completed.Select(pair => pair.one).Distinct(), one => one.Draft.Outlines.SelectMany(outline => Completed(one, outline)));
    }

    private static void Hold(Func<Case, IEnumerable<string>> broken) => Hold(Texts, broken);

    private static void Hold(IEnumerable<Case> cases, Func<Case, IEnumerable<string>> broken)
    {
        var failures = cases.Select(one => (one, Broken: broken(one).ToList())).Where(one => one.Broken.Count > 0).ToList();
        Assert.True(failures.Count == 0, $"{failures.Count} drafts, among them:\n" + string.Join("\n---\n", failures.Take(4).Select(failure => $"{string.Join(" | ", failure.Broken)}\n{failure.one.Facts.Reason} {failure.one.Language}: {failure.one.Draft.Text}")));
    }

    private static IEnumerable<Case> Every(int nth) => Texts.Where((_, i) => i % nth == 0);

    private static List<Case> All()
    {
        var cases = new List<Case>(Count);
        Prop.ForAll(Arb.From(AnyFacts.Any), facts => cases.Add(new Case(Remembering(facts, cases.Count), cases.Count))).Check(SameEachRun);
        return cases;
    }

    /// <summary>Every fourth owner sent them the suggested words before.</summary>
    private static DraftFacts Remembering(DraftFacts facts, int i) =>
        i % 4 == 0 && DraftWriter.Write(facts) is { Text: { } text } before
            ? facts with { Said = new PastWords([new Said(facts.Person, facts.Now.AddDays(-i % 200), before.Frame, PastWords.RunsOf(text))]) }
            : facts;

    private static bool Same(Draft one, Draft other) =>
        string.Equals(one.Text, other.Text, StringComparison.Ordinal) && string.Equals(one.Subject, other.Subject, StringComparison.Ordinal) && one.Evidence.SequenceEqual(other.Evidence)
        && one.Ways.Select(way => way.Text).SequenceEqual(other.Ways.Select(way => way.Text), StringComparer.Ordinal)
        && one.Outlines.Select(outline => outline.Before + outline.After).SequenceEqual(other.Outlines.Select(outline => outline.Before + outline.After), StringComparer.Ordinal);

    private static bool IsTold(SpokenTime time, Case one)
    {
        var (words, settings, day) = (TimeWords.Of(one.Language), one.Facts.Owner.Settings, one.Facts.Owner.Settings.LocalDay(time.At));
        var said = time.Form switch
        {
            TimeForm.Point => words.Point(time.At, one.Facts.Now, settings),
            TimeForm.Span => words.Span(time.At, one.Facts.Now, settings),
            TimeForm.Date => words.Date(day),
            TimeForm.Month => words.MonthName(day),
            _ => day.ToString("yyyy", System.Globalization.CultureInfo.InvariantCulture),
        };
        return string.Equals(said, time.Words, StringComparison.OrdinalIgnoreCase) && one.Draft.Text!.Contains(time.Words, StringComparison.Ordinal) && one.Instants.Contains(time.At);
    }

    private static IEnumerable<string> Unsourced(Case one, string text)
    {
        var sources = new (DateTimeOffset? At, string? Words, Evidence Evidence)[]
        {
            (one.Facts.Met?.Start, one.Facts.Met?.Subject, one.Facts.Met is { } met ? Evidence.Of(met) : null!),
            (one.Facts.LastTopic?.At, one.Facts.LastTopic?.Text, one.Facts.LastTopic is { } topic ? Evidence.Of(topic.Message, topic.WebLink) : null!),
            (one.Mail?.At, one.Facts.Thread?.Topic, one.Mail is { } mail ? Evidence.Of(mail.Id, mail.WebLink) : null!),
        };
        var quoted = QuotedIn(text).ToList();
        return sources.Where(source => source.Evidence is not null && !one.Draft.Evidence.Contains(source.Evidence) && quoted.Exists(words => source.Words!.Contains(words, StringComparison.Ordinal) && !string.Equals(source.Words, one.Facts.Commitment?.Sentence, StringComparison.Ordinal))).Select(source => source.Words!);
    }

    private static IEnumerable<string> Completed(Case one, Outline outline)
    {
        const string Line = "Yes, that is fine.";
        var day = DateOnly.FromDateTime(one.Facts.Now.UtcDateTime).AddDays(3);
        var book = DraftWriter.BookOf(one.Facts);
        var (now, settings) = (one.Facts.Now, one.Facts.Owner.Settings);
        var whole = outline.Part == OwnersPart.Answer ? Suggestion.Of(one.Draft, outline, Line, now, settings) : Suggestion.Of(one.Draft, outline, day, now, settings);
        var text = whole.Text;
        var (slot, words) = outline.Part == OwnersPart.Answer ? (Slots.UserAnswer, Line) : (Slots.UserDate, TimeWords.Of(one.Language).DueDay(day, one.Facts.Owner.Settings.LocalDay(one.Facts.Now)));
        var facts = one.Facts with { Input = one.Facts.Input.SetItem(slot, words) };
        var draft = one.Draft with { Text = text, Subject = null, Times = whole.Times, Evidence = SlotValues.Of(facts, book).EvidenceOf((Slots)ulong.MaxValue) };
        return [.. DraftCheck.Failures(draft, facts), .. text.Contains(words, StringComparison.Ordinal) ? Array.Empty<string>() : [words], .. Unsayable().Matches(text).Select(match => match.Value)];
    }

    /// <summary>What stands in quotation marks, but for a bare “no”, which is nobody's.</summary>
    private static IEnumerable<string> QuotedIn(string text) =>
        Quotation().Matches(text).Select(match => match.Groups["words"].Value.Trim().TrimEnd('.', '…').TrimEnd()).Where(words => !SmallWords().IsMatch(words));

    /// <summary>Without greeting and closing, which are the owner's own: "Hablamos," is a goodbye.</summary>
    private static string WithoutLetterhead(string text) => text.Split("\n\n") is [_, .. var core, _] && core.Length > 0 ? string.Join("\n\n", core) : text;

    private static string Unquoted(string text) => Quotation().Replace(text, "");

    [GeneratedRegex(@"[“„«](?<words>[^”“»]*)[”“»]", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Quotation();

    [GeneratedRegex(@"^\p{Ll}{1,8}(?: \p{Ll}{1,8})?$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex SmallWords();

    [GeneratedRegex(@"[{}\[\]|¶<>*`_~#$\\\uE000]|https?:|www\.|\p{Cc}(?<!\n)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Unsayable();

    [GeneratedRegex(@"\b(?:resume|CV|job|buy|demo|proposal|discount|hire|Lebenslauf|Bewerbung|Rabatt|kaufen|Gefallen|devis|acheter|embauche|candidature|currículum|empleo|comprar|descuento|cotización)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex AsksFor();

    [GeneratedRegex(@"\b(?:spoken|spoke|talked|chatted|phoned|heard from|gesprochen|telefoniert|unterhalten|gehört|parlé|discuté|téléphone|entendu|hablado|hablamos|conversamos|charlamos)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Spoke();

    [GeneratedRegex(@"\b(?:about a year|more than (?:a year|\w+ years)|many years|etwa einem Jahr|mehr als (?:einem Jahr|\w+ Jahren)|vielen Jahren|environ un an|plus d’un an|plus de \w+ ans|de nombreuses années|cerca de un año|más de (?:un año|\w+ años)|muchos años)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex YearsInWords();

    /// <summary>Some evidence, and what was written from it.</summary>
    private sealed record Case(DraftFacts Facts, int Number)
    {
        public Draft Draft { get; } = DraftWriter.Write(Facts);

        public string Language => Draft.Language;

        public IEnumerable<string> All => [.. new[] { Draft.Text }.OfType<string>(), .. Draft.Ways.Select(way => way.Text)];

        /// <summary>All that may be quoted.</summary>
        public IEnumerable<string> Sources => new[] { Facts.Met?.Subject, Facts.Thread?.Topic, Facts.LastTopic?.Text, Facts.Commitment?.Sentence, Facts.Note }.OfType<string>().Select(UntrustedText.Fold);

        public Core.Interactions.ThreadMail? Mail => Facts.Thread?.LastReceived ?? Facts.Thread?.LastSent;

        public IEnumerable<DateTimeOffset> Instants =>
            new[] { Facts.Met?.Start, Mail?.At, Facts.LastTopic?.At, Facts.Commitment?.At, Facts.LastWroteAt, Facts.LastContactAt, Facts.OtherWroteAt }.OfType<DateTimeOffset>();

        public TimeSpan? Lapse => Facts.Now - (Facts.LastContactAt > Facts.LastWroteAt && Facts.LastContactKind.HasFlag(Core.Interactions.ContactKinds.Met) ? Facts.LastContactAt : Facts.LastWroteAt);
    }
}
