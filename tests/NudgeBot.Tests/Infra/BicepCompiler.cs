using System.Diagnostics;
using System.Runtime.InteropServices;
using System.Text.Json.Nodes;
using System.Xml.Linq;
using NudgeBot.Tests.Architecture;
using Xunit;

namespace NudgeBot.Tests.Infra;

/// <summary>The Bicep compiler of its maker, as infra/compiler fetches it. It needs no network and no Azure.</summary>
internal static class BicepCompiler
{
    private const string Package = "Azure.Bicep.CommandLine.linux-x64";
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    /// <summary>Why these tests cannot run here; null where they can.</summary>
    public static string? Missing =>
        !OperatingSystem.IsLinux() || RuntimeInformation.OSArchitecture is not System.Runtime.InteropServices.Architecture.X64 ? "The Bicep compiler is fetched for Linux on x64 alone."
        : File.Exists(Program) ? null
        : "The Bicep compiler is not there: 'dotnet restore infra/compiler' fetches it.";

    public static string Templates { get; } = Path.Combine(Repository.Root, "infra");

    private static string Program => Path.Combine(RestoredPackages(), Package.ToLowerInvariant(), Version(), "tools", "bicep");

    /// <summary>Standard output of a compilation; every warning is a failure.</summary>
    public static async Task<JsonNode> BuildAsync(string template)
    {
        var (output, complaint) = await RunAsync(new Dictionary<string, string>(StringComparer.Ordinal), "build", "--stdout", template);
        Assert.Equal("", complaint);
        return JsonNode.Parse(output)!;
    }

    /// <summary>What a deployment with these parameters would make, as far as it can be known without Azure.</summary>
    /// <param name="given">What the parameters file reads from the environment.</param>
    public static async Task<(JsonArray Resources, string Complaint)> PredictAsync(string parameters, IReadOnlyDictionary<string, string> given)
    {
        var (_, complaint) = await RunAsync(
            given, "snapshot", parameters, "--mode", "overwrite", "--tenant-id", Guid.Empty.ToString(), "--subscription-id", Guid.Empty.ToString(),
            "--resource-group", "nudgebot", "--location", "westeurope", "--deployment-name", "nudgebot");
        var snapshot = Path.ChangeExtension(parameters, ".snapshot.json");
        return (File.Exists(snapshot) ? JsonNode.Parse(await File.ReadAllTextAsync(snapshot))!["predictedResources"]!.AsArray() : [], complaint);
    }

    private static async Task<(string Output, string Complaint)> RunAsync(IReadOnlyDictionary<string, string> environment, params string[] arguments)
    {
        var start = new ProcessStartInfo(Program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false };
        foreach (var (name, value) in environment) start.Environment[name] = value;
        using var process = Process.Start(start)!;
        using var limit = new CancellationTokenSource(Patience);
        var output = process.StandardOutput.ReadToEndAsync(limit.Token);
        var complaint = process.StandardError.ReadToEndAsync(limit.Token);
        await process.WaitForExitAsync(limit.Token);
        return (await output, (await complaint).Trim());
    }

    private static string Version() => (string)XDocument.Load(Path.Combine(Repository.Root, "Directory.Packages.props"))
        .Descendants("PackageVersion").Single(pin => (string?)pin.Attribute("Include") is Package).Attribute("Version")!;

    private static string RestoredPackages() => Environment.GetEnvironmentVariable("NUGET_PACKAGES") is { Length: > 0 } folder
        ? folder
        : Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages");
}

/// <summary>A test that needs the Bicep compiler; where it is not there it says so and is skipped.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class BicepFactAttribute : FactAttribute
{
    public BicepFactAttribute() => Skip = BicepCompiler.Missing;
}

/// <summary>The same with data.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class BicepTheoryAttribute : TheoryAttribute
{
    public BicepTheoryAttribute() => Skip = BicepCompiler.Missing;
}
