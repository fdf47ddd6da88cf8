using System.Text.Json.Nodes;
using NudgeBot.Sandbox.Scenes;
using Xunit;

namespace NudgeBot.Tests.Scenes;

public sealed class SceneFolderTests : IDisposable
{
    private readonly string _folder = Path.Combine(Path.GetTempPath(), "nudgebot-scene-" + Guid.NewGuid().ToString("N"));

    [Fact]
    public void A_scene_is_written_as_a_mailbox_folder_with_one_item_a_line()
    {
        var hanna = SampleOrganisation.Owners()[0];

        SceneFolder.Write(hanna, _folder);

        var messages = File.ReadAllLines(Path.Combine(_folder, "messages.jsonl"));
        var events = File.ReadAllLines(Path.Combine(_folder, "events.jsonl"));
        Assert.Equal(hanna.Messages.Count, messages.Length);
        Assert.Equal(hanna.Events.Count, events.Length);
        Assert.True(JsonNode.DeepEquals(hanna.Messages[0], JsonNode.Parse(messages[0])));
        Assert.True(JsonNode.DeepEquals(hanna.User, JsonNode.Parse(File.ReadAllText(Path.Combine(_folder, "user.json")))));
        Assert.True(JsonNode.DeepEquals(hanna.Settings, JsonNode.Parse(File.ReadAllText(Path.Combine(_folder, "mailboxSettings.json")))));
    }

    public void Dispose()
    {
        if (Directory.Exists(_folder))
        {
            Directory.Delete(_folder, recursive: true);
        }
    }
}
