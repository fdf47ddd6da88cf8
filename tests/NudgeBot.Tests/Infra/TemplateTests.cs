using System.Collections.Concurrent;
using System.Text.Json.Nodes;
using Xunit;

namespace NudgeBot.Tests.Infra;

/// <summary>The templates compile, and what they would make in each environment is what infra/README.md promises.</summary>
public sealed class TemplateTests(Predictions predictions) : IClassFixture<Predictions>
{
    public static TheoryData<string> Environments => [.. Directory.EnumerateFiles(Path.Combine(BicepCompiler.Templates, "parameters"), "*.bicepparam").Select(file => Path.GetFileNameWithoutExtension(file)).Order(StringComparer.Ordinal)];

    [BicepFact]
    public async Task The_templates_compile_without_an_error_or_a_warning()
    {
        var compiled = await BicepCompiler.BuildAsync(Path.Combine(BicepCompiler.Templates, "main.bicep"));

        Assert.NotEmpty(compiled["resources"]!.AsObject());
    }

    [Fact]
    public void Every_module_is_used_and_so_compiled()
    {
        var modules = Directory.EnumerateFiles(Path.Combine(BicepCompiler.Templates, "modules")).Select(file => Path.GetFileName(file)).ToList();
        var texts = Directory.EnumerateFiles(BicepCompiler.Templates, "*.bicep", SearchOption.AllDirectories).Select(File.ReadAllText).ToList();

        Assert.NotEmpty(modules);
        Assert.All(modules, module => Assert.Contains(texts, text => text.Contains($"{module}' =", StringComparison.Ordinal)));
    }

    [BicepTheory]
    [MemberData(nameof(Environments))]
    public async Task Every_environment_has_one_program_by_its_digest_that_is_asked_whether_it_lives(string environment)
    {
        var app = Assert.Single(await predictions.OfAsync(environment), resource => TypeOf(resource) is "Microsoft.App/containerApps")!["properties"]!;
        var container = Assert.Single(app["template"]!["containers"]!.AsArray())!;

        Assert.Equal(Predictions.Image, (string?)container["image"]);
        Assert.Equal((1, 1), ((int)app["template"]!["scale"]!["minReplicas"]!, (int)app["template"]!["scale"]!["maxReplicas"]!));
        Assert.Equal(["/healthz", "/healthz", "/readyz"], container["probes"]!.AsArray().Select(probe => (string?)probe!["httpGet"]!["path"]), StringComparer.Ordinal);
        Assert.Equal(false, (bool?)app["configuration"]!["ingress"]!["allowInsecure"]);
    }

    [BicepTheory]
    [MemberData(nameof(Environments))]
    public async Task In_every_environment_the_vault_and_the_database_are_reached_from_within_alone(string environment)
    {
        var resources = await predictions.OfAsync(environment);

        var vault = Assert.Single(resources, resource => TypeOf(resource) is "Microsoft.KeyVault/vaults")!["properties"]!;
        Assert.Equal(("Disabled", "Deny"), ((string?)vault["publicNetworkAccess"], (string?)vault["networkAcls"]!["defaultAction"]));
        Assert.True((bool)vault["enablePurgeProtection"]! && (bool)vault["enableRbacAuthorization"]!);
        Assert.All(
            resources.Where(resource => TypeOf(resource) is "Microsoft.DBforPostgreSQL/flexibleServers").Select(server => server!["properties"]!),
            server => Assert.Equal(("Disabled", "Disabled"), ((string?)server["network"]!["publicNetworkAccess"], (string?)server["authConfig"]!["passwordAuth"])));
        Assert.Equal(
            resources.Count(resource => TypeOf(resource) is "Microsoft.KeyVault/vaults" or "Microsoft.DBforPostgreSQL/flexibleServers"),
            resources.Count(resource => TypeOf(resource) is "Microsoft.Network/privateEndpoints"));
    }

    [BicepTheory]
    [MemberData(nameof(Environments))]
    public async Task In_every_environment_the_bot_is_of_one_tenant_in_Teams_alone_and_without_a_key(string environment)
    {
        var resources = await predictions.OfAsync(environment);

        var bot = Assert.Single(resources, resource => TypeOf(resource) is "Microsoft.BotService/botServices")!["properties"]!;
        Assert.Equal(("SingleTenant", true), ((string?)bot["msaAppType"], (bool?)bot["disableLocalAuth"]));
        var channel = Assert.Single(resources, resource => TypeOf(resource) is "Microsoft.BotService/botServices/channels")!;
        Assert.Equal("MsTeamsChannel", (string?)channel["properties"]!["channelName"]);
    }

    [BicepTheory]
    [MemberData(nameof(Environments))]
    public async Task No_environment_holds_a_secret_in_clear(string environment)
    {
        var text = new JsonArray([.. (await predictions.OfAsync(environment)).Select(resource => resource!.DeepClone())]).ToJsonString();

        Assert.All((string[])["ClientSecret", "Password=", "AccountKey", "administratorLoginPassword"], word => Assert.DoesNotContain(word, text, StringComparison.OrdinalIgnoreCase));
    }

    [BicepFact]
    public async Task In_the_government_cloud_nothing_is_asked_of_the_public_Graph()
    {
        var app = Assert.Single(await predictions.OfAsync("government"), resource => TypeOf(resource) is "Microsoft.App/containerApps")!.ToJsonString();

        Assert.Contains("https://graph.microsoft.us/v1.0", app, StringComparison.Ordinal);
        Assert.Contains("GCCHigh", app, StringComparison.Ordinal);
        Assert.DoesNotContain("graph.microsoft.com", app, StringComparison.Ordinal);
        Assert.DoesNotContain("login.microsoftonline.com", app, StringComparison.Ordinal);
    }

    [BicepTheory]
    [InlineData("param store = 'postgres'", "param store = 'ephemeral'", "prod needs postgres")]
    [InlineData("readEnvironmentVariable('DEPLOY_IMAGE', '')", "'registry.contoso.com/nudgebot:latest'", "must bear its digest")]
    [InlineData("readEnvironmentVariable('DEPLOY_APP_ID', '')", "''", "infra/register-app.sh")]
    public async Task What_must_not_go_out_is_refused_with_a_sentence_before_anything_is_made(string written, string instead, string sentence)
    {
        var complaint = await predictions.RefusalAsync("prod", written, instead);

        Assert.Contains(sentence, complaint, StringComparison.Ordinal);
    }

    private static string? TypeOf(JsonNode? resource) => (string?)resource!["type"];
}

/// <summary>What each environment would get, worked out once, in a copy of the templates: the compiler writes its prediction beside the parameters.</summary>
public sealed class Predictions : IDisposable
{
    internal const string Image = "registry.contoso.com/nudgebot@sha256:0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef";

    private static readonly Dictionary<string, string> Given = new(StringComparer.Ordinal)
    {
        ["DEPLOY_APP_ID"] = "4f2c8a7e-1b3d-4c5e-9f60-7a8b9c0d1e2f",
        ["DEPLOY_APP_PRINCIPAL_ID"] = "5f2c8a7e-1b3d-4c5e-9f60-7a8b9c0d1e2f",
        ["DEPLOY_IMAGE"] = Image,
        ["DEPLOY_DATABASE_GROUP"] = "Database administrators",
        ["DEPLOY_DATABASE_GROUP_ID"] = "6f2c8a7e-1b3d-4c5e-9f60-7a8b9c0d1e2f",
    };

    private readonly DirectoryInfo _folder = Copy();
    private readonly ConcurrentDictionary<string, Task<JsonArray>> _known = new(StringComparer.Ordinal);

    public void Dispose() => _folder.Delete(recursive: true);

    internal Task<JsonArray> OfAsync(string environment) => _known.GetOrAdd(environment, PredictAsync);

    /// <summary>What the compiler says where something stands in the place of what is written.</summary>
    internal async Task<string> RefusalAsync(string environment, string written, string instead)
    {
        var text = await File.ReadAllTextAsync(ParametersOf(environment));
        Assert.Contains(written, text, StringComparison.Ordinal);
        var changed = ParametersOf(Guid.NewGuid().ToString("N"));
        await File.WriteAllTextAsync(changed, text.Replace(written, instead, StringComparison.Ordinal));
        return (await BicepCompiler.PredictAsync(changed, Given)).Complaint;
    }

    private async Task<JsonArray> PredictAsync(string environment)
    {
        var (resources, complaint) = await BicepCompiler.PredictAsync(ParametersOf(environment), Given);
        Assert.Equal("", complaint);
        Assert.NotEmpty(resources);
        return resources;
    }

    private string ParametersOf(string environment) => Path.Combine(_folder.FullName, "parameters", $"{environment}.bicepparam");

    private static DirectoryInfo Copy()
    {
        var copy = Directory.CreateTempSubdirectory("nudgebot-infra-");
        foreach (var file in Directory.EnumerateFiles(BicepCompiler.Templates, "*.bicep*", SearchOption.AllDirectories))
        {
            var to = Path.Combine(copy.FullName, Path.GetRelativePath(BicepCompiler.Templates, file));
            Directory.CreateDirectory(Path.GetDirectoryName(to)!);
            File.Copy(file, to);
        }

        return copy;
    }
}
