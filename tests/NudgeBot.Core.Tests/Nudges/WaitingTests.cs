using NudgeBot.Core.Interactions;
using NudgeBot.Core.Nudges;
using Xunit;
using static NudgeBot.Core.Tests.Story;

namespace NudgeBot.Core.Tests.Nudges;

[Trait("Product", "D4 D5 D6 D13 D14")]
public sealed class WaitingTests
{
    private const string Question = "Hi Ada,\n\nCould you tell me which of the two dates suits you?\n\nAna";

    private static Story WroteBefore() => new Story().Sent("2026-02-02 10:00", Ana, "Good morning.", "old").Received("2026-02-03 10:00", Ana, "Good morning to you.", "old");

    [Fact]
    public void A_question_asked_late_on_Friday_is_due_on_Monday_morning()
    {
        var story = WroteBefore().Received("2026-03-06 16:40", Ana, Question);

        Assert.Empty(story.DecideAt("2026-03-06 17:00").Shown);
        var finding = Assert.Single(story.DecideAt("2026-03-09 09:30").Shown);
        Assert.Equal(NudgeReason.AwaitingYourReply, finding.Reason);
    }

    [Fact]
    public void An_answer_in_the_thread_from_any_of_the_owners_addresses_ends_the_turn()
    {
        var story = WroteBefore().Received("2026-03-05 10:00", Ana, Question, "t");
        story.History.Add(
            new MailMessage
            {
                Id = new MessageId("phone"),
                Thread = new ThreadId("t"),
                At = story.At("2026-03-06 19:00"),
                From = Named("Ada", "ada.byron@contoso.example"),
                To = [Ana],
                Body = "The tenth.",
            },
            story.At("2026-03-06 19:00"));

        Assert.Empty(story.DecideAt("2026-03-09 09:30").Shown);
    }

    [Fact]
    public void An_answer_in_another_thread_and_a_later_meeting_end_the_turn()
    {
        var elsewhere = WroteBefore().Received("2026-03-05 10:00", Ana, Question, "t").Sent("2026-03-06 10:00", Ana, "The tenth suits me.", "new");
        var met = WroteBefore().Received("2026-03-04 10:00", Ana, Question, "t").Met("2026-03-05 10:00", Ana).Sent("2026-03-05 12:00", Ana, "Good to see you.", "thanks");

        Assert.Contains(elsewhere.DecideAt("2026-03-09 09:30").Quiet, q => q is { Rule: Silence.AlreadyInContact, Finding.Reason: NudgeReason.AwaitingYourReply });
        Assert.Empty(met.DecideAt("2026-03-09 09:30").Shown);
    }

    [Theory]
    [InlineData("Thanks, all set!")]
    [InlineData("Perfect, many thanks.\n\nAna")]
    [InlineData("Vielen Dank, passt.")]
    [InlineData("Alles klar, danke!")]
    [InlineData("Merci beaucoup, c'est parfait.")]
    [InlineData("Bien reçu.")]
    [InlineData("Muchas gracias.")]
    [InlineData("Perfecto, recibido.")]
    public void An_acknowledgement_ends_the_exchange_well(string words)
    {
        var story = WroteBefore().Sent("2026-03-04 10:00", Ana, "Here is the price list.", "t").Received("2026-03-04 12:00", Ana, words, "t");

        var quiet = Assert.Single(story.DecideAt("2026-03-09 09:30").Quiet);
        Assert.Equal(Silence.EndedWell, quiet.Rule);
    }

    [Fact]
    public void What_the_owner_filed_away_is_not_owed()
    {
        var story = WroteBefore().Received("2026-03-05 10:00", Ana, Question, "t");
        story.History.Remove(story.History.Threads[new ThreadId("t")].LastReceived!.Id);

        Assert.Equal(Silence.EndedWell, Assert.Single(story.DecideAt("2026-03-09 09:30").Quiet).Rule);
    }

    [Fact]
    public void Quoted_history_asks_nothing()
    {
        var story = WroteBefore().Received("2026-03-05 10:00", Ana, "Fine with me.\n\nOn Wed, 4 Mar 2026 at 10:00, Ada Byron <ada@contoso.example> wrote:\n> Could you tell me which date suits you?");

        Assert.Empty(story.DecideAt("2026-03-09 09:30").Shown);
    }

    public static TheoryData<string, string, MailMarks?> NoPerson => new()
    {
        { "Fabrikam News", "newsletter@fabrikam.example", null },
        { "Fabrikam", "no-reply@fabrikam.example", null },
        { "Build", "jenkins@contoso.example", null },
        { "Ana Petrović", "ana@fabrikam.example", MailMarks.List },
        { "Ana Petrović", "ana@fabrikam.example", MailMarks.Bulk },
    };

    [Theory]
    [MemberData(nameof(NoPerson))]
    public void Robots_lists_and_bulk_mail_are_no_debts(string name, string address, MailMarks? marks)
    {
        var story = WroteBefore().Received("2026-03-05 10:00", Named(name, address), Question, marks: marks);

        var decision = story.DecideAt("2026-03-09 09:30");
        Assert.Empty(decision.Shown);
        Assert.Contains(decision.Quiet, q => q.Rule == Silence.Bulk);
    }

    [Fact]
    public void Mail_where_the_owner_is_only_in_Cc_is_no_debt()
    {
        var story = WroteBefore().Received("2026-03-05 10:00", Ana, Question, to: [Ben], cc: [Ada]);

        Assert.Empty(story.DecideAt("2026-03-09 09:30").Shown);
    }

    [Fact]
    public void A_cold_letter_from_a_stranger_is_left_alone()
    {
        var story = new Story().Received("2026-03-05 10:00", Named("Sly Seller", "sly@spam.example"), "Could you give me 15 minutes this week?");

        Assert.Equal(Silence.Unsure, Assert.Single(story.DecideAt("2026-03-09 09:30").Quiet).Rule);
    }

    [Fact]
    public void The_owners_own_question_is_brought_back_after_five_working_days()
    {
        var story = WroteBefore().Sent("2026-02-27 10:00", Ana, "Could you send me the figures?", "t");

        Assert.Empty(story.DecideAt("2026-03-05 09:30").Shown);
        var finding = Assert.Single(story.DecideAt("2026-03-06 09:30").Shown);
        Assert.Equal(NudgeReason.AwaitingTheirReply, finding.Reason);
        Assert.False(finding.AskedTwice);
    }

    [Fact]
    public void A_statement_expects_no_answer()
    {
        var story = WroteBefore().Sent("2026-02-23 10:00", Ana, "Here are the figures you wanted.", "t");

        Assert.Empty(story.DecideAt("2026-03-06 09:30").Shown);
    }

    [Fact]
    public void Any_mail_from_them_since_is_an_answer_but_an_automatic_reply_is_none()
    {
        var answered = WroteBefore().Sent("2026-02-26 10:00", Ana, "Could you send me the figures?", "t").Received("2026-02-27 10:00", Ana, "They come on Monday.", "other");
        var away = WroteBefore().Sent("2026-02-26 10:00", Ana, "Could you send me the figures?", "t").Received("2026-02-26 10:01", Ana, "I am away.", "t", subject: "Automatic reply: The offer", marks: MailMarks.Automatic);

        Assert.Empty(answered.DecideAt("2026-03-06 09:30").Shown);
        Assert.Single(away.DecideAt("2026-03-06 09:30").Shown);
    }

    [Fact]
    public void Their_absence_holds_the_reminder()
    {
        var story = WroteBefore().Sent("2026-02-26 10:00", Ana, "Could you send me the figures?", "t")
            .Received("2026-03-04 10:00", Ana, "I am away.", "auto", subject: "Automatic reply: The offer", marks: MailMarks.Automatic);

        Assert.Equal(Silence.Away, Assert.Single(story.DecideAt("2026-03-06 09:30").Waiting).Rule);
    }

    [Fact]
    public void After_two_approaches_without_an_answer_the_third_is_not_suggested()
    {
        var story = WroteBefore()
            .Sent("2026-02-12 10:00", Ana, "Could you send me the figures?", "a")
            .Sent("2026-02-19 10:00", Ana, "Did you find the time?", "b")
            .Sent("2026-02-26 10:00", Ana, "Could we talk about it?", "c");

        var decision = story.DecideAt("2026-03-06 09:30");
        Assert.Empty(decision.Shown);
        Assert.Contains(decision.Quiet, q => q.Rule == Silence.Resting);
    }
}
