using System.Globalization;
using NudgeBot.Core.Nudges;
using NudgeBot.Core.People;

namespace NudgeBot.Teams;

/// <summary>Tells whether a typed name means the person of a nudge: any word of the name, accents and case aside, or the address.</summary>
internal static class NameMatch
{
    private const CompareOptions Loosely = CompareOptions.IgnoreCase | CompareOptions.IgnoreNonSpace;

    public static bool Fits(string typed, Nudge nudge) => Fits(typed, nudge.Name, nudge.Person);

    public static bool Fits(string typed, string name, PersonId person)
    {
        var compare = CultureInfo.InvariantCulture.CompareInfo;
        if (compare.Compare(name, typed, Loosely) == 0 || compare.Compare(person.Address.Value, typed, Loosely) == 0) return true;
        return typed.Split(' ', StringSplitOptions.RemoveEmptyEntries) is { Length: > 0 } words
            && Array.TrueForAll(words, word => name.Split([' ', '-', ','], StringSplitOptions.RemoveEmptyEntries).Any(part => compare.Compare(part, word, Loosely) == 0));
    }
}
