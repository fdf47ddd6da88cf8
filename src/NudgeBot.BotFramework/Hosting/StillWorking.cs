using System.Text.Json;
using NudgeBot.BotFramework.Schema;

namespace NudgeBot.BotFramework.Hosting;

/// <summary>What is said for an invoke whose turn takes too long, and how its outcome is shown when it is there.</summary>
internal static class StillWorking
{
    public const string OnACard = "I'm still working on it. You'll see here when it is done.";
    public const string Elsewhere = "This takes longer than usual. Please try again in a moment.";

    /// <summary>The answer in the form that this invoke asks for; null where no form says so, and the turn must be waited for.</summary>
    public static InvokeResponse? AnswerTo(Activity activity) => activity.Name switch
    {
        AdaptiveCardInvokeValue.InvokeName => InvokeResponse.Of(AdaptiveCardInvokeResponse.Message(OnACard)),
        "task/fetch" or "task/submit" => Of($$$"""{"task":{"type":"message","value":"{{{Elsewhere}}}"}}"""),
        { } name when name.StartsWith("composeExtension/", StringComparison.Ordinal) =>
            Of($$$"""{"composeExtension":{"type":"message","text":"{{{Elsewhere}}}"}}"""),
        _ => null,
    };

    /// <summary>
    /// Puts the card that a press came to in the place of the one that was pressed, and says anything else in the chat. Never
    /// after an automatic refresh: the update would bring about the next one.
    /// </summary>
    public static async Task ShowAsync(ITurnContext turn, JsonElement answer, CancellationToken cancellationToken)
    {
        if (turn.Activity.Name is not AdaptiveCardInvokeValue.InvokeName || IsAutomatic(turn.Activity) || !answer.TryGetProperty("value", out var value)) return;
        if (TextOf(answer, "type") is AdaptiveCardInvokeResponse.CardType && turn.Activity.ReplyToId is { } pressed)
            await turn.UpdateActivityAsync(CardIn(pressed, value), cancellationToken);
        else if ((value.ValueKind is JsonValueKind.String ? value.GetString() : TextOf(value, "message")) is { } sentence)
            await turn.SendActivityAsync(sentence, cancellationToken);
    }

    private static Activity CardIn(string messageId, JsonElement card) => new()
    {
        Type = ActivityTypes.Message,
        Id = messageId,
        Attachments = [new Attachment { ContentType = Attachment.AdaptiveCard, Content = card }],
    };

    private static bool IsAutomatic(Activity activity) => activity.Value is { } value && TextOf(value, "trigger") is "automatic";

    private static string? TextOf(JsonElement json, string name) =>
        json.ValueKind is JsonValueKind.Object && json.TryGetProperty(name, out var text) && text.ValueKind is JsonValueKind.String ? text.GetString() : null;

    private static InvokeResponse Of(string json) => new() { Status = 200, Body = JsonElement.Parse(json) };
}
