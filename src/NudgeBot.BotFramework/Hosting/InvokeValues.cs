using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using NudgeBot.BotFramework.Schema;
using NudgeBot.BotFramework.Schema.Teams;

namespace NudgeBot.BotFramework.Hosting;

/// <summary>Reads the values of invokes and events, and the channel's own data, which come from outside and may be anything.</summary>
internal static class InvokeValues
{
    /// <exception cref="InvokeResponseException">The value is missing or not of this type: 400, with a sentence that says so.</exception>
    public static T Read<T>(IInvokeActivity invoke, JsonTypeInfo<T> type)
        where T : class =>
        ReadOrNull(invoke.Value, type) ?? throw new InvokeResponseException(InvokeResponse.BadRequest($"The value is not that of {invoke.Name}."));

    /// <summary>Null where it is not what Teams promises: what cannot be placed is ignored, as an unknown event is.</summary>
    public static TeamsChannelData? ChannelDataOf(Activity activity) => ReadOrNull(activity.ChannelData, BotFrameworkJson.Default.TeamsChannelData);

    /// <summary>Null where it is not of this type.</summary>
    public static T? ReadOrNull<T>(JsonElement? json, JsonTypeInfo<T> type)
        where T : class
    {
        if (json is not { ValueKind: JsonValueKind.Object } value) return null;
        try
        {
            return value.Deserialize(type);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
