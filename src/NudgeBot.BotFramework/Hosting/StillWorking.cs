using System.Text.Json;
using NudgeBot.BotFramework.Schema;
using NudgeBot.BotFramework.Schema.Teams;

namespace NudgeBot.BotFramework.Hosting;

/// <summary>What is said for an invoke whose turn takes too long, and how its outcome is shown when it is there.</summary>
internal static class StillWorking
{
    public const string OnACard = "I'm still working on it. You'll see here when it is done.";

    /// <summary>Nobody pressed anything, and nothing will be shown: <see cref="ShowAsync"/> says why.</summary>
    public const string OnARefresh = "This card takes longer than usual to refresh.";

    /// <summary>For what only reads: it may be asked again.</summary>
    public const string OnAQuestion = "This takes longer than usual. Please try again in a moment.";

    /// <summary>For what changes something: sent again it might be done twice.</summary>
    public const string OnAForm = "It was received and is still being worked on. There is no need to send it again.";

    /// <summary>The answer in the form that this invoke asks for; an empty 200 where no form can say so.</summary>
    public static InvokeResponse AnswerTo(Activity activity) => activity.Name switch
    {
        AdaptiveCardInvokeValue.InvokeName => InvokeResponse.Of(AdaptiveCardInvokeResponse.Message(IsAutomatic(activity) ? OnARefresh : OnACard)),
        "task/fetch" or "composeExtension/fetchTask" or "message/fetchTask" => InDialog(OnAQuestion),
        "task/submit" => InDialog(OnAForm),
        "composeExtension/query" or "composeExtension/queryLink" or "composeExtension/anonymousQueryLink" or "composeExtension/selectItem" => InExtension(OnAQuestion),
        "composeExtension/submitAction" => InExtension(OnAForm),
        "message/submitAction" => InvokeResponse.EmptyObject,
        SearchInvokeValue.InvokeName => NoChoices(),
        _ => InvokeResponse.Ok,
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

    private static bool IsAutomatic(Activity activity) =>
        InvokeValues.ReadOrNull(activity.Value, BotFrameworkJson.Default.AdaptiveCardInvokeValue) is { IsAutomatic: true };

    private static string? TextOf(JsonElement json, string name) =>
        json.ValueKind is JsonValueKind.Object && json.TryGetProperty(name, out var text) && text.ValueKind is JsonValueKind.String ? text.GetString() : null;

    private static InvokeResponse InDialog(string sentence) =>
        InvokeResponse.Of(new TaskModuleResponse { Task = new TaskModuleMessageResponse { Value = sentence } }, BotFrameworkJson.Default.TaskModuleResponse);

    private static InvokeResponse InExtension(string sentence) => InvokeResponse.Of(
        new MessagingExtensionResponse { ComposeExtension = new MessagingExtensionResult { Type = "message", Text = sentence } },
        BotFrameworkJson.Default.MessagingExtensionResponse);

    private static InvokeResponse NoChoices() =>
        InvokeResponse.Of(new SearchInvokeResponse { Value = new SearchInvokeResults { Results = [] } }, BotFrameworkJson.Default.SearchInvokeResponse);
}
