namespace NudgeBot.Graph.Wire;

/// <summary>Graph's contact, as far as we read it.</summary>
internal sealed class GraphContact
{
    public string? DisplayName { get; set; }

    public List<GraphEmailAddress?>? EmailAddresses { get; set; }
}

/// <summary>A line of a folder's <c>notes.jsonl</c>: not Graph's, but kept in its manner.</summary>
internal sealed class FolderNote
{
    public string? Person { get; set; }

    public string? Text { get; set; }

    public DateTimeOffset? At { get; set; }
}
