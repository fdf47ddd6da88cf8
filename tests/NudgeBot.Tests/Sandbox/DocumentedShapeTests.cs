using System.Text.Json.Nodes;
using Xunit;

namespace NudgeBot.Tests.Sandbox;

/// <summary>The sandbox's answers against the payloads that Microsoft's documentation prints.</summary>
public class DocumentedShapeTests
{
    [DocumentedPayloadsFact]
    public async Task A_message_has_every_documented_property()
    {
        await using var sandbox = await RunningSandbox.StartAsync(SampleMail.Ada.Received("m1", SampleMail.Day(2)).Mailbox);

        AssertHasShapeOf("api-message-get-01-response.json", await sandbox.GetAsync("/v1.0/users/ada-id/messages/m1"));
    }

    [DocumentedPayloadsFact]
    public async Task A_removed_message_looks_as_documented()
    {
        await using var sandbox = await RunningSandbox.StartAsync(SampleMail.Ada.Received("m1", SampleMail.Day(2)).Mailbox);
        var link = (await sandbox.GetAsync("/v1.0/users/ada-id/mailFolders/inbox/messages/delta"))["@odata.deltaLink"]!.GetValue<string>();
        using var deleted = await sandbox.CallAsync(HttpMethod.Delete, "/v1.0/users/ada-id/messages/m1");

        var removed = (await sandbox.GetAsync(link))["value"]![0]!.AsObject();

        AssertHasShape(Payload("concept-delta-query-messages-04-body.json")["value"]![0]!, removed, "value[0]");
    }

    [DocumentedPayloadsFact]
    public async Task Folders_and_mailbox_settings_look_as_documented()
    {
        var ada = SampleMail.Ada.Mailbox with { Settings = null };
        await using var sandbox = await RunningSandbox.StartAsync(ada);

        var folder = (await sandbox.GetAsync("/v1.0/users/ada-id/mailFolders"))["value"]![0]!;
        var settings = await sandbox.GetAsync("/v1.0/users/ada-id/mailboxSettings");

        AssertHasShape(Payload("api-user-list-mailfolders-01-response.json")["value"]![0]!, folder, "folder");
        AssertHasShape(Payload("new-mailboxsettings-response.json")["workingHours"]!, settings["workingHours"]!, "workingHours");
    }

    private static void AssertHasShapeOf(string file, JsonObject actual) => AssertHasShape(Payload(file), actual, file);

    private static void AssertHasShape(JsonNode documented, JsonNode? actual, string at)
    {
        Assert.True(actual is not null && documented.GetValueKind() == actual.GetValueKind(), $"{at} is {actual?.GetValueKind()} and should be {documented.GetValueKind()}");
        foreach (var (name, value) in documented as JsonObject ?? [])
        {
            if (value is JsonObject)
                AssertHasShape(value, actual![name], $"{at}.{name}");
            else
                Assert.True(actual!.AsObject().ContainsKey(name), $"{at}.{name} is missing");
        }
    }

    private static JsonNode Payload(string file) => JsonNode.Parse(File.ReadAllText(Path.Combine(DocumentedPayloadsFactAttribute.Folder!, file)))!;
}

/// <summary>Skips where the documented payloads do not lie beside the project.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class DocumentedPayloadsFactAttribute : FactAttribute
{
    public DocumentedPayloadsFactAttribute()
    {
        if (Folder is null)
            Skip = "The documented Graph payloads (../shared/payloads/graph beside the project) are not here.";
    }

    /// <summary>Null where they are not.</summary>
    internal static string? Folder { get; } = Find();

    private static string? Find()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "NudgeBot.sln")))
            {
                var payloads = Path.Combine(folder.FullName, "..", "shared", "payloads", "graph");
                return Directory.Exists(payloads) ? payloads : null;
            }
        }

        return null;
    }
}
