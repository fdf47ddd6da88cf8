namespace NudgeBot.Core.Ties;

/// <summary>How close, in words that need no number.</summary>
public enum Closeness
{
    New,
    Light,
    Steady,
    Close,
}
