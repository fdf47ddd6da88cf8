using System.Text.Json;
using System.Text.Json.Serialization;

namespace NudgeBot.BotFramework.Schema.Teams;

/// <summary>A person pressed a thumb under a message of the bot. Teams keeps none of it. Some clients wrap it in <c>data</c>; it is read from there too.</summary>
public sealed class MessageFeedback
{
    /// <summary><c>feedback</c>.</summary>
    public string? ActionName { get; set; }

    public MessageFeedbackValue? ActionValue { get; set; }

    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Properties { get; set; }
}

/// <summary>What they thought.</summary>
public sealed class MessageFeedbackValue
{
    /// <summary><c>like</c> or <c>dislike</c>.</summary>
    public string? Reaction { get; set; }

    /// <summary>JSON written as text, such as <c>{"feedbackText":"..."}</c>; absent until the form is sent.</summary>
    public string? Feedback { get; set; }

    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Properties { get; set; }
}
