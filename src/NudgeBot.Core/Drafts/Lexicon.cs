namespace NudgeBot.Core.Drafts;

/// <summary>The words by which <see cref="DraftCheck"/> knows what a text of one language does. Each list belongs to a rule.</summary>
internal sealed record Lexicon
{
    /// <summary>R4: what is not asked of somebody just met.</summary>
    public required PhraseList Ask { get; init; }

    /// <summary>R5: thanks, an offer, relief, interest in the other.</summary>
    public required PhraseList Give { get; init; }

    /// <summary>R10: what presses.</summary>
    public required PhraseList Pressure { get; init; }

    /// <summary>R10: what lets off.</summary>
    public required PhraseList Release { get; init; }

    /// <summary>R7: reasons for a delay.</summary>
    public required PhraseList Excuse { get; init; }

    /// <summary>R7: by which a lapse is named.</summary>
    public required PhraseList Lapse { get; init; }

    /// <summary>R9: forms that fix somebody's gender.</summary>
    public required PhraseList Gender { get; init; }

    /// <summary>R9: words of the formal "you" alone.</summary>
    public required PhraseList Formal { get; init; }

    /// <summary>R9: words of the familiar "you" alone.</summary>
    public required PhraseList Familiar { get; init; }

    /// <summary>R6: the writer.</summary>
    public required PhraseList I { get; init; }

    /// <summary>R6: the reader.</summary>
    public required PhraseList You { get; init; }

    /// <summary>R6: a sentence that begins with the writer.</summary>
    public required PhraseList IStarts { get; init; }

    /// <summary>R2: commitments and claims that need the owner's own word.</summary>
    public required PhraseList Invented { get; init; }

    /// <summary>R2: harmless ones among them: "I will let".</summary>
    public required PhraseList InventedExcept { get; init; }

    /// <summary>R2, R12: never said, whatever is known.</summary>
    public required PhraseList Never { get; init; }

    /// <summary>R1: days and spans.</summary>
    public required PhraseList Dates { get; init; }

    /// <summary>R1: claims that the two spoke, which mail cannot show.</summary>
    public required PhraseList Spoken { get; init; }

    /// <summary>R1: claims that the two met.</summary>
    public required PhraseList Met { get; init; }

    /// <summary>R1: claims that they had met before.</summary>
    public required PhraseList Again { get; init; }

    /// <summary>R1: thanks for an invitation.</summary>
    public required PhraseList Invited { get; init; }

    /// <summary>R9: small frequent words by which the language is known.</summary>
    public required PhraseList Common { get; init; }
}
