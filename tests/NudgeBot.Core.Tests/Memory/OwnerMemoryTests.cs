using NudgeBot.Core.Interactions;
using NudgeBot.Core.Memory;
using NudgeBot.Core.Nudges;
using NudgeBot.Core.People;
using NudgeBot.Core.Ties;
using Xunit;
using static NudgeBot.Core.Tests.Story;

namespace NudgeBot.Core.Tests.Memory;

public sealed class OwnerMemoryTests
{
    private static readonly PersonId AnaId = new(Ana.Address);

    [Fact]
    public void A_meeting_that_did_not_take_place_asks_for_no_follow_up()
    {
        var story = new Story().Met("2026-03-03 14:00", Ana);
        Assert.Contains(story.DecideAt("2026-03-04 09:30").Shown, finding => finding.Reason == NudgeReason.MetNotWritten);

        story.History.Remember(Told(new MemoryFact.DidNotMeet(story.History.Meetings.Keys.Single()) { Id = Guid.NewGuid(), At = story.At("2026-03-04 09:31") }));

        Assert.DoesNotContain(story.DecideAt("2026-03-04 09:32").Shown, finding => finding.Person == AnaId);
        Assert.Equal(0, story.History.People[AnaId].Days.CountOf(ContactKinds.Met));
    }

    [Fact]
    public void Reading_the_calendar_again_does_not_bring_such_a_meeting_back_and_taking_the_word_back_does()
    {
        var story = new Story().Met("2026-03-03 14:00", Ana);
        story.DecideAt("2026-03-04 09:30");
        var meeting = story.History.Meetings.Values.Single();
        story.History.Remember(Told(new MemoryFact.DidNotMeet(meeting.Id) { Id = Guid.NewGuid(), At = story.At("2026-03-04 09:31") }));

        story.History.Add(meeting with { Subject = "Coffee, moved" }, story.At("2026-03-04 10:00"));
        Assert.Equal(0, story.History.People[AnaId].Days.CountOf(ContactKinds.Met));

        story.History.Remember(OwnerMemory.Empty);
        Assert.Contains(story.DecideAt("2026-03-04 11:00").Shown, finding => finding.Reason == NudgeReason.MetNotWritten);
    }

    [Fact]
    public void A_second_meeting_of_that_day_still_counts()
    {
        var story = new Story().Met("2026-03-03 10:00", Ana).Met("2026-03-03 15:00", Ana);
        story.DecideAt("2026-03-04 09:30");
        var first = story.History.Meetings.Values.MinBy(meeting => meeting.Start)!;

        story.History.Remember(Told(new MemoryFact.DidNotMeet(first.Id) { Id = Guid.NewGuid(), At = story.At("2026-03-04 09:31") }));

        Assert.Equal(1, story.History.People[AnaId].Days.CountOf(ContactKinds.Met));
    }

    [Theory]
    [InlineData("I'll send the deck by Thursday.")]
    [InlineData("Ich schicke dir das Angebot bis Donnerstag.")]
    public void A_promise_that_the_owner_calls_done_is_not_brought_up(string promise)
    {
        var story = new Story().KeptUpWith(Ana, "2025-09-01", "2026-02-20", 14).Sent("2026-03-03 15:00", Ana, promise);
        var finding = Assert.Single(story.DecideAt("2026-03-06 09:30").Shown, finding => finding.Reason == NudgeReason.PromiseOverdue);

        story.History.Remember(Told(new MemoryFact.NotOwed(finding.Commitment!.Mail, finding.Commitment.Order) { Id = Guid.NewGuid(), At = story.At("2026-03-06 09:31") }));

        var decision = story.DecideAt("2026-03-06 09:32");
        Assert.DoesNotContain(decision.Shown, other => other.Commitment is not null);
        Assert.Contains(decision.Quiet, quiet => quiet.Rule == Silence.EndedWell && quiet.Finding.Commitment is not null);
    }

    [Fact]
    public void A_wished_rhythm_brings_somebody_up_whom_habit_would_not()
    {
        var story = new Story()
            .Received("2026-01-05 10:00", Ana, "Here is the news.").Sent("2026-01-05 11:00", Ana, "Good to read.")
            .Received("2026-01-26 10:00", Ana, "More news.").Sent("2026-01-26 11:00", Ana, "Good to read.");
        Assert.Empty(story.DecideAt("2026-03-04 09:30").Shown);

        story.History.Remember(Told(new MemoryFact.WishedCadence(AnaId, 30) { Id = Guid.NewGuid(), At = story.At("2026-03-04 09:31") }));

        var finding = Assert.Single(story.DecideAt("2026-03-04 09:32").Shown);
        Assert.Equal(NudgeReason.FadingTie, finding.Reason);
        Assert.StartsWith("You wished to be in touch with Ana about once a month.", story.Write(finding, "2026-03-04 09:32").Why, StringComparison.Ordinal);
    }

    [Fact]
    public void A_circles_rhythm_holds_for_those_in_it_until_one_has_their_own()
    {
        var at = DateTimeOffset.UnixEpoch;
        var memory = Told(
            new MemoryFact.CircleCadence(Circle.Client, 30) { Id = Guid.NewGuid(), At = at },
            new MemoryFact.InCircle(AnaId, Circle.Client) { Id = Guid.NewGuid(), At = at },
            new MemoryFact.InCircle(new PersonId(Joe.Address), Circle.Client) { Id = Guid.NewGuid(), At = at },
            new MemoryFact.WishedCadence(new PersonId(Joe.Address), 90) { Id = Guid.NewGuid(), At = at });

        Assert.Equal(30, memory.WishedDays(AnaId));
        Assert.Equal(90, memory.WishedDays(new PersonId(Joe.Address)));
        Assert.Null(memory.WishedDays(new PersonId(Ben.Address)));
    }

    [Fact]
    public void The_later_of_two_words_about_the_same_thing_holds()
    {
        var memory = Told(
            new MemoryFact.InCircle(AnaId, Circle.Friend) { Id = Guid.NewGuid(), At = DateTimeOffset.UnixEpoch.AddDays(2) },
            new MemoryFact.InCircle(AnaId, Circle.Client) { Id = Guid.NewGuid(), At = DateTimeOffset.UnixEpoch.AddDays(1) });

        Assert.Equal(Circle.Friend, memory.CircleOf(AnaId));
    }

    private static OwnerMemory Told(params MemoryFact[] facts) => new(facts);
}
