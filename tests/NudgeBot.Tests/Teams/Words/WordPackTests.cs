using NudgeBot.Api.Words;
using NudgeBot.Core.Speech;
using NudgeBot.Privacy;
using NudgeBot.Teams.Words.Acting;
using NudgeBot.Teams.Words.Cards;
using NudgeBot.Teams.Words.People;
using NudgeBot.Teams.Words.Replies;
using NudgeBot.Teams.Words.Rhythms;
using NudgeBot.Teams.Words.Standing;
using NudgeBot.Teams.Words.Writing;
using Xunit;

namespace NudgeBot.Tests.Teams.Words;

/// <summary>What holds for all that the bot says, in each of its languages.</summary>
public sealed class WordPackTests
{
    private const int LongestTitle = 30;

    /// <summary>Every pack, by its topic and a language.</summary>
    private static readonly Dictionary<string, Func<string, object>> Packs = new(StringComparer.Ordinal)
    {
        ["card"] = CardWords.Of,
        ["welcome"] = WelcomeWords.Of,
        ["outcome"] = OutcomeWords.Of,
        ["summary"] = SummaryWords.Of,
        ["settled"] = SettledWords.Of,
        ["time"] = TimeWords.Of,
        ["why"] = WhyWords.Of,
        ["meetings"] = MeetingWords.Of,
        ["introductions"] = IntroductionWords.Of,
        ["rules"] = RuleWords.Of,
        ["scores"] = ScoreWords.Of,
        ["ties"] = TieWords.Of,
        ["pages"] = PageWords.Of,
        ["refusals"] = RefusalWords.Of,
        ["privacy"] = PrivacyWords.Of,
        ["records"] = RecordWords.Of,
        ["data page"] = DataPageWords.Of,
        ["people"] = PeopleWords.Of,
        ["rhythm"] = RhythmWords.Of,
        ["replies"] = ReplyWords.Of,
        ["acting"] = ActingWords.Of,
        ["writing"] = WritingWords.Of,
        ["standing"] = StandingWords.Of,
    };

    /// <summary>Sentences with two people in them, the first of whom is named again.</summary>
    private static readonly string[] CallsAgain = [nameof(WhyWords.CommonThread), nameof(WhyWords.Introduced), nameof(IntroductionWords.HasAnswered), nameof(IntroductionWords.AskOther)];

    public static TheoryData<string> EveryTopic => [.. Packs.Keys];

    public static TheoryData<string> EveryLanguage => [.. WordPacks.Languages];

    public static TheoryData<string, string> EveryPack()
    {
        var packs = new TheoryData<string, string>();
        foreach (var (topic, language) in from topic in Packs.Keys from language in WordPacks.Languages select (topic, language)) packs.Add(topic, language);
        return packs;
    }

    [Theory, MemberData(nameof(EveryPack))]
    public void Nothing_is_left_unsaid(string topic, string language) =>
        Assert.DoesNotContain(Said(topic, language), said => string.IsNullOrWhiteSpace(said.Value) || said.Value.Contains("  ", StringComparison.Ordinal) || said.Value.Contains('{', StringComparison.Ordinal));

    [Theory, MemberData(nameof(EveryTopic))]
    public void Nothing_is_left_in_English(string topic)
    {
        var english = Said(topic, "en");
        Assert.All(WordPacks.Languages.Skip(1), language =>
        {
            var said = Said(topic, language);
            Assert.DoesNotContain(english, same => said[same.Key] == same.Value);
        });
    }

    [Theory, MemberData(nameof(EveryPack))]
    public void A_value_stands_in_its_sentence_once_unless_a_name_is_called_again(string topic, string language)
    {
        var said = Said(topic, language);
        Assert.All(WordPacks.NamesIn(Packs[topic](language)), member => Assert.All(
            member.Value,
            name => Assert.InRange(said[member.Key].Split(name).Length - 1, 1, CallsAgain.Contains(member.Key) ? 3 : 1)));
    }

    [Theory, MemberData(nameof(EveryLanguage))]
    public void A_button_fits_a_telephone(string language)
    {
        var (card, welcome) = (CardWords.Of(language), WelcomeWords.Of(language));
        string[] titles =
        [
            card.Send, card.SendReply, card.OpenInOutlook, card.Snooze, card.AlreadyDid, card.DidNotMeet, card.NotThis, card.Never, card.Undo,
            card.OpenDraft, card.Tomorrow, card.NextWeek, card.SnoozeUntilThatDay, welcome.Yes, welcome.No, welcome.TurnOn, welcome.TurnOff, welcome.TurnOffForMe,
        ];
        Assert.All(titles, title => Assert.InRange(title.Length, 1, LongestTitle));
    }

    [Fact]
    public void The_length_of_a_message_and_the_most_there_may_be_are_both_told() =>
        Assert.All(WordPacks.Languages, language => Assert.Matches("5000.*4000", CardWords.Of(language).TooLong(5000, 4000)));

    [Theory]
    [InlineData("de-CH", "Senden")]
    [InlineData("FR", "Envoyer")]
    [InlineData("es-419", "Enviar")]
    [InlineData("nl-NL", "Send")]
    [InlineData("", "Send")]
    public void The_first_part_of_a_language_decides_and_one_not_spoken_is_English(string language, string send) =>
        Assert.Equal(send, CardWords.Of(language).Send);

    private static IReadOnlyDictionary<string, string> Said(string topic, string language) => WordPacks.Read(Packs[topic](language));
}
