using NudgeBot.Core.Drafts;
using NudgeBot.Core.Drafts.English;
using NudgeBot.Core.Interactions;
using NudgeBot.Core.Nudges;
using Xunit;

namespace NudgeBot.Core.Tests.Drafts;

/// <summary>Every text with every mixture of facts it can meet, read by the checker.</summary>
public sealed class FrameTests
{
    private static readonly int[] Ages = [0, 3, 8, 20];
    private static readonly int[] LongAges = [60, 100, 334, 335, 700];
    private static readonly string?[] Names = ["Ana Petrova", null, "山田太郎", "Nguyễn Thị Ánh", "J. R.", "HR Team", "[x](https://evil.example)"];
    private static readonly string[] Topics =
        ["Pilot review", "Move to Lisbon?", "Sync", "", "Lunch", "Call with Ana", "The interdepartmental reorganisation of responsibilities", "Budget 2025/2026", "Zwischenbericht zur Präqualifikation"];

    private static readonly ILookup<Situation, (DraftFacts Facts, SlotValues Values)> Mixtures = (
        from topic in Topics
        from facts in Recent(topic).Concat(Old(topic)).Concat(OfThree(topic))
        from name in topic is "Pilot review" ? Names : Names[..1]
        select facts.From(name)).ToLookup(Situations.Of, facts => (facts, SlotValues.Of(facts)));

    public static TheoryData<string> Ids() => [.. EnglishFrames.All.Select(frame => frame.Id)];

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_text_passes_every_check_with_all_facts_it_can_meet(string id)
    {
        var frame = EnglishFrames.All.Single(frame => string.Equals(frame.Id, id, StringComparison.Ordinal));
        var failures = new List<string>();
        var rendered = 0;
        foreach (var (facts, values) in Mixtures[frame.Situation])
        {
            if (!frame.CanBeFilled(values.Available)) continue;
            rendered++;
            var draft = DraftWriter.Filled(frame, values, facts, Blank(facts));
            if (DraftCheck.Failures(draft, facts) is { Count: > 0 } broken) failures.Add($"{string.Join(',', broken)}: {draft.Text}");
        }

        Assert.True(rendered > 0, $"No mixture of facts fills {id}.");
        Assert.True(failures.Count == 0, string.Join("\n---\n", failures.Take(3)));
    }

    [Fact]
    public void No_two_texts_share_an_id() => Assert.Equal(EnglishFrames.All.Count, EnglishFrames.All.Select(frame => frame.Id).Distinct(StringComparer.Ordinal).Count());

    [Theory]
    [InlineData("Pilot review", 0)]
    [InlineData("Pilot review", 3)]
    [InlineData("Sync", 0)]
    [InlineData("Sync", 3)]
    [InlineData("Lunch", 0)]
    public void A_weekly_situation_has_at_least_four_texts_for_what_is_known(string subject, int others)
    {
        DraftFacts[] weekly = [Story.MetFirst(subject, others: others).InvitedByAna(), Story.Met(subject, others: others).InvitedByAna(), Story.Met(subject, others: others), Story.MetAgain(subject, others: others).InvitedByAna(), Story.AdaAsked(subject), Story.Fading(subject)];

        Assert.All(weekly, facts => Assert.InRange(BestFrames(facts), 4, 20));
    }

    [Fact]
    public void Every_text_for_a_first_meeting_offers_something() =>
        Assert.All(
            EnglishFrames.For(Situation.FirstMet),
            frame => Assert.Matches("help|a hand|compare notes|another view", frame.Core));

    private static int BestFrames(DraftFacts facts) =>
        EnglishFrames.For(Situations.Of(facts)).Where(frame => frame.CanBeFilled(SlotValues.Of(facts).Available)).GroupBy(frame => frame.Richness).MaxBy(group => group.Key)!.Count();

    private static Draft Blank(DraftFacts facts) =>
        facts.Reason == NudgeReason.Introduction || facts.Wish is not null
            ? new("en", null, null, null, null, null, [])
            : new("en", null, null, null, facts.Thread?.Id, facts.Thread?.LastSent?.Id ?? facts.Thread?.LastReceived?.Id, []);

    private static IEnumerable<DraftFacts> Recent(string topic) =>
        from age in Ages
        from facts in new[]
        {
            Story.MetFirst(topic, age), Story.MetFirst(topic, age, 3), Story.MetFirst(topic, age).InvitedByAna(),
            Story.Met(topic, age), Story.Met(topic, age, 3), Story.Met(topic, age).InvitedByAna(),
            Story.MetAgain(topic, age), Story.MetAgain(topic, age, 3).InvitedByAna(),
            Story.AdaAsked(topic, age), Story.AdaAsked(topic, age, Expectation.Request), Story.AdaAsked(topic, age) with { AskedTwice = true },
            Story.AdaPromised(topic, age), Story.AnaPromised(topic, age),
        }
        select facts;

    private static IEnumerable<DraftFacts> Old(string topic) =>
        from age in LongAges
        from facts in new[] { Story.TheyAsked(topic, age), Story.AdaPromised(topic, age), Story.AnaPromised(topic, age), Story.Fading(topic, age), Story.Fading(null, age), Story.FadingSinceMeeting(age) }.Concat(Dormant(topic, age))
        select facts;

    private static IEnumerable<DraftFacts> Dormant(string topic, int age) =>
        age < 335 ? [] : [Story.Dormant(topic, age), Story.Dormant(null, age), Story.FadingSinceMeeting(age) with { Reason = NudgeReason.DormantTie }];

    private static IEnumerable<DraftFacts> OfThree(string topic) =>
        from age in Ages
        from facts in new[] { Story.MetThroughAna(topic, age), Story.SharesAThread(topic, age), Story.Introduces(age), Story.ChecksIn(age), Story.WouldLikeToMeetAna(age), Story.WouldLikeToMeetAna(age + 400), Story.AnaAsksOften(), Story.EliWouldMeetAna(topic, age), Story.EliWouldMeetAna(topic, age + 400), Story.BothWouldMeet(topic, age), Story.BothWouldMeet(topic, age + 400) }
        select facts;
}
