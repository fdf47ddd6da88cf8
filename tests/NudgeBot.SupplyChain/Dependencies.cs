namespace NudgeBot.SupplyChain;

/// <summary>All that the lock files of a clone name, one entry a version, in the order of their names.</summary>
internal static class Dependencies
{
    /// <exception cref="PackageMissingException">A package is locked and not restored.</exception>
    public static IReadOnlyList<Package> In(string root) =>
    [
        .. NuGetLocks.In(root).Concat(NpmLocks.In(root))
            .GroupBy(package => package.Url, StringComparer.Ordinal)
            .Select(same => same.MinBy(package => package.Use)! with { Needs = [.. same.SelectMany(package => package.Needs).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)] })
            .OrderBy(package => package.Registry, StringComparer.Ordinal)
            .ThenBy(package => package.Name, StringComparer.OrdinalIgnoreCase)
            .ThenBy(package => package.Version, StringComparer.Ordinal),
    ];
}

/// <summary>A package is locked and not restored, so that its licence cannot be read.</summary>
internal sealed class PackageMissingException(string file) : Exception($"{file} is missing: restore NudgeBot.sln first.");
