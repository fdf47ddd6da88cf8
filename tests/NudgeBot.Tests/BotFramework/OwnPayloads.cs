using System.Text.Json.Nodes;

namespace NudgeBot.Tests.BotFramework;

/// <summary>Activities as Teams sends them, one of each kind, about people who do not exist.</summary>
internal static class OwnPayloads
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "BotFramework", "Payloads");

    public static IEnumerable<string> Names { get; } = [.. Directory.EnumerateFiles(Folder, "*.json").Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal)];

    public static JsonObject Read(string name) => JsonNode.Parse(File.ReadAllText(Path.Combine(Folder, name)))!.AsObject();
}
