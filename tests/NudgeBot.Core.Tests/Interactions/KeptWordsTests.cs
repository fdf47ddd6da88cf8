using NudgeBot.Core.Interactions;
using NudgeBot.Core.People;
using Xunit;
using static NudgeBot.Core.Tests.Story;

namespace NudgeBot.Core.Tests.Interactions;

/// <summary>Words of mail are kept while something open needs them, and never where they are private.</summary>
[Trait("Product", "P7 P8")]
public sealed class KeptWordsTests
{
    private const string Question = "Could you send me the figures?";

    [Fact]
    public void The_sentence_that_asks_goes_a_fortnight_after_it_was_answered()
    {
        var story = new Story().Received("2026-03-02 10:00", Ana, Question, thread: "t").Sent("2026-03-03 10:00", Ana, "Here they are.", thread: "t");

        Assert.Equal(Question, AsksAt(story, "2026-03-15 09:00"));
        Assert.Null(AsksAt(story, "2026-03-17 09:00"));
    }

    [Fact]
    public void The_sentence_that_asks_stays_while_nobody_answered_it() =>
        Assert.Equal(Question, AsksAt(new Story().Received("2026-03-02 10:00", Ana, Question, thread: "t"), "2026-04-02 09:00"));

    [Fact]
    public void The_sentence_of_a_promise_goes_a_fortnight_after_it_was_kept_and_the_promise_stays()
    {
        var story = new Story().Sent("2026-03-02 10:00", Ana, "I'll send you the deck by Thursday.", thread: "t").SentFile("2026-03-04 10:00", Ana, "Attached is the deck.", thread: "t");
        story.History.Advance(story.At("2026-03-15 09:00"));
        Assert.Equal("I'll send you the deck by Thursday.", Assert.Single(Thread(story).Commitments).Sentence);

        story.History.Advance(story.At("2026-03-20 09:00"));

        Assert.Equal(("", new DateOnly(2026, 3, 5)), (Assert.Single(Thread(story).Commitments).Sentence, Thread(story).Commitments[0].DueOn));
    }

    [Fact]
    public void A_private_mail_leaves_neither_subject_nor_sentence_nor_topic()
    {
        var story = new Story().Received("2026-03-02 10:00", Ana, Question + " I will send you the deck by Friday.", thread: "t", subject: "Okapi", isPrivate: true);

        AssertNoWords(story);
    }

    [Fact]
    public void A_mail_that_its_headers_show_to_be_private_loses_its_words_and_does_not_get_them_back_when_it_is_read_again()
    {
        var story = new Story().Received("2026-03-02 10:00", Ana, Question + " I will send you the deck by Friday.", thread: "t", subject: "Okapi");
        var mail = Thread(story).LastReceived!.Id;

        story.History.Mark(new ThreadId("t"), mail, MailMarks.None, isPrivate: true);
        AssertNoWords(story);

        story.History.Add(new MailMessage { Id = mail, Thread = new ThreadId("t"), At = story.At("2026-03-02 10:00"), From = Ana, To = [Ada], Subject = "Okapi", Body = Question }, story.At("2026-03-03 10:00"));
        AssertNoWords(story);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void The_newest_mail_that_may_be_named_names_the_thread_in_whatever_order_they_are_read(bool privateFirst)
    {
        var story = new Story();
        Func<Story>[] mails =
        [
            () => story.Received("2026-03-02 10:00", Ana, "News.", thread: "t", subject: "The offer"),
            () => story.Received("2026-03-03 10:00", Ana, "News.", thread: "t", subject: "The new offer"),
            () => story.Received("2026-03-04 10:00", Ana, "News.", thread: "t", subject: "Okapi", isPrivate: true),
        ];
        foreach (var mail in privateFirst ? mails.Reverse() : mails) mail();

        Assert.Equal("The new offer", Thread(story).Topic);
    }

    [Fact]
    public void Of_a_private_meeting_the_title_is_not_kept() =>
        Assert.Equal("", Assert.Single(new Story().Met("2026-03-05 14:00", Joe, 30, meeting => meeting with { IsPrivate = true }).History.Meetings.Values).Subject);

    private static void AssertNoWords(Story story)
    {
        var thread = Thread(story);
        Assert.Equal(("", null, true), (thread.Topic, thread.LastReceived!.Asks, thread.LastReceived.IsPrivate));
        Assert.Equal(Expectation.Question, thread.LastReceived.Expects);
        Assert.All(thread.Commitments, commitment => Assert.Equal("", commitment.Sentence));
        Assert.Null(story.History.People[new PersonId(Ana.Address)].LastTopic);
    }

    private static string? AsksAt(Story story, string local)
    {
        story.History.Advance(story.At(local));
        return Thread(story).LastReceived!.Asks;
    }

    private static MailThread Thread(Story story) => story.History.Threads[new ThreadId("t")];
}
