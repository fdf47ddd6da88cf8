using System.Globalization;
using Microsoft.Graph.Models;
using Microsoft.Graph.Users.Item.Calendar.GetSchedule;
using Microsoft.Kiota.Abstractions;
using NudgeBot.Core.Interactions;
using NudgeBot.Core.People;
using NudgeBot.Graph.Http;
using NudgeBot.Graph.Wire;
using EmailAddress = NudgeBot.Core.People.EmailAddress;

namespace NudgeBot.Graph.Calendar;

/// <summary>Asks when somebody else in the organisation is busy (calendar: getSchedule): times and nothing of what they hold.</summary>
public sealed class ScheduleReader
{
    private readonly GraphConnection _graph;

    internal ScheduleReader(GraphConnection graph) => _graph = graph;

    /// <summary>When the other is busy within the window; null where their calendar is not visible to this owner.</summary>
    /// <param name="window">At most 62 days, Graph's own limit.</param>
    /// <exception cref="GraphException">One of its kinds.</exception>
    public async Task<BusyTimes?> ReadAsync(OwnerId owner, EmailAddress other, CalendarWindow window, CancellationToken cancellationToken)
    {
        var page = await _graph.GetAsync(MailboxCall.Click(owner, Repeat.Freely), () => Request(owner, other, window), WireJson.Default.SchedulePage, cancellationToken);
        // One address was asked for; a schedule that cannot be shown comes with an error in place of its items.
        return page.Value is [{ Error: null, ScheduleItems: { } items } schedule, ..] ? new BusyTimes([.. Busy(items)], ScheduleFacts.Hours(schedule.WorkingHours)) : null;
    }

    private static IEnumerable<BusyTime> Busy(List<GraphScheduleItem> items)
    {
        foreach (var item in items)
        {
            if (ScheduleFacts.Read(item) is { } busy) yield return busy;
        }
    }

    private RequestInformation Request(OwnerId owner, EmailAddress other, CalendarWindow window)
    {
        var request = _graph.Sdk.Users[owner.Value].Calendar.GetSchedule.ToPostRequestInformation(new GetSchedulePostRequestBody
        {
            Schedules = [other.Value],
            StartTime = Utc(window.From),
            EndTime = Utc(window.Until),
            AvailabilityViewInterval = 30,
        });
        request.Headers.Add("Prefer", "outlook.timezone=\"UTC\"");
        return request;
    }

    private static DateTimeTimeZone Utc(DateTimeOffset instant) =>
        new() { DateTime = instant.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss", CultureInfo.InvariantCulture), TimeZone = "UTC" };
}
