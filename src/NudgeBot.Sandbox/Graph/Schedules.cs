using System.Globalization;
using System.Text.Json.Nodes;
using NudgeBot.Sandbox.Mailboxes;
using NudgeBot.Sandbox.Time;

namespace NudgeBot.Sandbox.Graph;

/// <summary>Free and busy times (calendar: getSchedule): those of the sandbox's owners, and an error for everybody else.</summary>
internal static class Schedules
{
    // Documented: one request takes twenty addresses and two months.
    private const int MostAddresses = 20;
    private static readonly TimeSpan LongestWindow = TimeSpan.FromDays(62);

    public static GraphAnswer Answer(Organisation organisation, GraphRequest request)
    {
        var body = request.RequiredBody;
        var (from, until) = (Instants.ParseWallClock(body.Inner("startTime")), Instants.ParseWallClock(body.Inner("endTime")));
        var asked = (body.Named("schedules") as JsonArray)?.Select(one => one!.GetValue<string>()).ToList() ?? [];
        if (from is null || until is null || until <= from || until - from > LongestWindow || asked.Count is 0 or > MostAddresses)
            throw GraphRefusal.BadRequest("The schedules, the start or the end are missing or too many.", "ErrorInvalidParameter");
        var interval = body.Named("availabilityViewInterval") is JsonValue minutes ? int.Parse(minutes.ToString(), CultureInfo.InvariantCulture) : 30;
        if (interval is < 5 or > 1440)
            throw GraphRefusal.BadRequest("The AvailabilityViewInterval must lie between 5 and 1440.", "ErrorInvalidParameter");
        return Page.Of(request, "Collection(microsoft.graph.scheduleInformation)", json =>
        {
            foreach (var address in asked)
                One(organisation, address, from.Value, until.Value, TimeSpan.FromMinutes(interval)).WriteTo(json);
        }, null, null);
    }

    private static JsonObject One(Organisation organisation, string address, DateTimeOffset from, DateTimeOffset until, TimeSpan interval)
    {
        if (organisation.Mailboxes.FirstOrDefault(mailbox => mailbox.Owner.Has(address)) is not { } mailbox)
            return Invisible(address);
        var taken = mailbox.Calendar.Known().Where(item => item.Type != StoredEvent.Master && item.Overlaps(from, until)).OrderBy(item => item.Start)
            .Select(item => new Taken(item.ToJson().Text("showAs") ?? "busy", item.Start, item.End)).Where(item => item.Status != "free").ToList();
        return new JsonObject
        {
            ["scheduleId"] = address,
            ["availabilityView"] = View(taken, from, until, interval),
            ["scheduleItems"] = new JsonArray([.. taken.Select(item => item.ToJson())]),
            ["workingHours"] = mailbox.Owner.Settings().Inner("workingHours")?.DeepClone(),
        };
    }

    private static JsonObject Invisible(string address) => new()
    {
        ["scheduleId"] = address,
        ["availabilityView"] = "",
        ["error"] = new JsonObject
        {
            ["message"] = $"Microsoft.Exchange.InfoWorker.Common.Availability.MailRecipientNotFoundException: Unable to resolve e-mail address {address} to an Active Directory object.",
            ["responseCode"] = "ErrorMailRecipientNotFound",
        },
    };

    private static string View(List<Taken> taken, DateTimeOffset from, DateTimeOffset until, TimeSpan interval)
    {
        var view = new System.Text.StringBuilder();
        for (var at = from; at < until; at += interval)
            view.Append(taken.Where(item => item.From < at + interval && item.Until > at).Select(item => item.Digit).DefaultIfEmpty('0').Max());
        return view.ToString();
    }

    private sealed record Taken(string Status, DateTimeOffset From, DateTimeOffset Until)
    {
        public char Digit => Status switch { "tentative" => '1', "oof" => '3', "workingElsewhere" => '4', _ => '2' };

        public JsonObject ToJson() => new()
        {
            ["status"] = Status,
            ["start"] = Instants.WriteWallClock(From, TimeZoneInfo.Utc, "UTC"),
            ["end"] = Instants.WriteWallClock(Until, TimeZoneInfo.Utc, "UTC"),
        };
    }
}
