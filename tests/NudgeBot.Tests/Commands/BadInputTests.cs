using System.Globalization;
using System.Net;
using System.Net.Sockets;
using NudgeBot.Sandbox.Scenes;
using NudgeBot.Tests.Journeys;
using Xunit;

namespace NudgeBot.Tests.Commands;

/// <summary>A wrong call ends at once with the exit code that says so and one sentence that says what to do.</summary>
public sealed class BadInputTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("nudgebot-tests-");

    public void Dispose() => _folder.Delete(recursive: true);

    [Theory]
    [InlineData("scan", "--mailbox", "no-such-folder")]
    [InlineData("scan", "--mailbox", "MAILBOX", "--at", "yesterday")]
    [InlineData("scan", "--mailbox", "MAILBOX", "--at", "2026-03-09T08:10:00")]
    [InlineData("scan", "--mailbox", "MAILBOX", "--at", "2026-02-30T08:10:00Z")]
    [InlineData("scan", "--mailbox", "MAILBOX", "--format", "poem")]
    [InlineData("scan")]
    [InlineData("run", "--port", "PORT", "--mailbox", "no-such-folder")]
    [InlineData("run", "--port", "PORT", "--at", "2026-13-01T00:00:00Z")]
    [InlineData("run", "--port", "0")]
    [InlineData("run", "--port", "65536")]
    [InlineData("run", "--port", "many")]
    [InlineData("run", "--port", "PORT", "--address", "nowhere")]
    [InlineData("run", "--port", "PORT", "--address", "0.0.0.0")]
    [InlineData("package")]
    [InlineData("package", "--out", "nudgebot.zip")]
    [InlineData("lint-text")]
    [InlineData("lint-text", "--language", "it")]
    [InlineData("lint-text", "--language", "en")]
    [InlineData("preview-texts")]
    [InlineData("preview-texts", "--out", "texts.html", "--language", "it")]
    [InlineData("dance")]
    [InlineData("--dance")]
    public async Task A_wrong_call_is_exit_code_2_and_one_sentence(params string[] arguments)
    {
        SceneFolder.Write(Tale.OfAda(Tale.Asked(Tale.Ana)), _folder.FullName);

        var ended = await NudgeBotProcess.RunAsync([.. arguments.Select(Meant)]);

        AssertOneSentence(2, ended);
    }

    [Theory]
    [InlineData("messages.jsonl", "{\"id\":\"m1\",", "messages.jsonl")]
    [InlineData("messages.jsonl", "[1]", "messages.jsonl")]
    [InlineData("events.jsonl", "not json at all", "events.jsonl")]
    [InlineData("user.json", "{", "user.json")]
    [InlineData("mailboxSettings.json", "{", "mailboxSettings.json")]
    public async Task A_broken_mailbox_folder_is_exit_code_2_and_names_the_file(string file, string content, string named)
    {
        SceneFolder.Write(Tale.OfAda(Tale.Asked(Tale.Ana)), _folder.FullName);
        await File.WriteAllTextAsync(Path.Combine(_folder.FullName, file), content);

        var scanned = await NudgeBotProcess.RunAsync("scan", "--mailbox", _folder.FullName, "--at", "2026-03-09T08:10:00Z");
        var run = await NudgeBotProcess.RunAsync("run", "--port", FreePort(), "--data", Path.Combine(_folder.FullName, "data"), "--mailbox", _folder.FullName);

        foreach (var ended in (NudgeBotProcess[])[scanned, run])
        {
            AssertOneSentence(2, ended);
            Assert.Contains(named, ended.Complaint, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_taken_port_is_exit_code_1_and_says_how_to_choose_another()
    {
        using var taken = new TcpListener(IPAddress.Loopback, 0);
        taken.Start();

        var ended = await NudgeBotProcess.RunAsync("run", "--port", PortOf(taken));

        AssertOneSentence(1, ended);
        Assert.Contains("--port", ended.Complaint, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_data_folder_that_cannot_be_written_is_exit_code_1_and_names_it()
    {
        // A file where a folder should be: refused whoever runs it, root too.
        var file = Path.Combine(_folder.FullName, "a-file");
        await File.WriteAllTextAsync(file, "");

        var ended = await NudgeBotProcess.RunAsync("run", "--port", FreePort(), "--data", Path.Combine(file, "data"));

        AssertOneSentence(1, ended);
        Assert.Contains(file, ended.Complaint, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Scan_prints_its_answer_alone_and_ends_with_0()
    {
        SceneFolder.Write(Tale.OfAda(Tale.Asked(Tale.Ana)), _folder.FullName);

        var ended = await NudgeBotProcess.RunAsync("scan", "--mailbox", _folder.FullName, "--at", "2026-03-09T08:10:00Z", "--format", "json");

        Assert.Equal((0, ""), (ended.ExitCode, ended.Complaint));
        var report = System.Text.Json.Nodes.JsonNode.Parse(ended.Output)!;
        Assert.Equal(Tale.Ana.Address, Assert.Single(report["nudges"]!.AsArray())!["person"]!["address"]!.GetValue<string>());
        Assert.Equal("2026-03-09T08:10:00Z", report["at"]!.GetValue<string>());
    }

    [Fact]
    public async Task A_folder_on_the_command_line_is_taken_from_where_the_caller_stands()
    {
        SceneFolder.Write(Tale.OfAda(Tale.Asked(Tale.Ana)), _folder.CreateSubdirectory("mine").FullName);

        var ended = await NudgeBotProcess.RunFromSourceAsync(_folder.FullName, "scan", "--mailbox", "mine", "--at", "2026-03-09T08:10:00Z");

        Assert.Equal((0, ""), (ended.ExitCode, ended.Complaint));
        Assert.Contains(Tale.Ana.Address, ended.Output, StringComparison.Ordinal);
    }

    private static void AssertOneSentence(int exitCode, NudgeBotProcess ended)
    {
        Assert.True(ended.ExitCode == exitCode, $"Exit code {ended.ExitCode}: {ended.Complaint}");
        Assert.Equal("", ended.Output);
        var line = Assert.Single(ended.Complaint.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));
        Assert.EndsWith(".", line, StringComparison.Ordinal);
        Assert.DoesNotContain("Exception", line, StringComparison.Ordinal);
    }

    private string Meant(string argument) => argument switch
    {
        "MAILBOX" => _folder.FullName,
        "PORT" => FreePort(),
        _ => argument,
    };

    private static string FreePort()
    {
        using var probe = new TcpListener(IPAddress.Loopback, 0);
        probe.Start();
        return PortOf(probe);
    }

    private static string PortOf(TcpListener listener) => ((IPEndPoint)listener.LocalEndpoint).Port.ToString(CultureInfo.InvariantCulture);
}
