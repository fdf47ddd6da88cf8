using System.Text.Json.Serialization;
using Microsoft.AspNetCore.Diagnostics.HealthChecks;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace NudgeBot.Health;

/// <summary>Whether the service lives and is ready.</summary>
internal static class Readiness
{
    private const string State = "state";

    public static void AddHealth(this IServiceCollection services)
    {
        services.AddSingleton(provider => new RecentCalls(provider.GetRequiredService<System.Diagnostics.Metrics.IMeterFactory>(), TimeProvider.System));
        services.AddHealthChecks()
            .AddCheck<ServiceCheck>("service")
            .AddCheck<DatabaseCheck>("database", timeout: TimeSpan.FromSeconds(3))
            .Add(new("graph", provider => new ReachCheck("Microsoft Graph", provider.GetRequiredService<RecentCalls>().Graph), null, null))
            .Add(new("connector", provider => new ReachCheck("The Teams connector", provider.GetRequiredService<RecentCalls>().Connector), null, null))
            .AddCheck<QueueCheck>("queue");
    }

    /// <summary><c>/healthz</c>: it runs. <c>/readyz</c>: it takes messages, or 503; the body says what is missing and what is in trouble.</summary>
    public static void MapHealth(this WebApplication app)
    {
        // From the first call on: whoever listens later would not know of it.
        _ = app.Services.GetRequiredService<RecentCalls>();
        app.MapGet("/healthz", () => Results.Text("alive"));
        app.MapHealthChecks("/readyz", new HealthCheckOptions
        {
            // No cache keeps it either way: every answer of the service says so itself.
            AllowCachingResponses = true,
            ResponseWriter = (http, report) => http.Response.WriteAsJsonAsync(ReadinessView.Of(report), HealthJson.Default.ReadinessView),
        }).WithMetadata(new HttpMethodMetadata([HttpMethods.Get]));
    }

    public static HealthCheckResult Ok(string state) => HealthCheckResult.Healthy(data: Named(state));

    public static HealthCheckResult Degraded(string state, string sentence) => HealthCheckResult.Degraded(sentence, data: Named(state));

    public static HealthCheckResult Failed(string state, string sentence) => HealthCheckResult.Unhealthy(sentence, data: Named(state));

    /// <summary>The name of the state a check found; a check that itself broke or took too long has none.</summary>
    public static string StateOf(HealthReportEntry entry) => entry.Data.TryGetValue(State, out var named) ? (string)named : "unknown";

    private static Dictionary<string, object> Named(string state) => new(StringComparer.Ordinal) { [State] = state };
}

/// <summary>What <c>/readyz</c> answers.</summary>
/// <param name="Status"><c>ready</c>; <c>degraded</c>, which is ready too; <c>notReady</c> (503).</param>
internal sealed record ReadinessView(string Status, IReadOnlyList<ReadinessCheckView> Checks)
{
    public static ReadinessView Of(HealthReport report) => new(
        report.Status switch { HealthStatus.Healthy => "ready", HealthStatus.Degraded => "degraded", _ => "notReady" },
        [.. report.Entries.Select(check => ReadinessCheckView.Of(check.Key, check.Value))]);
}

/// <summary>One of its checks.</summary>
/// <param name="Status"><c>ok</c>, <c>degraded</c> or <c>failed</c>.</param>
/// <param name="State">What was found, one word: alarms go by it.</param>
/// <param name="Says">What it means and what to do; absent where all is well.</param>
internal sealed record ReadinessCheckView(string Name, string Status, string State, string? Says)
{
    public static ReadinessCheckView Of(string name, HealthReportEntry entry) => new(
        name,
        entry.Status switch { HealthStatus.Healthy => "ok", HealthStatus.Degraded => "degraded", _ => "failed" },
        Readiness.StateOf(entry),
        entry.Status == HealthStatus.Healthy ? null : entry.Description ?? "The check itself failed or took too long; the log says why.");
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(ReadinessView))]
internal sealed partial class HealthJson : JsonSerializerContext;
