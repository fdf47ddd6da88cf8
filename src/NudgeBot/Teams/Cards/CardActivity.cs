using System.Text.Json;
using System.Text.Json.Nodes;
using NudgeBot.BotFramework.Schema;

namespace NudgeBot.Teams.Cards;

/// <summary>Wraps a card into the message that carries it.</summary>
internal static class CardActivity
{
    /// <summary>A message with the card alone: Teams splits text and card, and then no id comes back. The words for notifications go into the summary.</summary>
    public static Activity Of(JsonObject card, string summary) => new()
    {
        Type = ActivityTypes.Message,
        Summary = summary,
        Attachments = [new Attachment { ContentType = Attachment.AdaptiveCard, Content = ElementOf(card) }],
    };

    public static JsonElement ElementOf(JsonObject card)
    {
        using var document = JsonDocument.Parse(card.ToJsonString());
        return document.RootElement.Clone();
    }
}
