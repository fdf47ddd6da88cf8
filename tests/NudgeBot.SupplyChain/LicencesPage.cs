using System.Globalization;
using System.Text;

namespace NudgeBot.SupplyChain;

/// <summary>docs/licences.md: every package with its version and licence.</summary>
internal static class LicencesPage
{
    private static readonly (Use Use, string Title, string Words)[] Sections =
    [
        (Use.Shipped, "In the program and its pages", "They leave this repository. The .NET runtime itself (MIT) comes with the machine or the image."),
        (Use.Build, "Builds and tests it", "They stay here."),
        (Use.Optional, "Tools by choice", "Neither the build nor the tests fetch them."),
    ];

    public static string PathIn(string root) => Path.Combine(root, "docs", "licences.md");

    public static string Of(IReadOnlyList<Package> packages)
    {
        var page = new StringBuilder("""
            # Licences
            Every package that the lock files name, with what is in it in turn. Written by `dotnet run --project tests/NudgeBot.SupplyChain -- licences`
            from the restored packages; a test fails where it is out of date, or where a licence is not one of those allowed
            (tests/NudgeBot.SupplyChain/Licences.cs). `... -- sbom --out nudgebot.cdx.json` writes the same with hashes as a CycloneDX bill of materials.

            """.ReplaceLineEndings("\n"));
        foreach (var (use, title, words) in Sections) Append(page, title, words, [.. packages.Where(package => package.Use == use)]);
        return page.ToString();
    }

    private static void Append(StringBuilder page, string title, string words, List<Package> packages)
    {
        var licences = packages.CountBy(package => package.Licence).OrderByDescending(count => count.Value).ThenBy(count => count.Key, StringComparer.Ordinal);
        page.Append(CultureInfo.InvariantCulture, $"\n## {title}\n{words} {packages.Count} packages: {string.Join(", ", licences.Select(count => $"{count.Key} {count.Value}"))}.\n\n| package | version | licence |\n|---|---|---|\n");
        foreach (var package in packages) page.Append(CultureInfo.InvariantCulture, $"| {package.Registry}: {package.Name} | {package.Version} | {package.Licence} |\n");
    }
}
