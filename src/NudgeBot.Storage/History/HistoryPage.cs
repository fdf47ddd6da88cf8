using NudgeBot.Core.Interactions;
using NudgeBot.Storage.Codecs;
using NudgeBot.Storage.Words;

namespace NudgeBot.Storage.History;

/// <summary>What an entry of a page is about.</summary>
internal enum HistoryEntry : byte
{
    Person = 1,
    Thread = 2,
    Meeting = 3,
}

/// <summary>
/// Lays people, threads and meetings out as pages of bytes: a layout version, then entries of kind, key, size and content. An
/// entry without content says that its key is gone.
/// </summary>
internal sealed class HistoryPage
{
    /// <summary>
    /// Raise it when a codec gains a field: write the field at the end of its part, and read it as
    /// <c>from.Version &gt;= 2 ? from.Flag() : false</c>. Snapshots bring old pages to the new layout by themselves.
    /// </summary>
    public const byte Layout = 1;

    /// <summary>Bytes after which a part of a snapshot is full.</summary>
    public const int PartSize = 256 * 1024;

    private readonly PayloadWriter _to = new(64 * 1024);

    private HistoryPage() => Clear();

    public int Size => _to.Length;

    public ReadOnlySpan<byte> Written => _to.Written;

    /// <summary>All of a history, as parts of about <see cref="PartSize"/>; each holds only until the next is asked for.</summary>
    public static IEnumerable<HistoryPage> SnapshotOf(MailboxHistory history)
    {
        var part = new HistoryPage();
        foreach (var (entry, key, content) in Everything(history))
        {
            part.Add(entry, key, content);
            if (part.Size < PartSize) continue;
            yield return part;
            part.Clear();
        }

        if (part.Size > 1) yield return part;
    }

    /// <summary>What changed, as it now stands in the history.</summary>
    public static HistoryPage ChangesOf(MailboxHistory history, HistoryChanges changes)
    {
        var page = new HistoryPage();
        foreach (var id in changes.People) page.Add(HistoryEntry.Person, id.Address.Value, history.People.GetValueOrDefault(id));
        foreach (var id in changes.Threads) page.Add(HistoryEntry.Thread, id.Value, history.Threads.GetValueOrDefault(id));
        foreach (var id in changes.Meetings) page.Add(HistoryEntry.Meeting, id.Value, history.Meetings.GetValueOrDefault(id));
        return page;
    }

    private static IEnumerable<(HistoryEntry Entry, string Key, object Content)> Everything(MailboxHistory history)
    {
        foreach (var (id, person) in history.People) yield return (HistoryEntry.Person, id.Address.Value, person);
        foreach (var (id, thread) in history.Threads) yield return (HistoryEntry.Thread, id.Value, thread);
        foreach (var (id, meeting) in history.Meetings) yield return (HistoryEntry.Meeting, id.Value, meeting);
    }

    private void Clear()
    {
        _to.Clear();
        _to.Byte(Layout);
    }

    private void Add(HistoryEntry entry, string key, object? content)
    {
        _to.Byte((byte)entry);
        _to.Text(key);
        var begin = _to.BeginSized();
        switch (content)
        {
            case PersonHistory person: PersonCodec.Write(_to, person.ToStored()); break;
            case MailThread thread: ThreadCodec.Write(_to, thread); break;
            case Meeting meeting: MeetingCodec.Write(_to, meeting); break;
        }

        _to.EndSized(begin);
    }
}
