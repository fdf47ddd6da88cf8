using NudgeBot.Development;
using NudgeBot.Sandbox.Scenes;
using NudgeBot.Tests.Commands;
using Xunit;
using static NudgeBot.Tests.Journeys.Tale;

namespace NudgeBot.Tests.Attacks;

/// <summary>Links that somebody put where the program reads or writes: it writes nothing through them, deletes nothing behind them, and quotes nothing of what they lead to.</summary>
[Trait("Product", "P15")]
public sealed class PlantedFileTests : IDisposable
{
    private const string Secret = "root:x:0:0:the words of another file";

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("nudgebot-tests-");

    public void Dispose() => _folder.Delete(recursive: true);

    [Theory]
    [InlineData("messages.jsonl")]
    [InlineData("user.json")]
    [InlineData("events.jsonl")]
    public async Task A_mailbox_file_that_leads_elsewhere_is_refused_without_a_word_of_what_stands_there(string file)
    {
        SceneFolder.Write(OfAda(Asked(Ana)), _folder.FullName);
        File.Delete(At(file));
        await File.WriteAllTextAsync(At("secret"), Secret);
        File.CreateSymbolicLink(At(file), At("secret"));

        var ended = await NudgeBotProcess.RunAsync("scan", "--mailbox", _folder.FullName);

        Assert.Equal(2, ended.ExitCode);
        Assert.DoesNotContain("root", ended.Complaint + ended.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_link_in_the_place_of_the_answer_is_replaced_and_what_it_leads_to_stays()
    {
        await File.WriteAllTextAsync(At("precious"), Secret);
        File.CreateSymbolicLink(At("texts.html"), At("precious"));

        var ended = await NudgeBotProcess.RunAsync("preview-texts", "--language", "en", "--out", At("texts.html"));

        Assert.Equal((0, Secret), (ended.ExitCode, await File.ReadAllTextAsync(At("precious"))));
        Assert.Null(new FileInfo(At("texts.html")).LinkTarget);
    }

    [Fact]
    public async Task A_sandbox_that_is_begun_anew_deletes_nothing_behind_a_link()
    {
        _folder.CreateSubdirectory("elsewhere");
        await File.WriteAllTextAsync(At(Path.Combine("elsewhere", "precious")), Secret);
        Directory.CreateSymbolicLink(At(SandboxData.FolderName), At("elsewhere"));

        SandboxData.For(_folder.FullName);

        Assert.True(File.Exists(At(Path.Combine("elsewhere", "precious"))));
        Assert.False(Directory.Exists(At(SandboxData.FolderName)));
    }

    private string At(string name) => Path.Combine(_folder.FullName, name);
}
