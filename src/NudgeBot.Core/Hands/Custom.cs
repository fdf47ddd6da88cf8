namespace NudgeBot.Core.Hands;

/// <summary>How the owner writes to most people of one kind. Each person counts once, however often they were written to.</summary>
internal sealed class Custom(IReadOnlyList<Hand> hands, HandReader reader, bool isInside)
{
    /// <summary>"du" is custom where it is said to this many, and to this many times as many as "Sie".</summary>
    private const int FamiliarToAll = 3;

    /// <summary>The language most of them are written to in; null where nobody was.</summary>
    public string? Language { get; } = MostUsed(hands.Select(hand => hand.Language));

    /// <summary>Of the middle one of them all; null where nobody was written to.</summary>
    public int? Words { get; } = Middle([.. hands.Select(hand => hand.Words).OfType<int>().Order()]);

    /// <summary>Formal in doubt: outside, where "Sie" is said to anybody. None where nothing shows it.</summary>
    public Register RegisterIn(string language)
    {
        var (formal, familiar) = (Count(Register.Formal), Count(Register.Familiar));
        if (familiar >= FamiliarToAll && (formal == 0 || (isInside && familiar >= FamiliarToAll * formal))) return Register.Familiar;
        return formal > 0 ? Register.Formal : Register.None;

        int Count(Register register) => hands.Count(hand => Form(hand, language) == register);
    }

    /// <summary>The greeting used with most people who are so addressed, among those that fit everybody.</summary>
    public string? OpeningIn(string language, Register register) =>
        MostUsed(SoAddressed(language, register).Select(hand => hand.Opening).Where(opening => opening is not null && reader.IsForAll(opening, language)));

    public SignOff? SignOffIn(string language, Register register) =>
        MostUsed(SoAddressed(language, register).Select(hand => hand.SignedOff?.Value).Where(signed => signed is not null && reader.IsClosing(signed.Closing, language)));

    /// <summary>Nobody where a form of address is needed and none is known: "Hey" to one suits no "Sie" to another.</summary>
    private IEnumerable<Hand> SoAddressed(string language, Register register) =>
        register == Register.None && reader.HasRegisters(language) ? []
        : hands.Where(hand => string.Equals(hand.Language, language, StringComparison.Ordinal) && Form(hand, language) == register);

    private static Register Form(Hand hand, string language) =>
        hand.Addressed is { Value: var form } && string.Equals(form.Language, language, StringComparison.Ordinal) ? form.Register : Register.None;

    private static T? MostUsed<T>(IEnumerable<T?> used)
        where T : class =>
        used.OfType<T>().GroupBy(one => one).OrderByDescending(group => group.Count()).ThenBy(group => group.Key.ToString(), StringComparer.Ordinal).FirstOrDefault()?.Key;

    private static int? Middle(int[] sorted) => sorted.Length == 0 ? null : sorted[sorted.Length / 2];
}
