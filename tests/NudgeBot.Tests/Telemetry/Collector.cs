using System.Collections.Concurrent;
using System.Net;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace NudgeBot.Tests.Telemetry;

/// <summary>
/// An OpenTelemetry collector in this process, as far as a test needs one: it takes OTLP over HTTP and reads what it is told by the
/// field numbers of the protocol. Source: opentelemetry-proto, collector/trace and collector/metrics, version 1.
/// </summary>
internal sealed class Collector : IAsyncDisposable
{
    private const int First = 1;
    private const int Second = 2;
    private const int MetricUnit = 3;
    private const int SpanName = 5;

    private readonly WebApplication _app;
    private readonly ConcurrentQueue<byte[]> _traces = new();
    private readonly ConcurrentQueue<byte[]> _metrics = new();

    private Collector(WebApplication app)
    {
        _app = app;
        app.MapPost("/v1/traces", http => TakeAsync(http, _traces));
        app.MapPost("/v1/metrics", http => TakeAsync(http, _metrics));
    }

    public Uri Address => new(_app.Urls.First());

    /// <summary>The names of the spans that arrived.</summary>
    public IReadOnlyList<string> Spans =>
        [.. from export in _traces from resource in Fields(export, First) from scope in Fields(resource, Second) from span in Fields(scope, Second) select TextOf(span, SpanName)];

    /// <summary>The metrics that arrived, by name, with their units.</summary>
    public IReadOnlyDictionary<string, string> Metrics =>
        (from export in _metrics from resource in Fields(export, First) from scope in Fields(resource, Second) from metric in Fields(scope, Second) select (Name: TextOf(metric, First), Unit: TextOf(metric, MetricUnit)))
        .DistinctBy(metric => metric.Name, StringComparer.Ordinal).ToDictionary(metric => metric.Name, metric => metric.Unit, StringComparer.Ordinal);

    /// <summary>Everything that arrived as it was sent: every text in it stands there as UTF-8.</summary>
    public string Everything => string.Join('\n', _traces.Concat(_metrics).Select(Encoding.UTF8.GetString));

    public static async Task<Collector> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        Microsoft.AspNetCore.Hosting.WebHostBuilderKestrelExtensions.ConfigureKestrel(builder.WebHost, kestrel => kestrel.Listen(IPAddress.Loopback, 0));
        var collector = new Collector(builder.Build());
        await collector._app.StartAsync();
        return collector;
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    private static async Task TakeAsync(HttpContext http, ConcurrentQueue<byte[]> exports)
    {
        using var body = new MemoryStream();
        await http.Request.Body.CopyToAsync(body);
        exports.Enqueue(body.ToArray());
        http.Response.ContentType = "application/x-protobuf";
    }

    private static string TextOf(ReadOnlyMemory<byte> message, int field) => Encoding.UTF8.GetString(Fields(message, field).FirstOrDefault().Span);

    /// <summary>The length-delimited fields of that number in a protobuf message. Source: protobuf.dev, "Encoding".</summary>
    private static IEnumerable<ReadOnlyMemory<byte>> Fields(ReadOnlyMemory<byte> message, int number)
    {
        for (var at = 0; at < message.Length;)
        {
            var tag = Number(message, ref at);
            ulong length = (tag & 7) switch
            {
                0 => Skipped(message, ref at),
                1 => 8,
                2 => Number(message, ref at),
                5 => 4,
                var kind => throw new InvalidDataException($"Protobuf has no wire type {kind}."),
            };
            if (tag == (ulong)((number << 3) | 2)) yield return message.Slice(at, (int)length);
            at += (int)length;
        }
    }

    private static ulong Skipped(ReadOnlyMemory<byte> message, ref int at)
    {
        _ = Number(message, ref at);
        return 0;
    }

    private static ulong Number(ReadOnlyMemory<byte> message, ref int at)
    {
        ulong number = 0;
        for (var shift = 0; ; shift += 7)
        {
            var part = message.Span[at++];
            number |= (ulong)(part & 0x7F) << shift;
            if (part < 0x80) return number;
        }
    }
}
