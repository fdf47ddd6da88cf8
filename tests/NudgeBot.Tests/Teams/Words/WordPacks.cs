using System.Reflection;
using System.Runtime.CompilerServices;

namespace NudgeBot.Tests.Teams.Words;

/// <summary>Reads every word of a pack by its members, with samples for the values that they take.</summary>
internal static class WordPacks
{
    public static readonly string[] Languages = ["en", "de", "fr", "es"];

    /// <summary>Values that no language has of its own, one for each place.</summary>
    private static readonly string[] Names = ["Zoë-42", "Ýma-43", "Þór-44", "Œda-45", "Ñol-46", "Ÿak-47"];

    private static readonly int[] Counts = [2, 4000, 3];

    /// <summary>What a pack says, by member: one text for each, and both halves of a sentence told in two.</summary>
    public static IReadOnlyDictionary<string, string> Read(object pack) => Members(pack).ToDictionary(
        member => member.Name,
        member => Said(member.Invoke(pack, [.. member.GetParameters().Select(Sample)])),
        StringComparer.Ordinal);

    /// <summary>The names that each member is given here, by member.</summary>
    public static IReadOnlyDictionary<string, string[]> NamesIn(object pack) => Members(pack).ToDictionary(
        member => member.Name,
        member => member.GetParameters().Where(parameter => parameter.ParameterType == typeof(string)).Select(parameter => Names[parameter.Position]).ToArray(),
        StringComparer.Ordinal);

    private static IEnumerable<MethodInfo> Members(object pack) => pack.GetType().BaseType!
        .GetMethods(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly)
        .Where(method => method.IsAbstract);

    private static object Sample(ParameterInfo parameter) => parameter.ParameterType switch
    {
        var type when type == typeof(string) => Names[parameter.Position],
        var type when type == typeof(int) => Counts[parameter.Position],
        var type when type == typeof(DateOnly) => new DateOnly(2026, 3, 6),
        var type when type == typeof(IReadOnlyList<string>) => (string[])[Names[parameter.Position]],
        var type when type == typeof(bool) => true,
        var type when type == typeof(TimeOnly?) => new TimeOnly(8, 45),
        { IsEnum: true } type => Enum.ToObject(type, 0),
        var type => throw new ArgumentOutOfRangeException(nameof(parameter), type, "Give a sample of this type."),
    };

    private static string Said(object? said) => said switch
    {
        string text => text,
        IEnumerable<(string, string)> pairs => string.Join('\n', pairs),
        ITuple halves => string.Join(Names[0], Enumerable.Range(0, halves.Length).Select(i => halves[i])),
        _ => "",
    };
}
