using System.Diagnostics;
using NudgeBot.Core.People;

namespace NudgeBot.Telemetry;

/// <summary>The program's own spans: what is done for an owner, who is known there by the directory's opaque id alone.</summary>
internal static class Spans
{
    public const string SourceName = "NudgeBot";

    private static readonly ActivitySource Source = new(SourceName);

    /// <summary>Does it within a span. A failure leaves its kind on the span and nothing of its words.</summary>
    public static async Task<T> InAsync<T>(string name, OwnerId owner, Func<Task<T>> work)
    {
        using var span = Source.StartActivity(name);
        // A mailbox folder of one's own may call its owner by their address.
        if (span is not null && Guid.TryParse(owner.Value, out _)) span.SetTag("nudgebot.owner.id", owner.Value);
        try
        {
            return await work();
        }
        catch (Exception failure) when (Noted(span, failure))
        {
            throw;
        }
    }

    /// <inheritdoc cref="InAsync{T}"/>
    public static Task InAsync(string name, OwnerId owner, Func<Task> work) => InAsync(name, owner, async () =>
    {
        await work();
        return true;
    });

    /// <summary>Never true: it looks at a failure on its way out.</summary>
    private static bool Noted(Activity? span, Exception failure)
    {
        span?.SetStatus(ActivityStatusCode.Error).SetTag("error.type", failure.GetType().FullName);
        return false;
    }
}
