namespace NudgeBot.Core.Drafts;

/// <summary>How a text sounds. Which "you" it says is not a tone: that is a <see cref="Hands.Register"/>.</summary>
[Flags]
public enum Tones
{
    None = 0,
    Formal = 1,
    Plain = 2,
    Warm = 4,
    All = Formal | Plain | Warm,
}

/// <summary>How long a text is, by its words between greeting and closing.</summary>
[Flags]
public enum TextLengths
{
    None = 0,

    /// <summary>20 to 60 words.</summary>
    Brief = 1,

    /// <summary>30 to 95 words.</summary>
    Full = 2,

    /// <summary>12 to 45 words on one line, for a chat.</summary>
    Chat = 4,

    Letters = Brief | Full,
}

/// <summary>How words are wished: what is asked for comes first, and another manner is taken where there are no such words.</summary>
/// <param name="Tone">One of them; <see cref="Tones.All"/> leaves it to what is known of the two.</param>
/// <param name="Length">One of them; <see cref="TextLengths.Letters"/> takes either.</param>
public readonly record struct Manner(Tones Tone, TextLengths Length)
{
    /// <summary>As it suits the two.</summary>
    public static Manner Any { get; } = new(Tones.All, TextLengths.Letters);
}
