using System.Globalization;

namespace NudgeBot.Benchmarks;

/// <summary>One measured figure, its bound, and what it was measured beside.</summary>
/// <param name="Bound">The most it may be; null where the figure is only told.</param>
internal sealed record Figure(string What, double Value, string Unit, double? Bound, string Beside)
{
    /// <summary>The least it may be; null where more is not better.</summary>
    public double? Least { get; init; }

    public bool Holds => (Bound is null || Value <= Bound) && (Least is null || Value >= Least);

    /// <inheritdoc />
    public override string ToString()
    {
        var bound = (Bound, Least) switch
        {
            ({ } most, _) => string.Create(CultureInfo.InvariantCulture, $"at most {most:0.##} {Unit}"),
            (_, { } least) => string.Create(CultureInfo.InvariantCulture, $"at least {least:0.##} {Unit}"),
            _ => "",
        };
        var verdict = bound.Length == 0 ? "" : Holds ? "pass" : "MISS";
        return string.Create(CultureInfo.InvariantCulture, $"  {What,-44} {Value,9:0.00} {Unit,-4} {bound,-18} {verdict,-4}  {Beside}");
    }
}

/// <summary>Several runs of one thing, in milliseconds or any other unit.</summary>
internal static class Runs
{
    public static double Median(IEnumerable<double> values)
    {
        var sorted = values.Order().ToArray();
        var middle = sorted.Length / 2;
        return sorted.Length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }
}
