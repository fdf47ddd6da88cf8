using NudgeBot.Core.Interactions;
using NudgeBot.Core.Memory;
using NudgeBot.Core.Nudges;
using NudgeBot.Core.People;
using Xunit;
using static NudgeBot.Core.Tests.Story;

namespace NudgeBot.Core.Tests.Interactions;

/// <summary>Somebody is taken out of another's mailbox, by address and by name, and the others stay.</summary>
[Trait("Product", "R9 P7")]
public sealed class ForgettingTests
{
    private static readonly PersonId AnaId = new(Ana.Address);

    [Fact]
    public void Their_entry_their_threads_and_their_seat_go_and_those_of_others_stay()
    {
        var story = new Story()
            .Received("2026-03-02 10:00", Ana, "Could you send me the figures?", thread: "hers")
            .Received("2026-03-02 11:00", Joe, "Could you send me the plan?", thread: "his")
            .Met("2026-03-03 14:00", Ana, 30, null, Joe)
            .Met("2026-03-04 14:00", Ana);

        var rest = Forgotten(story).Rest;

        Assert.DoesNotContain(AnaId, rest.People.Keys);
        Assert.Equal([new ThreadId("his")], rest.Threads.Keys);
        Assert.Equal([Joe.Address], Assert.Single(rest.Meetings.Values).Attendees.Select(attendee => attendee.Who.Address));
    }

    [Theory]
    [InlineData("Could you ask Ana Petrović?")]
    [InlineData("Could you ask ana petrovic?")]
    [InlineData("Could you ask Petrović?")]
    [InlineData("Could you write to ana@fabrikam.example?")]
    public void A_sentence_of_somebody_else_that_names_them_goes(string sentence)
    {
        var story = new Story().Received("2026-03-02 10:00", Ana, "Hello.").Received("2026-03-02 11:00", Joe, sentence, thread: "his");

        var thread = Forgotten(story).Rest.Threads[new ThreadId("his")];

        Assert.Equal((null, Expectation.Question), (thread.LastReceived!.Asks, thread.LastReceived.Expects));
    }

    [Fact]
    public void A_part_of_the_name_that_somebody_else_bears_too_names_nobody()
    {
        var story = new Story().Received("2026-03-02 10:00", Ana, "Hello.").Received("2026-03-02 11:00", Named("Marko Petrović", "marko@fabrikam.example"), "Could you ask Petrović?", thread: "his");

        Assert.Equal("Could you ask Petrović?", Forgotten(story).Rest.Threads[new ThreadId("his")].LastReceived!.Asks);
    }

    [Fact]
    public void What_the_owner_told_of_them_goes_and_what_they_told_of_others_stays()
    {
        var story = new Story().Received("2026-03-02 10:00", Ana, "Hello.")
            .Told((id, at) => new MemoryFact.Note(AnaId, "Climbs.") { Id = id, At = at }, "2026-03-03 10:00")
            .Told((id, at) => new MemoryFact.Note(new PersonId(Joe.Address), "Went to school with Ana Petrović.") { Id = id, At = at }, "2026-03-03 10:00")
            .Told((id, at) => new MemoryFact.Note(new PersonId(Joe.Address), "Sails.") { Id = id, At = at }, "2026-03-03 10:00");

        var forgetting = Forgotten(story);

        Assert.Equal("Sails.", Assert.Single(story.History.Memory.Facts.Where(fact => !forgetting.Covers(fact)).OfType<MemoryFact.Note>()).Text);
    }

    [Fact]
    public void A_nudge_about_them_goes_and_one_that_only_names_them_loses_its_words()
    {
        var story = new Story().Received("2026-03-02 10:00", Ana, "Hello.").Met("2026-03-05 14:00", Joe);
        var about = story.Write(Assert.Single(story.DecideAt("2026-03-09 09:30").Shown), "2026-03-09 09:30");
        var record = new NudgeRecord { Id = Guid.NewGuid(), Nudge = about with { Why = "You met Joe, whom Ana Petrović brought." }, State = NudgeState.Done, DecidedAt = default };

        var forgetting = Forgotten(story);

        Assert.Null(forgetting.Of(record with { Nudge = record.Nudge with { Person = AnaId } }));
        Assert.Null(forgetting.Of(record with { State = NudgeState.Shown }));
        Assert.Equal(WordsKept.None, forgetting.Of(record)!.Words);
        Assert.Same(about, forgetting.Of(record with { Nudge = about })!.Nudge);
    }

    [Fact]
    public void Where_nothing_of_them_is_kept_nothing_changes() =>
        Assert.False(Forgotten(new Story().Received("2026-03-02 11:00", Joe, "Could you send me the plan?")).IsNeeded);

    [Fact]
    public void Whoever_was_erased_is_not_taken_in_again_and_who_was_there_with_them_is()
    {
        var story = new Story();
        story.History.Unwanted = address => address == Ana.Address;

        story.Received("2026-03-02 10:00", Ana, "Could you send me the figures?").Sent("2026-03-02 11:00", Ana, "Hello.").Sent("2026-03-02 12:00", Joe, "Hello.", others: [Ana])
            .Met("2026-03-03 14:00", Ana).Met("2026-03-04 14:00", Ana, 30, null, Joe);

        Assert.Equal([new PersonId(Joe.Address)], story.History.People.Keys);
        Assert.Equal([Joe.Address], Assert.Single(story.History.Meetings.Values).Attendees.Select(attendee => attendee.Who.Address));
        Assert.Equal(0, Assert.Single(story.History.Threads.Values).LastSent!.Others);
    }

    private static Forgetting Forgotten(Story story) => new(story.History, new Traces([Ana.Address], []));
}
