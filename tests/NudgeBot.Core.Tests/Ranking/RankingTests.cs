using System.Globalization;
using NudgeBot.Core.Interactions;
using NudgeBot.Core.People;
using NudgeBot.Core.Ranking;
using NudgeBot.Core.Speech;
using Xunit;
using static NudgeBot.Core.Tests.Story;

namespace NudgeBot.Core.Tests.Ranking;

[Trait("Product", "D4 D11 D12 R2 P5")]
public sealed class RankingTests
{
    private const string Question = "Hi Ada,\n\nCould you tell me which of the two dates suits you?\n\nAna";

    /// <summary>Ana writes every week, and the owner answers the first so many of her mails.</summary>
    private static Story Weekly(int answered)
    {
        var story = new Story();
        for (var week = 0; week < 8; week++)
        {
            var day = new DateOnly(2026, 1, 5).AddDays(7 * week).ToString("O", CultureInfo.InvariantCulture);
            story.Received(day + " 10:00", Ana, "Could you look at this?", $"w{week}");
            if (week < answered) story.Sent(day + " 15:00", Ana, "I did.", $"w{week}", "Re: The offer");
        }

        return story.Received("2026-03-05 10:00", Ana, Question, "asked");
    }

    private static WaitingMail Waiting(Story story, string local, string thread = "asked")
    {
        var kept = story.History.Threads[new ThreadId(thread)];
        return new WaitingMail(kept, kept.LastReceived!, story.History, story.At(local));
    }

    private static Chance AtArrival(Story story) => RankingModel.Default.AnswerAtArrival(Waiting(story, "2026-03-05 10:00"));

    private static string Said(ScoreReason reason) => reason.Says(ScoreWords.Of("en"));

    private static Chance Writing(Story story, NamedAddress person, string local) =>
        RankingModel.Default.Writing(new KnownPerson(story.History.People[new PersonId(person.Address)], story.History, story.At(local)));

    [Fact]
    public void Someone_whose_mail_the_owner_answers_ranks_higher_than_someone_whose_mail_they_do_not()
    {
        Assert.True(AtArrival(Weekly(8)).LogOdds > AtArrival(Weekly(0)).LogOdds + 0.3);
        Assert.Contains(AtArrival(Weekly(8)).Reasons, reason => (Said(reason), reason.Weight) is ("you answer their mail most times", > 0));
        Assert.Contains(AtArrival(Weekly(0)).Reasons, reason => (Said(reason), reason.Weight) is ("you seldom answer their mail", < 0));
    }

    [Fact]
    public void A_question_to_the_owner_ranks_higher_than_news_to_many()
    {
        var asked = Weekly(4);
        var told = Weekly(4).Received("2026-03-05 10:01", Ana, "Dear all,\n\nThe canteen is closed on Friday, see https://canteen.example.", "news", [Ben, Ada, Joe]);

        Assert.True(AtArrival(asked).LogOdds > RankingModel.Default.AnswerAtArrival(Waiting(told, "2026-03-05 10:01", "news")).LogOdds + 1);
    }

    [Fact]
    public void The_longer_a_mail_waits_the_less_likely_its_answer()
    {
        var story = Weekly(6);
        var chances = new[] { "2026-03-05 18:00", "2026-03-07 18:00", "2026-03-12 18:00", "2026-03-24 18:00" }
            .Select(at => RankingModel.Default.AnswerLater(Waiting(story, at)).LogOdds).ToList();

        Assert.Equal(chances.OrderDescending(), chances);
        Assert.Equal(chances.Count, chances.Distinct().Count());
    }

    [Fact]
    public void Whom_the_owner_writes_to_every_week_they_will_sooner_write_to_than_whom_they_wrote_to_once()
    {
        var story = new Story().KeptUpWith(Ana, "2025-10-06", "2026-03-02", 7).Sent("2025-12-01 10:00", Joe, "Here it is.");

        Assert.True(Writing(story, Ana, "2026-03-05 10:00").LogOdds > Writing(story, Joe, "2026-03-05 10:00").LogOdds + 1);
    }

    [Fact]
    public void Whom_others_address_together_with_the_owner_they_will_sooner_write_to()
    {
        var story = new Story().Sent("2025-12-01 10:00", Joe, "Here it is.").Sent("2025-12-01 10:00", Ben, "Here it is.");
        for (var day = 2; day < 6; day++) story.Received($"2026-03-0{day} 10:00", Ana, "The plan is as follows.", $"plan{day}", [Ada, Joe]);

        Assert.True(Writing(story, Joe, "2026-03-05 18:00").LogOdds > Writing(story, Ben, "2026-03-05 18:00").LogOdds + 0.3);
        Assert.Contains(Writing(story, Joe, "2026-03-05 18:00").Reasons, reason => (Said(reason), reason.Weight) is ("others write to you both", > 0));
    }

    [Fact]
    public void Mail_to_a_crowd_says_nothing_of_who_belongs_together()
    {
        var crowd = Enumerable.Range(0, MailboxHistory.CircleSize).Select(i => Named($"Guest {i}", $"guest{i}@fabrikam.example"));
        var story = new Story().Received("2026-03-02 10:00", Ana, "Dear all, welcome.", "crowd", [Ada, .. crowd]);

        Assert.DoesNotContain(story.History.People.Values, person => !person.NamedBeside.IsEmpty);
    }

    [Fact]
    public void Every_score_says_why_the_heaviest_reason_first_and_nothing_twice()
    {
        var story = Weekly(5).KeptUpWith(Joe, "2025-03-10", "2025-12-20", 30);
        Chance[] chances =
        [
            AtArrival(story),
            RankingModel.Default.AnswerLater(Waiting(story, "2026-03-09 09:00")),
            Writing(story, Ana, "2026-03-09 09:00"),
            Writing(story, Joe, "2026-03-09 09:00"),
        ];

        Assert.All(chances, chance =>
        {
            Assert.NotEmpty(chance.Reasons);
            Assert.InRange(chance.Value, 0.0001, 0.9999);
            Assert.Equal(chance.Reasons.Select(r => Math.Abs(r.Weight)).OrderDescending(), chance.Reasons.Select(r => Math.Abs(r.Weight)));
            Assert.Equal(chance.Reasons.Count, chance.Reasons.Select(Said).Distinct(StringComparer.Ordinal).Count());
        });
    }

    [Fact]
    public void The_order_of_reading_and_reading_twice_change_no_score()
    {
        var forward = Weekly(5);
        var mails = Mails(forward).ToList();
        var backward = new MailboxHistory(forward.History.Owner);
        var now = forward.At("2026-03-09 09:00");
        foreach (var mail in Enumerable.Reverse(mails).Concat(mails)) backward.Add(mail, now);
        var straight = new MailboxHistory(forward.History.Owner);
        foreach (var mail in mails) straight.Add(mail, now);

        Assert.Equal(ScoreIn(straight), ScoreIn(backward));
        Assert.Equal(ScoreIn(straight), ScoreIn(straight));

        double ScoreIn(MailboxHistory history)
        {
            var thread = history.Threads[new ThreadId("m8")];
            return RankingModel.Default.AnswerLater(new WaitingMail(thread, thread.LastReceived!, history, now)).LogOdds;
        }
    }

    [Fact]
    public void What_is_not_known_counts_neither_way()
    {
        var story = Weekly(5);
        var read = Waiting(story, "2026-03-05 10:00");
        var unread = new WaitingMail(read.Thread, read.Mail with { Signs = null, Length = null }, story.History, story.At("2026-03-05 10:00"));

        var textual = new[] { "expects", "greetsOwner", "length", "bulkWords", "firstInTo", "link" };
        Assert.All(AnswerFeatures.AtArrival.Where(f => textual.Contains(f.Name)), feature => Assert.True(double.IsNaN(feature.Of(unread)), feature.Name));
        Assert.DoesNotContain(RankingModel.Default.AnswerAtArrival(unread).Reasons, reason => textual.Contains(reason.Feature));
    }

    [Fact]
    public void The_days_on_which_the_owner_wrote_are_the_same_counted_on_and_counted_anew()
    {
        var story = Weekly(3);
        var today = new DateOnly(2026, 1, 20);
        Assert.Equal(3, story.History.DaysWrittenOfMonth(today));

        story.Sent("2026-01-08 10:00", Joe, "Hello.").Sent("2026-01-08 11:00", Ben, "Hello.");

        Assert.Equal(4, story.History.DaysWrittenOfMonth(today));
        var anew = new MailboxHistory(story.History.Owner, story.History.People.Values.Select(p => p.ToStored()), [], []);
        Assert.Equal(4, anew.DaysWrittenOfMonth(today));
    }

    /// <summary>Every mail of the story again; all in the horizon of threads.</summary>
    private static IEnumerable<MailMessage> Mails(Story story)
    {
        for (var i = 0; i < 9; i++)
        {
            var at = story.At("2026-01-05 10:00").AddDays(7 * i);
            yield return new MailMessage { Id = new MessageId($"r{i}"), Thread = new ThreadId($"m{i}"), At = at, From = Ana, To = [Ada], Subject = "The offer", Body = Question };
            if (i is < 5 or 8) yield return new MailMessage { Id = new MessageId($"s{i}"), Thread = new ThreadId($"m{i}"), At = at.AddHours(i == 8 ? -3 : 3), From = Ada, To = [Ana], Subject = "Re: The offer", Body = "Done." };
        }
    }
}
