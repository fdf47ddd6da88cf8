using System.Reflection;
using System.Runtime.CompilerServices;

namespace NudgeBot.Tests.Teams.Words;

/// <summary>Reads every word of a pack by its members, with samples for the values that they take.</summary>
internal static class WordPacks
{
    /// <summary>A value that no language has of its own.</summary>
    public const string Name = "Zoë-42";

    public static readonly string[] Languages = ["en", "de", "fr", "es"];

    private static readonly int[] Counts = [2, 4000];

    /// <summary>What a pack says, by member: one text for each, and both halves of a sentence told in two.</summary>
    public static IReadOnlyDictionary<string, string> Read(object pack) => Members(pack).ToDictionary(
        member => member.Name,
        member => Said(member.Invoke(pack, [.. member.GetParameters().Select(Sample)])),
        StringComparer.Ordinal);

    /// <summary>The members that take a name, or a word that stands for one.</summary>
    public static IEnumerable<string> WithText(object pack) =>
        Members(pack).Where(member => member.GetParameters().Any(parameter => parameter.ParameterType == typeof(string))).Select(member => member.Name);

    private static IEnumerable<MethodInfo> Members(object pack) => pack.GetType().BaseType!
        .GetMethods(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly)
        .Where(method => method.IsAbstract);

    private static object Sample(ParameterInfo parameter) => parameter.ParameterType switch
    {
        var type when type == typeof(string) => Name,
        var type when type == typeof(int) => Counts[parameter.Position],
        var type => throw new ArgumentOutOfRangeException(nameof(parameter), type, "Give a sample of this type."),
    };

    private static string Said(object? said) => said switch
    {
        string text => text,
        ITuple halves => string.Join(Name, Enumerable.Range(0, halves.Length).Select(i => halves[i])),
        _ => "",
    };
}
