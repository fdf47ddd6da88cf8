using NudgeBot.Core.Interactions;
using NudgeBot.Core.Memory;
using NudgeBot.Core.Nudges;
using NudgeBot.Core.People;
using Xunit;
using static NudgeBot.Core.Tests.Story;

namespace NudgeBot.Core.Tests.Nudges;

/// <summary>What is worth reading before a meeting, and when nothing is.</summary>
[Trait("Product", "N11; moment 11")]
public sealed class MeetingBriefTests
{
    private static readonly NamedAddress Eli = Named("Eli Moser", "eli@tailspin.example");

    /// <summary>A Monday; the meetings of these stories begin at 11:00.</summary>
    private const string Before = "2026-03-09 10:00";

    [Fact]
    public void What_is_open_both_ways_is_read_before_the_meeting()
    {
        var story = Acquainted()
            .Sent("2026-03-05 10:00", Ana, "I'll send you the deck by Friday.", "deck").Received("2026-03-06 10:00", Ana, "I will send you the quote next week.", "quote")
            .Met("2026-03-09 11:00", Ana, but: meeting => meeting with { Subject = "Pilot review" });

        var brief = Assert.Single(story.BriefsAt(Before));

        Assert.Equal("You meet Ana Petrović at 11:00, and 2 things are open between you.", brief.Nudge.Why);
        Assert.Equal("Pilot review · 11:00", brief.Nudge.When);
        Assert.Equal(EvidenceKind.Event, Assert.Single(brief.Nudge.Evidence).Kind);
        Assert.Null(brief.Nudge.Draft.Text);
        var ana = Assert.Single(brief.People);
        Assert.Equal("I'll send you the deck by Friday.", Assert.Single(ana.YouOwe).Commitment.Sentence);
        Assert.Equal("I will send you the quote next week.", Assert.Single(ana.TheyOwe).Commitment.Sentence);
        Assert.StartsWith("You wrote on Friday 6 March", ana.Last, StringComparison.Ordinal);
    }

    [Fact]
    public void Somebody_met_for_the_first_time_is_said_to_be_new() =>
        Assert.Equal("You meet Eli Moser at 11:00, for the first time as far as I can see.", Assert.Single(new Story().Met("2026-03-09 11:00", Eli).BriefsAt(Before)).Nudge.Why);

    [Fact]
    public void A_silence_longer_than_the_two_are_used_to_is_worth_a_look_back()
    {
        var story = new Story().Met("2025-09-01 10:00", Ana).KeptUpWith(Ana, "2025-09-02", "2026-01-20", 7).Met("2026-03-09 11:00", Ana);

        Assert.Contains("longer ago than usual", Assert.Single(story.BriefsAt(Before)).Nudge.Why, StringComparison.Ordinal);
    }

    [Fact]
    public void With_nothing_open_nothing_noted_and_the_usual_rhythm_there_is_nothing_to_say() =>
        Assert.Empty(Acquainted().Met("2026-03-09 11:00", Ana).BriefsAt(Before));

    [Fact]
    public void The_owners_three_newest_notes_are_shown_and_not_before_every_meeting_of_a_series()
    {
        var story = Acquainted().Met("2026-03-09 11:00", Ana).Met("2026-03-16 11:00", Ana);
        foreach (var (day, text) in new[] { ("02", "climbs"), ("03", "has a dog"), ("04", "daughter started school"), ("05", "moves in May") }) story.Noted($"2026-03-{day} 10:00", Ana, text);

        var brief = Assert.Single(story.BriefsAt(Before));
        Assert.Equal(["moves in May", "daughter started school", "has a dog"], Assert.Single(brief.People).Notes.Select(note => note.Text), StringComparer.Ordinal);

        story.Answered(brief.Nudge, NudgeState.Settled, Before);
        Assert.Empty(story.BriefsAt("2026-03-16 10:00"));
        Assert.Single(story.Noted("2026-03-11 10:00", Ana, "prefers calls").BriefsAt("2026-03-16 10:00"));
    }

    [Fact]
    public void Of_several_people_only_those_are_listed_of_whom_there_is_something_to_say()
    {
        var story = Acquainted().Met("2026-03-09 11:00", Ana, others: [Eli, Ben]).Noted("2026-03-04 10:00", Eli, "builds pumps");

        Assert.Equal(["Eli Moser", "Ben Sato"], Assert.Single(story.BriefsAt(Before)).People.Select(person => person.Name), StringComparer.Ordinal);
    }

    public static TheoryData<string, Func<Meeting, Meeting>> Others => new()
    {
        { "private", meeting => meeting with { IsPrivate = true } },
        { "about something sensitive", meeting => meeting with { Subject = "Redundancy consultation" } },
        { "called off", meeting => meeting with { IsCancelled = true } },
        { "a whole day", meeting => meeting with { IsAllDay = true } },
        { "held for information", meeting => meeting with { IsShownAsFree = true } },
        { "declined", meeting => meeting with { OwnerOrganizes = false, OwnerAnswer = MeetingAnswer.Declined } },
        { "tentative", meeting => meeting with { OwnerOrganizes = false, OwnerAnswer = MeetingAnswer.Tentative } },
        { "an audience", meeting => meeting with { Attendees = [.. Enumerable.Range(0, 8).Select(i => new Attendee(Named($"Guest {i}", $"guest{i}@fabrikam.example"), AttendeeRole.Required, MeetingAnswer.None))] } },
        { "of five others", meeting => meeting with { Attendees = [.. Enumerable.Range(0, 5).Select(i => new Attendee(Named($"Guest {i}", $"guest{i}@fabrikam.example"), AttendeeRole.Required, MeetingAnswer.None))] } },
        { "a stand-up", meeting => meeting with { Series = new MeetingId("series"), Attendees = [.. meeting.Attendees, new Attendee(Joe, AttendeeRole.Required, MeetingAnswer.Accepted)] } },
    };

    [Theory]
    [MemberData(nameof(Others), DisableDiscoveryEnumeration = true)]
    public void A_meeting_that_is_none_of_the_owners_few_gets_no_brief(string kind, Func<Meeting, Meeting> but)
    {
        Assert.True(new Story().Met("2026-03-09 11:00", Eli).BriefsAt(Before).Count == 1, $"The same meeting, were it not {kind}, gets one.");
        Assert.Empty(new Story().Met("2026-03-09 11:00", Eli, but: but).BriefsAt(Before));
    }

    [Theory]
    [InlineData("2026-03-09 09:29", false)]
    [InlineData("2026-03-09 09:30", true)]
    [InlineData("2026-03-09 10:45", true)]
    [InlineData("2026-03-09 10:46", false)]
    public void It_comes_between_ninety_and_fifteen_minutes_before(string at, bool comes) =>
        Assert.Equal(comes, new Story().Met("2026-03-09 11:00", Eli).BriefsAt(at).Count > 0);

    [Fact]
    public void Nothing_comes_out_of_hours_or_on_leave()
    {
        var leave = new AutomaticReplies(true, new(2026, 3, 9, 0, 0, 0, TimeSpan.Zero), new(2026, 3, 12, 0, 0, 0, TimeSpan.Zero));

        Assert.Empty(new Story().Met("2026-03-09 09:00", Eli).BriefsAt("2026-03-09 08:00"));
        Assert.Empty(new Story(Berlin(leave)).Met("2026-03-09 11:00", Eli).BriefsAt(Before));
    }

    [Fact]
    public void One_meeting_is_announced_once_and_two_a_day_are_enough()
    {
        var story = new Story().Met("2026-03-09 10:30", Eli).Met("2026-03-09 10:40", Joe).Met("2026-03-09 10:50", Ana).Met("2026-03-09 14:00", Ben);

        var briefs = story.BriefsAt(Before);
        Assert.Equal(["Eli Moser", "Joe Okafor"], briefs.Select(brief => brief.Nudge.Name), StringComparer.Ordinal);
        foreach (var brief in briefs) story.Answered(brief.Nudge, NudgeState.Shown, Before);

        Assert.Empty(story.BriefsAt("2026-03-09 10:10"));
        Assert.Empty(story.BriefsAt("2026-03-09 13:00"));
    }

    [Fact]
    public void A_card_that_is_drawn_again_tells_what_holds_by_then()
    {
        var story = new Story().Met("2026-03-09 11:00", Eli);
        var brief = Assert.Single(story.BriefsAt(Before));
        story.Answered(brief.Nudge, NudgeState.Shown, Before).Noted("2026-03-09 10:05", Eli, "builds pumps");

        var briefs = new MeetingBriefs(story.History);
        Assert.Equal("builds pumps", Assert.Single(Assert.Single(briefs.Before(brief.Meeting.Id, story.Past, story.At("2026-03-09 10:10"))).Notes).Text);
        Assert.Empty(briefs.Before(new MeetingId("gone"), story.Past, story.At("2026-03-09 10:10")));
    }

    [Fact]
    public void Whom_the_owner_put_away_is_left_out()
    {
        var dismissed = new Story().Met("2026-03-09 11:00", Eli).Met("2026-03-16 11:00", Eli);
        dismissed.Answered(Assert.Single(dismissed.BriefsAt(Before)).Nudge, NudgeState.Dismissed, Before);

        Assert.Empty(dismissed.BriefsAt("2026-03-16 10:00"));
        Assert.Empty(new Story().Muted(Eli).Met("2026-03-09 11:00", Eli).BriefsAt(Before));
        Assert.Empty(new Story().Met("2026-03-09 11:00", Eli).Told((id, at) => new MemoryFact.Flagged(new PersonId(Eli.Address), PersonFlag.Deceased) { Id = id, At = at }, "2026-03-02 10:00").BriefsAt(Before));
        Assert.Empty(new Story().Received("2026-03-06 10:00", Eli, "My father died on Tuesday, and the funeral is next week.").Met("2026-03-09 11:00", Eli).BriefsAt(Before));
    }

    [Fact]
    public void No_briefs_before_meetings_with_somebody_says_nothing_about_writing_to_them()
    {
        var story = new Story().Met("2026-03-05 11:00", Eli).Met("2026-03-05 11:00", Joe);
        var brief = Assert.Single(story.BriefsAt("2026-03-05 10:00"), brief => brief.Nudge.Person.Address == Eli.Address);

        story.Answered(brief.Nudge, NudgeState.Dismissed, "2026-03-05 10:05");

        Assert.Contains(story.DecideAt("2026-03-06 09:30").Shown, finding => finding.Person.Address == Eli.Address);
    }

    [Theory]
    [InlineData("de-CH", "Um 11:00 treffen Sie Eli Moser")]
    [InlineData("fr", "Vous voyez Eli Moser à 11:00")]
    [InlineData("es-MX", "Tiene una reunión con Eli Moser a las 11:00")]
    [InlineData("ja", "You meet Eli Moser at 11:00")]
    public void It_speaks_the_owners_language(string language, string begins) =>
        Assert.StartsWith(begins, Assert.Single(new Story(Berlin() with { Language = language }).Met("2026-03-09 11:00", Eli).BriefsAt(Before)).Nudge.Why, StringComparison.Ordinal);

    [Fact]
    public void Looking_for_nudges_never_finds_a_brief_or_a_question_how_it_went()
    {
        var story = Acquainted().Sent("2026-03-05 10:00", Ana, "I'll send you the deck by Friday.", "deck").Met("2026-03-09 11:00", Ana).Met("2026-03-09 11:00", Eli);
        var decision = story.DecideAt(Before);

        Assert.NotEmpty(decision.Shown);
        Assert.DoesNotContain(decision.Shown.Concat(decision.Waiting.Select(held => held.Finding)).Concat(decision.Quiet.Select(quiet => quiet.Finding)), finding => finding.Reason.AsksForNoWord());
    }

    /// <summary>Ana, met before and written with every two weeks up to last Friday.</summary>
    private static Story Acquainted() => new Story().Met("2025-09-01 10:00", Ana).KeptUpWith(Ana, "2025-09-05", "2026-03-06", 14);
}

/// <summary>What a story holds before a meeting.</summary>
internal static class StoryBriefs
{
    public static IReadOnlyList<Brief> BriefsAt(this Story story, string local)
    {
        story.History.Advance(story.At(local));
        return new MeetingBriefs(story.History).At(story.Past, story.At(local));
    }

    public static Story Noted(this Story story, string local, NamedAddress person, string text) =>
        story.Told((id, at) => new MemoryFact.Note(new PersonId(person.Address), text) { Id = id, At = at }, local);
}
