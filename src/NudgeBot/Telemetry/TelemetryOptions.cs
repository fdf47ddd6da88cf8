namespace NudgeBot.Telemetry;

/// <summary>
/// Where traces and metrics go, by OTLP (section <c>Telemetry</c>). Off by default. The standard's own variables (<c>OTEL_*</c>) are
/// heard too; what stands here goes before them. Source: OpenTelemetry specification, "OpenTelemetry Protocol Exporter".
/// </summary>
public sealed class TelemetryOptions
{
    public const string Section = "Telemetry";

    /// <summary>The collector, such as <c>http://localhost:4318</c>. Null (the default): that of OTEL_EXPORTER_OTLP_ENDPOINT, and with none of both nothing leaves.</summary>
    public Uri? Endpoint { get; set; }

    /// <summary><c>http/protobuf</c> (the default, port 4318) or <c>grpc</c> (port 4317), for <see cref="Endpoint"/>.</summary>
    public string Protocol { get; set; } = Http;

    internal const string Http = "http/protobuf";
    internal const string Grpc = "grpc";

    /// <summary>What is wrong with these options and what to do; null where nothing is.</summary>
    internal string? Fault()
    {
        if (Endpoint is { } endpoint && endpoint is not { IsAbsoluteUri: true, Scheme: "http" or "https" })
            return "Telemetry:Endpoint must be the address of a collector, for example http://localhost:4318.";
        return Protocol is Http or Grpc ? null : $"Telemetry:Protocol is '{Protocol}', which is none: set it to {Http} or {Grpc}.";
    }
}
