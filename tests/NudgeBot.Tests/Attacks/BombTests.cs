using System.Diagnostics;
using System.IO.Compression;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;
using NudgeBot.Graph.Folders;
using NudgeBot.Sandbox;
using NudgeBot.Sandbox.Scenes;
using Xunit;
using static NudgeBot.Tests.Attacks.ServiceUnderAttack;
using static NudgeBot.Tests.Journeys.Tale;

namespace NudgeBot.Tests.Attacks;

/// <summary>Little that would become much: nested, long, huge and packed input. It is refused, or answered, at once and in little memory.</summary>
[Trait("Product", "P15")]
[Collection(UnderAttack.Name)]
public sealed class BombTests(ServiceUnderAttack service)
{
    private static readonly TimeSpan AtOnce = TimeSpan.FromSeconds(5);

    private static readonly Dictionary<string, (string Body, int Status)> Bodies = new(StringComparer.Ordinal)
    {
        ["a thousand levels of objects"] = (string.Concat(Enumerable.Repeat("{\"a\":", 1000)) + "1" + new string('}', 1000), 400),
        ["thirty thousand open brackets"] = (new string('[', 30_000), 400),
        ["more than it takes"] = ($$"""{"text":"{{new string('x', 70_000)}}"}""", 413),
        ["a number of ten thousand digits"] = ($$"""{"text":{{new string('9', 10_000)}}}""", 400),
        ["a note of sixty thousand letters"] = ($$"""{"text":"{{new string('x', 60_000)}}"}""", 400),
        ["a note of nothing but spaces"] = ($$"""{"text":"{{new string(' ', 5000)}}"}""", 400),
        ["half a surrogate pair"] = ("""{"text":"\ud83d"}""", 400),
        ["half a surrogate pair in a name"] = ("""{"\ud83d":1,"text":7}""", 400),
        ["ten thousand names"] = ($$"""{{{string.Join(',', Enumerable.Range(0, 5000).Select(number => $"\"a{number}\":1"))}}}""", 400),
        ["ten thousand times the same name"] = ($$"""{{{string.Join(',', Enumerable.Repeat("\"text\":1", 5000))}}}""", 400),
        ["nothing"] = ("", 400),
        ["null"] = ("null", 400),
        ["two values"] = ("""{"text":1}{"text":2}""", 400),
        ["a comment"] = ("""/* x */{"text":7}""", 400),
        ["not a number"] = ("""{"text":NaN}""", 400),
    };

    public static TheoryData<string> Stories => [.. Bodies.Keys];

    [Theory]
    [MemberData(nameof(Stories))]
    public async Task A_body_of_the_api_is_refused_at_once(string story)
    {
        var (body, status) = Bodies[story];
        var clock = Stopwatch.StartNew();

        var answer = await service.AskAsync("POST", $"/api/me/people/{Carlos.Address}/notes", body, service.TokenOf(Mallory));

        Assert.Equal(status, answer.Status);
        Assert.StartsWith("urn:nudgebot:", (string?)answer.Json!["type"], StringComparison.Ordinal);
        Assert.InRange(clock.Elapsed, TimeSpan.Zero, AtOnce);
        Assert.Empty(service.Complaints.Take());
    }

    [Theory]
    [InlineData("gzip")]
    [InlineData("deflate")]
    [InlineData("br")]
    public async Task A_packed_body_is_not_unpacked(string coding)
    {
        using var packed = new MemoryStream();
        await using (var packing = new GZipStream(packed, CompressionLevel.Fastest, leaveOpen: true)) await packing.WriteAsync(Encoding.UTF8.GetBytes("""{"text":"packed"}"""));
        using var request = new HttpRequestMessage(HttpMethod.Post, $"/api/me/people/{Carlos.Address}/notes") { Content = new ByteArrayContent(packed.ToArray()) };
        request.Content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        request.Content.Headers.ContentEncoding.Add(coding);
        request.Headers.Authorization = new("Bearer", service.TokenOf(Mallory));

        Assert.Equal(400, (await service.SendAsync(request)).Status);
    }

    [Fact]
    public async Task A_body_that_does_not_say_its_length_is_cut_off_where_too_much_begins()
    {
        using var request = new HttpRequestMessage(HttpMethod.Put, "/api/me/settings") { Content = new StreamContent(new MemoryStream(Encoding.ASCII.GetBytes(new string(' ', 150_000)))) };
        request.Content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        request.Headers.TransferEncodingChunked = true;
        request.Headers.Authorization = new("Bearer", service.TokenOf(Mallory));

        Assert.Equal(413, (await service.SendAsync(request)).Status);
    }

    [Theory]
    [InlineData("""{"nudge":"00000000-0000-0000-0000-000000000000","rev":1e308}""")]
    [InlineData("""{"nudge":[[[[[[[[1]]]]]]]],"rev":{}}""")]
    [InlineData("""{"key":"k","week":[2147483647,[],[["k","n",0,0,true]]]}""")]
    [InlineData("""{"key":"k","week":[1,[[0,2147483647]],[["k","n",2147483647,-1,true]]]}""")]
    [InlineData("""{"key":"k","week":[[],[],[]]}""")]
    public async Task A_press_with_numbers_and_lists_beyond_all_is_answered(string data)
    {
        foreach (var verb in (string[])["nudge.send", "nudge.snooze", "quiet.bring", "quiet.hush", "person.note", "nudge.fill", "nudge.way"])
        {
            var answer = await service.DeliverAsync(service.PressOf(Mallory, verb, (JsonObject)JsonNode.Parse(data)!));
            Assert.Equal((200, 200), (answer.Status, (int)answer.Json!["statusCode"]!));
        }

        Assert.Empty(service.Complaints.Take());
    }

    [Fact]
    public async Task A_press_with_two_hundred_thousand_letters_is_answered_with_a_sentence()
    {
        var own = await service.NudgeAboutAsync(Mallory, Carlos);
        var answer = await service.DeliverAsync(service.PressOf(Mallory, "nudge.open", new JsonObject { ["nudge"] = own.Id.ToString("N"), ["rev"] = own.Revision, ["text"] = new string('x', 200_000) }));

        Assert.Equal(200, answer.Status);
        Assert.InRange(answer.Body.Length, 1, 60_000);
        Assert.Null((await service.NudgeAboutAsync(Mallory, Carlos)).DraftMessageId);
    }

    [Theory]
    [InlineData("who is ", 100_000)]
    [InlineData("note Carlos: ", 100_000)]
    [InlineData("snooze ", 50_000)]
    [InlineData("(((((((", 10_000)]
    public async Task A_typed_line_without_end_is_answered_at_once(string begins, int letters)
    {
        var typed = service.ActivityOf(Mallory);
        typed["text"] = begins + string.Concat(Enumerable.Repeat("a ", letters / 2));
        var clock = Stopwatch.StartNew();
        service.Channel.Calls.Clear();

        Assert.Equal(202, (await service.DeliverAsync(typed)).Status);

        Assert.InRange(clock.Elapsed, TimeSpan.Zero, AtOnce);
        Assert.InRange(Assert.Single(service.Channel.Calls).Body.Length, 1, 4000);
    }

    [Theory]
    [InlineData("messages.jsonl")]
    [InlineData("events.jsonl")]
    [InlineData("user.json")]
    public async Task A_mailbox_folder_that_unpacks_to_a_thousand_times_its_size_is_refused_in_a_sentence(string file)
    {
        var folder = Directory.CreateTempSubdirectory("nudgebot-tests-");
        try
        {
            SceneFolder.Write(OfAda(Asked(Ana)), folder.FullName);
            File.Delete(Path.Combine(folder.FullName, file));
            await WriteBombAsync(Path.Combine(folder.FullName, file + ".gz"));

            var scanned = await Assert.ThrowsAsync<MailboxFolderException>(() => MailboxFolder.ReadAsync(folder.FullName, CancellationToken.None));
            var served = await Assert.ThrowsAsync<SandboxRefusedException>(() => SandboxHost.StartAsync(new SandboxOptions { MailboxFolders = [folder.FullName] }, CancellationToken.None));

            Assert.Equal($"{file}.gz unpacks to more than 200 times its size, which mail does not.", scanned.Message);
            Assert.EndsWith("it unpacks to more than 200 times its size, which mail does not.", served.Message, StringComparison.Ordinal);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    /// <summary>Fifty megabytes of one line, in fifty kilobytes.</summary>
    private static async Task WriteBombAsync(string path)
    {
        await using var packing = new GZipStream(File.Create(path), CompressionLevel.SmallestSize);
        await packing.WriteAsync("{\"id\":\""u8.ToArray());
        var chunk = new byte[1_000_000];
        chunk.AsSpan().Fill((byte)'a');
        for (var written = 0; written < 50; written++) await packing.WriteAsync(chunk);
        await packing.WriteAsync("\"}"u8.ToArray());
    }
}
