namespace NudgeBot.Core.Hands;

/// <summary>How two people address each other, in a language that has two ways of saying "you".</summary>
public enum Register
{
    /// <summary>The language has one way only (English), or nothing tells.</summary>
    None,

    /// <summary>Sie, vous, usted.</summary>
    Formal,

    /// <summary>du, tu, tú.</summary>
    Familiar,
}
