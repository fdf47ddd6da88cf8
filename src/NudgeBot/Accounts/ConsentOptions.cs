namespace NudgeBot.Accounts;

/// <summary>How the organisation asks for consent (section <c>Consent</c>).</summary>
public sealed class ConsentOptions
{
    public const string Section = "Consent";

    /// <summary>
    /// False (the default): no mailbox is read before its owner said yes. True: the organisation turned it on for everybody, and
    /// the welcome says who did and how to turn it off.
    /// </summary>
    public bool OnForEverybody { get; set; }

    /// <summary>Who turned it on, as people know them: "Megan Bowen, IT". Required where <see cref="OnForEverybody"/> is true.</summary>
    public string TurnedOnBy { get; set; } = "";

    /// <summary>Since when; debts older than fourteen days before are never raised. Null (the default) means since the installation.</summary>
    public DateTimeOffset? TurnedOnAt { get; set; }
}
