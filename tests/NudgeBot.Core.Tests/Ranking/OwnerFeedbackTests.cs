using NudgeBot.Core.Nudges;
using NudgeBot.Core.Ranking;
using Xunit;
using static NudgeBot.Core.Tests.Story;

namespace NudgeBot.Core.Tests.Ranking;

[Trait("Product", "N6")]
public sealed class OwnerFeedbackTests
{
    private const string Earlier = "2026-03-09 09:30";
    private const string Now = "2026-03-13 09:30";

    /// <summary>Ana and Joe each asked twice; of the first question Ana's nudge got this answer.</summary>
    private static Story AskedTwice(NudgeState? answer, int times = 1)
    {
        var story = new Story().Sent("2026-02-02 10:00", Ana, "Good morning.", "a0").Sent("2026-02-02 10:00", Joe, "Good morning.", "j0")
            .Received("2026-03-05 10:00", Ana, "Could you tell me which date suits you?", "a1")
            .Received("2026-03-11 10:00", Ana, "Could you tell me which room suits you?", "a2")
            .Received("2026-03-11 10:00", Joe, "Could you tell me which room suits you?", "j2");
        if (answer is not { } state) return story;
        var first = story.Write(story.DecideAt(Earlier).Shown.First(f => f.Person.Address == Ana.Address), Earlier);
        for (var i = 0; i < times; i++) story.Answered(first with { Key = i == 0 ? first.Key : new NudgeKey($"like it {i}") }, state, Earlier);
        return story;
    }

    private static Finding Second(Decision decision, NudgeBot.Core.People.NamedAddress person) => decision.Shown
        .Concat(decision.Waiting.Select(w => w.Finding)).Concat(decision.Quiet.Select(q => q.Finding))
        .First(f => f.Person.Address == person.Address && f.Thread?.Id.Value is "a2" or "j2");

    [Fact]
    public void Not_this_lowers_the_next_of_its_kind_about_that_person_at_once_and_nobody_elses()
    {
        var (before, after) = (AskedTwice(null).DecideAt(Now), AskedTwice(NudgeState.Dismissed).DecideAt(Now));

        Assert.True(Second(after, Ana).Score < Second(before, Ana).Score - 0.1);
        Assert.Equal(Second(before, Joe).Score, Second(after, Joe).Score);
    }

    [Fact]
    public void A_sent_answer_raises_it()
    {
        Assert.True(Second(AskedTwice(NudgeState.Sent).DecideAt(Now), Ana).Score > Second(AskedTwice(null).DecideAt(Now), Ana).Score);
    }

    [Fact]
    public void Said_often_enough_it_is_silence_because_the_owner_asked_for_it()
    {
        var decision = AskedTwice(NudgeState.Dismissed, times: 3).DecideAt(Now);

        Assert.Contains(decision.Quiet, q => q is { Rule: Silence.Asked, Finding.Thread.Id.Value: "a2" });
        Assert.DoesNotContain(decision.Shown, f => f.Person.Address == Ana.Address);
    }

    [Fact]
    public void Another_kind_of_nudge_about_the_same_person_is_not_touched()
    {
        var story = AskedTwice(NudgeState.Dismissed);
        var record = story.Write(Second(AskedTwice(null).DecideAt(Now), Ana) with { Reason = NudgeReason.FadingTie, Thread = null, Since = story.At("2026-01-01 10:00") }, Now);
        var past = new PastNudges(
            [new NudgeRecord { Id = Guid.NewGuid(), Nudge = record, State = NudgeState.Dismissed, DecidedAt = story.At(Earlier), AnsweredAt = story.At(Earlier) }], []);

        Assert.Equal(0, OwnerFeedback.Shift(past, Second(AskedTwice(null).DecideAt(Now), Ana), story.At(Now)));
    }

    [Fact]
    public void Half_of_it_is_forgotten_after_ninety_days_and_no_number_of_answers_says_more_than_the_bound()
    {
        var story = AskedTwice(null);
        var finding = Second(story.DecideAt(Now), Ana);
        var nudge = story.Write(finding, Now);
        NudgeRecord Dismissed(int i) => new()
        {
            Id = Guid.NewGuid(),
            Nudge = nudge with { Key = new NudgeKey($"k{i}") },
            State = NudgeState.Dismissed,
            DecidedAt = story.At(Now),
            AnsweredAt = story.At(Now),
        };

        var once = new PastNudges([Dismissed(0)], []);
        Assert.Equal(OwnerFeedback.Shift(once, finding, story.At(Now)) / 2, OwnerFeedback.Shift(once, finding, story.At(Now).AddDays(90)), 6);
        Assert.Equal(-OwnerFeedback.Most, OwnerFeedback.Shift(new PastNudges(Enumerable.Range(0, 9).Select(Dismissed), []), finding, story.At(Now)));
        Assert.Equal(0.6, OwnerFeedback.Shifted(0.6, 0));
    }
}
