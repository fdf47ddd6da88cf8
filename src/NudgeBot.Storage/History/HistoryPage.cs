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
/// Lays people, threads and meetings out as pages of bytes: a layout version, the ids' pattern, then entries of kind, key, size
/// and content. An entry without content says that its key is gone.
/// </summary>
internal sealed class HistoryPage
{
    /// <summary>
    /// Raise it when a codec gains a field: write the field at the end of its part, and read it as
    /// <c>from.Version &gt;= 2 ? from.Flag() : false</c>. Snapshots bring old pages to the new layout by themselves.
    /// </summary>
    public const byte Layout = 5;

    /// <summary>
    /// Bytes after which a page is full. Arrays of 85,000 bytes count as large objects, whose collection costs more than reading
    /// them does.
    /// </summary>
    public const int FullSize = 64 * 1024;

    private readonly PayloadWriter _to = new(FullSize + 4096);
    private int _start;

    private HistoryPage(Typical typical)
    {
        _to.Typical = typical;
        Begin();
    }

    public ReadOnlySpan<byte> Written => _to.Written;

    /// <summary>All of a history; each page holds only until the next is asked for.</summary>
    public static IEnumerable<HistoryPage> SnapshotOf(MailboxHistory history) => PagesOf(TypicalOf(history), Everything(history));

    /// <summary>What changed, as it now stands in the history; each page holds only until the next is asked for.</summary>
    public static IEnumerable<HistoryPage> ChangesOf(MailboxHistory history, HistoryChanges changes) => PagesOf(TypicalOf(history), Changed(history, changes));

    private static IEnumerable<HistoryPage> PagesOf(Typical typical, IEnumerable<(HistoryEntry Entry, string Key, object? Content)> entries)
    {
        var page = new HistoryPage(typical);
        foreach (var (entry, key, content) in entries)
        {
            page.Add(entry, key, content);
            if (page.Written.Length < FullSize) continue;
            yield return page;
            page.Begin();
        }

        if (page.Written.Length > page._start) yield return page;
    }

    private static IEnumerable<(HistoryEntry Entry, string Key, object? Content)> Changed(MailboxHistory history, HistoryChanges changes)
    {
        foreach (var id in changes.People) yield return (HistoryEntry.Person, id.Address.Value, history.People.GetValueOrDefault(id));
        foreach (var id in changes.Threads) yield return (HistoryEntry.Thread, id.Value, history.Threads.GetValueOrDefault(id));
        foreach (var id in changes.Meetings) yield return (HistoryEntry.Meeting, id.Value, history.Meetings.GetValueOrDefault(id));
    }

    private static IEnumerable<(HistoryEntry Entry, string Key, object? Content)> Everything(MailboxHistory history)
    {
        foreach (var (id, person) in history.People) yield return (HistoryEntry.Person, id.Address.Value, person);
        foreach (var (id, thread) in history.Threads) yield return (HistoryEntry.Thread, id.Value, thread);
        foreach (var (id, meeting) in history.Meetings) yield return (HistoryEntry.Meeting, id.Value, meeting);
    }

    private static Typical TypicalOf(MailboxHistory history)
    {
        var thread = history.Threads.Values.FirstOrDefault(thread => thread.LastReceived is not null);
        return thread is null ? Typical.None
            : new Typical(thread.LastReceived!.Id.Value, thread.Id.Value, thread.LastReceived.WebLink?.OriginalString ?? "");
    }

    private void Begin()
    {
        _to.Clear();
        _to.Byte(Layout);
        _to.Typical.Write(_to);
        _start = _to.Length;
    }

    private void Add(HistoryEntry entry, string key, object? content)
    {
        _to.Byte((byte)entry);
        if (entry == HistoryEntry.Thread) _to.Thread(key);
        else _to.Text(key);
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
