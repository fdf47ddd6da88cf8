using System.Text.Json.Nodes;
using Xunit;

namespace NudgeBot.Tests.BotFramework;

/// <summary>A fact about payloads that lie beside the repository; where they do not, it is skipped and says so.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class SharedPayloadsFactAttribute : FactAttribute
{
    public SharedPayloadsFactAttribute() => Skip = SharedPayloads.Absence;
}

/// <summary>The same, for a theory over the payloads.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class SharedPayloadsTheoryAttribute : TheoryAttribute
{
    public SharedPayloadsTheoryAttribute() => Skip = SharedPayloads.Absence;
}

/// <summary>Payloads of real clients and of the vendor's pages, beside the repository and not in it.</summary>
internal static class SharedPayloads
{
    public static string? Root { get; } = Find();

    /// <summary>Why there is nothing to replay; null where there is.</summary>
    public static string? Absence => Root is null ? "The folder ../shared/payloads is not beside this clone, so there are no payloads to replay." : null;

    /// <summary>What a bot receives, by file name.</summary>
    public static IEnumerable<(string Name, JsonObject Json)> Inbound() =>
        Activities().Where(payload => !payload.Name.StartsWith("outbound.", StringComparison.Ordinal) && !payload.Name.StartsWith("activity.", StringComparison.Ordinal)).Concat(Posted());

    public static JsonObject Read(string name) => Inbound().Single(payload => payload.Name.Equals(name, StringComparison.Ordinal)).Json;

    /// <summary>Activities of either direction, by file name: the vendor's pages and captures.</summary>
    public static IEnumerable<(string Name, JsonObject Json)> Activities()
    {
        string[] kinds = ["activity.", "message", "conversationUpdate.", "installationUpdate.", "invoke.", "outbound."];
        foreach (var (name, json) in Files("bot/activities"))
        {
            if (!Array.Exists(kinds, kind => name.StartsWith(kind, StringComparison.Ordinal))) continue;
            // A page's example leaves the type out; the file's name has it.
            json.TryAdd("type", name.Split('.')[0]);
            yield return (name, json);
        }
    }

    /// <summary>What a client posted to a bot, by file name.</summary>
    public static IEnumerable<(string Name, JsonObject Json)> Posted() =>
        from file in Files("playground")
        where file.Name.Contains("-in-", StringComparison.Ordinal)
        let body = file.Json["request"]?["body"] as JsonObject
        where body is not null
        select (file.Name, body);

    /// <summary>A value or an answer of the vendor's pages, by file name.</summary>
    public static JsonObject Object(string name) => Files("bot/activities").Single(file => file.Name.Equals(name, StringComparison.Ordinal)).Json;

    private static IEnumerable<(string Name, JsonObject Json)> Files(string folder) =>
        from path in Directory.EnumerateFiles(Path.Combine(Root!, folder), "*.json").Order(StringComparer.Ordinal)
        select (Path.GetFileName(path), JsonNode.Parse(File.ReadAllText(path))!.AsObject());

    private static string? Find()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (!File.Exists(Path.Combine(folder.FullName, "NudgeBot.sln"))) continue;
            var beside = Path.Combine(folder.FullName, "..", "shared", "payloads");
            return Directory.Exists(beside) ? beside : null;
        }
        return null;
    }
}
