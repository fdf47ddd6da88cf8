namespace NudgeBot.SupplyChain;

/// <summary>One package at one version, of those that a lock file names.</summary>
/// <param name="Registry">Where it comes from: <c>nuget</c> or <c>npm</c>, as in its package URL.</param>
/// <param name="Licence">An SPDX expression, or a <c>LicenseRef-</c> of ours where SPDX knows none.</param>
/// <param name="Sha512">Of the package as the registry serves it, in lower-case hexadecimal digits.</param>
/// <param name="Needs">The <see cref="Url"/>s of what it asks for itself.</param>
internal sealed record Package(string Registry, string Name, string Version, Use Use, string Licence, string Sha512, IReadOnlyList<string> Needs)
{
    /// <summary>What it is called everywhere. Source: the Package URL specification, with its types nuget and npm.</summary>
    public string Url => UrlOf(Registry, Name, Version);

    public static string UrlOf(string registry, string name, string version) => $"pkg:{registry}/{name.Replace("@", "%40", StringComparison.Ordinal)}@{version}";
}

/// <summary>What a package is here for; the first that fits.</summary>
internal enum Use
{
    /// <summary>It is in the program or in the pages that leave this repository.</summary>
    Shipped,

    /// <summary>It builds or tests them, and stays here.</summary>
    Build,

    /// <summary>A tool for whoever wants it; neither the build nor the tests fetch it.</summary>
    Optional,
}
