using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using NJsonSchema;
using NudgeBot.BotFramework.Schema;
using NudgeBot.Tests.Graph;
using Xunit;

namespace NudgeBot.Tests.BotFramework;

/// <summary>What the bot asks of the connector is what the connector's own description offers: the path, the method and the body.</summary>
public sealed class ConnectorContractTests
{
    private const string Swagger = "payloads/bot/specs/botframework-channel.openapi.json";

    private static readonly CancellationToken None = CancellationToken.None;

    [SharedFact(Swagger)]
    public async Task Every_call_of_ours_is_one_of_the_connectors()
    {
        await using var world = await BotWorld.StartAsync();
        var connector = world.Connector;

        await connector.CreateConversationAsync(world.Channel.ServiceUrl, new ConversationParameters { Bot = new() { Id = "28:bot" }, Members = [new() { Id = "29:ada" }], TenantId = FakeChannel.TenantId }, None);
        await connector.SendActivityAsync(Nudge(world), None);
        await connector.SendActivityAsync(Nudge(world, replyToId: "1773044130001"), None);
        await connector.UpdateActivityAsync(Nudge(world, id: "1773044130002"), None);
        await connector.DeleteActivityAsync(world.Channel.ServiceUrl, "a:1ada", "1773044130002", None);
        world.Channel.Answers.Enqueue(new(200, """{"id":"29:ada"}"""));
        await connector.GetConversationMemberAsync(world.Channel.ServiceUrl, "a:1ada", "29:ada", None);
        world.Channel.Answers.Enqueue(new(200, """{"members":[]}"""));
        await connector.GetConversationPagedMembersAsync(world.Channel.ServiceUrl, "a:1ada", 50, "next", None);

        Assert.Equal(7, world.Channel.Calls.Count);
        foreach (var call in world.Channel.Calls) Assert.Empty(await FaultsAsync(call.Method, call.Path, call.Body));
    }

    [SharedFact(Swagger)]
    public async Task The_description_would_find_a_wrong_path_a_wrong_method_and_a_wrong_body()
    {
        const string Activities = "/teams/t/v3/conversations/a/activities";

        Assert.NotEmpty(await FaultsAsync("POST", "/teams/t/v3/conversation", "{}"));
        Assert.NotEmpty(await FaultsAsync("PATCH", Activities, "{}"));
        Assert.NotEmpty(await FaultsAsync("POST", Activities, """{"type":"message","from":"29:ada"}"""));
        Assert.Empty(await FaultsAsync("POST", Activities, """{"type":"message","from":{"id":"29:ada"}}"""));
    }

    private static Activity Nudge(BotWorld world, string? id = null, string? replyToId = null)
    {
        var activity = ConnectorTests.Outgoing(world);
        activity.Id = id;
        activity.ReplyToId = replyToId;
        activity.Summary = "Bo has not been answered";
        activity.Attachments = [new Attachment { ContentType = Attachment.AdaptiveCard, Content = JsonElement.Parse("""{"type":"AdaptiveCard","version":"1.5"}""") }];
        activity.ChannelData = JsonElement.Parse("""{"notification":{"alert":true}}""");
        return activity;
    }

    /// <summary>What the description has against a request.</summary>
    private static async Task<IReadOnlyList<string>> FaultsAsync(string method, string path, string body)
    {
        var description = JsonNode.Parse(await File.ReadAllTextAsync(SharedFactAttribute.PathOf(Swagger)))!;
        if (OperationOf(description["paths"]!.AsObject(), method, path) is not { } operation) return [$"{method} {path} is not offered."];
        if (BodyOf(operation) is not { } expected) return body.Length == 0 ? [] : [$"{method} {path} takes no body."];
        var schema = new JsonObject { ["allOf"] = new JsonArray(expected.DeepClone()), ["definitions"] = description["definitions"]!.DeepClone() };
        return [.. (await JsonSchema.FromJsonAsync(schema.ToJsonString())).Validate(body).Select(fault => $"{method} {path}: {fault}")];
    }

    private static JsonNode? BodyOf(JsonNode operation) =>
        operation["parameters"]?.AsArray().SingleOrDefault(parameter => (string?)parameter!["in"] is "body")?["schema"];

    /// <summary>The operation whose template the path fits, after the root that the service address gives.</summary>
    private static JsonNode? OperationOf(JsonObject paths, string method, string path)
    {
        var called = path[path.IndexOf("/v3/", StringComparison.Ordinal)..].Split('?')[0];
        return paths.Where(offered => Fits(offered.Key, called)).Select(offered => offered.Value![method.ToLowerInvariant()]).FirstOrDefault(operation => operation is not null);
    }

    private static bool Fits(string template, string path) =>
        Regex.IsMatch(path, $"^{Regex.Replace(template, "{[^}]+}", "[^/]+", RegexOptions.None, TimeSpan.FromSeconds(1))}$", RegexOptions.None, TimeSpan.FromSeconds(1));
}
