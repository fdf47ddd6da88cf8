using System.Text.RegularExpressions;
using NudgeBot.Core.People;

namespace NudgeBot.Core.Drafts;

/// <summary>
/// What a display name from a mailbox is good for. It is the sender's own claim: it may be a name, an address, a department,
/// markdown, or three hundred characters. Nothing is guessed from it, neither gender nor title, nor which half is the given name
/// where that cannot be told.
/// </summary>
public sealed partial record PersonName
{
    /// <summary>The longest name that is still taken for one, in grapheme clusters.</summary>
    public const int LongestName = 60;

    /// <summary>How much of a name a card shows, in grapheme clusters, before "…".</summary>
    public const int LongestShown = 40;

    /// <summary>No name is longer, in characters; what is need not be read to its end.</summary>
    private const int LongestRead = 1000;

    private PersonName(string? given, string full, string shown, bool isForged = false) =>
        (Given, Full, Shown, IsForged) = (given, full, shown, isForged);

    /// <summary>What follows "Hi": the given name, or the whole name where no part can be told apart; null where nobody is greeted by this ("Hello,").</summary>
    public string? Given { get; }

    /// <summary>What stands behind the given name, with its particles ("de Vries"); null where the two cannot be told apart.</summary>
    public string? Family => Given is { } given && Full.Length > given.Length + 1 && Full.StartsWith(given, StringComparison.Ordinal) && Full[given.Length] == ' ' ? Full[(given.Length + 1)..] : null;

    /// <summary>The whole name, given name first; the address where there is no name, or one longer than <see cref="LongestName"/>.</summary>
    public string Full { get; }

    /// <summary>Fit for a card's plain text: at most <see cref="LongestShown"/> grapheme clusters and "…"; the address where the name is not fit.</summary>
    public string Shown { get; }

    /// <summary>The name mixes letters that look alike across scripts ("Аnna" with a Cyrillic A): made to deceive, so nothing is drafted to it.</summary>
    public bool IsForged { get; }

    /// <summary>Reads a display name; the address decides in doubt, and stands in where there is no name.</summary>
    public static PersonName Of(string? displayName, EmailAddress address)
    {
        var nameless = UntrustedText.Cut(address.Value, LongestShown);
        if (displayName?.Length > LongestRead) displayName = displayName[..LongestRead];
        if (displayName is null || UntrustedText.Deceives(displayName)) return new PersonName(null, address.Value, nameless);

        var text = WithoutAffiliation(UntrustedText.Fold(displayName)).Trim(' ', '\'', '"', '‘', '’', '“', '”', ',', ';');
        if (Scripts.HasForgedWord(text)) return new PersonName(null, address.Value, nameless, isForged: true);
        if (!IsFitToShow(text)) return new PersonName(null, address.Value, nameless);

        var name = NameOrder.GivenFirst(text, address);
        if (UntrustedText.GraphemeCount(name) > LongestName) return new PersonName(null, address.Value, UntrustedText.Cut(name, LongestShown));
        return new PersonName(NameOrder.Greeting(name, address), name, UntrustedText.Cut(name, LongestShown));
    }

    private static bool IsFitToShow(string text) =>
        !NotInNames().IsMatch(text) && !UntrustedText.HasStackedMarks(text) && !Scripts.HasStrayJoiner(text)
        && text.EnumerateRunes().Any(System.Text.Rune.IsLetter) && !IsAnOrder(text);

    /// <summary>"Ignore all previous instructions"; but Mr Prompt may have his name.</summary>
    private static bool IsAnOrder(string text) => text.AsSpan().Count(' ') > 1 && TopicLine.Instructs(text);

    /// <summary>"Ana Petrova (External)", "Jason R (Credit) Williams" and "Ben Ito | Fabrikam" are Ana Petrova, Jason R Williams and Ben Ito.</summary>
    private static string WithoutAffiliation(string text)
    {
        if (text.Contains("](", StringComparison.Ordinal)) return text;
        var name = Bracketed().Replace(text, " ");
        name = BehindDash().Replace(name, "");
        return Spaces().Replace(name, " ").Trim();
    }

    [GeneratedRegex(@"\\?[\(\[][\p{L}\p{M}\p{Nd} .,&'’/\-]{1,40}\\?[\)\]]", RegexOptions.CultureInvariant)]
    private static partial Regex Bracketed();

    [GeneratedRegex(@"(?<=\p{L}) [\-–—|] .*$", RegexOptions.CultureInvariant)]
    private static partial Regex BehindDash();

    [GeneratedRegex(@" {2,}", RegexOptions.CultureInvariant)]
    private static partial Regex Spaces();

    // Markup, links, addresses; and every sign that is neither letter, mark, digit nor the punctuation names have. Joiners pass here.
    [GeneratedRegex(@"[^\p{L}\p{M}\p{Nd} .,'’‘·‐‑\-\u200C\u200D]|https?\b|www\.", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex NotInNames();
}
