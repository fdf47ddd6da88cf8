using System.Globalization;
using NudgeBot.Core.Nudges;

namespace NudgeBot.Teams;

/// <summary>Tells whether a typed name means the person of a nudge: any word of the name, accents and case aside, or the address.</summary>
internal static class NameMatch
{
    private const CompareOptions Loosely = CompareOptions.IgnoreCase | CompareOptions.IgnoreNonSpace;

    public static bool Fits(string typed, Nudge nudge)
    {
        var compare = CultureInfo.InvariantCulture.CompareInfo;
        if (compare.Compare(nudge.Name, typed, Loosely) == 0 || compare.Compare(nudge.Person.Address.Value, typed, Loosely) == 0) return true;
        return typed.Split(' ', StringSplitOptions.RemoveEmptyEntries) is { Length: > 0 } words
            && Array.TrueForAll(words, word => nudge.Name.Split([' ', '-', ','], StringSplitOptions.RemoveEmptyEntries).Any(part => compare.Compare(part, word, Loosely) == 0));
    }
}
