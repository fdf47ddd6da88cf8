using System.Text.Json;
using System.Text.Json.Serialization;

namespace NudgeBot.Evaluation.Replay;

/// <summary>What is to be judged: a mail or a person, at an instant. The label beside it in the file is not read.</summary>
/// <param name="Cut">As the file spells it; predictions repeat it.</param>
internal sealed record Candidate(string Mailbox, string Cut, string? MessageId, string? Contact)
{
    [JsonIgnore]
    public DateTimeOffset At => DateTimeOffset.Parse(Cut, System.Globalization.CultureInfo.InvariantCulture);

    public static List<Candidate> Read(string file) =>
        [.. File.ReadLines(file).Where(line => line.Length > 0).Select(line => JsonSerializer.Deserialize(line, EvaluationJson.Default.Candidate)!)];
}

/// <summary>A line of a predictions file, as <c>evaluate.py</c> reads it.</summary>
internal sealed record Prediction(string Mailbox, string Cut, string? MessageId, string? Contact, double Score)
{
    public static void Write(string file, IEnumerable<Prediction> predictions) =>
        File.WriteAllLines(file, predictions.Select(prediction => JsonSerializer.Serialize(prediction, EvaluationJson.Default.Prediction)));
}

/// <summary>The evaluation's files.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(Candidate))]
[JsonSerializable(typeof(Prediction))]
[JsonSerializable(typeof(Learning.Label))]
internal sealed partial class EvaluationJson : JsonSerializerContext;
