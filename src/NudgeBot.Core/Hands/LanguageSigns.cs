namespace NudgeBot.Core.Hands;

/// <summary>By what a language, and how somebody writes in it, is told. All entries are ours; none is anybody's mail.</summary>
/// <param name="Language">Two letters, ISO 639-1.</param>
/// <param name="Openings">Greetings that fix nobody's gender, with the slots {first} and {last}: "Hi {first},".</param>
/// <param name="Gendered">Greetings that do: "Lieber {first},". Used again only to whom they were used before.</param>
/// <param name="Closings">Without name and comma: "Kind regards".</param>
/// <param name="Formal">
/// Words and phrases of Sie, vous, usted. A star lets letters follow; a small first letter matches both cases, a capital only a capital.
/// </param>
/// <param name="Familiar">The same of du, tu, tú. None of either in a language with one form of address.</param>
/// <param name="Common">Small words that stand in almost every sentence, and in no other of our languages.</param>
public sealed record LanguageSigns(
    string Language,
    IReadOnlyList<string> Openings,
    IReadOnlyList<string> Gendered,
    IReadOnlyList<string> Closings,
    IReadOnlyList<string> Formal,
    IReadOnlyList<string> Familiar,
    IReadOnlyList<string> Common);
