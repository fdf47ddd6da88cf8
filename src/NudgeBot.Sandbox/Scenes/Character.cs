namespace NudgeBot.Sandbox.Scenes;

/// <summary>Someone who writes, is written to or is met in a scene: a display name and one mail address.</summary>
internal sealed record Character(string Name, string Address)
{
    /// <summary>The program the mail is written with, which decides how earlier mail is quoted.</summary>
    public MailProgram WritesWith { get; init; }

    /// <summary>The word the mails of this scene greet with.</summary>
    public string GivenName { get; init; } = Name.Split(' ')[0];

    /// <summary>Whether both write from one address; the display names may differ.</summary>
    public bool SharesAddressWith(Character other) => string.Equals(Address, other.Address, StringComparison.OrdinalIgnoreCase);
}

/// <summary>How a character's mail looks on the wire: body type, and the manner of quoting.</summary>
internal enum MailProgram
{
    /// <summary>HTML, the earlier mail under a ruler with From, Sent, To and Subject.</summary>
    Outlook,

    /// <summary>Plain text, the earlier mail under From, Sent, To and Subject.</summary>
    OutlookPlainText,

    /// <summary>Plain text, the earlier mail behind "&gt; " marks.</summary>
    AngleQuotes,
}
