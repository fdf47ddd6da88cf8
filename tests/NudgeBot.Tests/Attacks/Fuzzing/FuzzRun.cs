using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using Xunit;
using Xunit.Abstractions;

namespace NudgeBot.Tests.Attacks.Fuzzing;

/// <summary>
/// Many mutated payloads one after the other: none may fail, take more than a second, or leave memory behind. What fails is told with its
/// seed and as the smallest input that still fails. <c>NUDGEBOT_FUZZ</c> says how many there are (a few without it, so that it is done in
/// seconds), <c>NUDGEBOT_FUZZ_SEED</c> another beginning.
/// </summary>
internal sealed class FuzzRun(int portion, double share, IReadOnlyList<JsonNode> seeds, Func<byte[], Task<string?>> fault, ITestOutputHelper output)
{
    /// <summary>In as many parts, each a test of its own.</summary>
    public const int Portions = 10;

    private const int Brief = 1500;
    private const int MostShrinkings = 400;
    private const int MostAgain = 4;
    private const int TellsOfMemoryFrom = 2000;
    private const long MostGrowth = 24 * 1024 * 1024;

    private static readonly TimeSpan Hang = TimeSpan.FromSeconds(1);
    private static readonly int Count = Setting("NUDGEBOT_FUZZ", Brief);
    private static readonly int Seed = Setting("NUDGEBOT_FUZZ_SEED", 20260309);

    public static TheoryData<int> All => [.. Enumerable.Range(0, Portions)];

    public async Task RunAsync()
    {
        var count = (int)(Count * share / Portions);
        var (clock, slowest, before) = (Stopwatch.StartNew(), TimeSpan.Zero, 0L);
        for (var number = 0; number < count; number++)
        {
            if (number == count / 4) before = GC.GetTotalMemory(forceFullCollection: true);
            var seed = HashOf(number);
            var payload = new Mutation(seed).Of(seeds[Math.Abs(seed % seeds.Count)]);
            var (took, wrong) = await TryAsync(payload);
            // A machine that was busy for once is no hang: what is slow is slow each time.
            for (var again = 0; again < MostAgain && wrong is null && took > Hang; again++) (took, wrong) = await TryAsync(payload);
            if (took > slowest) slowest = took;
            if (wrong is not null || took > Hang) Assert.Fail(await TellAsync(seed, payload, wrong ?? $"It took {took.TotalSeconds:0.0} s."));
        }

        var grown = GC.GetTotalMemory(forceFullCollection: true) - before;
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"Seed {Seed}, portion {portion}: {count} payloads in {clock.Elapsed.TotalSeconds:0.0} s, the slowest {slowest.TotalMilliseconds:0} ms, memory {grown / 1024.0 / 1024.0:+0.0;-0.0} MB."));
        // In the short form other tests run beside this one, and their memory is not told apart.
        if (count >= TellsOfMemoryFrom) Assert.InRange(grown, long.MinValue, MostGrowth);
    }

    private async Task<(TimeSpan Took, string? Wrong)> TryAsync(byte[] payload)
    {
        var clock = Stopwatch.StartNew();
        var wrong = await fault(payload);
        return (clock.Elapsed, wrong);
    }

    private async Task<string> TellAsync(int seed, byte[] payload, string wrong)
    {
        var smallest = payload;
        for (var tries = 0; tries < MostShrinkings;)
        {
            var smaller = default(byte[]);
            foreach (var candidate in Smaller(smallest))
            {
                if (++tries >= MostShrinkings) break;
                if (await fault(candidate) is null) continue;
                smaller = candidate;
                break;
            }

            if (smaller is null) break;
            smallest = smaller;
        }

        return $"Seed {seed} of {Seed}: {wrong}\nThe smallest that fails ({smallest.Length} bytes): {Encoding.UTF8.GetString(smallest)}";
    }

    /// <summary>The same with one member or element less.</summary>
    private static IEnumerable<byte[]> Smaller(byte[] payload)
    {
        JsonNode? json;
        try
        {
            json = JsonNode.Parse(payload);
        }
        catch (System.Text.Json.JsonException)
        {
            yield break;
        }

        foreach (var path in Paths(json, []).ToList())
        {
            var less = json!.DeepClone();
            var holder = path[..^1].Aggregate(less, (node, key) => key is string name ? node[name]! : node[(int)key]!);
            if (holder is JsonObject from) from.Remove((string)path[^1]);
            else holder.AsArray().RemoveAt((int)path[^1]);
            yield return Encoding.UTF8.GetBytes(less.ToJsonString());
        }
    }

    private static IEnumerable<object[]> Paths(JsonNode? node, object[] above) => node switch
    {
        JsonObject json => json.SelectMany(member => Paths(member.Value, [.. above, member.Key]).Prepend([.. above, member.Key])),
        JsonArray items => items.SelectMany((item, place) => Paths(item, [.. above, place]).Prepend([.. above, place])),
        _ => [],
    };

    /// <summary>One for each payload, so that any can be made again without the ones before it.</summary>
    private int HashOf(int number) => unchecked((Seed * 397) ^ (portion * 1_000_003) ^ (number * 7919) ^ (int)(share * 1000));

    private static int Setting(string name, int otherwise) =>
        int.TryParse(Environment.GetEnvironmentVariable(name), CultureInfo.InvariantCulture, out var set) ? set : otherwise;
}
