using System.Collections;
using System.Text.Json.Nodes;

namespace NudgeBot.Sandbox.Mailboxes;

/// <summary>The checked lines of a JSONL file, kept as bytes and read one at a time: a hundred thousand parsed trees would fill the memory.</summary>
internal sealed class CheckedLines(IReadOnlyList<ReadOnlyMemory<byte>> lines) : IReadOnlyList<JsonObject>
{
    public IReadOnlyList<ReadOnlyMemory<byte>> Raw => lines;

    public int Count => lines.Count;

    public JsonObject this[int index] => (JsonObject)JsonNode.Parse(lines[index].Span)!;

    public IEnumerator<JsonObject> GetEnumerator()
    {
        for (var index = 0; index < Count; index++)
            yield return this[index];
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
