using System.Text.Json.Nodes;

namespace NudgeBot.SupplyChain;

/// <summary>The clone of the repository in which this stands.</summary>
internal static class Clone
{
    /// <exception cref="DirectoryNotFoundException">This was called from outside a clone.</exception>
    public static string Root()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "NudgeBot.sln"))) return folder.FullName;
        }

        throw new DirectoryNotFoundException($"No folder above {AppContext.BaseDirectory} holds NudgeBot.sln; call this from a clone.");
    }

    /// <summary>As the app package bears it, such as 0.2.0.</summary>
    public static string Version() => (string)JsonNode.Parse(File.ReadAllText(Path.Combine(Root(), "manifest", "manifest.json")))!["version"]!;
}
