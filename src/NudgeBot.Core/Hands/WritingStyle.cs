namespace NudgeBot.Core.Hands;

/// <summary>What a draft to one person is written with. What is null, or <see cref="Hands.Register.None"/>, is left to the language's own default.</summary>
/// <param name="Language">One we have words in: two letters, ISO 639-1.</param>
/// <param name="Opening">An entry of this language's <see cref="LanguageSigns"/>.</param>
/// <param name="Closing">An entry of this language's <see cref="LanguageSigns"/>, without name and comma.</param>
/// <param name="SignsWithFullName">Only told where there is a closing.</param>
/// <param name="Words">In a typical mail, without greeting and closing.</param>
public sealed record WritingStyle(string Language, Register Register, string? Opening, string? Closing, bool SignsWithFullName, int? Words);
