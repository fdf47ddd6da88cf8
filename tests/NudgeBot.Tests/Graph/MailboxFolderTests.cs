using System.IO.Compression;
using System.Text;
using NudgeBot.Core.Interactions;
using NudgeBot.Core.People;
using NudgeBot.Graph.Folders;
using Xunit;

namespace NudgeBot.Tests.Graph;

public sealed class MailboxFolderTests : IDisposable
{
    private const string User = """{"id":"ada","displayName":"Ada","mail":"ada@contoso.example","proxyAddresses":["smtp:ada.l@contoso.example"]}""";
    private const string Received = """{"id":"m1","conversationId":"t","receivedDateTime":"2026-03-03T14:00:05Z","sentDateTime":"2026-03-03T14:00:00Z","parentFolderId":"inbox","isRead":true,"x_extra":{"a":[1]}}""";
    private const string Sent = """{"id":"m2","conversationId":"t","receivedDateTime":"2026-03-03T15:00:05Z","sentDateTime":"2026-03-03T15:00:00Z","parentFolderId":"sentitems","internetMessageHeaders":[{"name":"Precedence","value":"bulk"}]}""";

    private readonly DirectoryInfo _folder = System.IO.Directory.CreateTempSubdirectory("nudgebot-folder-");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public async Task A_folder_gives_the_same_facts_as_a_mailbox()
    {
        Write("user.json", User);
        Write("mailboxSettings.json", """{"timeZone":"Europe/Berlin"}""");
        Write("messages.jsonl", Received + "\r\n\n" + Sent);
        Write("events.jsonl", """
            {"id":"e1","createdDateTime":"2026-03-01T08:00:00Z","start":{"dateTime":"2026-03-03T10:00:00","timeZone":"Europe/Berlin"},"end":{"dateTime":"2026-03-03T11:00:00","timeZone":"Europe/Berlin"},"organizer":{"emailAddress":{"address":"ada.l@contoso.example"}}}
            {"id":"e2","start":{"dateTime":"2026-03-03T10:00:00","timeZone":"UTC"},"end":{"dateTime":"2026-03-03T11:00:00","timeZone":"UTC"}}

            """);

        var folder = await ReadAsync();

        Assert.Equal(("Ada", 2, TimeSpan.FromHours(1)), (folder.Owner.DisplayName, folder.Owner.Addresses.Count, folder.Owner.Settings.Zone.BaseUtcOffset));
        Assert.Equal(["14:00:05", "15:00:00"], folder.Messages.Select(mail => mail.Message.At.ToString("HH:mm:ss", null)));
        Assert.Equal(["14:00:05", "15:00:05"], folder.Messages.Select(mail => mail.ArrivedAt.ToString("HH:mm:ss", null)));
        Assert.Equal([null, MailMarks.Bulk], folder.Messages.Select(mail => mail.Message.Marks));
        Assert.Equal([new DateTimeOffset(2026, 3, 1, 8, 0, 0, TimeSpan.Zero), null], folder.Meetings.Select(meeting => meeting.ArrivedAt));
        Assert.Equal([true, false], folder.Meetings.Select(meeting => meeting.Meeting.OwnerOrganizes));
        Assert.Equal(9, folder.Meetings[0].Meeting.Start.Hour);
    }

    [Fact]
    [Trait("Product", "D18 R3")]
    public async Task Contacts_and_the_owners_own_notes_are_read_where_they_are_there()
    {
        Write("user.json", User);
        Write("messages.jsonl", Received);
        Write("contacts.jsonl", """{"id":"c1","displayName":"Ana P","emailAddresses":[{"name":"Ana","address":"Ana@Fabrikam.example"},{"address":"no address"},{"address":"ana@home.example"}]}""");
        Write("notes.jsonl", """{"person":"ana@fabrikam.example","text":" Climbs. ","at":"2026-03-01T08:00:00Z"}""");

        var folder = await ReadAsync();

        Assert.Equal(["ana@fabrikam.example", "ana@home.example"], Assert.Single(folder.Contacts).Addresses.Select(address => address.Value));
        Assert.Equal(("ana@fabrikam.example", "Climbs."), (folder.Notes[0].Person.Address.Value, folder.Notes[0].Text));
    }

    [Theory]
    [InlineData("""{"text":"x","at":"2026-03-01T08:00:00Z"}""", "notes.jsonl line 1 has no person with a mail address.")]
    [InlineData("""{"person":"ana@fabrikam.example","at":"2026-03-01T08:00:00Z"}""", "notes.jsonl line 1 has no text.")]
    [InlineData("""{"person":"ana@fabrikam.example","text":"x"}""", "notes.jsonl line 1 has no at.")]
    public async Task A_broken_note_is_named(string line, string complaint)
    {
        Write("user.json", User);
        Write("messages.jsonl", Received);
        Write("notes.jsonl", line);

        Assert.Equal(complaint, (await Assert.ThrowsAsync<MailboxFolderException>(ReadAsync)).Message);
    }

    [Fact]
    public async Task A_packed_file_is_read_as_a_plain_one()
    {
        Write("user.json", User);
        Pack("messages.jsonl.gz", Received + "\n" + Sent + "\n");

        var folder = await ReadAsync();

        Assert.Equal(2, folder.Messages.Count);
        Assert.Empty(folder.Meetings);
        Assert.Equal(MailboxSettings.Default, folder.Owner.Settings);
    }

    [Theory]
    [InlineData("{\"id\":", "line 2 is not valid JSON")]
    [InlineData("not json", "line 2 is not valid JSON")]
    [InlineData("[1,2]", "line 2 is not an object")]
    [InlineData("null", "line 2 says null")]
    [InlineData("{\"id\":\"x\"} {\"id\":\"y\"}", "line 2 ")]
    [InlineData("{\"receivedDateTime\":\"2026-03-03T14:00:05Z\"}", "line 2 has no id")]
    [InlineData("{\"id\":\"x\"}", "line 2 has no receivedDateTime")]
    [InlineData("{\"id\":\"x\",\"receivedDateTime\":\"yesterday\"}", "line 2 has a value of the wrong kind at receivedDateTime")]
    [InlineData("{\"id\":\"x\",\"toRecipients\":\"Ana Petrova\"}", "line 2 has a value of the wrong kind at toRecipients")]
    public async Task A_broken_line_is_named_with_its_file_and_what_is_wrong_and_nothing_it_says(string line, string complaint)
    {
        Write("user.json", User);
        Write("messages.jsonl", Received + "\n" + line + "\n" + Sent);

        var fault = await Assert.ThrowsAsync<MailboxFolderException>(ReadAsync);

        Assert.StartsWith("messages.jsonl " + complaint, fault.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("Petrova", fault.Message, StringComparison.Ordinal);
        Assert.EndsWith(".", fault.Message, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', fault.Message);
    }

    [Theory]
    [InlineData("""{"id":"e"}""", "events.jsonl line 1 has no start or no end that can be read.")]
    [InlineData("""{"start":{}}""", "events.jsonl line 1 has no id.")]
    public async Task A_broken_event_is_named_too(string line, string complaint)
    {
        Write("user.json", User);
        Write("messages.jsonl", Received);
        Write("events.jsonl", line);

        Assert.Equal(complaint, (await Assert.ThrowsAsync<MailboxFolderException>(ReadAsync)).Message);
    }

    [Fact]
    public async Task Text_that_is_not_UTF_8_is_a_broken_line()
    {
        Write("user.json", User);
        File.WriteAllBytes(Path.Combine(_folder.FullName, "messages.jsonl"), [.. "{\"id\":\"M\u00fc\"}\n"u8.ToArray().Select(b => b > 127 ? (byte)0xFF : b)]);

        Assert.StartsWith("messages.jsonl line 1 ", (await Assert.ThrowsAsync<MailboxFolderException>(ReadAsync)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_missing_file_or_folder_is_named()
    {
        var nowhere = Path.Combine(_folder.FullName, "nowhere");
        Assert.Equal($"There is no mailbox folder {nowhere}.", (await Assert.ThrowsAsync<MailboxFolderException>(() => MailboxFolder.ReadAsync(nowhere, CancellationToken.None))).Message);

        Write("user.json", User);
        Assert.Equal($"The mailbox folder {_folder.FullName} has no messages.jsonl.", (await Assert.ThrowsAsync<MailboxFolderException>(ReadAsync)).Message);
    }

    [Theory]
    [InlineData("{", "user.json line 1 is not valid JSON")]
    [InlineData("""{"displayName":"Ada"}""", "user.json has no mail address")]
    public async Task A_broken_owner_is_named(string user, string complaint)
    {
        Write("user.json", user);
        Write("messages.jsonl", Received);

        Assert.StartsWith(complaint, (await Assert.ThrowsAsync<MailboxFolderException>(ReadAsync)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_packed_file_that_is_not_one_or_not_whole_is_named()
    {
        Write("user.json", User);
        Write("messages.jsonl.gz", "plain text");
        Assert.Equal("messages.jsonl.gz is not a whole gzip file.", (await Assert.ThrowsAsync<MailboxFolderException>(ReadAsync)).Message);

        Pack("messages.jsonl.gz", string.Concat(Enumerable.Range(0, 2000).Select(i => Received.Replace("m1", $"m{i * 7919}", StringComparison.Ordinal) + "\n")));
        using (var file = File.OpenWrite(Path.Combine(_folder.FullName, "messages.jsonl.gz"))) file.SetLength(file.Length / 2);
        Assert.StartsWith("messages.jsonl.gz ", (await Assert.ThrowsAsync<MailboxFolderException>(ReadAsync)).Message, StringComparison.Ordinal);
    }

    [SharedFact("mail/enron/white-s")]
    public async Task A_real_mailbox_of_two_thousand_mails_is_read_whole()
    {
        var folder = await MailboxFolder.ReadAsync(SharedFactAttribute.PathOf("mail/enron/white-s"), CancellationToken.None);

        Assert.Equal((1976, 557), (folder.Messages.Count, folder.Meetings.Count));
        Assert.All(folder.Messages, mail => Assert.NotNull(mail.Message.From));
        Assert.Equal(468, folder.Messages.Count(mail => folder.Owner.Is(mail.Message.From!.Address)));
    }

    private Task<MailboxFolder> ReadAsync() => MailboxFolder.ReadAsync(_folder.FullName, CancellationToken.None);

    private void Write(string name, string text) => File.WriteAllText(Path.Combine(_folder.FullName, name), text, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true));

    private void Pack(string name, string text)
    {
        using var packed = new GZipStream(File.Create(Path.Combine(_folder.FullName, name)), CompressionLevel.Fastest);
        packed.Write(Encoding.UTF8.GetBytes(text));
    }
}
