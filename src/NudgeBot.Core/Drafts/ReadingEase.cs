using System.Text.RegularExpressions;

namespace NudgeBot.Core.Drafts;

/// <summary>
/// How hard a text is to read, by the formula of its language over words a sentence and syllables a word: Flesch-Kincaid's grade for
/// English (at most 6), Flesch's ease by Amstad for German (at least 60), by Kandel and Moles for French (at least 60), by Fernández-Huerta for Spanish (at least 70).
/// </summary>
/// <param name="Syllable">Matches each syllable of a word.</param>
/// <param name="Silent">An ending that is written and not spoken; null where there is none.</param>
internal sealed record ReadingEase(Regex Syllable, Regex? Silent, double Start, double PerWordsASentence, double PerSyllablesAWord, double? Least, double? Most)
{
    /// <summary>On average.</summary>
    public const int MostWordsASentence = 16;

    /// <param name="words">All words of the text.</param>
    /// <param name="sentences">How many sentences they make; at least 1.</param>
    public bool IsEasy(IReadOnlyList<string> words, int sentences)
    {
        if (words.Count == 0) return true;
        var length = words.Count / (double)Math.Max(1, sentences);
        var score = Start + (PerWordsASentence * length) + (PerSyllablesAWord * words.Sum(SyllablesOf) / words.Count);
        return length <= MostWordsASentence && !(score < Least) && !(score > Most);
    }

    private int SyllablesOf(string word)
    {
        var count = Syllable.Count(word);
        return Math.Max(1, count > 1 && Silent?.IsMatch(word) == true ? count - 1 : count);
    }
}
