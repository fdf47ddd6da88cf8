using System.Text.Json;
using System.Xml.Linq;

namespace NudgeBot.Tests.Manifest;

/// <summary>The repository's manifest folder, found from where the tests run.</summary>
internal static class ManifestFolder
{
    internal static string Repository { get; } = FindRepository();

    internal static string PathOf(string name) => Path.Combine(Repository, "manifest", name);

    internal static JsonElement Read() => JsonElement.Parse(File.ReadAllText(PathOf("manifest.json")));

    /// <summary>The file of each language beside English, by its tag, as the manifest names them.</summary>
    internal static IReadOnlyDictionary<string, string> Languages { get; } = Read().GetProperty("localizationInfo").GetProperty("additionalLanguages").EnumerateArray()
        .ToDictionary(language => language.GetProperty("languageTag").GetString()!, language => language.GetProperty("file").GetString()!, StringComparer.Ordinal);

    /// <summary>Every text in the manifest by where it stands, written as Teams writes it: <c>bots[0].commandLists[0].commands[1].title</c>.</summary>
    internal static IReadOnlyDictionary<string, string> Texts() => TextsIn(Read(), "").ToDictionary(StringComparer.Ordinal);

    /// <summary>A language's texts by the same places.</summary>
    internal static IReadOnlyDictionary<string, string> Texts(string language) =>
        JsonElement.Parse(File.ReadAllText(PathOf(Languages[language]))).EnumerateObject().Where(text => text.Name is not "$schema")
            .ToDictionary(text => text.Name, text => text.Value.GetString()!, StringComparer.Ordinal);

    internal static XDocument ReadOutlookAddIn() => XDocument.Load(PathOf("outlook-addin.xml"));

    private static IEnumerable<KeyValuePair<string, string>> TextsIn(JsonElement part, string place) => part.ValueKind switch
    {
        JsonValueKind.Object => part.EnumerateObject().SelectMany(member => TextsIn(member.Value, place.Length == 0 ? member.Name : $"{place}.{member.Name}")),
        JsonValueKind.Array => part.EnumerateArray().SelectMany((item, at) => TextsIn(item, FormattableString.Invariant($"{place}[{at}]"))),
        JsonValueKind.String => [KeyValuePair.Create(place, part.GetString()!)],
        _ => [],
    };

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
