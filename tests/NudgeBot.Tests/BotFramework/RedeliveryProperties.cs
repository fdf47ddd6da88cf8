using System.Globalization;
using System.Text;
using FsCheck;
using FsCheck.Fluent;
using NudgeBot.BotFramework.Inbox;
using NudgeBot.Teams;
using NudgeBot.Tests.Storage;
using Xunit;

namespace NudgeBot.Tests.BotFramework;

/// <summary>Any order and number of redeliveries, whatever is under way meanwhile, give one effect for each activity.</summary>
public sealed class RedeliveryProperties
{
    private const int Activities = 8;
    private const int Conversations = 3;
    private static readonly CancellationToken None = CancellationToken.None;

    /// <summary>What happens, in any order: deliveries of activity 0 to 7, and turns that are begun (8) or ended (9).</summary>
    private static readonly Arbitrary<int[]> Happenings = Gen.Choose(0, Activities + 1).ListOf().Select(list => list.ToArray()).ToArbitrary();

    [Fact]
    public Task In_memory_each_activity_has_one_effect() =>
        // Off the thread on which what is awaited would go on.
        Task.Run(() => Prop.ForAll(Happenings, happenings => OneEffectEach(new MemoryInbox(new FakeClock()), happenings, run: 0).GetAwaiter().GetResult())
            .Check(AnyJson.SameEachRun.WithMaxTest(300)));

    [Fact]
    public async Task In_the_database_each_activity_has_one_effect()
    {
        await using var storage = await StorageOnDisk.WithAdaAsync();
        var (inbox, run) = (new StoredInbox(storage.Activities), 0);
        await Task.Run(() => Prop.ForAll(Happenings, happenings => OneEffectEach(inbox, happenings, ++run).GetAwaiter().GetResult())
            .Check(AnyJson.SameEachRun.WithMaxTest(60)));
    }

    /// <summary>Plays the happenings, sees the rest out, and says whether every activity had its effect once and in its conversation's order.</summary>
    private static async Task<bool> OneEffectEach(IActivityInbox inbox, int[] happenings, int run)
    {
        List<int> accepted = [];
        List<int> effects = [];
        Queue<TakenActivity> atWork = new();
        foreach (var happening in happenings)
        {
            if (happening < Activities)
            {
                var key = new ActivityKey("tenant", $"run-{run}-conversation-{happening % Conversations}", $"{happening}", "message");
                if (await inbox.PutAsync(key, Encoding.UTF8.GetBytes($"{happening}"), None)) accepted.Add(happening);
            }
            else if (happening == Activities) await BeginAsync();
            else await EndAsync();
        }

        while (atWork.Count > 0 || await BeginAsync()) await EndAsync();
        return effects.Order().SequenceEqual(happenings.Where(each => each < Activities).Distinct().Order())
            && effects.GroupBy(each => each % Conversations).All(group => group.SequenceEqual(accepted.Where(each => each % Conversations == group.Key)));

        async Task<bool> BeginAsync()
        {
            if (await inbox.TakeAsync(None) is not { } taken) return false;
            effects.Add(int.Parse(Encoding.UTF8.GetString(taken.Json.Span), CultureInfo.InvariantCulture));
            atWork.Enqueue(taken);
            return true;
        }

        async Task EndAsync()
        {
            if (atWork.TryDequeue(out var done)) await inbox.FinishAsync(done, None);
        }
    }
}
