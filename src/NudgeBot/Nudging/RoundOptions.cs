namespace NudgeBot.Nudging;

/// <summary>How often mailboxes are looked at (section <c>Rounds</c>).</summary>
public sealed class RoundOptions
{
    public const string Section = "Rounds";

    /// <summary>Minutes between two looks at a mailbox, 1 to 1,440; ten is often enough for nudges and light on Graph.</summary>
    public int EveryMinutes { get; set; } = 10;

    /// <summary>How many mailboxes are looked at at once, 1 to 64.</summary>
    public int AtOnce { get; set; } = 4;
}
