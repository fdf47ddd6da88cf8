using System.Diagnostics;
using NudgeBot.Tests.Architecture;
using Xunit;

namespace NudgeBot.Tests.Infra;

/// <summary>The plain alternative to a container: a service of systemd, shut in as far as the runtime bears it.</summary>
public sealed class SystemdUnitTests : IDisposable
{
    private const string Analyzer = "/usr/bin/systemd-analyze";
    private const string Program = "/opt/nudgebot/nudgebot";
    private static readonly string[] Lines = File.ReadAllLines(Path.Combine(Repository.Root, "infra", "systemd", "nudgebot.service"));
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("nudgebot-tests-");

    public void Dispose() => _folder.Delete(recursive: true);

    [Theory]
    [InlineData("DynamicUser=yes")]
    [InlineData("StateDirectory=nudgebot")]
    [InlineData("StateDirectoryMode=0700")]
    [InlineData("ProtectSystem=strict")]
    [InlineData("NoNewPrivileges=yes")]
    [InlineData("CapabilityBoundingSet=")]
    [InlineData("RestartPreventExitStatus=2")]
    public void The_service_is_shut_in_and_not_started_anew_where_that_cannot_help(string line) => Assert.Contains(line, Lines, StringComparer.Ordinal);

    [Fact]
    public void It_listens_on_the_machine_itself_alone_and_keeps_its_data_in_its_own_folder() =>
        Assert.Equal($"ExecStart={Program} run --address 127.0.0.1 --port 3978 --data ${{STATE_DIRECTORY}}", Assert.Single(Lines, line => line.StartsWith("ExecStart=", StringComparison.Ordinal)));

    [SystemdFact]
    public async Task Systemd_finds_nothing_wrong_with_it()
    {
        var unit = await WithAProgramThatIsThereAsync();

        var (exitCode, said) = await AnalyzeAsync("verify", unit);

        Assert.Equal((0, ""), (exitCode, said));
    }

    [SystemdFact]
    public async Task Systemd_calls_it_little_exposed()
    {
        var (exitCode, said) = await AnalyzeAsync("security", "--offline=true", "--no-pager", "--threshold=20", await WithAProgramThatIsThereAsync());

        Assert.True(exitCode == 0, said);
    }

    /// <summary>Systemd looks whether the program is there, and on the machine of a test it is not.</summary>
    private async Task<string> WithAProgramThatIsThereAsync()
    {
        var unit = Path.Combine(_folder.FullName, "nudgebot.service");
        await File.WriteAllLinesAsync(unit, Lines.Select(line => line.Replace(Program, "/bin/true", StringComparison.Ordinal)));
        return unit;
    }

    private static async Task<(int ExitCode, string Said)> AnalyzeAsync(params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(Analyzer, arguments) { RedirectStandardError = true, RedirectStandardOutput = true, UseShellExecute = false })!;
        using var limit = new CancellationTokenSource(TimeSpan.FromMinutes(1));
        var output = process.StandardOutput.ReadToEndAsync(limit.Token);
        var complaint = await process.StandardError.ReadToEndAsync(limit.Token);
        await process.WaitForExitAsync(limit.Token);
        return (process.ExitCode, (await output + complaint).Trim());
    }

    /// <summary>A test that needs systemd's own checks; where they are not there it says so and is skipped.</summary>
    private sealed class SystemdFactAttribute : FactAttribute
    {
        public SystemdFactAttribute() => Skip = File.Exists(Analyzer) ? null : "systemd-analyze is not there.";
    }
}
