using NudgeBot.Core.Interactions;
using NudgeBot.Core.Nudges;
using Xunit;
using static NudgeBot.Core.Tests.Story;

namespace NudgeBot.Core.Tests.Nudges;

[Trait("Product", "D1 D2 D3 D20")]
public sealed class MetNotWrittenTests
{
    [Fact]
    public void A_first_meeting_deserves_a_word_the_next_working_morning()
    {
        var story = new Story().Met("2026-03-06 14:00", Joe, 25);

        Assert.Empty(story.DecideAt("2026-03-06 16:00").Shown);
        var finding = Assert.Single(story.DecideAt("2026-03-09 09:10").Shown);

        Assert.Equal(NudgeReason.MetNotWritten, finding.Reason);
        Assert.Equal(Joe.Address, finding.Person.Address);
        Assert.True(finding.IsFirstMeeting);
    }

    [Fact]
    public void Mail_in_either_direction_since_the_meeting_is_contact()
    {
        var wrote = new Story().Met("2026-03-03 14:00", Joe).Sent("2026-03-03 17:30", Joe, "Thank you for today.");
        var heard = new Story().Met("2026-03-03 14:00", Joe).Received("2026-03-04 09:00", Joe, "Thank you for today.");

        Assert.Equal(Silence.AlreadyInContact, Assert.Single(wrote.DecideAt("2026-03-09 09:10").Quiet).Rule);
        Assert.Equal(Silence.AlreadyInContact, Assert.Single(heard.DecideAt("2026-03-09 09:10").Quiet, q => q.Finding.Reason == NudgeReason.MetNotWritten).Rule);
    }

    [Fact]
    public void A_later_meeting_or_one_already_arranged_is_contact()
    {
        var later = new Story().Met("2026-03-03 14:00", Joe).Met("2026-03-05 14:00", Joe).Sent("2026-03-05 18:00", Joe, "Thanks.");
        var arranged = new Story().Met("2026-03-03 14:00", Joe).Met("2026-03-12 14:00", Joe);

        Assert.Empty(later.DecideAt("2026-03-09 09:10").Shown);
        Assert.Empty(arranged.DecideAt("2026-03-09 09:10").Shown);
    }

    [Fact]
    public void After_two_weeks_a_meeting_is_no_news_any_more()
    {
        var story = new Story().Met("2026-03-03 14:00", Joe);

        Assert.Single(story.DecideAt("2026-03-17 09:10").Shown);
        Assert.Empty(story.DecideAt("2026-03-18 09:10").Shown);
    }

    public static TheoryData<string, Func<Meeting, Meeting>> NotAMeeting => new()
    {
        { "cancelled", m => m with { IsCancelled = true } },
        { "declined", m => m with { OwnerOrganizes = false, OwnerAnswer = MeetingAnswer.Declined } },
        { "only tentatively accepted", m => m with { OwnerOrganizes = false, OwnerAnswer = MeetingAnswer.Tentative } },
        { "never answered", m => m with { OwnerOrganizes = false, OwnerAnswer = MeetingAnswer.NotAnswered } },
        { "all day", m => m with { IsAllDay = true } },
        { "shown as free", m => m with { IsShownAsFree = true } },
        { "an optional seat of the other", m => m with { Attendees = [new Attendee(Joe, AttendeeRole.Optional, MeetingAnswer.Accepted)] } },
        { "a room", m => m with { Attendees = [new Attendee(Joe, AttendeeRole.Resource, MeetingAnswer.Accepted)] } },
        { "declined by the other", m => m with { Attendees = [new Attendee(Joe, AttendeeRole.Required, MeetingAnswer.Declined)] } },
        {
            "an optional seat of the owner",
            m => m with
            {
                OwnerOrganizes = false, OwnerAnswer = MeetingAnswer.Accepted, Organizer = Joe,
                Attendees = [new Attendee(Ada, AttendeeRole.Optional, MeetingAnswer.Accepted)],
            }
        },
    };

    [Theory]
    [MemberData(nameof(NotAMeeting))]
    public void What_did_not_count_as_meeting_someone_stays_unsaid(string what, Func<Meeting, Meeting> but)
    {
        var story = new Story().Met("2026-03-05 14:00", Joe, 30, but);

        Assert.True(story.DecideAt("2026-03-09 09:10").Shown.Count == 0, what);
    }

    [Fact]
    public void An_audience_and_a_stand_up_are_kept_silent()
    {
        var many = Enumerable.Range(1, 9).Select(i => Named($"Guest {i}", $"guest{i}@fabrikam.example")).ToArray();
        var audience = new Story().Met("2026-03-05 14:00", Joe, 60, null, many);
        var standUp = new Story().Met("2026-03-05 09:00", Joe, 15, m => m with { Series = new MeetingId("daily") }, Ana, Ben);

        Assert.Equal(Silence.LargeMeeting, Assert.Single(audience.DecideAt("2026-03-09 09:10").Quiet).Rule);
        Assert.Equal(Silence.LargeMeeting, Assert.Single(standUp.DecideAt("2026-03-09 09:10").Quiet).Rule);
    }

    [Fact]
    public void A_list_among_the_guests_makes_it_an_audience()
    {
        var story = new Story().Met("2026-03-05 14:00", Joe, 60, null, Named("All of Northwind", "everyone@northwind.example"));

        Assert.Equal(Silence.LargeMeeting, Assert.Single(story.DecideAt("2026-03-09 09:10").Quiet).Rule);
    }

    [Fact]
    public void A_recurring_one_to_one_is_kept()
    {
        var story = new Story().Met("2026-03-05 14:00", Joe, 30, m => m with { Series = new MeetingId("monthly") });

        Assert.Single(story.DecideAt("2026-03-09 09:10").Shown);
    }

    [Fact]
    public void A_private_meeting_is_never_named()
    {
        var story = new Story().Met("2026-03-05 14:00", Joe, 30, m => m with { IsPrivate = true });

        Assert.Equal(Silence.Sensitive, Assert.Single(story.DecideAt("2026-03-09 09:10").Quiet).Rule);
    }

    [Fact]
    public void A_colleague_one_talks_to_every_few_days_needs_no_follow_up()
    {
        var story = new Story().KeptUpWith(Ben, "2026-01-05", "2026-03-04", 3).Met("2026-03-05 14:00", Ben);

        Assert.Empty(story.DecideAt("2026-03-06 09:10").Shown);
    }

    [Fact]
    public void The_line_of_why_claims_no_more_than_the_calendar_proves()
    {
        var story = new Story().Met("2026-03-06 14:00", Joe, 25);
        var nudge = story.Write(Assert.Single(story.DecideAt("2026-03-09 09:10").Shown), "2026-03-09 09:10");

        Assert.Contains("in your calendar", nudge.Why, StringComparison.Ordinal);
        Assert.Contains("calls and chats I can't see", nudge.Why, StringComparison.Ordinal);
        Assert.Equal(EvidenceKind.Event, Assert.Single(nudge.Evidence).Kind);
    }
}
