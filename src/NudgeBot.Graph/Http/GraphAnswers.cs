using System.Net;
using Microsoft.Graph.Models.ODataErrors;
using Microsoft.Kiota.Abstractions;

namespace NudgeBot.Graph.Http;

/// <summary>Turns what the SDK and the wire throw into what the caller can do about it.</summary>
internal static class GraphAnswers
{
    // Graph's own messages may quote the mailbox, so only its code goes on from here.
    public static GraphException Read(ApiException answer, MailboxCall call, DateTimeOffset now)
    {
        var status = (HttpStatusCode)answer.ResponseStatusCode;
        var code = (answer as ODataError)?.Error?.Code ?? "no code";
        if (IsSyncStateLost(status, code)) return new SyncStateLostException(code);
        var retryAfter = RetryAfter.Read(answer.ResponseHeaders, now);
        return status switch
        {
            HttpStatusCode.TooManyRequests => new GraphThrottledException(retryAfter),
            // A 503 that names its end is throttling too, but says nothing on whether a change was made before it.
            HttpStatusCode.ServiceUnavailable when retryAfter is not null && call.Repeat == Repeat.Freely => new GraphThrottledException(retryAfter),
            HttpStatusCode.Unauthorized or HttpStatusCode.Forbidden => new ConsentWithdrawnException(status, code),
            HttpStatusCode.NotFound when call.Missing == Missing.Mailbox || IsAboutMailbox(code) => new MailboxGoneException(code),
            HttpStatusCode.NotFound => new MailGoneException(),
            HttpStatusCode.RequestTimeout => new GraphUnavailableException($"Graph answered {(int)status} ({code})"),
            >= HttpStatusCode.InternalServerError => new GraphUnavailableException($"Graph answered {(int)status} ({code})"),
            _ => new GraphRefusedException(status, code),
        };
    }

    public static GraphUnavailableException Read(HttpRequestException cut) =>
        new($"Graph could not be reached or broke off ({cut.HttpRequestError})", cut) { MayHaveHappened = !NeverLeft(cut.HttpRequestError) };

    private static bool NeverLeft(HttpRequestError error) =>
        error is HttpRequestError.NameResolutionError or HttpRequestError.ConnectionError or HttpRequestError.SecureConnectionError or HttpRequestError.ProxyTunnelError;

    /// <summary>The spelling differs between services and years ("SyncStateNotFound", "syncStateNotFound"), and so does the 40X status.</summary>
    private static bool IsSyncStateLost(HttpStatusCode status, string code) =>
        status == HttpStatusCode.Gone ||
        code.Equals("SyncStateNotFound", StringComparison.OrdinalIgnoreCase) ||
        code.Equals("SyncStateInvalid", StringComparison.OrdinalIgnoreCase) ||
        code.Equals("resyncRequired", StringComparison.OrdinalIgnoreCase);

    private static bool IsAboutMailbox(string code) =>
        code.Contains("Mailbox", StringComparison.OrdinalIgnoreCase) ||
        code.Contains("User", StringComparison.OrdinalIgnoreCase) ||
        code.EndsWith("ResourceNotFound", StringComparison.OrdinalIgnoreCase);
}
