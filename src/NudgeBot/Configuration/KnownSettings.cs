using System.Reflection;
using NudgeBot.Accounts;
using NudgeBot.Api;
using NudgeBot.BotFramework.Hosting;
using NudgeBot.Graph;
using NudgeBot.LanguageModel;
using NudgeBot.Nudging;
using NudgeBot.Privacy;
using NudgeBot.Telemetry;

namespace NudgeBot.Configuration;

/// <summary>Every setting there is: the properties of the options classes. A section is ours alone, so a key in it that is none of these is a slip of the pen.</summary>
internal static class KnownSettings
{
    /// <summary>The options classes by their section; "" is the root, which we share with the framework.</summary>
    public static IReadOnlyList<(string Section, Type Options)> Classes { get; } =
    [
        ("", typeof(AddressOptions)),
        ("Bot", typeof(BotFrameworkOptions)),
        (SignInOptions.Section, typeof(SignInOptions)),
        (GraphOptions.Section, typeof(GraphOptions)),
        (ConsentOptions.Section, typeof(ConsentOptions)),
        (OrganisationOptions.Section, typeof(OrganisationOptions)),
        (RoundOptions.Section, typeof(RoundOptions)),
        (LanguageModelOptions.Section, typeof(LanguageModelOptions)),
        (ApiOptions.Section, typeof(ApiOptions)),
        (PackageOptions.Section, typeof(PackageOptions)),
        (TelemetryOptions.Section, typeof(TelemetryOptions)),
        (RetentionOptions.Section, typeof(RetentionOptions)),
        (ProtectionOptions.Section, typeof(ProtectionOptions)),
    ];

    public static IReadOnlyList<KnownSetting> All { get; } = [.. Classes.SelectMany(known => SettingsOf(known.Section, known.Options))];

    /// <summary>The sections that are ours alone.</summary>
    public static IReadOnlyList<string> Sections { get; } = [.. Classes.Select(known => known.Section).Where(section => section.Length > 0).Distinct(StringComparer.Ordinal)];

    private static IEnumerable<KnownSetting> SettingsOf(string section, Type options) =>
        from property in options.GetProperties(BindingFlags.Public | BindingFlags.Instance)
        where property.CanWrite && property.SetMethod!.IsPublic || KnownSetting.IsListOfTexts(property.PropertyType)
        select new KnownSetting(section, property.Name, property.PropertyType);
}

/// <summary>One setting.</summary>
/// <param name="Section">"" for the root.</param>
/// <param name="Type">What its value is read as; a list of texts has its entries at <c>:0</c>, <c>:1</c> and so on.</param>
internal sealed record KnownSetting(string Section, string Name, Type Type)
{
    /// <summary>As appsettings.json and the documents spell it: <c>Rounds:EveryMinutes</c>.</summary>
    public string Key => Section.Length == 0 ? Name : $"{Section}:{Name}";

    public bool IsList => IsListOfTexts(Type);

    public static bool IsListOfTexts(Type type) => type != typeof(string) && type.IsAssignableTo(typeof(IEnumerable<string>));

    /// <summary>A key as an environment variable spells it: <c>NUDGEBOT_Rounds__EveryMinutes</c>.</summary>
    public static string VariableOf(string key) => $"NUDGEBOT_{key.Replace(":", "__", StringComparison.Ordinal)}";
}
