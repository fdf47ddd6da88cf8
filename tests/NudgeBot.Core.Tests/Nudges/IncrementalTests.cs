using NudgeBot.Core.Interactions;
using NudgeBot.Core.Nudges;
using Xunit;
using static NudgeBot.Core.Tests.Story;

namespace NudgeBot.Core.Tests.Nudges;

public sealed class IncrementalTests
{
    [Fact]
    public void Looking_again_at_what_a_mail_touched_finds_what_looking_at_everything_finds()
    {
        var story = new Story().KeptUpWith(Ana, "2025-06-10", "2025-12-20", 30).Met("2026-03-05 14:00", Joe)
            .Received("2026-03-04 09:00", Ben, "Could you look at the draft?", "ben").Sent("2026-02-25 09:00", Joe, "Could you join us?", "joe");
        var now = story.At("2026-03-09 09:30");
        var kept = new NudgeFinder(story.History);
        kept.FindAll(now);
        story.History.TakeChanges();

        story.Sent("2026-03-09 09:00", Joe, "It was good to meet you.", "new").Received("2026-03-09 09:10", Ana, "I am back. How is the project going?", "ana");
        kept.Refresh(story.History.TakeChanges(), now);
        var anew = new NudgeFinder(story.History);
        anew.FindAll(now);

        Assert.Equal(Keys(anew), Keys(kept));
    }

    [Fact]
    public void Order_of_reading_and_reading_twice_change_nothing()
    {
        var forward = new Story();
        var backward = new Story();
        var mails = Mails(forward).ToList();
        var now = forward.At("2026-03-09 09:30");

        foreach (var mail in mails) forward.History.Add(mail, now);
        foreach (var mail in Enumerable.Reverse(mails).Concat(mails)) backward.History.Add(mail, now);

        Assert.Equal(Snapshot(forward.History), Snapshot(backward.History));
    }

    private static readonly string[] Words =
    [
        "Could you check this?", "Here it is.", "Please get back to me in summer.", "We are not interested.", "Here it is.", "Sad news: Joe Okafor passed away.", "I am leaving the company to travel.",
        "This is unacceptable.", "Could you introduce me to Joe Okafor?", "My father passed away last night.", "I have to decline.",
    ];

    private static IEnumerable<MailMessage> Mails(Story story)
    {
        for (var i = 0; i < 60; i++)
        {
            var mine = i % 3 == 0;
            var other = i % 2 == 0 ? Ana : Ben;
            yield return new MailMessage
            {
                Id = new MessageId($"m{i}"),
                Thread = new ThreadId($"t{i % 7}"),
                At = story.At("2026-01-05 10:00").AddHours(i * 23),
                From = mine ? Ada : other,
                To = [mine ? other : Ada],
                Cc = i % 4 == 1 ? [Joe] : [],
                Subject = i % 5 == 0 ? $"RE: TOPIC {i % 7}" : $"Re: Topic {i % 7}",
                Body = Words[i % Words.Length],
            };
        }
    }

    [Fact]
    public void What_is_found_at_one_person_and_is_about_another_changes_with_either()
    {
        var (nora, eli) = (Named("Nora Lang", "nora@northwind.example"), Named("Eli Moser", "eli@tailspin.example"));
        var story = new Story().Received("2026-03-02 10:00", nora, "Ada, meet Eli.", to: [Ada, eli]).Met("2026-03-05 10:00", eli);
        var now = story.At("2026-03-09 09:30");
        var kept = new NudgeFinder(story.History);
        kept.FindAll(now);
        Assert.Contains(kept.Findings, finding => finding is { Reason: NudgeReason.Thanks, Silence: null });
        story.History.TakeChanges();

        story.Sent("2026-03-09 09:00", nora, "Thank you, it was worth it.");
        kept.Refresh(story.History.TakeChanges(), now);

        Assert.Contains(kept.Findings, finding => finding is { Reason: NudgeReason.Thanks, Silence: Silence.AlreadyInContact });
    }

    private static List<string> Keys(NudgeFinder finder) =>
        [.. finder.Findings.Select(f => $"{f.Key} {f.Silence} {f.Score:F6}").Order(StringComparer.Ordinal)];

    private static string Snapshot(MailboxHistory history) => string.Join('\n',
        history.People.Values.OrderBy(p => p.Id.Address.Value, StringComparer.Ordinal).Select(p =>
            $"{p.Id} {p.Name} {p.FirstAt:O} {p.LastReceivedAt:O} {p.LastSentAt:O} {p.LastTopic} {string.Join(',', p.Days.ToArray())} {string.Join(',', p.Signs)} {p.NamedBeside} {p.Hand} {p.TheirHand}")
        .Concat(history.Threads.Values.OrderBy(t => t.Id.Value, StringComparer.Ordinal).Select(t => t.ToString())));
}
