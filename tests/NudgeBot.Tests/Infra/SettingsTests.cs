using System.Reflection;
using System.Text.RegularExpressions;
using NudgeBot.Accounts;
using NudgeBot.BotFramework.Hosting;
using NudgeBot.Graph;
using NudgeBot.Storage;
using NudgeBot.Tests.Architecture;
using Xunit;

namespace NudgeBot.Tests.Infra;

/// <summary>A setting that the templates give and the program does not know would be lost without a word.</summary>
public sealed partial class SettingsTests
{
    /// <summary>At the root of the configuration, or not yet a class of options.</summary>
    private static readonly string[] ReadAsTheyAre = ["PublicUrl", "ConnectionStrings:NudgeBot"];

    private static readonly HashSet<string> Known = [.. OptionsOf(typeof(ConsentOptions), typeof(GraphOptions), typeof(DataFolder), typeof(BotFrameworkOptions)), .. ReadAsTheyAre];

    private static readonly string[] Given = [.. Files().SelectMany(file => Named().Matches(File.ReadAllText(file)).Select(match => match.Groups["name"].Value)).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    public static TheoryData<string> Settings => [.. Given];

    [Theory]
    [MemberData(nameof(Settings))]
    public void Every_setting_that_a_deployment_gives_is_one_that_the_program_reads(string setting) =>
        Assert.Contains(setting.Replace("__", ":", StringComparison.Ordinal), Known);

    [Fact]
    public void Who_the_bot_is_and_where_it_is_reached_are_given() =>
        Assert.All((string[])["Bot__AppId", "Bot__TenantId", "Bot__Cloud", "Bot__FederatedIdentity", "Graph__BaseUrl", "Graph__Scope", "Api__Authority"], setting => Assert.Contains(setting, Given, StringComparer.Ordinal));

    private static IEnumerable<string> Files() => Directory.EnumerateFiles(Path.Combine(Repository.Root, "infra"), "*", SearchOption.AllDirectories)
        .Where(file => !Repository.IsBuilt(file) && Path.GetExtension(file) is ".bicep" or ".bicepparam" or ".service" or ".env" or ".sh" or ".md");

    private static IEnumerable<string> OptionsOf(params Type[] oneOfEachAssembly) =>
        from one in oneOfEachAssembly
        from type in one.Assembly.GetTypes()
        let section = type == typeof(BotFrameworkOptions) ? "Bot" : type.GetField("Section", BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic)?.GetRawConstantValue() as string
        where section is not null
        from property in type.GetProperties(BindingFlags.Instance | BindingFlags.Public)
        select $"{section}:{property.Name}";

    /// <summary>A section and its key as environment variables join them, with the program's prefix or, in a template's object, without.</summary>
    [GeneratedRegex("(?<![A-Za-z_])(NUDGEBOT_)?(?<name>[A-Z][A-Za-z]+__[A-Z][A-Za-z]+)", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Named();
}
