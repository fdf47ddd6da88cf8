using System.Diagnostics;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.Options;
using NudgeBot.Configuration;
using OpenTelemetry;
using OpenTelemetry.Exporter;
using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;
using OpenTelemetry.Trace;

namespace NudgeBot.Telemetry;

/// <summary>Sends traces and metrics to a collector where the configuration names one. Logs stay on the console, for whoever collects that.</summary>
internal static class TelemetryServices
{
    private const string Everything = "NudgeBot*";

    /// <summary>The framework's own, none of which holds a path, a name or an address of mail.</summary>
    private static readonly string[] FrameworkMeters = ["Microsoft.AspNetCore.Hosting", "Microsoft.AspNetCore.Server.Kestrel", "System.Net.Http", "System.Runtime"];

    public static void AddTelemetry(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<TelemetryOptions>().Bind(configuration.GetSection(TelemetryOptions.Section)).ValidateOnStart();
        services.AddSingleton<IValidateOptions<TelemetryOptions>>(new OptionsFault<TelemetryOptions>(options => options.Fault()));
        services.AddSingleton<WaitingFigures>().AddHostedService(provider => provider.GetRequiredService<WaitingFigures>());
        services.AddHostedService<TelemetryExport>();
    }

    /// <summary>
    /// Names the span of each request by its route. The framework leaves it bare; what OpenTelemetry's package would add, the path
    /// and the query, may hold a person's address and is left out.
    /// </summary>
    public static void UseTelemetry(this WebApplication app) => app.Use(async (http, next) =>
    {
        try
        {
            await next(http);
        }
        finally
        {
            if (http.Features.Get<IHttpActivityFeature>()?.Activity is { IsAllDataRequested: true } span) Describe(span, http);
        }
    });

    internal static TracerProvider Traces(TelemetryOptions options) => Sdk.CreateTracerProviderBuilder()
        .SetResourceBuilder(Resource())
        .AddSource(Everything, "Microsoft.AspNetCore", "System.Net.Http")
        .AddProcessor(new WithoutAddresses())
        .AddOtlpExporter(exporter => Point(exporter, options, "v1/traces"))
        .Build();

    internal static MeterProvider Metrics(TelemetryOptions options) => Sdk.CreateMeterProviderBuilder()
        .SetResourceBuilder(Resource())
        .AddMeter([Everything, .. FrameworkMeters])
        .AddOtlpExporter(exporter => Point(exporter, options, "v1/metrics"))
        .Build();

    /// <summary>The environment's OTEL_SERVICE_NAME and OTEL_RESOURCE_ATTRIBUTES have the last word. No host name: the instance is a random id.</summary>
    private static ResourceBuilder Resource() => ResourceBuilder.CreateEmpty()
        .AddTelemetrySdk()
        .AddService("nudgebot", serviceVersion: typeof(TelemetryServices).Assembly.GetName().Version?.ToString(3))
        .AddEnvironmentVariableDetector();

    private static void Point(OtlpExporterOptions exporter, TelemetryOptions options, string path)
    {
        if (options.Endpoint is not { } endpoint) return;
        var speaksGrpc = options.Protocol is TelemetryOptions.Grpc;
        exporter.Protocol = speaksGrpc ? OtlpExportProtocol.Grpc : OtlpExportProtocol.HttpProtobuf;
        exporter.Endpoint = speaksGrpc ? endpoint : new Uri($"{endpoint.AbsoluteUri.TrimEnd('/')}/{path}");
    }

    private static void Describe(Activity span, HttpContext http)
    {
        var route = (http.GetEndpoint() as RouteEndpoint)?.RoutePattern.RawText;
        span.DisplayName = route is null ? http.Request.Method : $"{http.Request.Method} {route}";
        span.SetTag("http.request.method", http.Request.Method).SetTag("http.route", route).SetTag("http.response.status_code", http.Response.StatusCode);
        if (http.Response.StatusCode >= StatusCodes.Status500InternalServerError) span.SetStatus(ActivityStatusCode.Error);
    }
}

/// <summary>Takes the address of a call over HTTP off its span: it may name a person. The host and the outcome stay.</summary>
internal sealed class WithoutAddresses : BaseProcessor<Activity>
{
    public override void OnEnd(Activity data) => data.SetTag("url.full", null);
}

/// <summary>Runs the export with the service, and hands over what is left when it stops.</summary>
internal sealed class TelemetryExport(IOptions<TelemetryOptions> options) : IHostedService, IDisposable
{
    private const int MostMillisecondsAtTheEnd = 3000;

    private TracerProvider? _traces;
    private MeterProvider? _metrics;

    public Task StartAsync(CancellationToken cancellationToken)
    {
        if (!IsOn) return Task.CompletedTask;
        (_traces, _metrics) = (TelemetryServices.Traces(options.Value), TelemetryServices.Metrics(options.Value));
        return Task.CompletedTask;
    }

    public Task StopAsync(CancellationToken cancellationToken)
    {
        Flush();
        return Task.CompletedTask;
    }

    /// <summary>Hands over what has been measured so far.</summary>
    public void Flush()
    {
        _traces?.ForceFlush(MostMillisecondsAtTheEnd);
        _metrics?.ForceFlush(MostMillisecondsAtTheEnd);
    }

    public void Dispose()
    {
        _traces?.Dispose();
        _metrics?.Dispose();
    }

    /// <summary>True while there is a collector to hand over to.</summary>
    public bool IsRunning => _traces is not null;

    private bool IsOn =>
        !string.Equals(Environment.GetEnvironmentVariable("OTEL_SDK_DISABLED"), "true", StringComparison.OrdinalIgnoreCase)
        && (options.Value.Endpoint is not null || Environment.GetEnvironmentVariable("OTEL_EXPORTER_OTLP_ENDPOINT") is { Length: > 0 });
}
