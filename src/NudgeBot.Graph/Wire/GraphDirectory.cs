using System.Text.Json.Serialization;

namespace NudgeBot.Graph.Wire;

/// <summary>A page of users, or of a group's members of any kind.</summary>
internal sealed class DirectoryPage
{
    public List<GraphDirectoryEntry?>? Value { get; set; }

    [JsonPropertyName("@odata.nextLink")]
    public string? NextLink { get; set; }
}

/// <summary>Graph's user, as far as it matters who should have the bot; among a group's members also a device or another group.</summary>
internal sealed class GraphDirectoryEntry
{
    /// <summary>"#microsoft.graph.user" and its like; left out where all are users.</summary>
    [JsonPropertyName("@odata.type")]
    public string? Type { get; set; }

    public string? Id { get; set; }

    public string? UserType { get; set; }

    public bool? AccountEnabled { get; set; }

    public string? Mail { get; set; }
}

/// <summary>A list of things of which only the ids matter: installed apps, apps of the catalogue.</summary>
internal sealed class IdPage
{
    public List<GraphIdentified?>? Value { get; set; }
}

/// <summary>Anything with an id: an installation, an app, a chat.</summary>
internal sealed class GraphIdentified
{
    public string? Id { get; set; }
}
