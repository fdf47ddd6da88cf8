using NudgeBot.Core.Memory;
using NudgeBot.Core.Nudges;
using NudgeBot.Core.People;
using Xunit;
using static NudgeBot.Core.Tests.Story;

namespace NudgeBot.Core.Tests.Nudges;

/// <summary>From the question to one of two people to the note that brings both together; a no, and it rests.</summary>
[Trait("Product", "I9 S10 D23 A10; moment 8")]
public sealed class IntroductionChainTests
{
    private static readonly NamedAddress Rosa = Named("Rosa Marchetti", "rosa@adatum.example");
    private static readonly NamedAddress Tom = Named("Tom Abernathy", "tom@woodgrove.example");

    [Fact]
    public void Until_the_one_who_was_asked_writes_there_is_nothing_to_do() => Assert.Empty(TomWasAsked().NextAt("2026-03-09 10:00"));

    [Fact]
    public void Once_they_wrote_the_owner_is_asked_whether_it_was_a_yes()
    {
        var story = TomWasAsked().Received("2026-03-06 11:00", Tom, "Gladly, thank you.", "asked");

        var finding = Assert.Single(story.NextAt("2026-03-06 12:00"));
        var nudge = story.Write(finding, "2026-03-06 12:00");

        Assert.Equal((Tom.Address, IntroductionStep.HasAnswered), (nudge.Person.Address, IntroductionKey.Read(nudge.Key)!.Step));
        Assert.Equal("You asked Tom about meeting Rosa Marchetti, and Tom has written since, on Friday 6 March. Was it a yes?", nudge.Why);
        Assert.Null(nudge.Draft.Text);
        Assert.Single(nudge.Evidence);
    }

    [Fact]
    public void After_a_yes_the_other_is_asked_and_told_no_more_than_is_true()
    {
        var story = TomAgreed();

        var finding = Assert.Single(story.NextAt("2026-03-06 14:00"));
        var nudge = story.Write(finding, "2026-03-06 14:00");

        Assert.Equal((Rosa.Address, IntroductionStep.AskOther), (nudge.Person.Address, finding.Step));
        Assert.Equal("Tom Abernathy would like to meet Rosa, as you told me. You and Rosa last wrote on Tuesday 17 February. Shall I ask Rosa too?", nudge.Why);
        Assert.StartsWith("Hi Rosa,", nudge.Draft.Text, StringComparison.Ordinal);
        Assert.Contains("You wrote to me about “Measuring drafts in loading bays”", nudge.Draft.Text, StringComparison.Ordinal);
        Assert.Contains("Tom Abernathy", nudge.Draft.Text, StringComparison.Ordinal);
        Assert.Contains("hey and I last wrote today", nudge.Draft.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Only_two_yeses_bring_the_two_together()
    {
        var story = RosaWasAsked().Received("2026-03-09 11:00", Rosa, "With pleasure.", "too");
        var answered = Assert.Single(story.NextAt("2026-03-09 12:00"));
        Assert.Equal((Rosa.Address, IntroductionStep.HasAnswered), (answered.Person.Address, answered.Step));

        var finding = Assert.Single(story.Agrees(Rosa, Tom, true, "2026-03-09 12:05").NextAt("2026-03-09 12:10"));
        var nudge = story.Write(finding, "2026-03-09 12:10");

        Assert.Equal((IntroductionStep.BringTogether, new PersonId(Rosa.Address)), (finding.Step, finding.About!.Value));
        Assert.Equal("Tom Abernathy and Rosa Marchetti would both like to meet. Here is a note that brings them together.", nudge.Why);
        Assert.StartsWith("Hi Tom, hi Rosa,", nudge.Draft.Text, StringComparison.Ordinal);
        Assert.Contains("something close to “Loading bays: the first measurements”", nudge.Draft.Text, StringComparison.Ordinal);
        Assert.Contains("Tom and I last wrote on Friday", nudge.Draft.Text, StringComparison.Ordinal);

        story.Answered(nudge, NudgeState.Sent, "2026-03-09 12:20");
        Assert.DoesNotContain(story.DecideOnIntroductions("2026-03-10 10:00"), Shows);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void A_no_from_either_and_it_rests_for_good(bool fromTheOther)
    {
        var story = fromTheOther
            ? RosaWasAsked().Received("2026-03-09 11:00", Rosa, "Rather not now.", "too").Agrees(Rosa, Tom, false, "2026-03-09 12:00")
            : TomWasAsked().Received("2026-03-06 11:00", Tom, "Rather not now.", "asked").Agrees(Tom, Rosa, false, "2026-03-06 12:00");

        Assert.Empty(story.NextAt("2026-03-10 10:00"));
        // A newer mail of Rosa's about the same thing would make her the one to ask.
        story.Received("2026-03-11 10:00", Rosa, "The second half of it.", "r1", subject: "Measuring drafts in loading bays");
        Assert.DoesNotContain(story.DecideOnIntroductions("2026-03-12 10:00"), Shows);
    }

    [Fact]
    public void Who_asked_for_the_introduction_need_not_be_asked_again()
    {
        var story = new Story().KeptUpWith(Rosa, "2025-08-10", "2026-02-20", 20).KeptUpWith(Tom, "2025-12-01", "2026-03-01", 20)
            .Received("2026-03-05 10:00", Tom, "Could you introduce me to Rosa Marchetti?", "wish").Sent("2026-03-05 12:00", Tom, "Let me ask.", "wish");
        var finding = Assert.Single(story.DecideAt("2026-03-06 09:30").Shown, finding => finding.Reason == NudgeReason.Introduction);
        story.Answered(story.Write(finding, "2026-03-06 09:30"), NudgeState.Sent, "2026-03-06 09:40").Sent("2026-03-06 09:40", Rosa, "Tom would like to get to know you.", "asked")
            .Received("2026-03-06 11:00", Rosa, "Gladly.", "asked").Agrees(Rosa, Tom, true, "2026-03-06 12:00");

        var next = Assert.Single(story.NextAt("2026-03-06 12:10"));

        Assert.Equal((IntroductionStep.BringTogether, Rosa.Address), (next.Step!.Value, next.Person.Address));
        Assert.Contains("Hi Rosa, hi Tom,", story.Write(next, "2026-03-06 12:10").Draft.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_silence_of_more_than_a_year_is_said_in_words()
    {
        var story = new Story().Sent("2024-06-03 10:00", Rosa, "Good morning.").Received("2024-06-04 10:00", Rosa, "Good morning to you.").KeptUpWith(Tom, "2025-12-01", "2026-03-01", 20);
        var ask = story.Write(Introduces(Tom, Rosa, story.At("2026-03-05 09:30")), "2026-03-05 09:30");
        story.Answered(ask, NudgeState.Sent, "2026-03-05 10:00").Received("2026-03-06 11:00", Tom, "Gladly.").Agrees(Tom, Rosa, true, "2026-03-06 12:00");

        var nudge = story.Write(Assert.Single(story.NextAt("2026-03-06 12:10")), "2026-03-06 12:10");

        Assert.Contains("for more than a year", nudge.Draft.Text, StringComparison.Ordinal);
        Assert.Contains("4 June 2024", nudge.Why, StringComparison.Ordinal);
    }

    [Fact]
    public void Who_brought_them_together_by_themselves_is_left_in_peace() =>
        Assert.Empty(TomAgreed().Sent("2026-03-06 13:00", Tom, "Tom, meet Rosa. Over to the two of you.", others: Rosa).NextAt("2026-03-09 10:00"));

    [Fact]
    public void Who_was_put_away_or_flagged_since_ends_it()
    {
        Assert.Empty(TomAgreed().Muted(Rosa).NextAt("2026-03-06 14:00"));
        Assert.Empty(TomAgreed().Told((id, at) => new MemoryFact.Flagged(new PersonId(Tom.Address), PersonFlag.Left) { Id = id, At = at }, "2026-03-06 13:00").NextAt("2026-03-06 14:00"));
    }

    [Fact]
    public void A_step_nobody_took_for_three_months_is_overtaken() => Assert.Empty(TomAgreed().NextAt("2026-06-10 10:00"));

    [Fact]
    public void The_same_two_are_not_brought_up_from_the_other_side()
    {
        var story = TomWasAsked().Received("2026-03-09 10:00", Rosa, "The second half of it.", "r1", subject: "Measuring drafts in loading bays");

        Assert.DoesNotContain(story.DecideOnIntroductions("2026-03-10 10:00"), Shows);
        Assert.Contains(story.DecideAt("2026-03-10 10:00").Quiet, quiet => quiet is { Finding.Reason: NudgeReason.Introduction, Rule: Silence.AlreadyInContact });
    }

    [Theory]
    [InlineData("de", "Rosa Marchetti")]
    [InlineData("fr", "Rosa Marchetti")]
    [InlineData("es", "Rosa Marchetti")]
    public void Every_step_speaks_the_owners_language(string language, string other)
    {
        var story = TomWasAsked().Received("2026-03-06 11:00", Tom, "Gladly, thank you.", "asked");
        var english = story.Write(Assert.Single(story.NextAt("2026-03-06 12:00")), "2026-03-06 12:00").Why;
        story.History.Owner = story.History.Owner with { Settings = Berlin() with { Language = language } };

        var why = story.Write(Assert.Single(story.NextAt("2026-03-06 12:00")), "2026-03-06 12:00").Why;

        Assert.NotEqual(english, why, StringComparer.Ordinal);
        Assert.Contains(other, why, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Introduction/tom@woodgrove.example/rosa@adatum.example", IntroductionStep.Ask, false)]
    [InlineData("Introduction/tom@woodgrove.example/rosa@adatum.example/AAMkAG/x=", IntroductionStep.Ask, true)]
    [InlineData("Introduction/tom/sales@woodgrove.example/rosa@adatum.example/answered", IntroductionStep.HasAnswered, false)]
    [InlineData("Introduction/tom@woodgrove.example/rosa/x@adatum.example/together", IntroductionStep.BringTogether, false)]
    public void A_key_tells_the_two_and_the_step(string key, IntroductionStep step, bool otherWished)
    {
        var read = IntroductionKey.Read(new NudgeKey(key))!;

        Assert.Equal((step, otherWished), (read.Step, read.OtherWished));
        Assert.EndsWith("@woodgrove.example", read.Person.Address.Value, StringComparison.Ordinal);
        Assert.EndsWith("@adatum.example", read.Other.Address.Value, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Thanks/tom@woodgrove.example/m1")]
    [InlineData("Introduction/tom@woodgrove.example")]
    [InlineData("Introduction/tom@woodgrove.example/m17")]
    [InlineData("")]
    public void Any_other_key_is_of_no_introduction(string key) => Assert.Null(IntroductionKey.Read(new NudgeKey(key)));

    private static bool Shows(Finding finding) => finding.Reason == NudgeReason.Introduction;

    private static Finding Introduces(NamedAddress asked, NamedAddress other, DateTimeOffset since) => new()
    {
        Key = IntroductionKey.Of(new PersonId(asked.Address), new PersonId(other.Address), IntroductionStep.Ask),
        Person = new PersonId(asked.Address),
        Reason = NudgeReason.Introduction,
        Since = since,
        About = new PersonId(other.Address),
    };

    /// <summary>Tom and Rosa puzzle over the same thing, and Tom, the last to write, was asked on Thursday 5 March.</summary>
    private static Story TomWasAsked()
    {
        var story = new Story()
            .Received("2026-02-16 14:00", Rosa, "We try to measure how much heat leaves through the bays.", "r1", subject: "Measuring drafts in loading bays")
            .Sent("2026-02-17 09:30", Rosa, "A good problem, and I keep it in mind.", "r1", "Re: Measuring drafts in loading bays")
            .Received("2026-02-10 10:00", Tom, "Here is the news.", "t0").Sent("2026-02-11 11:00", Tom, "Good to read.", "t0")
            .Received("2026-03-03 11:00", Tom, "Two thirds of the heat leaves in the first minute.", "t1", subject: "Loading bays: the first measurements")
            .Sent("2026-03-03 13:00", Tom, "Impressive, and worth a wider audience.", "t1", "Re: Loading bays: the first measurements");
        var finding = Assert.Single(story.DecideAt("2026-03-05 09:30").Shown, Shows);
        return story.Answered(story.Write(finding, "2026-03-05 09:30"), NudgeState.Sent, "2026-03-05 10:00")
            .Sent("2026-03-05 10:00", Tom, "May I bring you together with somebody I know?", "asked", "A possible introduction");
    }

    private static Story TomAgreed() => TomWasAsked().Received("2026-03-06 11:00", Tom, "Gladly, thank you.", "asked", subject: "A possible introduction").Agrees(Tom, Rosa, true, "2026-03-06 12:00");

    private static Story RosaWasAsked()
    {
        var story = TomAgreed();
        var nudge = story.Write(Assert.Single(story.NextAt("2026-03-06 14:00")), "2026-03-06 14:00");
        return story.Answered(nudge, NudgeState.Sent, "2026-03-06 14:10").Sent("2026-03-06 14:10", Rosa, "Would you like an introduction to Tom?", "too", "A possible introduction");
    }
}

/// <summary>What a story knows of introductions under way.</summary>
internal static class StoryIntroductions
{
    public static IReadOnlyList<Finding> NextAt(this Story story, string local)
    {
        story.History.Advance(story.At(local));
        return new IntroductionChain(story.History).At(story.Past, story.At(local));
    }

    public static IEnumerable<Finding> DecideOnIntroductions(this Story story, string local)
    {
        var next = story.NextAt(local).Where(finding => story.Past.Of(finding.Key) is null);
        return story.DecideAt(local).Shown.Concat(next);
    }

    public static Story Agrees(this Story story, NamedAddress asked, NamedAddress toMeet, bool agreed, string local) =>
        story.Told((id, at) => new MemoryFact.ToldOfIntroduction(new PersonId(asked.Address), new PersonId(toMeet.Address), agreed) { Id = id, At = at }, local);
}
