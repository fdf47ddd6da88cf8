using NudgeBot.Core.Commitments.Words;

namespace NudgeBot.Core.Commitments;

/// <summary>What one language calls weekdays, months and small numbers, in lower case: one table for mail and for what owners type.</summary>
public sealed record DayNames(IReadOnlyDictionary<string, DayOfWeek> Weekdays, IReadOnlyDictionary<string, int> Months, IReadOnlyDictionary<string, int> Numbers)
{
    /// <param name="language">en, de, fr or es; any other is read as en.</param>
    public static DayNames Of(string language) => DayWords.Of(language).Names;
}
