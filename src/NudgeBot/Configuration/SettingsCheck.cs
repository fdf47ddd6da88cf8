using System.ComponentModel;
using System.Globalization;
using Microsoft.Extensions.Options;
using NudgeBot.BotFramework.Hosting;
using NudgeBot.Commands;

namespace NudgeBot.Configuration;

/// <summary>
/// Reads the configuration before anything is begun: a key that is no setting, and a value that cannot be read, is one sentence each
/// that names the setting as the file and as the environment spell it. What a value may be is the options classes' own to say.
/// </summary>
internal static class SettingsCheck
{
    /// <exception cref="BadInputException">The configuration holds what it cannot mean; the message is the first such.</exception>
    public static void Require(IConfiguration configuration)
    {
        if (Faults(configuration).FirstOrDefault() is { } fault) throw new BadInputException(fault);
    }

    /// <summary>Every fault, a sentence each.</summary>
    public static IEnumerable<string> Faults(IConfiguration configuration)
    {
        foreach (var child in configuration.GetChildren()) if (RootFault(child) is { } fault) yield return fault;
        foreach (var section in KnownSettings.Sections)
        {
            foreach (var child in configuration.GetSection(section).GetChildren()) if (Fault(section, child) is { } fault) yield return fault;
        }
    }

    /// <summary>The sentence of a failure by which the options classes refused to start; null for any other failure.</summary>
    public static string? SentenceOf(Exception failure) => failure switch
    {
        // That library speaks of its options and not of our sections.
        OptionsValidationException { OptionsType: { } type } refused when type == typeof(BotFrameworkOptions) => $"Bot:{refused.Failures.First()}",
        OptionsValidationException refused => refused.Failures.First(),
        AggregateException { InnerExceptions: [var first, ..] } => SentenceOf(first),
        _ => null,
    };

    /// <summary>The root is shared with the framework, so only what looks like one of our names is taken for a slip.</summary>
    private static string? RootFault(IConfigurationSection child)
    {
        if (KnownSettings.All.FirstOrDefault(setting => setting.Section.Length == 0 && IsSame(setting.Name, child.Key)) is { } setting) return ValueFault(setting, child);
        if (KnownSettings.Sections.FirstOrDefault(section => IsSame(section, child.Key)) is { } known) return child.Value is { Length: > 0 } ? Unknown(child.Key, $"it is a section, whose settings are {NamesIn(known)}") : null;
        var names = KnownSettings.Sections.Concat(KnownSettings.All.Where(one => one.Section.Length == 0).Select(one => one.Name));
        return Spelling.Nearest(child.Key, names) is { } meant ? Unknown(child.Key, $"{meant} is probably meant") : null;
    }

    private static string? Fault(string section, IConfigurationSection child)
    {
        var known = KnownSettings.All.Where(setting => IsSame(setting.Section, section)).ToList();
        if (known.Find(setting => IsSame(setting.Name, child.Key)) is { } setting) return ValueFault(setting, child);
        return Unknown($"{section}:{child.Key}", Spelling.Nearest(child.Key, known.Select(one => one.Name)) is { } meant
            ? $"{Spelt($"{section}:{meant}")} is probably meant"
            : $"its section has {NamesIn(section)}");
    }

    private static string? ValueFault(KnownSetting setting, IConfigurationSection given)
    {
        if (setting.IsList) return given.Value is { Length: > 0 } ? Unfit(setting, "and it takes a list: number its entries", $"{setting.Key}:0") : null;
        if (given.Value is null) return given.GetChildren().Any() ? Unfit(setting, "and it takes one value: write it", setting.Key) : null;
        if (setting.Type == typeof(string)) return null;
        try
        {
            var type = Nullable.GetUnderlyingType(setting.Type);
            if (given.Value.Length > 0 || type is null) _ = TypeDescriptor.GetConverter(type ?? setting.Type).ConvertFromInvariantString(given.Value);
            return null;
        }
        catch (Exception unread) when (unread is FormatException or ArgumentException or NotSupportedException or OverflowException)
        {
            return $"{Spelt(setting.Key)} is '{given.Value}', and it takes {ExampleOf(setting.Type)}.";
        }
    }

    private static string Unknown(string key, string instead) => $"{Spelt(key)} is no setting: {instead}.";

    private static string Unfit(KnownSetting setting, string why, string key) => $"{Spelt(setting.Key)} is set in the wrong form, {why} as {Spelt(key)}.";

    private static string Spelt(string key) => $"{key} (variable {KnownSetting.VariableOf(key)})";

    private static string NamesIn(string section) => string.Join(", ", KnownSettings.All.Where(setting => IsSame(setting.Section, section)).Select(setting => setting.Name));

    private static bool IsSame(string name, string given) => name.Equals(given, StringComparison.OrdinalIgnoreCase);

    private static string ExampleOf(Type type) => (Nullable.GetUnderlyingType(type) ?? type) switch
    {
        var number when number == typeof(int) => "a whole number such as 10",
        var yesNo when yesNo == typeof(bool) => "true or false",
        var span when span == typeof(TimeSpan) => "hours, minutes and seconds such as 00:01:30",
        var instant when instant == typeof(DateTimeOffset) => "an instant such as 2026-03-09T08:00:00Z",
        var address when address == typeof(Uri) => "an address such as https://nudgebot.contoso.com",
        { IsEnum: true } choice => $"one of {string.Join(", ", Enum.GetNames(choice))}",
        var other => string.Create(CultureInfo.InvariantCulture, $"a {other.Name}"),
    };
}

/// <summary>How near a word is to those we know.</summary>
internal static class Spelling
{
    /// <summary>The known word that was probably meant: at most a third of its letters are wrong, swapped, missing or too many. Null where there is none.</summary>
    public static string? Nearest(string written, IEnumerable<string> known) =>
        known.Select(word => (Word: word, Slips: Slips(written.ToUpperInvariant(), word.ToUpperInvariant())))
            .Where(near => near.Slips * 3 <= near.Word.Length)
            .OrderBy(near => near.Slips)
            .Select(near => near.Word)
            .FirstOrDefault();

    /// <summary>The least number of letters to change, add or leave out (Levenshtein's distance).</summary>
    private static int Slips(string one, string other)
    {
        var row = Enumerable.Range(0, other.Length + 1).ToArray();
        foreach (var (i, letter) in one.Index())
        {
            var diagonal = row[0];
            row[0] = i + 1;
            for (var j = 1; j <= other.Length; j++) (diagonal, row[j]) = (row[j], Math.Min(Math.Min(row[j], row[j - 1]) + 1, diagonal + (letter == other[j - 1] ? 0 : 1)));
        }

        return row[^1];
    }
}
