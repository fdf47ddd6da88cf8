namespace NudgeBot.Sandbox.Scenes.Background;

/// <summary>
/// A small piece of everyday work that comes to a good end: what one asks the other answers, and nothing stays open.
/// "{p}" stands for the project, "{m}" for the month before.
/// </summary>
internal sealed record Dialogue(string Subject, params string[] Lines)
{
    /// <summary>The owner opens it; otherwise the other does.</summary>
    public bool OwnerOpens { get; init; }

    /// <summary>Fit for people outside the organisation too.</summary>
    public bool SuitsOutsiders { get; init; }
}
