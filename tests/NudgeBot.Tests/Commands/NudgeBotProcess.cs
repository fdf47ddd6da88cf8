using System.Diagnostics;
using NudgeBot.Tests.Architecture;

namespace NudgeBot.Tests.Commands;

/// <summary>The built program as a terminal starts it: what it printed, what it complained of, and how it ended.</summary>
internal sealed record NudgeBotProcess(int ExitCode, string Output, string Complaint)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    public static Task<NudgeBotProcess> RunAsync(params string[] arguments) => EndAsync(Environment.CurrentDirectory, [Program(), .. arguments]);

    /// <summary>With variables of the environment, each as NAME=VALUE.</summary>
    public static Task<NudgeBotProcess> RunWithVariablesAsync(IReadOnlyList<string> variables, params string[] arguments) =>
        EndAsync(Environment.CurrentDirectory, [Program(), .. arguments], variables: variables);

    /// <summary>With something on standard input.</summary>
    public static Task<NudgeBotProcess> RunWithInputAsync(string input, params string[] arguments) => EndAsync(Environment.CurrentDirectory, [Program(), .. arguments], input);

    /// <summary>As README says it, by <c>dotnet run</c>, standing in <paramref name="folder"/>.</summary>
    public static Task<NudgeBotProcess> RunFromSourceAsync(string folder, params string[] arguments) =>
        EndAsync(folder, ["run", "--no-build", "--configuration", new DirectoryInfo(BuiltIn()).Parent!.Name, "--project", ProjectFolder(), "--", .. arguments]);

    private static async Task<NudgeBotProcess> EndAsync(string folder, string[] arguments, string? input = null, IReadOnlyList<string>? variables = null)
    {
        var start = new ProcessStartInfo("dotnet", arguments) { WorkingDirectory = folder, UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true, RedirectStandardInput = true };
        foreach (var name in start.Environment.Keys.Where(name => name.StartsWith("NUDGEBOT_", StringComparison.OrdinalIgnoreCase)).ToList()) start.Environment.Remove(name);
        foreach (var variable in variables ?? []) start.Environment[variable.Split('=')[0]] = variable.Split('=', 2)[1];
        using var process = Process.Start(start)!;
        await process.StandardInput.WriteAsync(input);
        process.StandardInput.Close();
        var output = process.StandardOutput.ReadToEndAsync();
        var complaint = process.StandardError.ReadToEndAsync();
        using var limit = new CancellationTokenSource(Patience);
        try
        {
            await process.WaitForExitAsync(limit.Token);
        }
        catch (OperationCanceledException late)
        {
            process.Kill(entireProcessTree: true);
            throw new TimeoutException($"'dotnet {string.Join(' ', arguments)}' was still running after {Patience.TotalSeconds:0} s.", late);
        }

        return new NudgeBotProcess(process.ExitCode, await output.WaitAsync(Patience), await complaint.WaitAsync(Patience));
    }

    /// <summary>The program as this build made it, beside its own sandbox; not the copy that lies with the tests.</summary>
    private static string Program() => Path.Combine(ProjectFolder(), BuiltIn(), "nudgebot.dll");

    private static string ProjectFolder() => Path.Combine(Repository.Root, "src", "NudgeBot");

    /// <summary>For example bin/Debug/net10.0.</summary>
    private static string BuiltIn() => Path.TrimEndingDirectorySeparator(Path.GetRelativePath(Path.Combine(Repository.Root, "tests", "NudgeBot.Tests"), AppContext.BaseDirectory));
}
