using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using NudgeBot.Telemetry;
using NudgeBot.Tests.Configuration;
using NudgeBot.Tests.Telemetry;
using Xunit;
using static NudgeBot.Tests.Journeys.Tale;

namespace NudgeBot.Tests.Journeys;

/// <summary>What a collector hears of a service at work: enough to see how it is, and nothing of anybody.</summary>
public sealed class TelemetryJourneys
{
    [Fact]
    public async Task After_a_day_at_work_the_collector_has_the_spans_and_the_metrics()
    {
        await using var collector = await Collector.StartAsync();
        await using var organisation = await AtWorkAsync(collector);

        string[] spans = ["POST /api/messages", "GET /readyz", "turn message", "turn invoke", "sync mailbox", "decide nudges", "deliver nudges", "work send-mail", "work update-card"];
        Assert.All(spans, span => Assert.Contains(span, collector.Spans));
        Assert.Equal("s", collector.Metrics["nudgebot.sync.lag"]);
        Assert.Equal("{mailbox}", collector.Metrics["nudgebot.sync.first.pending"]);
        Assert.Equal("{nudge}", collector.Metrics["nudgebot.nudges"]);
        Assert.Equal("{mail}", collector.Metrics["nudgebot.sends"]);
        string[] others = ["nudgebot.turn.duration", "nudgebot.sync.duration", "nudgebot.work.age", "nudgebot.inbox.age", "nudgebot.graph.call.duration", "nudgebot.graph.throttle.duration", "nudgebot.connector.call.duration", "http.server.request.duration"];
        Assert.All(others, metric => Assert.Equal("s", collector.Metrics[metric]));
    }

    [Fact]
    [Trait("Product", "P4 P7")]
    public async Task No_span_no_tag_and_no_resource_holds_a_name_an_address_or_a_word_of_mail()
    {
        await using var collector = await Collector.StartAsync();
        await using var organisation = await AtWorkAsync(collector);

        string[] words = [Ada.Name, Ada.Address, "Lovelace", "ada.lovelace", Ana.Name, Ana.Address, "Petrova", "fabrikam", "large room", "workshop", "It is free"];
        Assert.All(words, word => Assert.DoesNotContain(word, collector.Everything, StringComparison.OrdinalIgnoreCase));
        Assert.Contains(RunningOrganisation.IdOf(Ada), collector.Everything, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nothing_leaves_where_no_collector_is_named()
    {
        await using var organisation = await RunningOrganisation.StartAsync(OfAda(Asked(Ana)));

        Assert.False(ExportOf(organisation).IsRunning);
    }

    [Fact]
    public async Task Operations_names_every_metric_there_is_and_no_other()
    {
        await using var organisation = await RunningOrganisation.StartAsync(OfAda(Asked(Ana)));
        var metrics = KnownMetrics.Of(organisation.Services);

        Assert.Equal(metrics.Select(metric => metric.Name).Order(StringComparer.Ordinal), OperationsDocument.Metrics.Order(StringComparer.Ordinal));
        Assert.All(metrics, metric => Assert.False(string.IsNullOrEmpty(metric.Unit), $"{metric.Name} has no unit."));
        Assert.All(metrics, metric => Assert.False(string.IsNullOrEmpty(metric.Description), $"{metric.Name} has no description."));
    }

    /// <summary>Ada is asked something, is held back by Graph for a moment, answers from her card, looks somebody up, and all of it is exported.</summary>
    private static async Task<RunningOrganisation> AtWorkAsync(Collector collector)
    {
        var organisation = await RunningOrganisation.PrepareAsync(new Circumstances
        {
            Mailboxes = [OfAda(Asked(Ana))],
            Configuration = new Dictionary<string, string> { ["Telemetry:Endpoint"] = collector.Address.AbsoluteUri },
        });
        await organisation.SpoilAsync("throttleFractional");
        await organisation.StartServiceAsync();
        await organisation.LookAsync();
        await organisation.SayAsync(Ada, "who is Ana?");
        await organisation.PressAsync(await organisation.CardAsync(Ada, Ana), "nudge.send", text: "It is free.");
        await organisation.CardAsync(Ada, Ana, says: "Sent");
        using var http = new HttpClient { BaseAddress = organisation.ServiceAddress };
        using var person = await http.GetAsync(new Uri($"/api/me/people/{Ana.Address}", UriKind.Relative));
        using var ready = await http.GetAsync(new Uri("/readyz", UriKind.Relative));
        ExportOf(organisation).Flush();
        return organisation;
    }

    private static TelemetryExport ExportOf(RunningOrganisation organisation) => organisation.Services.GetServices<IHostedService>().OfType<TelemetryExport>().Single();
}
