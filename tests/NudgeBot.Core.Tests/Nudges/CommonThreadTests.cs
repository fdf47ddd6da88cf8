using NudgeBot.Core.Nudges;
using NudgeBot.Core.People;
using Xunit;
using static NudgeBot.Core.Tests.Story;

namespace NudgeBot.Core.Tests.Nudges;

public sealed class CommonThreadTests
{
    private static readonly NamedAddress Rosa = Named("Rosa Marchetti", "rosa@adatum.example");
    private static readonly NamedAddress Tom = Named("Tom Abernathy", "tom@woodgrove.example");

    [Fact]
    public void Two_people_who_work_on_the_same_rare_thing_are_worth_an_introduction()
    {
        var story = SamePuzzle();
        var finding = Assert.Single(story.DecideAt("2026-03-05 09:30").Shown, IsIntroduction);
        Assert.Equal(new PersonId(Tom.Address), finding.Person);
        Assert.Equal(new PersonId(Rosa.Address), finding.About);

        var nudge = story.Write(finding, "2026-03-05 09:30");
        Assert.Contains("Rosa Marchetti about “Measuring drafts in loading bays”", nudge.Why, StringComparison.Ordinal);
        Assert.Contains("Shall I ask Tom first?", nudge.Why, StringComparison.Ordinal);
        Assert.Equal(2, nudge.Evidence.Count);
        // Nobody is named before a yes, and how long since is said.
        Assert.DoesNotContain("Rosa", nudge.Draft.Text, StringComparison.Ordinal);
        Assert.Contains("last wrote", nudge.Draft.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_word_that_three_people_use_is_no_thread_between_two() =>
        Assert.DoesNotContain(
            SamePuzzle().Received("2026-03-02 10:00", Joe, "Ours are done.", "j1", subject: "Measured: the loading bays of Oslo").Sent("2026-03-02 11:00", Joe, "Good.", "j1", "Measured: the loading bays of Oslo").DecideAt("2026-03-05 09:30").Shown,
            IsIntroduction);

    [Fact]
    public void Words_that_any_two_mails_may_share_are_no_thread() =>
        Assert.DoesNotContain(
            new Story().Received("2026-02-16 14:00", Rosa, "Here they are.", "r1", subject: "Rotterdam: dates for the next quarter").Sent("2026-02-17 09:30", Rosa, "Good.", "r1", "Rotterdam: dates for the next quarter")
                .Received("2026-02-10 10:00", Tom, "Here is the news.", "t0").Sent("2026-02-11 11:00", Tom, "Good to read.", "t0")
                .Received("2026-03-03 11:00", Tom, "Here they are.", "t1", subject: "Depot: dates for the next quarter").Sent("2026-03-03 13:00", Tom, "Good.", "t1", "Depot: dates for the next quarter")
                .DecideAt("2026-03-05 09:30").Shown,
            IsIntroduction);

    [Fact]
    public void A_colleague_meets_the_owners_partners_without_being_introduced() =>
        Assert.DoesNotContain(SamePuzzle(Ben).DecideAt("2026-03-05 09:30").Shown, IsIntroduction);

    [Fact]
    public void Two_of_one_company_know_each_other()
    {
        var colleague = Named("Tom Abernathy", "tom@adatum.example");
        Assert.DoesNotContain(SamePuzzle(colleague).DecideAt("2026-03-05 09:30").Shown, IsIntroduction);
    }

    [Fact]
    public void Two_who_were_asked_to_one_meeting_know_each_other() =>
        Assert.DoesNotContain(SamePuzzle().Met("2026-02-27 10:00", Rosa, others: Tom).DecideAt("2026-03-05 09:30").Shown, IsIntroduction);

    [Fact]
    public void One_mail_more_gives_the_same_as_a_look_at_everything()
    {
        var story = SamePuzzle();
        var now = story.At("2026-03-05 09:30");
        var finder = new NudgeFinder(story.History);
        finder.FindAll(now);
        story.History.TakeChanges();

        story.Received("2026-03-05 09:10", Joe, "Ours are done.", "j1", subject: "Measured: the loading bays of Oslo").Sent("2026-03-05 09:20", Joe, "Good.", "j1", "Measured: the loading bays of Oslo");
        finder.Refresh(story.History.TakeChanges(), now);

        Assert.DoesNotContain(finder.Findings, IsIntroduction);
    }

    private static bool IsIntroduction(Finding finding) => finding.Reason == NudgeReason.Introduction;

    private static Story SamePuzzle(NamedAddress? tom = null)
    {
        var second = tom ?? Tom;
        return new Story()
            .Received("2026-02-16 14:00", Rosa, "We try to measure how much heat leaves through the bays.", "r1", subject: "Measuring drafts in loading bays")
            .Sent("2026-02-17 09:30", Rosa, "A good problem, and I keep it in mind.", "r1", "Re: Measuring drafts in loading bays")
            .Received("2026-02-10 10:00", second, "Here is the news.", "t0").Sent("2026-02-11 11:00", second, "Good to read.", "t0")
            .Received("2026-03-03 11:00", second, "Two thirds of the heat leaves in the first minute.", "t1", subject: "Loading bays: the first measurements")
            .Sent("2026-03-03 13:00", second, "Impressive, and worth a wider audience.", "t1", "Re: Loading bays: the first measurements");
    }
}
