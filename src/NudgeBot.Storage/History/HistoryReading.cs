using NudgeBot.Core.Interactions;
using NudgeBot.Core.People;
using NudgeBot.Storage.Codecs;
using NudgeBot.Storage.Words;

namespace NudgeBot.Storage.History;

/// <summary>Puts a history together from its pages, newest page first: the first word about a key is the last one that was written.</summary>
internal sealed class HistoryReading
{
    private readonly HashSet<(HistoryEntry Entry, string Key)> _known = [];
    private readonly SharedTexts _shared = new();
    private readonly List<StoredPerson> _people = [];
    private readonly List<MailThread> _threads = [];
    private readonly List<Meeting> _meetings = [];

    /// <summary>Reads a page that changed things since the snapshot.</summary>
    public void ReadChanges(ReadOnlyMemory<byte> page) => Read(page, known: key => !_known.Add(key));

    /// <summary>Reads a part of the snapshot; it says nothing twice, so what it says need not be remembered.</summary>
    public void ReadSnapshot(ReadOnlyMemory<byte> page) => Read(page, known: key => _known.Count > 0 && _known.Contains(key));

    public MailboxHistory ToHistory(Owner owner) => new(owner, _people, _threads, _meetings);

    private void Read(ReadOnlyMemory<byte> page, Func<(HistoryEntry, string), bool> known)
    {
        var version = page.Span[0];
        var header = new PayloadReader(page.Span[1..], version);
        var from = header.In(new KeptPage(page, version, Typical.Read(ref header), _shared));
        while (!from.AtEnd)
        {
            var entry = (HistoryEntry)from.Byte();
            var key = entry switch
            {
                HistoryEntry.Thread => from.Thread(),
                HistoryEntry.Person => from.Person().Address.Value,
                _ => from.Text(),
            };
            var content = from.Sized();
            if (!known((entry, key)) && !content.AtEnd) Read(entry, key, ref content);
        }
    }

    private void Read(HistoryEntry entry, string key, ref PayloadReader content)
    {
        switch (entry)
        {
            case HistoryEntry.Person: _people.Add(PersonCodec.Read(ref content, new PersonId(new EmailAddress(key)))); break;
            case HistoryEntry.Thread: _threads.Add(ThreadCodec.Read(ref content, new ThreadId(key))); break;
            case HistoryEntry.Meeting: _meetings.Add(MeetingCodec.Read(ref content, new MeetingId(key))); break;
            default: throw new InvalidDataException($"A stored history holds an entry of the unknown kind {(int)entry}.");
        }
    }
}
