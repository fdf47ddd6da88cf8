namespace NudgeBot.Core.Interactions;

/// <summary>Comparing instants that may not be known.</summary>
internal static class Instants
{
    /// <summary>The later of two; the one that is known where one is not, and null where neither is.</summary>
    public static DateTimeOffset? Later(DateTimeOffset? one, DateTimeOffset? other) => one is null || other > one ? other : one;
}
