using System.Collections.Frozen;
using System.Text.Json;
using System.Text.Json.Serialization;
using NudgeBot.Core.Drafts;
using NudgeBot.Core.Interactions;
using NudgeBot.Core.Nudges;

namespace NudgeBot.Commands;

/// <summary>The answer of <c>nudgebot scan</c>, in the shape others rely on.</summary>
internal sealed record ScanReport(DateTimeOffset At, string Owner, IReadOnlyList<ScanNudge> Nudges, IReadOnlyList<ScanWaiting> Waiting, IReadOnlyList<ScanQuiet> Quiet)
{
    public static ScanReport Of(MailboxHistory history, Decision decision, DateTimeOffset at)
    {
        var writer = new NudgeWriter(history);
        return new ScanReport(
            at,
            history.Owner.Address.Value,
            [.. decision.Shown.Select(f => ScanNudge.Of(writer.Write(f, at)))],
            [.. decision.Waiting.Select(w => new ScanWaiting(PersonOf(history, w.Finding), w.Finding.Reason, w.Until, w.Rule))],
            [.. decision.Quiet.Select(q => new ScanQuiet(PersonOf(history, q.Finding), q.Finding.Reason, q.Rule, EvidenceOf(q.Finding)))]);
    }

    private static ScanPerson PersonOf(MailboxHistory history, Finding finding) =>
        new(PersonName.Of(history.People.GetValueOrDefault(finding.Person)?.Name, finding.Person.Address).Shown, finding.Person.Address.Value);

    private static IReadOnlyList<ScanEvidence> EvidenceOf(Finding finding) => finding switch
    {
        { Meeting: { } meeting } => [new ScanEvidence(EvidenceKind.Event, meeting.Id.Value)],
        { Mail: { } mail } => [new ScanEvidence(EvidenceKind.Message, mail.Id.Value)],
        _ => [],
    };
}

internal sealed record ScanPerson(string Name, string Address);

internal sealed record ScanEvidence(EvidenceKind Kind, string Id);

internal sealed record ScanDraft(string Language, bool Reply, string? ThreadId, string? Subject, string? Text);

internal sealed record ScanNudge(ScanPerson Person, NudgeReason Reason, double Score, Core.Ties.Stage Stage, string Why, IReadOnlyList<ScanEvidence> Evidence, ScanDraft Draft)
{
    public static ScanNudge Of(Nudge nudge) => new(
        new ScanPerson(nudge.Name, nudge.Person.Address.Value),
        nudge.Reason,
        Math.Round(nudge.Score, 2),
        nudge.Stage,
        nudge.Why,
        [.. nudge.Evidence.Select(e => new ScanEvidence(e.Kind, e.Id))],
        new ScanDraft(nudge.Draft.Language, nudge.Draft.IsReply, nudge.Draft.Thread?.Value, nudge.Draft.Subject, nudge.Draft.Text));
}

internal sealed record ScanWaiting(ScanPerson Person, NudgeReason Reason, DateTimeOffset HeldUntil, Silence Rule);

internal sealed record ScanQuiet(ScanPerson Person, NudgeReason Reason, Silence Rule, IReadOnlyList<ScanEvidence> Evidence);

[JsonSerializable(typeof(ScanReport))]
internal sealed partial class ScanJson : JsonSerializerContext
{
    /// <summary>Indented, with names in their own letters: the output is for people and programs, never for a page.</summary>
    public static ScanJson Readable { get; } = new(new JsonSerializerOptions(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new UtcInstantConverter(), new CamelCaseNames<NudgeReason>(), new CamelCaseNames<Silence>(), new CamelCaseNames<EvidenceKind>(), new CamelCaseNames<Core.Ties.Stage>() },
    });
}

/// <summary>An enum's members by their names in camel case, and by nothing else: the framework's own converter reads "send,draft" too, and makes a third of the two.</summary>
internal sealed class CamelCaseNames<T> : JsonConverter<T>
    where T : struct, Enum
{
    private static readonly FrozenDictionary<string, T> ByName = Enum.GetValues<T>().ToFrozenDictionary(NameOf, StringComparer.OrdinalIgnoreCase);

    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String && ByName.TryGetValue(reader.GetString()!, out var value) ? value : throw new JsonException();

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => writer.WriteStringValue(NameOf(value));

    private static string NameOf(T value) => JsonNamingPolicy.CamelCase.ConvertName(value.ToString());
}

/// <summary>Instants in UTC with a Z, to the second.</summary>
internal sealed class UtcInstantConverter : JsonConverter<DateTimeOffset>
{
    public override DateTimeOffset Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => reader.GetDateTimeOffset();

    public override void Write(Utf8JsonWriter writer, DateTimeOffset value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", System.Globalization.CultureInfo.InvariantCulture));
}
