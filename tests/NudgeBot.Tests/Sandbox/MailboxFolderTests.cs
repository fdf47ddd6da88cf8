using System.IO.Compression;
using System.Text;
using NudgeBot.Sandbox;
using Xunit;

namespace NudgeBot.Tests.Sandbox;

public sealed class MailboxFolderTests : IDisposable
{
    private const string User = """{"id":"ada-id","displayName":"Ada","mail":"ada@contoso.example"}""";
    private const string Good = """{"id":"m1","receivedDateTime":"2026-03-06T10:00:00Z","parentFolderId":"inbox","subject":"x"}""";

    private readonly string _folder = Directory.CreateTempSubdirectory("mailbox").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [InlineData("{\"id\":\"m2\",", "not JSON")]
    [InlineData("[1]", "not a JSON object")]
    [InlineData("""{"receivedDateTime":"2026-03-06T10:00:00Z","parentFolderId":"inbox"}""", "\"id\" is missing")]
    [InlineData("""{"id":"m1","receivedDateTime":"2026-03-06T10:00:00Z","parentFolderId":"inbox"}""", "the id \"m1\" stands twice")]
    [InlineData("""{"id":"m2","receivedDateTime":"yesterday","parentFolderId":"inbox"}""", "\"receivedDateTime\" is not an instant (\"yesterday\")")]
    [InlineData("""{"id":"m2","receivedDateTime":"2026-03-06T10:00:00Z"}""", "\"parentFolderId\" is missing")]
    public async Task A_broken_line_is_one_sentence_that_names_file_line_and_fault(string line, string fault)
    {
        Write("user.json", User);
        Write("messages.jsonl", $"{Good}\n{line}\n");

        var refused = await RefusalAsync();

        Assert.StartsWith($"{Path.Combine(_folder, "messages.jsonl")}, line 2: {fault}", refused, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_broken_event_is_named_too()
    {
        Write("user.json", User);
        Write("messages.jsonl", Good);
        Write("events.jsonl", """{"id":"e1","start":{"dateTime":"2026-03-06T10:00:00","timeZone":"Middle-earth"},"end":{}}""");

        Assert.EndsWith("events.jsonl, line 1: \"start\" is not a time in a known time zone.", await RefusalAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_folder_that_is_not_there_or_has_no_user_is_said_plainly()
    {
        Assert.Equal($"The mailbox folder {_folder} has no user.json.", await RefusalAsync());
        Assert.Equal("There is no mailbox folder /no/such/folder.", await RefusalAsync("/no/such/folder"));
    }

    [Fact]
    public async Task A_packed_file_is_read_and_the_clock_starts_on_the_weekday_after_the_last_message()
    {
        Write("user.json", User);
        Pack("messages.jsonl.gz", Encoding.UTF8.GetBytes(Good));

        await using var host = await SandboxHost.StartAsync(new SandboxOptions { MailboxFolders = [_folder] }, CancellationToken.None);

        Assert.Equal(new DateTimeOffset(2026, 3, 9, 9, 0, 0, TimeSpan.Zero), host.Now, TimeSpan.FromMinutes(1));
    }

    [Fact]
    public async Task A_packed_file_that_ends_early_is_refused()
    {
        Write("user.json", User);
        Pack("messages.jsonl.gz", Encoding.UTF8.GetBytes(string.Concat(Enumerable.Range(0, 500).Select(id => Good.Replace("m1", $"m{id}", StringComparison.Ordinal) + "\n"))));
        var path = Path.Combine(_folder, "messages.jsonl.gz");
        await File.WriteAllBytesAsync(path, (await File.ReadAllBytesAsync(path))[..^40]);

        Assert.Contains("messages.jsonl.gz", await RefusalAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_taken_port_is_one_sentence()
    {
        await using var first = await RunningSandbox.StartAsync(SampleMail.Ada.Mailbox);

        var refused = await Assert.ThrowsAsync<SandboxRefusedException>(() => SandboxHost.StartAsync(
            new SandboxOptions { Mailboxes = [SampleMail.Ada.Mailbox], Port = first.Host.Origin.Port }, CancellationToken.None));

        Assert.Contains($"Port {first.Host.Origin.Port} on 127.0.0.1 is taken", refused.Message, StringComparison.Ordinal);
    }

    private async Task<string> RefusalAsync(string? folder = null) => (await Assert.ThrowsAsync<SandboxRefusedException>(() =>
        SandboxHost.StartAsync(new SandboxOptions { MailboxFolders = [folder ?? _folder] }, CancellationToken.None))).Message;

    private void Write(string name, string text) => File.WriteAllText(Path.Combine(_folder, name), text);

    private void Pack(string name, byte[] bytes)
    {
        using var file = File.Create(Path.Combine(_folder, name));
        using var packed = new GZipStream(file, CompressionLevel.Fastest);
        packed.Write(bytes);
    }
}
