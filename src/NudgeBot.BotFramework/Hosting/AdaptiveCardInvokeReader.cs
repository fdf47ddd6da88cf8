using System.Text.Json;
using NudgeBot.BotFramework.Schema;

namespace NudgeBot.BotFramework.Hosting;

/// <summary>Reads the value of a card's invoke, or says in one sentence why it is none.</summary>
internal static class AdaptiveCardInvokeReader
{
    public static (AdaptiveCardInvokeValue? Value, string Fault) Read(JsonElement? json)
    {
        if (json is not { ValueKind: JsonValueKind.Object }) return (null, "The invoke has no value.");
        return InvokeValues.ReadOrNull(json, BotFrameworkJson.Default.AdaptiveCardInvokeValue) switch
        {
            null => (null, "The value is not that of a card action."),
            { Action: null } => (null, "The value has no action."),
            { Action.Type: AdaptiveCardInvokeAction.Execute } invoke => (invoke, ""),
            _ => (null, "The action is not an Action.Execute."),
        };
    }
}
