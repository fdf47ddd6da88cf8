namespace NudgeBot.Core.Tests.Drafts;

/// <summary>One line of adversarial.tsv: what a stranger put where a name, a subject, a title or a sentence should stand, and what becomes of it.</summary>
internal sealed record HostileLine(string Id, string Kind, string Value, string Expected)
{
    public const string Drop = "DROP";
    public const string Empty = "EMPTY";
    public const string Ungreeted = "UNGREETED";
    public const string Forged = "FORGED";
    public const string Silence = "SILENCE ";

    private static readonly Dictionary<string, HostileLine> ById = Table.Rows("adversarial.tsv")
        .Select(row => new HostileLine(row[0], row[1], Table.Unescaped(row[2]), Table.Unescaped(row[3])))
        .ToDictionary(line => line.Id, StringComparer.Ordinal);

    public static IReadOnlyCollection<HostileLine> All => ById.Values;

    /// <summary>The lines by name only, so that none of them reaches the names of tests.</summary>
    public static IEnumerable<object[]> Ids => ById.Keys.Select(id => new object[] { id });

    public static HostileLine Of(string id) => ById[id];

    public bool IsSensitive => Expected.StartsWith(Silence, StringComparison.Ordinal);

    public bool IsHarmless => !IsSensitive && Expected is not (Drop or Empty or Ungreeted or Forged);
}
