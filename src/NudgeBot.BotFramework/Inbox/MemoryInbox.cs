using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text;

namespace NudgeBot.BotFramework.Inbox;

/// <summary>
/// The inbox of a bot that may forget: what waits is lost with the process. The default; register an <see cref="IActivityInbox"/>
/// of your own to keep it.
/// </summary>
/// <param name="time">By which redeliveries are forgotten.</param>
public sealed class MemoryInbox(TimeProvider time) : IActivityInbox
{
    /// <summary>How long a redelivery is recognised, while no more than <see cref="MostRemembered"/> came after it.</summary>
    public static readonly TimeSpan Memory = TimeSpan.FromDays(1);

    /// <summary>How many activities are remembered, by a hash each: a busy hour of a small bot, and a few megabytes.</summary>
    public const int MostRemembered = 50_000;

    private readonly Lock gate = new();
    private readonly HashSet<UInt128> known = [];
    private readonly Queue<(UInt128 Name, DateTimeOffset At)> remembered = new();
    private readonly Dictionary<string, Queue<Waiting>> conversations = new(StringComparer.Ordinal);
    private readonly Queue<string> free = new();
    private readonly Dictionary<long, string> taken = [];
    private long last;

    public Task<bool> PutAsync(ActivityKey key, ReadOnlyMemory<byte> json, CancellationToken cancellationToken)
    {
        var name = NameOf(key);
        lock (gate)
        {
            Forget();
            if (!known.Add(name)) return Task.FromResult(false);
            remembered.Enqueue((name, time.GetUtcNow()));
            if (!conversations.TryGetValue(key.ConversationId, out var waiting))
            {
                conversations.Add(key.ConversationId, waiting = new Queue<Waiting>());
                free.Enqueue(key.ConversationId);
            }

            waiting.Enqueue(new Waiting(++last, json));
            return Task.FromResult(true);
        }
    }

    public Task<TakenActivity?> TakeAsync(CancellationToken cancellationToken)
    {
        lock (gate)
        {
            if (!free.TryDequeue(out var conversation)) return Task.FromResult<TakenActivity?>(null);
            var (number, json) = conversations[conversation].Dequeue();
            taken.Add(number, conversation);
            return Task.FromResult<TakenActivity?>(new TakenActivity(number, json, Attempt: 1));
        }
    }

    public Task FinishAsync(TakenActivity taken, CancellationToken cancellationToken)
    {
        lock (gate)
        {
            if (!this.taken.Remove(taken.Number, out var conversation)) return Task.CompletedTask;
            if (conversations[conversation].Count > 0) free.Enqueue(conversation);
            else conversations.Remove(conversation);
            return Task.CompletedTask;
        }
    }

    private void Forget()
    {
        var before = time.GetUtcNow() - Memory;
        while (remembered.TryPeek(out var oldest) && (oldest.At <= before || remembered.Count >= MostRemembered))
            known.Remove(remembered.Dequeue().Name);
    }

    private static UInt128 NameOf(ActivityKey key)
    {
        // Lengths keep different keys from running into one text.
        var text = $"{key.TenantId.Length}:{key.TenantId}{key.ConversationId.Length}:{key.ConversationId}{key.ActivityId.Length}:{key.ActivityId}{key.Type}";
        return MemoryMarshal.Read<UInt128>(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
    }

    private readonly record struct Waiting(long Number, ReadOnlyMemory<byte> Json);
}
