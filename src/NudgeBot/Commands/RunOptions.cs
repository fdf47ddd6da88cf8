namespace NudgeBot.Commands;

/// <summary>What <c>nudgebot run</c> was called with; null where nothing was said.</summary>
internal sealed record RunOptions(int Port, string DataDirectory, IReadOnlyList<string> Mailboxes, string? At)
{
    public const int DefaultPort = 3978;
    public const string DefaultDataDirectory = "data";
}
