using System.Text.Json;
using System.Text.Json.Nodes;
using NudgeBot.BotFramework.Schema;
using Xunit;

namespace NudgeBot.Tests.BotFramework;

/// <summary>What is read, what is written, and what survives both.</summary>
public sealed class SchemaTests
{
    [Fact]
    public void Unknown_properties_survive_at_every_level()
    {
        const string Json = """
            {"type":"message","conversation":{"id":"a:1","later":1},"from":{"id":"29:1","later":[1]},
             "attachments":[{"contentType":"x","later":{"a":null}}],"entities":[{"type":"clientInfo","platform":"Web"}],"later":{"deep":true}}
            """;

        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(Json), JsonNode.Parse(RoundTrip(Json))));
    }

    [Fact]
    public void Names_are_read_in_any_case() => Assert.Equal("https://x/", Read("""{"type":"invoke","serviceURL":"https://x/"}""").ServiceUrl);

    [Fact]
    public void Nulls_are_not_written() => Assert.Equal("""{"type":"message"}""", RoundTrip("""{"type":"message","text":null,"value":null,"membersAdded":null}"""));

    [Fact]
    public void Fractions_and_offsets_of_times_are_kept() =>
        Assert.Equal(
            """{"type":"message","timestamp":"2025-10-08T17:33:01.4953744+00:00","localTimestamp":"2025-10-08T10:33:01.4953744-07:00"}""",
            RoundTrip("""{"type":"message","timestamp":"2025-10-08T17:33:01.4953744Z","localTimestamp":"2025-10-08T10:33:01.4953744-07:00"}"""));

    [Theory]
    [InlineData("""{"type":"message","id":7}""")]
    [InlineData("""{"type":"message","replyToId":7}""")]
    [InlineData("""{"type":"message","from":{"id":7}}""")]
    [InlineData("""{"type":"message","conversation":{"id":7}}""")]
    [InlineData("""{"type":"message","conversation":{"id":"a","tenantId":7}}""")]
    public void An_id_is_text_and_a_number_is_not_taken_for_one(string json) => Assert.Throws<JsonException>(() => Read(json));

    [Theory]
    [InlineData("""{"type":"message","conversation":{"id":"a","tenantId":"t1"},"channelData":{"tenant":{"id":"t2"}}}""", "t1")]
    [InlineData("""{"type":"message","conversation":{"id":"a"},"channelData":{"tenant":{"id":"t2"}}}""", "t2")]
    [InlineData("""{"type":"message","channelData":{"tenant":{"id":7}}}""", null)]
    [InlineData("""{"type":"message","channelData":{"tenant":"t"}}""", null)]
    [InlineData("""{"type":"message","channelData":"text"}""", null)]
    [InlineData("""{"type":"message"}""", null)]
    public void The_tenant_is_the_conversations_or_else_that_of_the_channel_data(string json, string? tenantId) =>
        Assert.Equal(tenantId, Read(json).TenantId);

    [Fact]
    public void A_reference_keeps_the_tenant_that_only_the_channel_data_named()
    {
        var reference = Read("""{"type":"message","conversation":{"id":"a:1","conversationType":"personal"},"channelData":{"tenant":{"id":"t2"}}}""").GetConversationReference();

        Assert.Equal(("a:1", "personal", "t2"), (reference.Conversation.Id, reference.Conversation.ConversationType, reference.Conversation.TenantId));
    }

    [Fact]
    public void A_reference_survives_being_stored()
    {
        var reference = Read("""
            {"type":"message","id":"1","channelId":"msteams","serviceUrl":"https://x/","locale":"de-DE",
             "from":{"id":"29:1","aadObjectId":"o"},"recipient":{"id":"28:b"},"conversation":{"id":"a:1","tenantId":"t"}}
            """).GetConversationReference();

        var stored = JsonSerializer.Serialize(reference, BotFrameworkJson.Default.ConversationReference);
        var again = JsonSerializer.Deserialize(stored, BotFrameworkJson.Default.ConversationReference)!;

        Assert.Equal("""{"activityId":"1","user":{"id":"29:1","aadObjectId":"o"},"bot":{"id":"28:b"},"conversation":{"id":"a:1","tenantId":"t"},"channelId":"msteams","serviceUrl":"https://x/","locale":"de-DE"}""", stored);
        Assert.Equal(stored, JsonSerializer.Serialize(again, BotFrameworkJson.Default.ConversationReference));
    }

    [Fact]
    public void An_incoming_activity_goes_from_the_person_to_the_bot()
    {
        var reference = new ConversationReference { ActivityId = "1", User = new() { Id = "29:1" }, Bot = new() { Id = "28:b" } };

        var incoming = new Activity { Type = ActivityTypes.Event }.ApplyConversationReference(reference, isIncoming: true);

        Assert.Equal(("29:1", "28:b", "1", null), (incoming.From?.Id, incoming.Recipient?.Id, incoming.Id, incoming.ReplyToId));
    }

    private static Activity Read(string json) => JsonSerializer.Deserialize(json, BotFrameworkJson.Default.Activity)!;

    private static string RoundTrip(string json) => JsonSerializer.Serialize(Read(json), BotFrameworkJson.Default.Activity);
}
