using System.Text.Json;

namespace NudgeBot.Tests.Manifest;

/// <summary>The repository's manifest folder, found from where the tests run.</summary>
internal static class ManifestFolder
{
    internal static string Repository { get; } = FindRepository();

    internal static string PathOf(string name) => Path.Combine(Repository, "manifest", name);

    internal static JsonElement Read() => JsonElement.Parse(File.ReadAllText(PathOf("manifest.json")));

    private static string FindRepository()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "NudgeBot.sln")))
                return folder.FullName;
        }

        throw new DirectoryNotFoundException($"No folder above {AppContext.BaseDirectory} holds NudgeBot.sln; run the tests from a clone.");
    }
}
