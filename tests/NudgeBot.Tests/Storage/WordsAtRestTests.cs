using System.Security.Cryptography;
using System.Text;
using NudgeBot.Core.Interactions;
using NudgeBot.Core.Nudges;
using NudgeBot.Core.People;
using NudgeBot.Storage;
using NudgeBot.Storage.History;
using NudgeBot.Storage.Words;
using NudgeBot.Storage.Work;
using Xunit;

namespace NudgeBot.Tests.Storage;

public sealed class WordsAtRestTests
{
    private static readonly CancellationToken None = CancellationToken.None;

    [Fact]
    public async Task No_name_address_subject_or_sentence_can_be_read_in_the_files()
    {
        await using var storage = await StorageOnDisk.WithAdaAsync();
        await FillAsync(storage);
        var onDisk = storage.Bytes();
        foreach (var word in new[] { "zebra", "Zebra", "contoso.example", "Lovelace", "graph.secret" })
        {
            Assert.Equal(-1, onDisk.AsSpan().IndexOf(Encoding.UTF8.GetBytes(word)));
            Assert.Equal(-1, onDisk.AsSpan().IndexOf(Encoding.Unicode.GetBytes(word)));
        }

        // The same search does find what is not secret, so an empty result above means something.
        Assert.NotEqual(-1, onDisk.AsSpan().IndexOf(Encoding.UTF8.GetBytes(Seeded.Ada.Id.Value)));
    }

    [Fact]
    public void What_was_sealed_for_one_row_opens_in_no_other_and_with_no_other_key()
    {
        using var key = new MailboxKey(RandomNumberGenerator.GetBytes(MailboxKey.SecretSize));
        using var other = new MailboxKey(RandomNumberGenerator.GetBytes(MailboxKey.SecretSize));
        var closed = key.Seal("words"u8, "nudges/1/a");
        Assert.Equal("words"u8, key.Open(closed, "nudges/1/a"));
        Assert.Throws<DataFolderException>(() => key.Open(closed, "nudges/1/b"));
        Assert.Throws<DataFolderException>(() => other.Open(closed, "nudges/1/a"));
        closed[^1] ^= 1;
        Assert.Throws<DataFolderException>(() => key.Open(closed, "nudges/1/a"));
        Assert.Throws<DataFolderException>(() => key.Open([1, 2, 3], "nudges/1/a"));
    }

    [Fact]
    public void The_same_words_never_look_the_same_twice_and_names_differ_between_mailboxes()
    {
        using var key = new MailboxKey(new byte[MailboxKey.SecretSize]);
        using var other = new MailboxKey(RandomNumberGenerator.GetBytes(MailboxKey.SecretSize));
        Assert.NotEqual(key.Seal("words"u8, "place"), key.Seal("words"u8, "place"));
        Assert.Equal(key.NameOf("ana@fabrikam.example"), key.NameOf("ana@fabrikam.example"));
        Assert.NotEqual(key.NameOf("ana@fabrikam.example"), other.NameOf("ana@fabrikam.example"));
    }

    private static async Task FillAsync(StorageOnDisk storage)
    {
        var zebra = new PersonId(new EmailAddress("zebra@contoso.example"));
        await storage.Mailboxes.UpdateAsync(Seeded.Ada.Id, account => account with { Owner = Seeded.Ada, ConversationReference = "zebra" }, None);
        var person = new Seeded(1).Person(1) with { Id = zebra, Name = "Zebra", LastTopic = new Topic("zebra", new MessageId("zebra"), default, null) };
        var thread = new MailThread(new ThreadId("zebra"), "zebra crossing") { LastSent = new ThreadMail { Id = new MessageId("m"), At = default, With = zebra, Asks = "A zebra?" } };
        var meeting = new Seeded(1).Meeting(1) with { Subject = "zebra" };
        var changes = new HistoryChanges { People = { zebra }, Threads = { thread.Id }, Meetings = { meeting.Id } };
        var history = new MailboxHistory(Seeded.Ada, [person], [thread], [meeting]);
        await storage.Histories.SaveAsync(Seeded.Ada.Id, history, changes, new SyncPosition("inbox", "https://graph.secret", null, null, null), None);
        var nudge = new Seeded(2).Nudge(2);
        nudge = nudge with { Text = "zebra", Nudge = nudge.Nudge with { Key = new NudgeKey("met/zebra"), Person = zebra, Name = "Zebra", Why = "zebra" } };
        await storage.Nudges.AddAsync(Seeded.Ada.Id, nudge, [new QueuedWork("send-mail", storage.Clock.Now, nudge.Id, "zebra")], None);
        await storage.Nudges.MuteAsync(Seeded.Ada.Id, zebra, None);
    }
}
