using NudgeBot.Core.Interactions;
using NudgeBot.Core.Nudges;
using Xunit;
using static NudgeBot.Core.Tests.Story;

namespace NudgeBot.Core.Tests.Nudges;

/// <summary>The organisation lets no text be read, and with it no headers: only who wrote to whom, when, and under which subject.</summary>
[Trait("Product", "P5")]
public sealed class UnreadTextTests
{
    private const string Asking = "Could you send me the plan by Friday?";

    [Fact]
    public void A_new_mail_to_the_owner_alone_from_somebody_they_wrote_to_before_waits_for_an_answer()
    {
        var shown = Assert.Single(WroteBefore().Received("2026-03-05 10:00", Ana, Asking).DecideAt("2026-03-09 09:30").Shown);

        Assert.Equal((NudgeReason.AwaitingYourReply, Ana.Address), (shown.Reason, shown.Person.Address));
        Assert.Null(shown.Mail!.Asks);
        Assert.DoesNotContain(shown.Reasons, reason => reason.ToString()!.Contains("plan", StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public void From_somebody_they_never_wrote_to_it_may_be_a_robots_and_is_kept_quiet()
    {
        var colleague = Unread().Received("2026-03-05 10:00", Ben, Asking).DecideAt("2026-03-09 09:30");

        Assert.Empty(colleague.Shown);
        Assert.Contains(colleague.Quiet, quiet => quiet is { Rule: Silence.Unsure, Finding.Reason: NudgeReason.AwaitingYourReply });
    }

    [Fact]
    public void Headers_that_were_read_before_still_tell_a_list() =>
        Assert.Empty(WroteBefore().Received("2026-03-05 10:00", Ana, Asking, marks: MailMarks.List).DecideAt("2026-03-09 09:30").Shown);

    [Fact]
    public void An_answer_may_be_a_mere_thanks_so_nothing_is_said_of_it()
    {
        var inThread = WroteBefore().Sent("2026-03-04 10:00", Ana, "Here it is.", "t").Received("2026-03-05 10:00", Ana, "Thanks!", "t");
        var bySubject = WroteBefore().Received("2026-03-05 10:00", Ana, "Thanks!", subject: "Re: The offer");

        Assert.Empty(inThread.DecideAt("2026-03-09 09:30").Shown);
        Assert.Empty(bySubject.DecideAt("2026-03-09 09:30").Shown);
    }

    [Fact]
    public void A_mail_to_several_or_passed_on_is_taken_to_be_for_information()
    {
        var toBoth = WroteBefore().Received("2026-03-05 10:00", Ana, Asking, to: [Ada, Ben]);
        var passedOn = WroteBefore().Received("2026-03-05 10:00", Ana, Asking, subject: "Fwd: The offer");

        Assert.Empty(toBoth.DecideAt("2026-03-09 09:30").Shown);
        Assert.Empty(passedOn.DecideAt("2026-03-09 09:30").Shown);
    }

    [Fact]
    public void Nobody_knows_whether_the_owners_own_mail_asked_anything_so_no_answer_is_missed()
    {
        var decision = WroteBefore().Sent("2026-03-02 10:00", Ana, "Could you send me the figures?").DecideAt("2026-03-11 09:30");

        Assert.DoesNotContain(decision.Shown, shown => shown.Reason == NudgeReason.AwaitingTheirReply);
    }

    [Fact]
    public void No_promise_and_no_request_is_found()
    {
        var decision = WroteBefore().Sent("2026-03-04 10:00", Ana, "I'll send you the plan by Friday.").Received("2026-03-04 11:00", Joe, Asking).DecideAt("2026-03-09 09:30");

        Assert.DoesNotContain(decision.Shown, shown => shown.Commitment is not null);
    }

    [Fact]
    public void A_meeting_after_which_nothing_was_written_is_seen_all_the_same()
    {
        var shown = Assert.Single(Unread().Met("2026-03-06 14:00", Joe).DecideAt("2026-03-09 09:30").Shown);

        Assert.Equal(NudgeReason.MetNotWritten, shown.Reason);
    }

    private static Story Unread() => new() { ReadsNoText = true };

    private static Story WroteBefore() => Unread().Sent("2026-02-02 10:00", Ana, "Good morning.", "old").Received("2026-02-03 10:00", Ana, "Good morning to you.", "old");
}
