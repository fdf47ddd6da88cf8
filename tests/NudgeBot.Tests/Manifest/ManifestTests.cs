using System.Text.Json;
using Xunit;

namespace NudgeBot.Tests.Manifest;

/// <summary>What Teams asks of an app package and no schema says, or says only where the schema is at hand.</summary>
public sealed class ManifestTests
{
    private readonly JsonElement _manifest = ManifestFolder.Read();

    [Fact]
    public void The_schema_it_names_is_of_the_version_it_claims()
    {
        string version = _manifest.GetProperty("manifestVersion").GetString()!;

        Assert.Equal($"https://developer.microsoft.com/json-schemas/teams/v{version}/MicrosoftTeams.schema.json", _manifest.GetProperty("$schema").GetString());
        Assert.True(Version.Parse(version) >= new Version(1, 25), $"manifestVersion {version} is older than 1.25.");
    }

    [Fact]
    public void App_bot_message_extension_and_sign_in_bear_one_id()
    {
        Guid id = _manifest.GetProperty("id").GetGuid();

        Assert.Equal(id, Assert.Single(_manifest.GetProperty("bots").EnumerateArray()).GetProperty("botId").GetGuid());
        Assert.Equal(id, Assert.Single(_manifest.GetProperty("composeExtensions").EnumerateArray()).GetProperty("botId").GetGuid());
        Assert.Equal(id, _manifest.GetProperty("webApplicationInfo").GetProperty("id").GetGuid());
    }

    [Fact]
    public void Tokens_are_made_out_for_this_app_on_this_host()
    {
        JsonElement signIn = _manifest.GetProperty("webApplicationInfo");
        string host = Assert.Single(Texts(_manifest.GetProperty("validDomains")));
        string audience = signIn.GetProperty("resource").GetString()!;
        JsonElement nested = Assert.Single(signIn.GetProperty("nestedAppAuthInfo").EnumerateArray());

        Assert.Equal($"api://{host}/botid-{signIn.GetProperty("id").GetString()}", audience);
        Assert.Equal($"brk-multihub://{host}", nested.GetProperty("redirectUri").GetString());
        Assert.Equal([$"{audience}/access_as_user"], Texts(nested.GetProperty("scopes")));
    }

    [Fact]
    public void A_person_is_searched_while_writing_and_noted_from_a_message()
    {
        Dictionary<string, JsonElement> commands = _manifest.GetProperty("composeExtensions")[0].GetProperty("commands").EnumerateArray()
            .ToDictionary(command => command.GetProperty("id").GetString()!, StringComparer.Ordinal);

        Assert.Equal(("query", "compose"), (commands["people"].GetProperty("type").GetString(), Assert.Single(Texts(commands["people"].GetProperty("context")))));
        Assert.Equal("name", Assert.Single(commands["people"].GetProperty("parameters").EnumerateArray()).GetProperty("name").GetString());
        Assert.Equal(("action", "message"), (commands["note"].GetProperty("type").GetString(), Assert.Single(Texts(commands["note"].GetProperty("context")))));
        Assert.True(commands["note"].GetProperty("fetchTask").GetBoolean());
        Assert.Equal(2, commands.Count);
    }

    [Fact]
    public void The_bot_is_personal_and_answers_back()
    {
        JsonElement bot = _manifest.GetProperty("bots")[0];

        Assert.Equal(["personal"], Texts(bot.GetProperty("scopes")));
        Assert.False(bot.GetProperty("isNotificationOnly").GetBoolean());
        Assert.Equal("personal", _manifest.GetProperty("defaultInstallScope").GetString());
    }

    [Fact]
    public void Every_command_and_tab_is_in_a_scope_the_bot_has()
    {
        string[] scopes = Texts(_manifest.GetProperty("bots")[0].GetProperty("scopes"));
        IEnumerable<JsonElement> bound = _manifest.GetProperty("bots")[0].GetProperty("commandLists").EnumerateArray()
            .Concat(_manifest.GetProperty("staticTabs").EnumerateArray());

        Assert.All(bound, part => Assert.Subset(scopes.ToHashSet(StringComparer.Ordinal), Texts(part.GetProperty("scopes")).ToHashSet(StringComparer.Ordinal)));
    }

    [Fact]
    public void Commands_are_few_distinct_and_without_a_slash()
    {
        List<string> titles = [.. Commands().Select(command => command.GetProperty("title").GetString()!)];

        Assert.InRange(titles.Count, 1, 12);
        Assert.Equal(titles.Count, titles.Distinct(StringComparer.OrdinalIgnoreCase).Count());
        Assert.Contains("help", titles, StringComparer.Ordinal);
        Assert.All(titles, title => Assert.False(title.StartsWith('/'), title));
    }

    [Fact]
    public void The_version_has_three_numbers() =>
        Assert.Matches(@"^\d+\.\d+\.\d+$", _manifest.GetProperty("version").GetString());

    private IEnumerable<JsonElement> Commands() =>
        _manifest.GetProperty("bots")[0].GetProperty("commandLists").EnumerateArray().SelectMany(list => list.GetProperty("commands").EnumerateArray());

    private static string[] Texts(JsonElement array) => [.. array.EnumerateArray().Select(one => one.GetString()!)];
}
