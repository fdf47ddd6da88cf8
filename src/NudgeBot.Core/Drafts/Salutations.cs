using NudgeBot.Core.Hands;

namespace NudgeBot.Core.Drafts;

/// <summary>The greetings and closings of a language.</summary>
/// <param name="Openings">By which an owner's own greeting is known: "Hey {first},".</param>
/// <param name="Gendered">Those that fix the other's gender; used again only for somebody the owner greeted so.</param>
/// <param name="Closings">By which an owner's own closing is known: "Cheers".</param>
internal sealed record Salutations(
    IReadOnlyList<Salutation> One,
    IReadOnlyList<Salutation> Nameless,
    IReadOnlyList<Salutation> Two,
    IReadOnlyList<Salutation> All,
    IReadOnlyList<Salutation> Closing,
    IReadOnlyList<string> Openings,
    IReadOnlyList<string> Gendered,
    IReadOnlyList<string> Closings);

/// <summary>One greeting or closing, with the names in braces.</summary>
internal sealed record Salutation(string Text, Tones Tones, Register? Only)
{
    /// <summary>The first that fits; where a register has none of that tone, the first of the register.</summary>
    public static Salutation Of(IReadOnlyList<Salutation> salutations, Tones tone, Register register) =>
        salutations.FirstOrDefault(one => (one.Tones & tone) != Tones.None && (one.Only is null || one.Only == register))
        ?? salutations.First(one => one.Only is null || one.Only == register);
}
