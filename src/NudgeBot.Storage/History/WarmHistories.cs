using System.Collections.Concurrent;
using NudgeBot.Core.Interactions;
using NudgeBot.Core.People;

namespace NudgeBot.Storage.History;

/// <summary>
/// Histories of owners who are talking to us, kept in memory between two lines they type. Each reading first asks the database
/// whether what is held is still what is stored, so that it is never stale, whoever wrote: only a history that did not change is
/// read without loading it. Few are held, and none for long.
/// </summary>
public sealed class WarmHistories : IDisposable
{
    /// <summary>More owners than this are not held at once: a large history takes some ten megabytes.</summary>
    internal const int Most = 16;

    private static readonly TimeSpan Idle = TimeSpan.FromMinutes(15);

    private readonly HistoryStore _store;
    private readonly TimeProvider _time;
    private readonly ITimer _sweep;
    private readonly ConcurrentDictionary<OwnerId, Held> _held = new();

    internal WarmHistories(HistoryStore store, TimeProvider time)
    {
        (_store, _time) = (store, time);
        _sweep = time.CreateTimer(_ => Sweep(Most), null, Idle, Idle);
    }

    /// <summary>Reads something out of the history as last saved, with what the owner told us.</summary>
    /// <param name="owner">Whose, with the settings of now.</param>
    /// <param name="read">Must keep nothing of the history itself: it is read by one at a time.</param>
    /// <exception cref="UnknownOwnerException">Nothing is kept of this owner.</exception>
    public async Task<T> ReadAsync<T>(Owner owner, Func<MailboxHistory, T> read, CancellationToken cancellationToken)
    {
        var held = _held.GetOrAdd(owner.Id, _ => new Held());
        await held.Turn.WaitAsync(cancellationToken);
        try
        {
            held.UsedAt = _time.GetUtcNow();
            held.History = await _store.RefreshAsync(owner, held.History, cancellationToken);
            return read(held.History.History);
        }
        catch
        {
            held.History = null;
            throw;
        }
        finally
        {
            held.Turn.Release();
            if (_held.Count > Most) Sweep(Most);
        }
    }

    /// <summary>Holds none any more; the next reading loads anew.</summary>
    public void LetGo() => Sweep(0);

    public void Dispose() => _sweep.Dispose();

    private void Sweep(int most)
    {
        var now = _time.GetUtcNow();
        var newestFirst = _held.OrderByDescending(pair => pair.Value.UsedAt).ToList();
        foreach (var (owner, held) in newestFirst.Where((pair, place) => place >= most || now - pair.Value.UsedAt >= Idle)) _held.TryRemove(new(owner, held));
    }

    /// <summary>One owner's, and whose turn it is to read it. One that was let go while it is read is read to its end.</summary>
    private sealed class Held
    {
        public SemaphoreSlim Turn { get; } = new(1, 1);

        public DateTimeOffset UsedAt { get; set; }

        public LoadedHistory? History { get; set; }
    }
}

/// <summary>A history, and by what its store knows whether it is still what is stored.</summary>
/// <param name="Mailbox">What only this mailbox's secret makes; an owner who was erased comes back with another.</param>
/// <param name="LastPage">The last page's number: every save that changes something writes a later one. Null before the first.</param>
internal sealed record LoadedHistory(MailboxHistory History, byte[] Mailbox, long? LastPage);
