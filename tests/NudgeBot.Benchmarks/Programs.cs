using System.Net;
using System.Net.Sockets;
using NudgeBot.Development;

namespace NudgeBot.Benchmarks;

/// <summary>The built programs that are measured or measured against, found beside this one.</summary>
internal static class Programs
{
    // Nobody listens there: the sandbox waits for a bot that does not come.
    private const int NoBot = 9;

    /// <summary>The sandbox over one mailbox folder, as a process of its own.</summary>
    public static Task<SandboxProcess> StartSandboxAsync(string mailbox, CancellationToken cancellationToken) =>
        SandboxProcess.StartAsync(Built("NudgeBot.Sandbox", "NudgeBot.Sandbox.dll"), NoBot, [mailbox], null, cancellationToken);

    /// <summary>A program of src/, built with the configuration of this one.</summary>
    /// <exception cref="FileNotFoundException">It was not built.</exception>
    public static string Built(string project, string program)
    {
        var output = Path.GetRelativePath(Path.Combine(Repository(), "tests", "NudgeBot.Benchmarks"), AppContext.BaseDirectory);
        var path = Path.Combine(Repository(), "src", project, output, program);
        return File.Exists(path) ? path : throw new FileNotFoundException($"{path} is missing: build the whole solution first.", path);
    }

    /// <summary>A port on loopback that was free a moment ago.</summary>
    public static int FreePort() => FreePorts(1)[0];

    /// <summary>Several, no two alike.</summary>
    public static int[] FreePorts(int count)
    {
        var probes = Enumerable.Range(0, count).Select(_ => new TcpListener(IPAddress.Loopback, 0)).ToList();
        probes.ForEach(probe => probe.Start());
        var ports = probes.Select(probe => ((IPEndPoint)probe.LocalEndpoint).Port).ToArray();
        probes.ForEach(probe => probe.Dispose());
        return ports;
    }

    /// <exception cref="DirectoryNotFoundException">This program does not lie in the repository.</exception>
    public static string Repository()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "NudgeBot.sln"))) return folder.FullName;
        }

        throw new DirectoryNotFoundException("NudgeBot.sln stands in no folder above this program: run it from the repository.");
    }
}
