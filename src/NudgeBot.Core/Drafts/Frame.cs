using System.Text.RegularExpressions;

namespace NudgeBot.Core.Drafts;

/// <summary>
/// A text with slots, written by hand. Greeting and signature are added by <see cref="DraftWriter"/>; the words between them
/// stand here, with <c>{slot}</c> where a fact goes.
/// </summary>
/// <param name="Id">Its name in the catalogue; E01 to E40 are the models it grew from, a letter behind tells variants apart.</param>
/// <param name="Subject">Of a new mail; null for an answer.</param>
/// <param name="Asks">What must hold, beyond its slots, for this text to be true.</param>
internal sealed partial record Frame(string Id, Situation Situation, string? Subject, string Core, Slots Asks = Slots.None)
{
    /// <summary>The words, with "\n" at line ends wherever this was compiled.</summary>
    public string Core { get; } = Core.ReplaceLineEndings("\n");

    /// <summary>The slots the words name.</summary>
    public Slots Named { get; } = Tokens().Matches(Core).Aggregate(Slots.None, (slots, token) => slots | Enum.Parse<Slots>(token.Groups["slot"].Value));

    /// <summary>How much this text knows: the fuller of two that can be filled wins.</summary>
    public int Richness => System.Numerics.BitOperations.PopCount((uint)Named);

    public bool CanBeFilled(Slots available) => ((Named | Asks) & ~available) == Slots.None;

    public string Fill(SlotValues values) => Tokens().Replace(Core, token => values.Text(Enum.Parse<Slots>(token.Groups["slot"].Value)));

    [GeneratedRegex(@"\{(?<slot>\w+)\}", RegexOptions.CultureInvariant)]
    private static partial Regex Tokens();
}
