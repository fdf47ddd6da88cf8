using System.Text.Json;
using NudgeBot.BotFramework.Schema;
using NudgeBot.BotFramework.Schema.Teams;
using Xunit;

namespace NudgeBot.Tests.BotFramework;

/// <summary>From every kind of activity the bot learns where to speak again.</summary>
public sealed class ConversationReferenceTests
{
    public static TheoryData<string> Ours => [.. OwnPayloads.Names];

    [Theory]
    [MemberData(nameof(Ours))]
    public void A_reference_says_all_that_speaking_again_needs(string name)
    {
        var json = OwnPayloads.Read(name);

        var reference = json.Deserialize(BotFrameworkJson.Default.Activity)!.GetConversationReference();

        Assert.Equal(
            ((string?)json["conversation"]!["id"], (string?)json["conversation"]!["conversationType"], (string?)json["channelData"]!["tenant"]!["id"]),
            (reference.Conversation.Id, reference.Conversation.ConversationType, reference.Conversation.TenantId));
        Assert.Equal(((string?)json["serviceUrl"], "msteams", (string?)json["id"]), (reference.ServiceUrl, reference.ChannelId, reference.ActivityId));
        Assert.Equal(((string?)json["from"]!["id"], (string?)json["from"]!["aadObjectId"], (string?)json["recipient"]!["id"]), (reference.User?.Id, reference.User?.AadObjectId, reference.Bot?.Id));
    }

    [Fact]
    public void The_channel_data_is_read_as_a_type_of_the_schema()
    {
        var activity = OwnPayloads.Read("conversationUpdate.channelRenamed.json").Deserialize(BotFrameworkJson.Default.Activity)!;

        var data = activity.GetChannelData<TeamsChannelData>()!;

        Assert.Equal(("channelRenamed", "Ideas", "Harbour Mills"), (data.EventType, data.Channel?.Name, data.Team?.Name));
        Assert.Null(new Activity().GetChannelData<TeamsChannelData>());
    }
}
