namespace NudgeBot;

/// <summary>Whether the service lives and is ready.</summary>
internal static class Health
{
    /// <summary><c>/healthz</c>: it runs. <c>/readyz</c>: it takes messages; 503 and what is missing while it does not.</summary>
    public static void MapHealth(this WebApplication app)
    {
        app.MapGet("/healthz", () => Results.Text("alive"));
        app.MapGet("/readyz", (IHostApplicationLifetime lifetime) => lifetime.ApplicationStarted.IsCancellationRequested && !lifetime.ApplicationStopping.IsCancellationRequested
            ? Results.Text("ready")
            : Results.Text("not ready: the service is starting or stopping", statusCode: StatusCodes.Status503ServiceUnavailable));
    }
}
