namespace NudgeBot.Benchmarks;

/// <summary>What is to be measured, and how long one may take over it.</summary>
/// <param name="Mail">A folder of published mailbox folders, whose words are read as well; null for none.</param>
internal sealed record Plan(string Measure, int Messages, bool IsShort, bool IsStrict, string? Mail)
{
    public const string All = "all";

    public int MailCount => IsShort ? Math.Min(Messages, 10_000) : Messages;

    public int SyncRuns => IsShort ? 1 : 3;

    public int StartRuns => IsShort ? 1 : 5;

    public int TextRuns => IsShort ? 2 : 16;

    public int DraftRuns => IsShort ? 2 : 24;

    public TimeSpan EchoTime => TimeSpan.FromSeconds(IsShort ? 2 : 8);

    public bool Wants(string measure) => Measure is All || string.Equals(Measure, measure, StringComparison.Ordinal);

    /// <summary>Only by its name: it fetches another SDK from npm.</summary>
    public bool WantsEcho => string.Equals(Measure, "echo", StringComparison.Ordinal);
}
