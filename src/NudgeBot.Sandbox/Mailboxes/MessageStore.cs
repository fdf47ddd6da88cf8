using NudgeBot.Sandbox.Time;

namespace NudgeBot.Sandbox.Mailboxes;

/// <summary>
/// The mail of one mailbox. Each folder keeps a log of what happened in it; a delta round reads the log from a position on.
/// Mail dated after the sandbox's now waits outside and arrives as the clock passes it.
/// </summary>
internal sealed class MessageStore
{
    private readonly Lock _gate = new();
    private readonly SandboxClock _clock;
    private readonly Dictionary<string, StoredMessage> _messages = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<FolderChange>> _logs = new(StringComparer.Ordinal);
    private readonly Queue<StoredMessage> _arriving;

    public MessageStore(IEnumerable<StoredMessage> messages, SandboxClock clock)
    {
        _clock = clock;
        _arriving = new Queue<StoredMessage>(messages.OrderBy(message => message.ReceivedAt));
        foreach (var folder in FolderNames.Usual)
            _logs[folder] = [];
    }

    public IReadOnlyList<string> Folders()
    {
        lock (_gate)
        {
            Arrive();
            return [.. _logs.Keys];
        }
    }

    public StoredMessage? Find(string id)
    {
        lock (_gate)
        {
            Arrive();
            return _messages.GetValueOrDefault(id);
        }
    }

    /// <summary>What is in the folder now, or in the whole mailbox when the folder is null; in no order.</summary>
    public IReadOnlyList<StoredMessage> All(string? folder)
    {
        lock (_gate)
        {
            Arrive();
            return [.. _messages.Values.Where(message => folder is null || message.Folder == folder)];
        }
    }

    /// <summary>Puts a new message, or a new state of a known one, in its folder.</summary>
    public void Put(StoredMessage message)
    {
        lock (_gate)
        {
            Arrive();
            Save(message);
        }
    }

    /// <summary>
    /// Takes the newest state through a change, in one step: of two senders of one draft only the first gets it.
    /// Null when the message is gone or the change declines it.
    /// </summary>
    public StoredMessage? Change(string id, Func<StoredMessage, StoredMessage?> change)
    {
        lock (_gate)
        {
            Arrive();
            if (!_messages.TryGetValue(id, out var message) || change(message) is not { } changed)
                return null;
            Save(changed);
            return changed;
        }
    }

    public void Remove(StoredMessage message)
    {
        lock (_gate)
        {
            if (_messages.Remove(message.Id))
                _logs[message.Folder].Add(new FolderChange(message, true));
        }
    }

    /// <summary>
    /// Reads the folder's log from a position on, at most so many changes; a state that a later one replaced is passed over.
    /// Removals before <paramref name="removalsFrom"/> are not told: they happened before the round began.
    /// </summary>
    public FolderChanges Changes(string folder, int position, int count, int removalsFrom, Func<StoredMessage, bool> wanted)
    {
        lock (_gate)
        {
            Arrive();
            var log = _logs.GetValueOrDefault(folder) ?? [];
            var found = new List<FolderChange>(Math.Min(count, 1000));
            while (position < log.Count && found.Count < count)
            {
                var change = log[position++];
                if (IsCurrent(change, folder) && (!change.Removed || position > removalsFrom) && (change.Removed || wanted(change.Message)))
                    found.Add(change);
            }

            return new FolderChanges(found, position, position >= log.Count);
        }
    }

    public int LogLength(string folder)
    {
        lock (_gate)
        {
            Arrive();
            return _logs.TryGetValue(folder, out var log) ? log.Count : 0;
        }
    }

    private bool IsCurrent(FolderChange change, string folder)
    {
        var now = _messages.GetValueOrDefault(change.Message.Id);
        return change.Removed ? now?.Folder != folder : ReferenceEquals(now, change.Message);
    }

    private void Arrive()
    {
        var now = _clock.Now;
        while (_arriving.TryPeek(out var next) && next.ReceivedAt <= now)
            Save(_arriving.Dequeue());
    }

    private void Save(StoredMessage message)
    {
        if (_messages.TryGetValue(message.Id, out var before) && before.Folder != message.Folder)
            _logs[before.Folder].Add(new FolderChange(before, true));
        _messages[message.Id] = message;
        if (!_logs.TryGetValue(message.Folder, out var log))
            _logs[message.Folder] = log = [];
        log.Add(new FolderChange(message, false));
    }
}

/// <summary>A message that came into a folder or changed there, or one that left it.</summary>
internal readonly record struct FolderChange(StoredMessage Message, bool Removed);

/// <summary>One stretch of a folder's log: what to tell, where to read on, and whether that is the end for now.</summary>
internal sealed record FolderChanges(IReadOnlyList<FolderChange> Told, int Position, bool AtEnd);
