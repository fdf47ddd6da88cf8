using System.Text.Json.Nodes;

namespace NudgeBot.Tests.BotFramework;

/// <summary>What becomes of one kind of activity: the methods of the bot it reaches, and the answer on the wire.</summary>
internal sealed record InboundKind(string Handlers, int Status = 202, string Body = "")
{
    private const string Dialog = """{"type":"continue","value":{"title":"A dialog","height":300,"width":"small","card":{"contentType":"application/vnd.microsoft.card.adaptive","content":{"type":"AdaptiveCard"}}}}""";

    /// <summary>Every kind by the name its payloads begin with; the longest name counts.</summary>
    private static readonly Dictionary<string, InboundKind> Kinds = new(StringComparer.Ordinal)
    {
        ["message"] = new("OnMessageActivityAsync"),
        ["messageUpdate"] = new(""),
        ["messageUpdate.editMessage"] = new("OnTeamsMessageEditAsync"),
        ["messageUpdate.undeleteMessage"] = new("OnTeamsMessageUndeleteAsync"),
        ["messageDelete.softDeleteMessage"] = new("OnTeamsMessageSoftDeleteAsync"),
        ["messageReaction.added"] = new("OnReactionsAddedAsync"),
        ["messageReaction.removed"] = new("OnReactionsRemovedAsync"),
        ["messageReaction.changed"] = new("OnReactionsAddedAsync OnReactionsRemovedAsync"),
        ["conversationUpdate.membersAdded"] = new("OnMembersAddedAsync"),
        ["conversationUpdate.membersAdded.bot.team"] = new(""),
        ["conversationUpdate.membersRemoved"] = new("OnMembersRemovedAsync"),
        ["conversationUpdate.membersRemoved.bot.team"] = new(""),
        ["conversationUpdate.channelCreated"] = new("OnTeamsChannelCreatedAsync"),
        ["conversationUpdate.channelDeleted"] = new("OnTeamsChannelDeletedAsync"),
        ["conversationUpdate.channelRenamed"] = new("OnTeamsChannelRenamedAsync"),
        ["conversationUpdate.channelRestored"] = new("OnTeamsChannelRestoredAsync"),
        ["conversationUpdate.teamArchived"] = new("OnTeamsTeamArchivedAsync"),
        ["conversationUpdate.teamDeleted"] = new("OnTeamsTeamDeletedAsync"),
        ["conversationUpdate.teamHardDeleted"] = new("OnTeamsTeamHardDeletedAsync"),
        ["conversationUpdate.teamRenamed"] = new("OnTeamsTeamRenamedAsync"),
        ["conversationUpdate.teamRestored"] = new("OnTeamsTeamRestoredAsync"),
        ["conversationUpdate.teamrestored"] = new("OnTeamsTeamRestoredAsync"),
        ["conversationUpdate.teamUnarchived"] = new("OnTeamsTeamUnarchivedAsync"),
        ["conversationUpdate.unknown"] = new(""),
        ["installationUpdate.add"] = new("OnInstallationUpdateAddAsync"),
        ["installationUpdate.remove"] = new("OnInstallationUpdateRemoveAsync"),
        ["installationUpdate.unknown"] = new(""),
        ["event.readReceipt"] = new("OnTeamsReadReceiptAsync"),
        ["event.meetingStart"] = new("OnTeamsMeetingStartAsync"),
        ["event.meetingEnd"] = new("OnTeamsMeetingEndAsync"),
        ["event.meetingParticipantJoin"] = new("OnTeamsMeetingParticipantsJoinAsync"),
        ["event.meetingParticipantLeave"] = new("OnTeamsMeetingParticipantsLeaveAsync"),
        ["event.unknown"] = new("OnEventAsync"),
        ["typing"] = new("OnUnrecognizedActivityTypeAsync"),
        ["endOfConversation"] = new("OnUnrecognizedActivityTypeAsync"),
        ["command"] = new("OnUnrecognizedActivityTypeAsync"),
        ["somethingNew"] = new("OnUnrecognizedActivityTypeAsync"),
        ["invoke.adaptiveCard.action"] = new("OnAdaptiveCardInvokeAsync", 200, """{"statusCode":200,"type":"application/vnd.microsoft.activity.message","value":"Noted"}"""),
        ["invoke.adaptiveCard.action.automatic"] = Refresh,
        ["invoke.adaptiveCard.action.refresh.automatic"] = Refresh,
        ["invoke.application.search"] = new("OnSearchInvokeAsync", 200, """{"statusCode":200,"type":"application/vnd.microsoft.search.searchResponse","value":{"results":[{"title":"Ada Lindgren","value":"ada"}]}}"""),
        ["invoke.cardAction.noname"] = Empty("OnTeamsCardActionInvokeAsync"),
        ["invoke.composeExtension.query"] = Line("OnTeamsMessagingExtensionQueryAsync", "the results"),
        ["invoke.composeExtension.query.initialRun"] = Line("OnTeamsMessagingExtensionQueryAsync", "the opening"),
        ["invoke.composeExtension.queryLink"] = Line("OnTeamsAppBasedLinkQueryAsync", "a link"),
        ["invoke.composeExtension.anonymousQueryLink"] = Line("OnTeamsAnonymousAppBasedLinkQueryAsync", "a link of a stranger"),
        ["invoke.composeExtension.selectItem"] = Line("OnTeamsMessagingExtensionSelectItemAsync", "an item"),
        ["invoke.composeExtension.fetchTask"] = new("OnTeamsMessagingExtensionFetchTaskAsync", 200, $$"""{"task":{{Dialog}}}"""),
        ["invoke.composeExtension.submitAction"] = Empty("OnTeamsMessagingExtensionSubmitActionAsync"),
        ["invoke.composeExtension.submitAction.botMessagePreview"] = Empty("OnTeamsMessagingExtensionBotMessagePreviewSendAsync"),
        ["invoke.composeExtension.submitAction.botMessagePreview.edit"] = new("OnTeamsMessagingExtensionBotMessagePreviewEditAsync", 200, $$"""{"task":{{Dialog}}}"""),
        ["invoke.composeExtension.querySettingUrl"] = Line("OnTeamsMessagingExtensionConfigurationQuerySettingUrlAsync", "settings"),
        ["invoke.composeExtension.setting"] = Empty("OnTeamsMessagingExtensionConfigurationSettingAsync"),
        ["invoke.composeExtension.onCardButtonClicked"] = Empty("OnTeamsMessagingExtensionCardButtonClickedAsync"),
        ["invoke.task.fetch"] = new("OnTeamsTaskModuleFetchAsync", 200, $$"""{"task":{{Dialog}}}"""),
        ["invoke.task.submit"] = new("OnTeamsTaskModuleSubmitAsync", 200, """{"task":{"type":"message","value":"Thank you"}}"""),
        ["invoke.signin.verifyState"] = Empty("OnTeamsSigninVerifyStateAsync"),
        ["invoke.signin.tokenExchange"] = new("OnTeamsSigninTokenExchangeAsync", 412, """{"id":"x","connectionName":"graph","failureDetail":"Consent is needed."}"""),
        ["invoke.signin.failure"] = Empty("OnTeamsSigninFailureAsync"),
        ["invoke.message.fetchTask.feedback"] = Thumb("like"),
        ["invoke.message.fetchTask.feedback.wrapped"] = Thumb("dislike"),
        ["invoke.message.submitAction.feedback"] = new("OnTeamsMessageSubmitActionAsync", 200, "{}"),
        ["invoke.suggestedActions.submit"] = Empty("OnTeamsSuggestedActionsSubmitAsync"),
        ["invoke.unknown"] = new("", 501),
    };

    private static InboundKind Refresh =>
        new("OnAdaptiveCardInvokeAsync", 200, """{"statusCode":200,"type":"application/vnd.microsoft.card.adaptive","value":{"type":"AdaptiveCard"}}""");

    /// <summary>The same activity before a bot that takes no kind at all.</summary>
    public static (int Status, string Body) Untaken(string kind) => kind switch
    {
        _ when kind.StartsWith("invoke.adaptiveCard.action", StringComparison.Ordinal) =>
            (200, """{"statusCode":400,"type":"application/vnd.microsoft.error","value":{"code":"NotSupported","message":"This bot has no card actions."}}"""),
        _ when kind.StartsWith("invoke.", StringComparison.Ordinal) => (501, ""),
        _ => (202, ""),
    };

    public static InboundKind Of(string kind) =>
        Kinds[Kinds.Keys.Where(known => kind.StartsWith(known, StringComparison.Ordinal)).MaxBy(known => known.Length) ?? "somethingNew"];

    /// <summary>A payload is named after its kind; a captured one has a number and a direction in front, and leaves the finer kind to its content.</summary>
    public static string NameOf(string file, JsonObject payload)
    {
        var direction = file.IndexOf("-in-", StringComparison.Ordinal);
        if (direction < 0) return file;
        var name = file[(direction + "-in-".Length)..].Replace('-', '.').Replace('_', '.');
        return Path.GetFileNameWithoutExtension(name) switch
        {
            "installationUpdate" => $"installationUpdate.{payload["action"]}",
            "conversationUpdate" when payload["membersAdded"] is JsonArray added => $"conversationUpdate.membersAdded{OfBotAlone(added, payload)}",
            "conversationUpdate" when payload["membersRemoved"] is JsonArray removed => $"conversationUpdate.membersRemoved{OfBotAlone(removed, payload)}",
            "conversationUpdate" => $"conversationUpdate.{payload["channelData"]!["eventType"]}",
            _ => name,
        };
    }

    private static string OfBotAlone(JsonArray members, JsonObject payload) =>
        members.Count == 1 && JsonNode.DeepEquals(members[0]!["id"], payload["recipient"]!["id"]) ? ".bot.team" : "";

    private static InboundKind Empty(string handler) => new(handler, 200);

    private static InboundKind Line(string handler, string text) => new(handler, 200, $$$"""{"composeExtension":{"type":"message","text":"{{{text}}}"}}""");

    private static InboundKind Thumb(string reaction) => new("OnTeamsMessageFetchTaskAsync", 200, $$$"""{"task":{"type":"message","value":"{{{reaction}}}"}}""");
}
