namespace NudgeBot.Privacy;

/// <summary>How long what is kept is kept (section <c>Retention</c>); docs/privacy.md says it to the people concerned.</summary>
public sealed class RetentionOptions
{
    public const string Section = "Retention";

    /// <summary>Days, 1 to 30, after which the words of a closed nudge go. A fortnight: an answer can be undone, and "how did it go?" comes within ten working days.</summary>
    public int ClosedWordsDays { get; set; } = 14;

    /// <summary>Days, 30 to 365, after which the words that the owner sent go. Thirty: so long no colleague of the same company may get the same text (PastWords).</summary>
    public int SentWordsDays { get; set; } = 30;

    /// <summary>Days, 366 to 1,830, after which a closed nudge goes wholly. A year and a day: no decision looks further back, so none is repeated.</summary>
    public int ClosedNudgesDays { get; set; } = 366;

    /// <summary>Days, 1 to 365, after which the data of an owner goes who removed NudgeBot or turned it off. Sixty: who comes back from a long leave finds their notes.</summary>
    public int LeftOwnersDays { get; set; } = 60;

    /// <summary>Years, 4 to 20, without mail or meeting after which a person is forgotten. Five: a tie that slept for three years may still be woken.</summary>
    public int QuietPeopleYears { get; set; } = 5;

    /// <summary>What is wrong with these options and what to do; null where nothing is.</summary>
    internal string? Fault()
    {
        if (ClosedWordsDays is < 1 or > 30) return "Retention:ClosedWordsDays must be 1 to 30.";
        if (SentWordsDays is < 30 or > 365) return "Retention:SentWordsDays must be 30 to 365.";
        if (ClosedNudgesDays is < 366 or > 1830) return "Retention:ClosedNudgesDays must be 366 to 1830.";
        if (LeftOwnersDays is < 1 or > 365) return "Retention:LeftOwnersDays must be 1 to 365.";
        return QuietPeopleYears is < 4 or > 20 ? "Retention:QuietPeopleYears must be 4 to 20." : null;
    }
}
