namespace NudgeBot.Sandbox.Scenes.Background;

/// <summary>Chance that falls the same way on every run and every runtime: SplitMix64 (Steele, Lea, Flood 2014).</summary>
internal sealed class Dice(ulong seed)
{
    private ulong _state = seed;

    /// <summary>A number from 0 to <paramref name="below"/> - 1.</summary>
    public int Next(int below)
    {
        var mixed = _state += 0x9e3779b97f4a7c15;
        mixed = (mixed ^ (mixed >> 30)) * 0xbf58476d1ce4e5b9;
        mixed = (mixed ^ (mixed >> 27)) * 0x94d049bb133111eb;
        return (int)((mixed ^ (mixed >> 31)) % (ulong)below);
    }

    public int Between(int least, int most) => least + Next(most - least + 1);

    public T Pick<T>(IReadOnlyList<T> from) => from[Next(from.Count)];

    /// <summary>All of them, in a new order (Fisher-Yates).</summary>
    public Queue<T> Shuffled<T>(IEnumerable<T> all)
    {
        T[] order = [.. all];
        for (var last = order.Length - 1; last > 0; last--)
        {
            var other = Next(last + 1);
            (order[last], order[other]) = (order[other], order[last]);
        }

        return new(order);
    }
}
