using System.Diagnostics.Metrics;
using Microsoft.Extensions.DependencyInjection;

namespace NudgeBot.Tests.Telemetry;

/// <summary>The instruments of our own that a service has.</summary>
internal static class KnownMetrics
{
    public static IReadOnlyList<Instrument> Of(IServiceProvider services)
    {
        var meters = services.GetRequiredService<IMeterFactory>();
        var found = new List<Instrument>();
        using var listener = new MeterListener
        {
            InstrumentPublished = (instrument, _) =>
            {
                if (ReferenceEquals(instrument.Meter.Scope, meters) && instrument.Name.StartsWith("nudgebot.", StringComparison.Ordinal)) found.Add(instrument);
            },
        };
        listener.Start();
        return found;
    }
}
