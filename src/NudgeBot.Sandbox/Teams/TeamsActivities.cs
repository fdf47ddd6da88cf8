using System.Text.Json.Nodes;
using NudgeBot.Sandbox.SignIn;
using NudgeBot.Sandbox.Time;

namespace NudgeBot.Sandbox.Teams;

/// <summary>Activities as Teams sends them to a bot in a personal chat.</summary>
internal sealed class TeamsActivities(SandboxIdentity identity, SandboxClock clock, SandboxAddress address)
{
    private const string BotName = "NudgeBot";

    /// <summary>Carries the tenant id since 2025; bots must store it and not take it apart.</summary>
    public string ServiceUrl => $"{address.Origin.GetLeftPart(UriPartial.Authority)}/teams/{identity.TenantId}/";

    public string BotId => $"28:{identity.AppId}";

    /// <summary>What the owner typed, or a click on Action.Submit: that one has a value and most often no text.</summary>
    public JsonObject Message(Chat chat, string? id, string text, JsonNode? value)
    {
        var activity = Envelope(chat, "message", id ?? EventId());
        if (text.Length > 0)
        {
            activity["text"] = text;
            activity["textFormat"] = "plain";
        }

        if (value is not null)
            activity["value"] = value.DeepClone();
        return activity;
    }

    /// <summary>A click on Action.Execute; verb and id are absent, not null, when the card has none.</summary>
    /// <param name="authentication">What the client signed the person in with, where the bot asked for it; null where it did not.</param>
    public JsonObject CardAction(Chat chat, string messageId, JsonObject action, JsonObject? authentication)
    {
        var activity = Envelope(chat, "invoke", EventId());
        activity["name"] = "adaptiveCard/action";
        activity["replyToId"] = messageId;
        var value = new JsonObject { ["action"] = action.DeepClone(), ["trigger"] = "manual" };
        if (authentication is not null)
            value["authentication"] = authentication.DeepClone();
        activity["value"] = value;
        return activity;
    }

    /// <summary>The first the bot hears of a chat; members come without names.</summary>
    public JsonObject MembersAdded(Chat chat)
    {
        var activity = Bare(chat, "conversationUpdate");
        activity["membersAdded"] = new JsonArray(
            new JsonObject { ["id"] = BotId },
            new JsonObject { ["id"] = chat.MemberId, ["aadObjectId"] = chat.Owner.Id });
        return activity;
    }

    /// <param name="action"><c>add</c>, <c>remove</c>, or either for an upgrade.</param>
    public JsonObject Installed(Chat chat, string action = "add")
    {
        var activity = Bare(chat, "installationUpdate");
        activity["action"] = action;
        activity["locale"] = "en-US";
        activity["channelData"]!["source"] = new JsonObject { ["name"] = "message" };
        return activity;
    }

    private JsonObject Bare(Chat chat, string type)
    {
        var activity = Envelope(chat, type, EventId());
        ((JsonObject)activity["from"]!).Remove("name");
        foreach (var name in (string[])["entities", "locale", "localTimestamp", "localTimezone"])
            activity.Remove(name);
        return activity;
    }

    private JsonObject Envelope(Chat chat, string type, string id) => new()
    {
        ["type"] = type,
        ["id"] = id,
        ["timestamp"] = Instants.Write(clock.Now),
        ["localTimestamp"] = TimeZoneInfo.ConvertTime(clock.Now, chat.Owner.Zone).ToString("yyyy-MM-ddTHH:mm:ss.fffzzz", System.Globalization.CultureInfo.InvariantCulture),
        ["localTimezone"] = chat.Owner.ZoneName,
        ["locale"] = "en-US",
        ["channelId"] = "msteams",
        ["serviceUrl"] = ServiceUrl,
        ["from"] = new JsonObject { ["id"] = chat.MemberId, ["name"] = chat.Owner.DisplayName, ["aadObjectId"] = chat.Owner.Id },
        ["recipient"] = new JsonObject { ["id"] = BotId, ["name"] = BotName },
        ["conversation"] = new JsonObject
        {
            ["conversationType"] = "personal",
            ["id"] = chat.ConversationId,
            ["tenantId"] = identity.TenantId,
        },
        ["channelData"] = new JsonObject { ["tenant"] = new JsonObject { ["id"] = identity.TenantId } },
        ["entities"] = new JsonArray(new JsonObject
        {
            ["type"] = "clientInfo",
            ["locale"] = "en-US",
            ["country"] = "US",
            ["platform"] = "Web",
            ["timezone"] = chat.Owner.ZoneName,
        }),
    };

    private static string EventId() => $"f:{Guid.NewGuid()}";
}
