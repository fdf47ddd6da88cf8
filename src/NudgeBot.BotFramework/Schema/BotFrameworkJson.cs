using System.Text.Json.Serialization;
using NudgeBot.BotFramework.Schema.Teams;

namespace NudgeBot.BotFramework.Schema;

/// <summary>
/// How the protocol's types are read and written: camelCase, names read in any case (Teams' own pages spell
/// <c>serviceURL</c> too), nulls not written, at most 128 levels deep as in the SDK.
/// </summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    PropertyNameCaseInsensitive = true,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    RespectNullableAnnotations = true,
    MaxDepth = 128)]
[JsonSerializable(typeof(Activity))]
[JsonSerializable(typeof(ConversationReference))]
[JsonSerializable(typeof(ConversationParameters))]
[JsonSerializable(typeof(ResourceResponse))]
[JsonSerializable(typeof(AdaptiveCardInvokeValue))]
[JsonSerializable(typeof(AdaptiveCardInvokeResponse))]
[JsonSerializable(typeof(ErrorResponse))]
[JsonSerializable(typeof(ErrorDetails))]
[JsonSerializable(typeof(SigninStateVerificationQuery))]
[JsonSerializable(typeof(TokenExchangeInvokeRequest))]
[JsonSerializable(typeof(TokenExchangeInvokeResponse))]
[JsonSerializable(typeof(SigninFailure))]
[JsonSerializable(typeof(SearchInvokeValue))]
[JsonSerializable(typeof(SearchInvokeResponse))]
[JsonSerializable(typeof(TeamsChannelData))]
[JsonSerializable(typeof(TeamsChannelAccount))]
[JsonSerializable(typeof(TeamsPagedMembersResult))]
[JsonSerializable(typeof(TaskModuleRequest))]
[JsonSerializable(typeof(TaskModuleResponse))]
[JsonSerializable(typeof(MessagingExtensionQuery))]
[JsonSerializable(typeof(AppBasedLinkQuery))]
[JsonSerializable(typeof(MessagingExtensionAction))]
[JsonSerializable(typeof(MessagingExtensionResponse))]
[JsonSerializable(typeof(MessagingExtensionActionResponse))]
[JsonSerializable(typeof(ReadReceiptInfo))]
[JsonSerializable(typeof(MeetingStartEventDetails))]
[JsonSerializable(typeof(MeetingEndEventDetails))]
[JsonSerializable(typeof(MeetingParticipantsEventDetails))]
[JsonSerializable(typeof(MessageFeedback))]
public sealed partial class BotFrameworkJson : JsonSerializerContext;
