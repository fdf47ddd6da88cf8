using System.Text.Json;
using NudgeBot.Accounts;
using NudgeBot.BotFramework.Authentication;
using NudgeBot.BotFramework.Inbox;
using NudgeBot.Nudging;
using NudgeBot.Privacy;

namespace NudgeBot.Development;

/// <summary>What the sandbox may ask beside the bot protocol: to move the clock. Signed and checked like any message; mapped in the sandbox only.</summary>
internal static class SandboxEndpoints
{
    private const int LargestBody = 1024;

    public static void MapSandbox(this WebApplication app, SandboxAddress sandbox)
    {
        app.MapGet("/", () => Results.Redirect(sandbox.Origin.AbsoluteUri));
        app.MapPost("/sandbox/clock", MoveClockAsync);
        app.MapPost("/sandbox/token", (string? owner, IHttpClientFactory http, CancellationToken cancellationToken) => TokenAsync(sandbox, owner, http, cancellationToken));
    }

    /// <summary>
    /// Moves the clock, then goes through the directory where its hour has passed, takes every turn that waits, lets go of what is
    /// over, looks at every mailbox and does all queued work, so that the answer means "done".
    /// </summary>
    private static async Task<IResult> MoveClockAsync(
        HttpRequest request, ChannelTokens tokens, MovableClock clock, ActivityWorker turns, Retention retention, Reconcile reconcile, Rounds rounds, WorkRunner work, CancellationToken cancellationToken)
    {
        if (await tokens.ReadAsync(request.Headers.Authorization, cancellationToken) is not TokenVerdict.Accepted) return Results.Unauthorized();
        if (await ReadAsync(request, cancellationToken) is not { } instant) return Results.BadRequest("The body must be {\"now\": an instant such as 2026-03-09T08:10:00Z}.");
        if (!clock.MoveTo(instant)) return Results.BadRequest("The clock moves forward only.");
        await reconcile.RunIfDueAsync(cancellationToken);
        await turns.IdleAsync(cancellationToken);
        await work.DrainAsync(cancellationToken);
        await retention.RunAsync(cancellationToken);
        await rounds.RunAllAsync(cancellationToken);
        await work.DrainAsync(cancellationToken);
        return Results.Ok();
    }

    /// <summary>Signs a page in as a sample owner, where Teams and Outlook would; the sandbox issues the token.</summary>
    private static async Task<IResult> TokenAsync(SandboxAddress sandbox, string? owner, IHttpClientFactory http, CancellationToken cancellationToken)
    {
        var issuer = new Uri(sandbox.Origin, $"/sandbox/owner-token?owner={Uri.EscapeDataString(owner ?? "")}");
        using var answer = await http.CreateClient(nameof(SandboxCredential)).PostAsync(issuer, null, cancellationToken);
        return Results.Content(await answer.Content.ReadAsStringAsync(cancellationToken), "application/json", statusCode: (int)answer.StatusCode);
    }

    private static async Task<DateTimeOffset?> ReadAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        if (request.ContentLength is not (> 0 and <= LargestBody)) return null;
        try
        {
            using var json = await JsonDocument.ParseAsync(request.Body, default, cancellationToken);
            return json.RootElement.TryGetProperty("now", out var now) && now.TryGetDateTimeOffset(out var instant) ? instant : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
