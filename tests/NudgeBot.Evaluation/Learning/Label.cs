using System.Text.Json;
using System.Text.Json.Serialization;
using NudgeBot.Evaluation.Replay;

namespace NudgeBot.Evaluation.Learning;

/// <summary>What came after: read by training and by its own check alone, never by what writes predictions.</summary>
internal sealed record Label(
    string Mailbox,
    string Cut,
    string? Week,
    string? MessageId,
    string? Contact,
    [property: JsonPropertyName("replied_later")] int RepliedLater,
    [property: JsonPropertyName("replied_14d")] int Replied14Days,
    [property: JsonPropertyName("contacted_next_30d")] int ContactedNext30Days,
    int Fading)
{
    public bool Holds => RepliedLater + Replied14Days + ContactedNext30Days > 0;

    /// <summary>What is put in order together: a mailbox's week, or a cut.</summary>
    public string Group => Week ?? Cut;

    public static List<Label> Read(string file) =>
        [.. File.ReadLines(file).Where(line => line.Length > 0).Select(line => JsonSerializer.Deserialize(line, EvaluationJson.Default.Label)!)];
}
