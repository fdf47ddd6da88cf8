namespace NudgeBot.SupplyChain;

/// <summary>Under which licences a package may come in, and what is said of those that do not say it themselves.</summary>
internal static class Licences
{
    private static readonly string[] Anywhere = ["0BSD", "Apache-2.0", "BSD-2-Clause", "BSD-3-Clause", "BlueOak-1.0.0", "ISC", "MIT", "PSF-2.0", "blessing"];

    /// <summary>They ask for something of whoever passes the package on; what builds or tests is not passed on.</summary>
    private static readonly string[] NotShipped = ["MPL-2.0"];

    /// <summary>Whoever installs such a tool agrees to its maker's own terms.</summary>
    private static readonly string[] OnlyByChoice = ["LicenseRef-Microsoft-Prerelease"];

    /// <summary>Read by a person in the licence file that the package or its repository holds.</summary>
    private static readonly Dictionary<string, string> ReadByHand = new(StringComparer.OrdinalIgnoreCase)
    {
        ["nuget/Microsoft.Graph"] = "MIT",
        ["nuget/Microsoft.Graph.Core"] = "MIT",
        ["nuget/SourceGear.sqlite3"] = "blessing",
        ["nuget/System.Security.Cryptography.ProtectedData"] = "MIT",
        ["nuget/xunit.abstractions"] = "Apache-2.0",
        ["npm/@microsoft/m365agentsplayground"] = "LicenseRef-Microsoft-Prerelease",
        ["npm/limiter"] = "MIT",
    };

    /// <summary>No SPDX expression: the package says nothing, and nobody has read its licence for it.</summary>
    public const string Unknown = "NOASSERTION";

    /// <param name="stated">What the package says of itself; null where it says nothing that SPDX knows.</param>
    public static string Of(string registry, string name, string? stated) =>
        ReadByHand.TryGetValue($"{registry}/{name}", out var read) ? read : stated ?? Unknown;

    /// <summary>Every licence of the expression is one that this use allows, whichever of them one would choose.</summary>
    public static bool Allow(Package package) => package.Licence
        .Split([' ', '(', ')'], StringSplitOptions.RemoveEmptyEntries)
        .Where(word => word is not ("AND" or "OR"))
        .All(licence => Anywhere.Contains(licence, StringComparer.Ordinal)
            || (package.Use > Use.Shipped && NotShipped.Contains(licence, StringComparer.Ordinal))
            || (package.Use == Use.Optional && OnlyByChoice.Contains(licence, StringComparer.Ordinal)));
}
