using NudgeBot.Core.Interactions;
using NudgeBot.Core.Nudges;
using Xunit;
using static NudgeBot.Core.Tests.Story;

namespace NudgeBot.Core.Tests.Nudges;

/// <summary>Words that wait are looked at once more before they leave.</summary>
[Trait("Product", "A3")]
public sealed class SecondLookTests
{
    private const string Chosen = "2026-03-09 09:30";
    private const string Due = "2026-03-10 15:00";

    [Fact]
    public void Where_nothing_happened_the_words_leave() => Assert.Null(Look(story => story));

    [Fact]
    public void Another_mail_of_theirs_stops_them() =>
        Assert.Equal(Overtaken.TheyWrote, Look(story => story.Received("2026-03-09 12:00", Ana, "Never mind, found it.", thread: "other")));

    [Fact]
    public void The_owners_own_mail_stops_them() =>
        Assert.Equal(Overtaken.OwnerWrote, Look(story => story.Sent("2026-03-09 12:00", Ana, "Yes, it is free.", thread: "room")));

    [Fact]
    public void A_meeting_meanwhile_stops_them() =>
        Assert.Equal(Overtaken.TheyMet, Look(story => story.Met("2026-03-10 10:00", Ana)));

    [Fact]
    public void A_mail_put_away_stops_them() =>
        Assert.Equal(Overtaken.NothingOpen, Look(story =>
        {
            var question = story.History.Threads[new ThreadId("room")].LastReceived!;
            story.History.Remove(question.Id);
            return story;
        }));

    [Fact]
    public void Words_about_what_has_merely_grown_old_leave_at_the_hour_the_owner_chose() =>
        Assert.Null(Look(story => story, at: "2026-06-30 15:00"));

    [Theory]
    [InlineData("2026-03-09 12:00", true)]
    [InlineData("2026-03-10 16:00", false)]
    public void Words_held_back_wait_until_the_owner_writes_anew(string wrote, bool staysOpen)
    {
        var (story, waiting) = Waiting();
        story.Sent(wrote, Ana, "Yes, it is free.", thread: "room");
        var held = waiting.HoldBack("You wrote.", story.At(Due));

        Assert.Equal(staysOpen, SecondLook.KeepsOpen(held, story.History));
        Assert.False(SecondLook.KeepsOpen(held.After(new NudgeChoice.AlreadyDid(), story.At(Due))!, story.History));
    }

    private static Overtaken? Look(Func<Story, Story> meanwhile, string at = Due)
    {
        var (story, waiting) = Waiting();
        meanwhile(story);
        story.History.Advance(story.At(at));
        var finder = new NudgeFinder(story.History);
        finder.FindAll(story.At(at));
        return SecondLook.At(waiting, story.History, finder.Findings, story.At(at));
    }

    private static (Story Story, NudgeRecord Waiting) Waiting()
    {
        var story = new Story().KeptUpWith(Ana, "2025-11-03", "2026-02-16", 14)
            .Received("2026-03-05 10:15", Ana, "Could you tell me whether the large room is free on 24 March?", thread: "room", marks: MailMarks.None);
        var finding = Assert.Single(story.DecideAt(Chosen).Shown);
        var shown = new NudgeRecord { Id = Guid.NewGuid(), Nudge = story.Write(finding, Chosen), State = NudgeState.Shown, DecidedAt = story.At(Chosen) };
        return (story, shown.After(new NudgeChoice.SendLater("Yes, it is.", story.At(Due)), story.At(Chosen))!);
    }
}
