using System.Globalization;
using System.Text.Json.Nodes;

namespace NudgeBot.Sandbox.Scenes.Wire;

/// <summary>An owner as a Graph user, and the owner's mailboxSettings.</summary>
internal static class OwnerJson
{
    public static JsonObject User(OwnerStory story)
    {
        var hex = Identifier.Hex(story.Owner.Address);
        var addresses = new JsonArray { (JsonNode)$"SMTP:{story.Owner.Address}" };
        foreach (var alias in story.Aliases)
        {
            addresses.Add((JsonNode)$"smtp:{alias}");
        }

        return new()
        {
            ["id"] = $"{hex[..8]}-{hex[8..12]}-4{hex[13..16]}-8{hex[17..20]}-{hex[20..32]}",
            ["displayName"] = story.Owner.Name,
            ["givenName"] = story.Owner.GivenName,
            ["jobTitle"] = story.JobTitle,
            ["mail"] = story.Owner.Address,
            ["userPrincipalName"] = story.Owner.Address,
            ["proxyAddresses"] = addresses,
            ["otherMails"] = new JsonArray(),
            ["accountEnabled"] = true,
        };
    }

    public static JsonObject Settings(OwnerStory story)
    {
        var days = new JsonArray();
        foreach (var day in story.WorkingDays)
        {
            days.Add((JsonNode)day.ToString().ToLowerInvariant());
        }

        return new()
        {
            ["timeZone"] = story.ZoneInSettings,
            ["language"] = new JsonObject { ["locale"] = story.Locale, ["displayName"] = CultureInfo.GetCultureInfo(story.Locale).EnglishName },
            ["workingHours"] = new JsonObject
            {
                ["daysOfWeek"] = days,
                ["startTime"] = story.WorkFrom,
                ["endTime"] = story.WorkUntil,
                ["timeZone"] = new JsonObject { ["name"] = story.ZoneInSettings },
            },
            ["automaticRepliesSetting"] = AutomaticReplies(story),
            ["userPurpose"] = new JsonObject { ["value"] = "user" },
        };
    }

    private static JsonObject AutomaticReplies(OwnerStory story) => story.Leave is not { } leave
        ? new() { ["status"] = "disabled", ["externalAudience"] = "all" }
        : new()
        {
            ["status"] = "scheduled",
            ["externalAudience"] = "all",
            ["scheduledStartDateTime"] = Midnight(leave.First),
            ["scheduledEndDateTime"] = Midnight(leave.Last.AddDays(1)),
            ["internalReplyMessage"] = "<html><body><p>I am on leave and will read your mail when I am back.</p></body></html>",
            ["externalReplyMessage"] = "<html><body><p>I am on leave and will read your mail when I am back.</p></body></html>",
        };

    private static JsonObject Midnight(DateOnly day) => new()
    {
        ["dateTime"] = day.ToString("yyyy-MM-dd'T00:00:00.0000000'", CultureInfo.InvariantCulture),
        ["timeZone"] = "UTC",
    };
}
