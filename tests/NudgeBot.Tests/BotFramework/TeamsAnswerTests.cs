using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using NudgeBot.BotFramework.Schema;
using NudgeBot.BotFramework.Schema.Teams;
using Xunit;

namespace NudgeBot.Tests.BotFramework;

/// <summary>What the answers to message extensions and dialogs look like on the wire.</summary>
public sealed class TeamsAnswerTests
{
    private static readonly JsonElement Card = JsonElement.Parse("""{"type":"AdaptiveCard"}""");

    [Fact]
    public void A_result_has_a_preview_without_which_it_would_not_show() => Writes(
        """{"composeExtension":{"type":"result","attachmentLayout":"list","attachments":[{"preview":{"contentType":"application/vnd.microsoft.card.thumbnail","content":{"title":"Bo"}},"contentType":"application/vnd.microsoft.card.adaptive","content":{"type":"AdaptiveCard"}}]}}""",
        new MessagingExtensionResponse
        {
            ComposeExtension = new MessagingExtensionResult
            {
                Type = "result",
                AttachmentLayout = "list",
                Attachments =
                [
                    new MessagingExtensionAttachment
                    {
                        ContentType = Attachment.AdaptiveCard,
                        Content = Card,
                        Preview = new Attachment { ContentType = "application/vnd.microsoft.card.thumbnail", Content = JsonElement.Parse("""{"title":"Bo"}""") },
                    },
                ],
            },
        },
        BotFrameworkJson.Default.MessagingExtensionResponse);

    [Fact]
    public void Settings_are_a_page_to_open() => Writes(
        """{"composeExtension":{"type":"config","suggestedActions":{"actions":[{"type":"openUrl","value":"https://harbour.example/settings"}]}}}""",
        new MessagingExtensionResponse
        {
            ComposeExtension = new MessagingExtensionResult
            {
                Type = "config",
                SuggestedActions = new MessagingExtensionSuggestedAction { Actions = [new CardAction { Type = "openUrl", Value = JsonElement.Parse("\"https://harbour.example/settings\"") }] },
            },
        },
        BotFrameworkJson.Default.MessagingExtensionResponse);

    [Fact]
    public void A_preview_is_a_message_with_one_card() => Writes(
        """{"composeExtension":{"type":"botMessagePreview","activityPreview":{"type":"message","attachments":[{"contentType":"application/vnd.microsoft.card.adaptive","content":{"type":"AdaptiveCard"}}]}}}""",
        new MessagingExtensionActionResponse
        {
            ComposeExtension = new MessagingExtensionResult
            {
                Type = "botMessagePreview",
                ActivityPreview = new Activity { Type = ActivityTypes.Message, Attachments = [new Attachment { ContentType = Attachment.AdaptiveCard, Content = Card }] },
            },
        },
        BotFrameworkJson.Default.MessagingExtensionActionResponse);

    [Fact]
    public void A_dialog_may_be_a_page_with_a_size_in_words_or_in_pixels() => Writes(
        """{"task":{"type":"continue","value":{"title":"Draft","height":500,"width":"medium","url":"https://harbour.example/draft","fallbackUrl":"https://harbour.example/draft"}}}""",
        new TaskModuleResponse
        {
            Task = new TaskModuleContinueResponse
            {
                Value = new TaskModuleTaskInfo { Title = "Draft", Height = 500, Width = "medium", Url = "https://harbour.example/draft", FallbackUrl = "https://harbour.example/draft" },
            },
        },
        BotFrameworkJson.Default.TaskModuleResponse);

    [Fact]
    public void A_dialog_closes_with_a_line() => Writes(
        """{"task":{"type":"message","value":"Saved"}}""",
        new TaskModuleResponse { Task = new TaskModuleMessageResponse { Value = "Saved" } },
        BotFrameworkJson.Default.TaskModuleResponse);

    [Fact]
    public void An_alert_in_the_activity_feed_is_channel_data() => Writes(
        """{"notification":{"alert":true}}""", new TeamsChannelData { Notification = new NotificationInfo { Alert = true } }, BotFrameworkJson.Default.TeamsChannelData);

    private static void Writes<T>(string json, T answer, JsonTypeInfo<T> type) => Assert.Equal(json, JsonSerializer.Serialize(answer, type));
}
