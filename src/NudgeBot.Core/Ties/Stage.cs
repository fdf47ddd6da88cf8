namespace NudgeBot.Core.Ties;

/// <summary>How far two people have come, by evidence only (connect, converse, convert).</summary>
public enum Stage
{
    /// <summary>Met once, or one mail.</summary>
    Connected,

    /// <summary>A two-way exchange on at least two separate days.</summary>
    Conversing,

    /// <summary>Kept up by both sides over three months or more.</summary>
    Converted,
}
