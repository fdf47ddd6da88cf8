namespace NudgeBot.Core.Drafts;

/// <summary>A hash that is the same on every machine and every day, unlike <see cref="string.GetHashCode()"/>: FNV-1a over UTF-16.</summary>
internal static class StableHash
{
    public static uint Of(params ReadOnlySpan<string> parts)
    {
        var hash = 2166136261u;
        foreach (var part in parts)
        {
            foreach (var c in part) hash = (hash ^ c) * 16777619u;
            hash = (hash ^ '\n') * 16777619u;
        }

        // FNV leaves the low bits of short inputs alike, and the choice is made by the low bits.
        hash ^= hash >> 16;
        hash *= 0x85EBCA6Bu;
        return hash ^ (hash >> 13);
    }
}
