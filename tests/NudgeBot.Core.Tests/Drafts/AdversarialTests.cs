using NudgeBot.Core.Drafts;
using NudgeBot.Core.People;
using Xunit;

namespace NudgeBot.Core.Tests.Drafts;

/// <summary>Every line of adversarial.tsv, at the gate and from end to end: whatever a stranger writes, a text holds nothing but words.</summary>
[Trait("Product", "P8")]
public sealed class AdversarialTests
{
    public static IEnumerable<object[]> Ids => HostileLine.Ids;

    [Fact]
    public void The_table_holds_ninety_lines_and_a_third_as_many_that_are_harmless()
    {
        Assert.InRange(HostileLine.All.Count, 90, 999);
        Assert.InRange(HostileLine.All.Count(line => line.IsHarmless), 30, 999);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_gate_answers_as_the_table_says(string id)
    {
        var line = HostileLine.Of(id);

        Assert.Equal(line.Expected, line.Kind switch { "name" => OfName(line), "body" => OfBody(line), _ => OfTopic(line) });
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_text_holds_words_and_nothing_else(string id)
    {
        var line = HostileLine.Of(id);
        var texts = Facts(line).Select(DraftWriter.Write).SelectMany(draft => (string?[])[draft.Subject, draft.Text]).OfType<string>().ToList();

        Assert.All(texts, text => Assert.False(text.Any(IsMarkup) || text.Contains("http", StringComparison.OrdinalIgnoreCase), text));
        Assert.All(texts, text => Assert.DoesNotContain(Unsayable(line), text, StringComparison.OrdinalIgnoreCase));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Nothing_is_drafted_to_a_forged_name_nor_about_a_sensitive_matter(string id)
    {
        var line = HostileLine.Of(id);
        var drafts = Facts(line).Where(facts => line.Kind is not "name" || string.Equals(facts.PersonName, line.Value, StringComparison.Ordinal)).Select(DraftWriter.Write).ToList();

        Assert.NotEmpty(drafts);
        if (line.IsSensitive || line.Expected is HostileLine.Forged) Assert.All(drafts, draft => Assert.Null(draft.Text));
    }

    /// <summary>What must stand in no text: the value itself, a greeting by it, or a quotation of it.</summary>
    private static string Unsayable(HostileLine line) => line.Expected switch
    {
        HostileLine.Ungreeted => $"Hi {line.Value}",
        HostileLine.Empty => $"“{line.Value}”",
        _ => line.IsHarmless ? "\0" : line.Value,
    };

    /// <summary>The value wherever facts have room for it.</summary>
    private static DraftFacts[] Facts(HostileLine line) => Facts(line.Kind, line.Value);

    private static DraftFacts[] Facts(string kind, string value) => kind switch
    {
        "name" =>
        [
            Story.Met().From(value), Story.MetFirst().From(value), Story.TheyAsked().From(value), Story.Fading().From(value),
            Story.BothWouldMeet("Pilot budget", 30) with { Whom = Eli(value) }, Story.MetThroughAna("Pilot review", 3) with { Whom = Eli(value) },
        ],
        "body" => [Said(Story.AdaPromised(), value), Said(Story.AnaPromised(), value)],
        "title" => [Story.Met(value), Story.MetFirst(value), Story.MetAgain(value), Story.MetThroughAna(value, 3)],
        _ =>
        [
            Story.TheyAsked(value), Story.AdaAsked(value), Story.AdaPromised(value), Story.AnaPromised(value), Story.Fading(value), Story.Dormant(value, 500),
            Story.SharesAThread(value, 5), Story.Met(value),
        ],
    };

    private static NamedAddress Eli(string name) => new(name, new EmailAddress("eli@northwind.example"));

    private static DraftFacts Said(DraftFacts facts, string sentence) => facts with { Commitment = facts.Commitment! with { Sentence = sentence } };

    private static string OfName(HostileLine line) => PersonName.Of(line.Value, Story.Ana) switch
    {
        { IsForged: true } => HostileLine.Forged,
        { Given: null } name => string.Equals(name.Full, Story.Ana.Value, StringComparison.Ordinal) ? HostileLine.Drop : HostileLine.Ungreeted,
        var name => name.Full,
    };

    private static string OfTopic(HostileLine line)
    {
        if (SensitiveWords.Of(line.Value) is { } matter) return HostileLine.Silence + matter;
        return TopicLine.Quotable(line.Value) ?? (line.Expected is HostileLine.Empty ? HostileLine.Empty : HostileLine.Drop);
    }

    /// <summary>A sentence of a mail is only ever quoted whole by its own rules; here the gate says what to be silent about.</summary>
    private static string OfBody(HostileLine line)
    {
        if (SensitiveWords.Of(line.Value) is { } matter) return HostileLine.Silence + matter;
        return line.Expected is HostileLine.Drop ? HostileLine.Drop : line.Value;
    }

    /// <summary>What a card, a mail program or a template reads as more than words, and what turns or hides them.</summary>
    private static bool IsMarkup(char sign) => "[]<>{}|`*_\\$#".Contains(sign, StringComparison.Ordinal)
        || (char.IsControl(sign) && sign != '\n') || sign is '\u061C' or '\u200B' or '\u200E' or '\u200F' or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069') or '\uDB40';
}
