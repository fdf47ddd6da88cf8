using System.Globalization;
using NudgeBot.Core.Interactions;
using NudgeBot.Core.Nudges;
using NudgeBot.Core.People;
using Xunit;
using static NudgeBot.Core.Tests.Story;

namespace NudgeBot.Core.Tests.Nudges;

/// <summary>Mail and calendars that nobody would write, and that come all the same: no exception, and no nonsense nudge.</summary>
[Trait("Product", "Silence 10")]
public sealed class OddMailTests
{
    private const string Question = "Could you tell me which date suits you?";
    private const string Morning = "2026-03-09 09:30";

    private static Story Acquainted() => new Story().Sent("2026-02-02 10:00", Ana, "Good morning.", "old").Received("2026-02-03 10:00", Ana, "Good morning to you.", "old");

    [Theory]
    [InlineData("", "")]
    [InlineData("", Question)]
    [InlineData("Re: Re: Fw: AW: ", "\u200b\u200e\u202e\ufeff")]
    [InlineData("\u202ereffo ehT", "\u200bCould\u200b you tell me which date suits you?\u202c")]
    [InlineData("caf\u00c3\u00a9 \ufffd\ufffd", "K\u00c3\u00b6nnten Sie \ufffd\ufffd\ufffd?")]
    [InlineData("?", "?????????????????")]
    [InlineData("\0\u0001\u0002", "\0\0\0?")]
    [InlineData("a", "<html><div><div><div><<<>>>&&&&#x110000;&#0;")]
    public void Any_subject_and_any_body_are_taken(string subject, string body)
    {
        var decision = Acquainted().Received("2026-03-05 10:00", Ana, body, subject: subject).DecideAt(Morning);

        Assert.InRange(decision.Shown.Count, 0, 1);
        Assert.All(decision.Shown, finding => Assert.Equal(NudgeReason.AwaitingYourReply, finding.Reason));
    }

    [Theory]
    [InlineData("1970-01-01T00:00:00Z")]
    [InlineData("1601-01-01T00:00:00Z")]
    [InlineData("0001-01-01T00:00:00Z")]
    [InlineData("2999-12-31T23:59:59Z")]
    public void Mail_with_an_impossible_date_asks_for_nothing(string at)
    {
        var story = Acquainted();
        story.History.Add(Mail("odd", Ana, Question, at), story.At(Morning));

        Assert.Empty(story.DecideAt(Morning).Shown);
    }

    [Fact]
    public void Mail_without_a_sender_is_nobodys()
    {
        var story = Acquainted();
        story.History.Add(Mail("odd", Ana, Question, "2026-03-05T10:00:00Z") with { From = null }, story.At(Morning));

        Assert.Empty(story.DecideAt(Morning).Shown);
    }

    [Fact]
    public void Ten_thousand_recipients_are_an_announcement()
    {
        NamedAddress[] everybody = [Ada, .. Enumerable.Range(0, 10_000).Select(i => Named($"Guest {i}", $"guest{i}@fabrikam.example"))];
        var story = Acquainted().Received("2026-03-05 10:00", Ana, Question, to: everybody);

        var decision = story.DecideAt(Morning);
        Assert.Empty(decision.Shown);
        Assert.Single(story.History.People);
    }

    [Fact]
    public void A_thread_that_answers_itself_in_a_circle_has_one_end()
    {
        var story = Acquainted();
        for (var i = 0; i < 50; i++) story.Received("2026-03-05 10:00", Ana, Question, "circle").Sent("2026-03-05 10:00", Ana, Question, "circle");

        Assert.InRange(story.DecideAt(Morning).Shown.Count, 0, 1);
    }

    [Fact]
    public void A_mail_from_the_owner_to_the_owner_alone_is_no_interaction()
    {
        var story = new Story().Sent("2026-03-05 10:00", Ada, Question).Received("2026-03-05 11:00", Ada, Question);

        var decision = story.DecideAt(Morning);
        Assert.Empty(decision.Shown);
        Assert.Empty(story.History.People);
    }

    [Fact]
    public void Ten_thousand_occurrences_of_a_stand_up_are_one_silence()
    {
        var story = new Story();
        var start = story.At("2026-01-05 10:00");
        for (var i = 0; i < 10_000; i++)
        {
            var at = start.AddMinutes(15 * i);
            story.History.Add(
                new Meeting
                {
                    Id = new MeetingId($"o{i}"),
                    Series = new MeetingId("series"),
                    Subject = "Stand-up",
                    Start = at,
                    End = at.AddMinutes(15),
                    OwnerAnswer = MeetingAnswer.Accepted,
                    Organizer = Ana,
                    Attendees = [new Attendee(Joe, AttendeeRole.Required, MeetingAnswer.Accepted)],
                },
                story.At(Morning));
        }

        var decision = story.DecideAt(Morning);
        Assert.Empty(decision.Shown);
        Assert.All(decision.Quiet, quiet => Assert.Equal(Silence.LargeMeeting, quiet.Rule));
    }

    [Theory]
    [InlineData("2026-03-29 01:30", 60)]
    [InlineData("2026-10-25 02:30", 60)]
    public void A_meeting_across_the_change_of_clocks_is_one_meeting(string at, int minutes)
    {
        var day = DateTime.ParseExact(at, "yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture).AddDays(2).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

        Assert.Equal(NudgeReason.MetNotWritten, Assert.Single(new Story().Met(at, Ana, minutes).DecideAt($"{day} 09:30").Shown).Reason);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-30)]
    public void A_meeting_that_ends_before_it_begins_did_not_take_place(int minutes) =>
        Assert.Empty(new Story().Met("2026-03-05 10:00", Ana, minutes).DecideAt(Morning).Shown);

    private static MailMessage Mail(string id, NamedAddress from, string words, string at) => new()
    {
        Id = new MessageId(id),
        Thread = new ThreadId(id),
        At = DateTimeOffset.Parse(at, CultureInfo.InvariantCulture),
        From = from,
        To = [Ada],
        Subject = "The offer",
        Body = words,
    };
}
