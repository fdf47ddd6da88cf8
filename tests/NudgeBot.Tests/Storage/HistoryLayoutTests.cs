using NudgeBot.Core.Hands;
using NudgeBot.Core.Interactions;
using NudgeBot.Core.People;
using NudgeBot.Storage.Codecs;
using NudgeBot.Storage.History;
using NudgeBot.Storage.Words;
using Xunit;

namespace NudgeBot.Tests.Storage;

/// <summary>What an earlier version stored is read as it was meant, without what that version did not look for.</summary>
public sealed class HistoryLayoutTests
{
    private static readonly PersonId Ana = new(new EmailAddress("ana@fabrikam.example"));
    private static readonly DateTimeOffset At = new(2026, 3, 5, 9, 0, 0, TimeSpan.Zero);

    [Fact]
    public void The_days_of_a_person_stored_in_the_first_layout_keep_their_three_kinds()
    {
        var to = new PayloadWriter();
        to.Text("Ana");
        foreach (var _ in (int[])[1, 2, 3, 4]) to.Instant(At);
        to.Byte(0); // no automatic reply
        to.Byte(0); // no topic
        to.Count(2);
        to.Number((739_000UL << 3) | 5);
        to.Number((2UL << 3) | 2);
        var from = new PayloadReader(to.Written, version: 1);

        var person = PersonCodec.Read(ref from, Ana);

        Assert.Equal([new ContactDay(739_000, ContactKinds.Sent | ContactKinds.Met), new ContactDay(739_002, ContactKinds.Received)], person.Days);
        Assert.Empty(person.Signs);
        Assert.True(from.AtEnd);
    }

    [Fact]
    public void A_person_stored_in_the_second_layout_was_not_yet_seen_beside_the_owner()
    {
        var to = new PayloadWriter();
        to.Text("Ana");
        foreach (var _ in (int[])[1, 2, 3, 4]) to.Instant(At);
        to.Byte(0); // no automatic reply
        to.Byte(0); // no topic
        to.Count(1);
        to.Number((739_000UL << 8) | 9);
        to.Count(0); // no signs
        foreach (var _ in (int[])[1, 2]) to.Instant(At);
        var from = new PayloadReader(to.Written, version: 2);

        var person = PersonCodec.Read(ref from, Ana);

        Assert.Equal([new ContactDay(739_000, ContactKinds.Sent | ContactKinds.SentAlone)], person.Days);
        Assert.True(person.NamedBeside.IsEmpty);
        Assert.True(from.AtEnd);
    }

    [Fact]
    public void Of_a_person_stored_in_the_third_layout_it_is_not_known_how_the_two_write()
    {
        var to = new PayloadWriter();
        to.Text("Ana");
        foreach (var _ in (int[])[1, 2, 3, 4]) to.Instant(At);
        to.Byte(0); // no automatic reply
        to.Byte(0); // no topic
        to.Count(0); // no days
        to.Count(0); // no signs
        foreach (var _ in (int[])[1, 2]) to.Instant(At);
        to.Number(1);
        to.Count(739_000);
        var from = new PayloadReader(to.Written, version: 3);

        var person = PersonCodec.Read(ref from, Ana);

        Assert.Equal(739_000, person.NamedBeside.Last);
        Assert.Null(person.Hand);
        Assert.Null(person.TheirHand);
        Assert.True(from.AtEnd);
    }

    [Fact]
    public void How_the_two_write_takes_few_bytes_where_one_mail_showed_it()
    {
        var hand = new Hand
        {
            Spoken = new Seen<string>("de", At),
            Greeted = new Seen<string>("Hallo {first},", At),
            SignedOff = new Seen<SignOff>(new SignOff("Viele Grüße", WithFullName: true), At),
            Addressed = new Seen<FormOfAddress>(new FormOfAddress("de", Register.Formal), At),
            Lengths = new RecentLengths(new MailLength(At, 80)),
        };
        var to = new PayloadWriter();
        HandCodec.Write(to, hand);
        var from = new PayloadReader(to.Written, HistoryPage.Layout);

        Assert.Equal(hand, HandCodec.Read(ref from));
        Assert.True(from.AtEnd);
        Assert.InRange(to.Length, 1, 50);
    }

    [Fact]
    public void The_open_end_of_a_thread_stored_in_the_first_layout_says_that_its_signs_are_not_known()
    {
        var to = new PayloadWriter();
        to.Text("The offer");
        to.Message("m1");
        to.Instant(At);
        to.Text(Ana.Address.Value);
        to.Flag(true);
        to.Count(2);
        to.Count((int)Expectation.Question);
        to.Text("Which date?");
        to.Link(null);
        to.Count(0);
        to.Flag(false);
        to.Flag(true);
        to.Message(null);
        to.Instant(null);
        to.Flag(true);
        var from = new PayloadReader(to.Written, version: 1);

        var thread = ThreadCodec.Read(ref from, new ThreadId("t"));

        Assert.Equal(
            new ThreadMail { Id = new MessageId("m1"), At = At, With = Ana, Direct = true, Others = 2, Expects = Expectation.Question, Asks = "Which date?", IsFiled = true },
            thread.LastReceived);
        Assert.True(thread.IsSensitive);
        Assert.Empty(thread.Commitments);
        Assert.True(from.AtEnd);
    }

    [Fact]
    public void A_thread_stored_in_the_fourth_layout_was_named_by_its_newest_mail()
    {
        var thread = new MailThread(new ThreadId("t"), "The offer") { NamedAt = At, LastSent = new ThreadMail { Id = new MessageId("m"), At = At, With = Ana } };
        var to = new PayloadWriter();
        ThreadCodec.Write(to, thread);
        var from = new PayloadReader(to.Written[..^1], version: 4); // the last byte says who named it

        Assert.Equal(At, ThreadCodec.Read(ref from, thread.Id).NamedAt);
        Assert.True(from.AtEnd);
    }
}
