namespace NudgeBot.Core.Hands;

/// <summary>
/// How the owner writes to one person, as far as their newest mails to that person show it; each part from the newest mail that
/// shows that part, since a quick answer has no greeting. It holds entries of <see cref="LanguageSigns"/> and numbers, no word of mail.
/// </summary>
public sealed record Hand
{
    /// <summary>The language of the newest mail long enough to tell; null where none was.</summary>
    public Seen<string>? Spoken { get; init; }

    /// <summary>The greeting as <see cref="LanguageSigns"/> has it: "Hey {first},"; null where none was recognised.</summary>
    public Seen<string>? Greeted { get; init; }

    public Seen<SignOff>? SignedOff { get; init; }

    public Seen<FormOfAddress>? Addressed { get; init; }

    /// <summary>How long the last mails were.</summary>
    public RecentLengths Lengths { get; init; }

    public string? Language => Spoken?.Value;

    public string? Opening => Greeted?.Value;

    public string? Closing => SignedOff?.Value.Closing;

    public bool SignsWithFullName => SignedOff is { Value.WithFullName: true };

    public Register Register => Addressed?.Value.Register ?? Register.None;

    /// <summary>The owner's words in a typical mail to this person, without greeting and closing; null where none was read.</summary>
    public int? Words => Lengths.Typical;

    /// <summary>Both together; it does not matter which is which.</summary>
    public Hand With(Hand other) => new()
    {
        Spoken = Seen.Newer(Spoken, other.Spoken),
        Greeted = Seen.Newer(Greeted, other.Greeted),
        SignedOff = Seen.Newer(SignedOff, other.SignedOff),
        Addressed = Seen.Newer(Addressed, other.Addressed),
        Lengths = Lengths.With(other.Lengths),
    };
}

/// <summary>What a person's own mail to the owner shows of how the two write.</summary>
public sealed record TheirHand(Seen<string>? Spoken, Seen<FormOfAddress>? Addressed)
{
    public string? Language => Spoken?.Value;

    public Register Register => Addressed?.Value.Register ?? Register.None;

    /// <summary>Both together; it does not matter which is which.</summary>
    public TheirHand With(TheirHand other) => new(Seen.Newer(Spoken, other.Spoken), Seen.Newer(Addressed, other.Addressed));
}

/// <summary>How a mail ends.</summary>
/// <param name="Closing">Without comma: "Viele Grüße".</param>
/// <param name="WithFullName">Given and family name stand under it, not the given name, initials or nothing.</param>
public sealed record SignOff(string Closing, bool WithFullName);

/// <summary>A form of address, in the language whose form it is.</summary>
public sealed record FormOfAddress(string Language, Register Register);
