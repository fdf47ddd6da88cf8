using System.Globalization;
using NudgeBot.Core.Interactions;
using NudgeBot.Core.Nudges;
using NudgeBot.Core.People;
using Xunit;
using static NudgeBot.Core.Tests.Story;

namespace NudgeBot.Core.Tests.Nudges;

/// <summary>Moments that have to come out right: a dormant tie, thanks, an introduction, an invitation, the first days back, a one-way tie, a late answer.</summary>
[Trait("Product", "I7 I9 I10 I11 I12 D19 D22 D23; moments 7 8 10 12 13 14 15")]
public sealed class MomentTests
{
    private static readonly NamedAddress Nora = Named("Nora Lang", "nora@northwind.example");
    private static readonly NamedAddress Eli = Named("Eli Moser", "eli@tailspin.example");
    private static readonly NamedAddress Rosa = Named("Rosa Diaz", "rosa@adatum.example");

    [Fact]
    public void A_tie_of_three_years_ago_gets_a_word_that_names_the_year_and_asks_for_nothing()
    {
        var story = new Story().KeptUpWith(Ana, "2022-03-10", "2023-02-20", 20);

        var finding = Assert.Single(story.DecideAt("2026-03-09 09:30").Shown);
        var nudge = story.Write(finding, "2026-03-09 09:30");

        Assert.Equal(NudgeReason.DormantTie, finding.Reason);
        Assert.Contains("2023", nudge.Draft.Text, StringComparison.Ordinal);
        Assert.Contains("three years", nudge.Draft.Text, StringComparison.Ordinal);
        Assert.Contains("kept in touch once", nudge.Why, StringComparison.Ordinal);
    }

    [Fact]
    public void A_dormant_tie_that_was_always_thin_or_one_way_stays_at_rest()
    {
        var thin = new Story().KeptUpWith(Ana, "2022-03-10", "2022-04-10", 20);
        var oneWay = new Story();
        for (var month = 1; month <= 12; month++) oneWay.Received($"2022-{month:00}-10 10:00", Ana, "Look at this.", $"a{month}");

        Assert.Empty(thin.DecideAt("2026-03-09 09:30").Shown);
        Assert.Empty(oneWay.DecideAt("2026-03-09 09:30").Shown);
    }

    [Theory]
    [InlineData("Ada, I'd like to introduce you to Eli. Eli builds pumps.")]
    [InlineData("Ada, meet Eli. Over to the two of you.")]
    [InlineData("Liebe Ada, ich möchte dir gerne Eli vorstellen.")]
    [InlineData("Ich möchte euch miteinander bekannt machen: Ada, Eli.")]
    [InlineData("Ada, je te présente Eli.")]
    [InlineData("Bonjour, je vous mets en relation.")]
    [InlineData("Ada, te presento a Eli.")]
    [InlineData("Quería ponerte en contacto con Eli.")]
    public void Who_introduced_somebody_is_thanked_once_the_two_have_met(string words)
    {
        var story = new Story().Sent("2026-02-10 10:00", Nora, "Good morning.").Received("2026-02-11 10:00", Nora, "Good morning to you.")
            .Received("2026-03-02 10:00", Nora, words, to: [Ada, Eli])
            .Met("2026-03-05 10:00", Eli).Sent("2026-03-05 15:00", Eli, "It was good to meet you.");

        Assert.DoesNotContain(story.DecideAt("2026-03-05 16:00").Shown, finding => finding.Reason == NudgeReason.Thanks);
        var finding = Assert.Single(story.DecideAt("2026-03-06 09:30").Shown, finding => finding.Reason == NudgeReason.Thanks);
        var nudge = story.Write(finding, "2026-03-06 09:30");

        Assert.Equal(Nora.Address, finding.Person.Address);
        Assert.StartsWith("Nora introduced you to Eli Moser on Monday, and you had a meeting in your calendar yesterday.", nudge.Why, StringComparison.Ordinal);
        Assert.Contains("Eli Moser", nudge.Draft.Text, StringComparison.Ordinal);
        Assert.Equal(2, nudge.Evidence.Count);
    }

    [Fact]
    public void An_introduction_may_stand_in_the_subject_alone()
    {
        var story = new Story().Received("2026-03-02 10:00", Nora, "You should have coffee. I leave you to it.", to: [Ada, Eli], subject: "Ada, meet Eli").Met("2026-03-05 10:00", Eli);

        Assert.Contains(story.DecideAt("2026-03-06 09:30").Shown, finding => finding.Reason == NudgeReason.Thanks);
    }

    [Fact]
    public void Thanks_already_given_need_no_nudge()
    {
        var story = new Story().Received("2026-03-02 10:00", Nora, "Ada, meet Eli.", to: [Ada, Eli]).Met("2026-03-05 10:00", Eli).Sent("2026-03-05 15:00", Nora, "Thank you, it was worth it.");

        Assert.Contains(story.DecideAt("2026-03-06 09:30").Quiet, quiet => quiet is { Rule: Silence.AlreadyInContact, Finding.Reason: NudgeReason.Thanks });
    }

    [Theory]
    [InlineData("Could you introduce me to Rosa Diaz? I read her paper.")]
    [InlineData("Would you put me in touch with Rosa Diaz?")]
    [InlineData("Kannst du mich mit Rosa Diaz bekannt machen?")]
    [InlineData("Pourrais-tu me mettre en contact avec Rosa Diaz ?")]
    [InlineData("¿Podrías presentarme a Rosa Diaz?")]
    public void Before_an_introduction_the_other_side_is_asked(string words)
    {
        var story = new Story().KeptUpWith(Rosa, "2025-08-10", "2025-12-20", 20).KeptUpWith(Joe, "2025-12-01", "2026-03-01", 20)
            .Received("2026-03-05 10:00", Joe, words).Sent("2026-03-05 12:00", Joe, "Let me ask.");

        var finding = Assert.Single(story.DecideAt("2026-03-06 09:30").Shown, finding => finding.Reason == NudgeReason.Introduction);
        var nudge = story.Write(finding, "2026-03-06 09:30");

        Assert.Equal(Rosa.Address, finding.Person.Address);
        Assert.Contains("Joe Okafor would like to meet Rosa Diaz", nudge.Why, StringComparison.Ordinal);
        Assert.Contains("Shall I ask Rosa first?", nudge.Why, StringComparison.Ordinal);
        Assert.Contains("December 2025", nudge.Why, StringComparison.Ordinal);
        Assert.Contains("Joe Okafor", nudge.Draft.Text, StringComparison.Ordinal);
        Assert.Contains("have not written", nudge.Draft.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void An_introduction_to_a_name_that_two_people_bear_is_left_alone()
    {
        var namesake = Named("Rosa Diaz", "rosa.diaz@fabrikam.example");
        var story = new Story().KeptUpWith(Rosa, "2025-08-10", "2026-02-20", 20).KeptUpWith(namesake, "2025-08-10", "2026-02-20", 20)
            .Received("2026-03-05 10:00", Joe, "Could you introduce me to Rosa Diaz?");

        Assert.DoesNotContain(story.DecideAt("2026-03-06 09:30").Shown, finding => finding.Reason == NudgeReason.Introduction);
    }

    [Fact]
    public void An_unanswered_invitation_with_somebody_new_waits_for_a_plain_answer()
    {
        var story = new Story().Met("2026-03-12 10:00", Ada, but: meeting => Invited(meeting, Eli));

        var finding = Assert.Single(story.DecideAt("2026-03-09 09:30").Shown);
        var nudge = story.Write(finding, "2026-03-09 09:30");

        Assert.Equal((NudgeReason.Invitation, Eli.Address), (finding.Reason, finding.Person.Address));
        Assert.StartsWith("Eli invited you to “Pump design”", nudge.Why, StringComparison.Ordinal);
        Assert.Null(nudge.Draft.Text);
    }

    [Theory]
    [InlineData(MeetingAnswer.Accepted)]
    [InlineData(MeetingAnswer.Declined)]
    [InlineData(MeetingAnswer.Tentative)]
    public void An_answered_invitation_is_done(MeetingAnswer answer) =>
        Assert.Empty(new Story().Met("2026-03-12 10:00", Ada, but: meeting => Invited(meeting, Eli) with { OwnerAnswer = answer }).DecideAt("2026-03-09 09:30").Shown);

    [Fact]
    public void An_invitation_to_an_audience_or_from_old_acquaintances_is_no_moment()
    {
        var audience = new Story().Met("2026-03-12 10:00", Ada, but: meeting => Invited(meeting, Eli) with { Attendees = [.. Enumerable.Range(0, 20).Select(i => new Attendee(Named($"Guest {i}", $"guest{i}@fabrikam.example"), AttendeeRole.Required, MeetingAnswer.None))] });
        var acquainted = new Story().Met("2026-02-12 10:00", Eli).Met("2026-03-12 10:00", Ada, but: meeting => Invited(meeting, Eli));

        Assert.Equal(Silence.LargeMeeting, Assert.Single(audience.DecideAt("2026-03-09 09:30").Quiet).Rule);
        Assert.DoesNotContain(acquainted.DecideAt("2026-03-09 09:30").Shown, finding => finding.Reason == NudgeReason.Invitation);
    }

    [Fact]
    public void After_three_weeks_of_leave_three_people_are_enough_and_nothing_is_late()
    {
        var story = new Story(Berlin(new AutomaticReplies(false, new(2026, 2, 16, 0, 0, 0, TimeSpan.Zero), new(2026, 3, 8, 23, 0, 0, TimeSpan.Zero))));
        foreach (var (person, day) in new[] { (Ana, 24), (Joe, 25), (Nora, 26), (Eli, 27), (Rosa, 26) }) Waits(story, person, $"2026-02-{day} 10:00");

        var decision = story.DecideAt("2026-03-09 09:30");
        Assert.Equal(3, decision.Shown.Count);
        Assert.All(decision.Shown, finding => Assert.Equal(NudgeReason.Restart, finding.Reason));
        Assert.All(decision.Waiting, held => Assert.Equal((Silence.Cap, story.At("2026-03-16 09:00")), (held.Rule, held.Until)));
        var why = story.Write(decision.Shown[0], "2026-03-09 09:30").Why;
        Assert.StartsWith("You are back since", why, StringComparison.Ordinal);
        Assert.EndsWith("Nothing here is late; one word is a good start.", why, StringComparison.Ordinal);
    }

    [Fact]
    public void Who_wrote_nobody_for_three_weeks_begins_again_the_same_way()
    {
        var story = new Story().KeptUpWith(Ben, "2026-01-05", "2026-02-09", 1);
        foreach (var (person, day) in new[] { (Ana, 24), (Joe, 25), (Nora, 26), (Eli, 27) }) Waits(story, person, $"2026-02-{day} 10:00", before: "2026-01-15");
        story.Sent("2026-03-09 09:10", Ben, "I am back.");

        Assert.All(story.DecideAt("2026-03-09 09:30").Shown, finding => Assert.Equal(NudgeReason.Restart, finding.Reason));
        Assert.Equal(3, story.DecideAt("2026-03-09 09:30").Shown.Count);
    }

    [Fact]
    public void What_was_begun_after_leave_is_not_brought_up_again()
    {
        var story = new Story(Berlin(new AutomaticReplies(false, new(2026, 2, 16, 0, 0, 0, TimeSpan.Zero), new(2026, 3, 8, 23, 0, 0, TimeSpan.Zero))));
        Waits(story, Ana, "2026-02-25 10:00");
        var nudge = story.Write(Assert.Single(story.DecideAt("2026-03-09 09:30").Shown), "2026-03-09 09:30");

        story.Answered(nudge, NudgeState.Dismissed, "2026-03-09 10:00");

        Assert.Empty(story.DecideAt("2026-03-09 11:00").Shown);
        Assert.Empty(story.DecideAt("2026-03-17 11:00").Shown);
    }

    [Theory]
    [InlineData("Could you review my slides?")]
    [InlineData("Can you send me the list of suppliers?")]
    public void The_fifth_favour_in_two_months_with_three_open_questions_is_shown_softly(string favour)
    {
        var story = OneWay(favour, favours: 5, questions: 3);

        var finding = Assert.Single(story.DecideAt("2026-03-09 09:30").Shown, finding => finding.Reason == NudgeReason.OneWay);
        var nudge = story.Write(finding, "2026-03-09 09:30");

        Assert.Equal("Only for you: Joe asked you for something on 5 days in the last two months, and 3 of your own questions are open. You may say no.", nudge.Why);
        Assert.Contains("My answer is no", nudge.Draft.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(4, 3)]
    [InlineData(5, 2)]
    public void Fewer_favours_or_fewer_open_questions_are_life(int favours, int questions) =>
        Assert.DoesNotContain(OneWay("Could you review my slides?", favours, questions).DecideAt("2026-03-09 09:30").Shown, finding => finding.Reason == NudgeReason.OneWay);

    [Fact]
    public void Forty_days_late_is_late_and_still_worth_sending()
    {
        var story = new Story().KeptUpWith(Ana, "2025-03-10", "2026-01-20", 20).Received("2026-01-28 10:00", Ana, "How did the talk go, and would you like to come by?", "late");

        var finding = Assert.Single(story.DecideAt("2026-03-09 09:30").Shown, finding => finding.Reason == NudgeReason.AwaitingYourReply);
        Assert.EndsWith("It is late, and still worth sending.", story.Write(finding, "2026-03-09 09:30").Why, StringComparison.Ordinal);
    }

    private static Meeting Invited(Meeting meeting, NamedAddress by) => meeting with
    {
        Subject = "Pump design",
        OwnerOrganizes = false,
        OwnerAnswer = MeetingAnswer.NotAnswered,
        Organizer = by,
        Attendees = [new Attendee(Ada, AttendeeRole.Required, MeetingAnswer.None)],
    };

    private static void Waits(Story story, NamedAddress person, string at, string before = "2026-02-02") => story
        .Sent($"{before} 10:00", person, "Good morning.", $"old-{person.Address}").Received($"{before} 12:00", person, "Good morning to you.", $"old-{person.Address}")
        .Received(at, person, "Could you tell me which of the two dates suits you?", $"new-{person.Address}");

    private static Story OneWay(string favour, int favours, int questions)
    {
        var story = new Story();
        for (var i = 0; i < favours; i++)
        {
            var day = new DateOnly(2026, 1, 15).AddDays(10 * i).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
            story.Received($"{day} 10:00", Joe, favour, $"f{i}").Sent($"{day} 15:00", Joe, "Here it is.", $"f{i}");
        }

        for (var i = 0; i < questions; i++) story.Sent($"2026-02-{10 + i} 10:00", Joe, "How did you decide about the hall?", $"q{i}");
        return story;
    }
}
