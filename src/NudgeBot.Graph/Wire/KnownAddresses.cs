using NudgeBot.Core.People;

namespace NudgeBot.Graph.Wire;

/// <summary>
/// The addresses read so far. A mailbox names the same few hundred people again and again; each is kept in memory once,
/// however many mails of a page are alive.
/// </summary>
internal sealed class KnownAddresses
{
    // Enough for the people of a busy year; a mailbox that names more starts over.
    private const int Most = 4096;

    private readonly Dictionary<(string? Name, string Address), NamedAddress> _known = [];

    /// <summary>Null where it is no SMTP address: an X.500 name, or nothing.</summary>
    public NamedAddress? Read(GraphEmailAddress? wire)
    {
        if (wire?.Address is not { Length: > 0 } address) return null;
        if (_known.TryGetValue((wire.Name, address), out var known)) return known;
        if (NamedAddress.Parse(wire.Name, address) is not { } parsed) return null;
        if (_known.Count == Most) _known.Clear();
        return _known[(wire.Name, address)] = parsed;
    }

    /// <summary>Those that are SMTP addresses, in order.</summary>
    public NamedAddress[] Read(List<GraphRecipient>? wire)
    {
        if (wire is null || wire.Count == 0) return [];
        var read = new NamedAddress[wire.Count];
        var count = 0;
        foreach (var recipient in wire)
        {
            if (Read(recipient?.EmailAddress) is { } address) read[count++] = address;
        }

        return count == read.Length ? read : read[..count];
    }
}
