using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using NudgeBot.BotFramework.Hosting;
using NudgeBot.Commands;
using NudgeBot.Configuration;
using NudgeBot.Development;
using NudgeBot.Graph;
using NudgeBot.Storage;
using NudgeBot.Tests.Commands;
using Xunit;

namespace NudgeBot.Tests.Configuration;

/// <summary>A slip in the configuration stops the program before anything is begun, with one sentence that names the setting.</summary>
public sealed class SettingsCheckTests
{
    private static readonly SandboxAddress Nowhere = new(new Uri("http://127.0.0.1:9"), Guid.NewGuid().ToString(), Guid.NewGuid().ToString(), "secret", DateTimeOffset.UnixEpoch);

    /// <summary>A language model that is off has no ranges to keep.</summary>
    private static readonly Dictionary<string, string> ModelIsOn = new(StringComparer.Ordinal)
    {
        ["LanguageModel:Enabled"] = "true",
        ["LanguageModel:Endpoint"] = "https://words.openai.azure.com",
        ["LanguageModel:Model"] = "small",
    };

    public static TheoryData<string> ReadSettings =>
        [.. KnownSettings.All.Where(setting => setting.Type != typeof(string) && setting.Type != typeof(Uri) && !setting.IsList).Select(setting => setting.Key)];

    public static TheoryData<string, string> OutOfRange
    {
        get
        {
            var wrong = new TheoryData<string, string>();
            foreach (var setting in KnownSettings.All) foreach (var value in Unreasonable(setting.Type)) wrong.Add(setting.Key, value);
            return wrong;
        }
    }

    [Theory]
    [MemberData(nameof(ReadSettings))]
    public void A_value_that_cannot_be_read_is_named_as_the_file_and_as_the_environment_spell_it(string key)
    {
        var fault = Assert.Single(FaultsOf((key, "soon")));

        Assert.StartsWith($"{key} (variable NUDGEBOT_{key.Replace(":", "__", StringComparison.Ordinal)}) is 'soon', and it takes ", fault, StringComparison.Ordinal);
        Assert.EndsWith(".", fault, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(OutOfRange))]
    public async Task A_value_beyond_all_reason_is_refused_by_a_sentence_that_names_its_setting(string key, string value)
    {
        await using var app = ServiceHost.Build(new RunOptions(0, Path.GetTempPath(), [], null), Nowhere);
        foreach (var (name, good) in ModelIsOn) app.Configuration[name] = good;
        app.Configuration[key] = value;

        var refusal = SettingsCheck.SentenceOf(Assert.ThrowsAny<Exception>(() => app.Services.GetRequiredService<IStartupValidator>().Validate()));

        Assert.Contains(key, refusal, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Rounds:EveryMinuts", "Rounds:EveryMinutes (variable NUDGEBOT_Rounds__EveryMinutes)")]
    [InlineData("rounds:atOne", "Rounds:AtOnce")]
    [InlineData("Bot:TennantId", "Bot:TenantId")]
    [InlineData("Bot:ClientSecrets", "Bot:ClientSecret")]
    [InlineData("Graph:BaseUri", "Graph:BaseUrl")]
    [InlineData("Consent:OnForEveryone", "Consent:OnForEverybody")]
    [InlineData("Package:AddinIdd", "Package:AddInId")]
    [InlineData("Round:EveryMinutes", "Rounds is probably meant")]
    [InlineData("LanguageModell:Enabled", "LanguageModel is probably meant")]
    [InlineData("PublicUri", "PublicUrl is probably meant")]
    public void A_slip_of_the_pen_is_refused_with_the_setting_that_was_meant(string written, string meant)
    {
        var fault = Assert.Single(FaultsOf((written, "1")));

        Assert.Contains("is no setting", fault, StringComparison.Ordinal);
        Assert.Contains(meant, fault, StringComparison.Ordinal);
    }

    [Fact]
    public void A_key_like_none_is_refused_with_those_its_section_has() =>
        Assert.Equal("Rounds:Colour (variable NUDGEBOT_Rounds__Colour) is no setting: its section has EveryMinutes, AtOnce.", Assert.Single(FaultsOf(("Rounds:Colour", "red"))));

    [Theory]
    [InlineData("Bot:AllowedTenants", "Bot:AllowedTenants:0")]
    [InlineData("Rounds:EveryMinutes:0", "Rounds:EveryMinutes")]
    [InlineData("Rounds", "EveryMinutes, AtOnce")]
    public void A_value_in_the_wrong_form_is_refused_with_the_right_one(string key, string right) =>
        Assert.Contains(right, Assert.Single(FaultsOf((key, "10"))), StringComparison.Ordinal);

    [Fact]
    public void What_belongs_to_the_framework_or_to_others_is_left_alone() =>
        Assert.Empty(FaultsOf(("Logging:LogLevel:Default", "Debug"), ("AllowedHosts", "*"), ("Kestrel:Limits:MaxConcurrentConnections", "9"), ("CHROMIUM", "/usr/bin/chromium"), ("ConnectionStrings:NudgeBot", "x")));

    [Fact]
    public void The_settings_this_program_ships_with_pass() => Assert.Empty(SettingsCheck.Faults(ServiceHost.ReadConfiguration()));

    [Fact]
    public void Every_options_class_is_known()
    {
        var classes = from assembly in (Type[])[typeof(ServiceHost), typeof(GraphOptions), typeof(BotFrameworkOptions), typeof(DataFolder)]
                      from type in assembly.Assembly.GetExportedTypes()
                      where type.Name.EndsWith("Options", StringComparison.Ordinal) && type.Namespace?.Contains(".Schema", StringComparison.Ordinal) is false
                      select type.Name;

        Assert.Equal(classes.Order(StringComparer.Ordinal), KnownSettings.Classes.Select(known => known.Options.Name).Order(StringComparer.Ordinal));
        Assert.All(KnownSettings.Classes, known => Assert.True(known.Options.IsSealed, $"{known.Options.Name} is a class of its own and final."));
    }

    [Theory]
    [InlineData("NUDGEBOT_Rounds__EveryMinuts=5", "Rounds:EveryMinutes")]
    [InlineData("NUDGEBOT_Rounds__EveryMinutes=soon", "NUDGEBOT_Rounds__EveryMinutes")]
    [InlineData("NUDGEBOT_Rounds__EveryMinutes=0", "Rounds:EveryMinutes must be 1 to 1440")]
    [InlineData("NUDGEBOT_Bot__Cloud=Cumulus", "Bot:Cloud is 'Cumulus'")]
    [InlineData("NUDGEBOT_Telemetry__Protocol=pigeon", "Telemetry:Protocol is 'pigeon'")]
    public async Task The_program_ends_with_2_before_it_begins_anything(string variable, string says)
    {
        var folder = StorageFolder();

        var ended = await NudgeBotProcess.RunWithVariablesAsync(["NUDGEBOT_Bot__AppId=5f0c7a52-0000-4000-8000-000000000001", variable], "run", "--port", "43978", "--data", folder);

        Assert.Equal((2, ""), (ended.ExitCode, ended.Output));
        Assert.Contains(says, Assert.Single(ended.Complaint.Split('\n', StringSplitOptions.RemoveEmptyEntries)), StringComparison.Ordinal);
        Assert.False(Directory.Exists(folder));
    }

    private static IEnumerable<string> FaultsOf(params (string Key, string Value)[] settings) => SettingsCheck.Faults(
        new ConfigurationBuilder().AddInMemoryCollection(settings.Select(setting => KeyValuePair.Create(setting.Key, (string?)setting.Value))).Build());

    private static string[] Unreasonable(Type type) =>
        type == typeof(int) ? ["-1", "2147483647"] : type == typeof(TimeSpan) ? ["-00:00:01", "1000.00:00:00"] : type == typeof(Uri) ? ["not an address"] : [];

    private static string StorageFolder() => Path.Combine(Path.GetTempPath(), "nudgebot-tests", Guid.NewGuid().ToString("N"));
}
