namespace NudgeBot.Api;

/// <summary>
/// What every answer of the service bears, an error's too, unless the endpoint says it more exactly: that it is no page, in nobody's
/// frame and in nobody's cache, and is what its type says. Source: OWASP, "REST Security Cheat Sheet", security headers.
/// </summary>
internal static class AnswerHeaders
{
    public const string NoPage = "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    /// <summary>Before all other middleware: what is set as an answer begins survives an exception handler, which clears the headers.</summary>
    public static void UseAnswerHeaders(this WebApplication app) => app.Use((http, next) =>
    {
        http.Response.OnStarting(Protect, http.Response.Headers);
        return next(http);
    });

    private static Task Protect(object state)
    {
        var headers = (IHeaderDictionary)state;
        headers.TryAdd("X-Content-Type-Options", "nosniff");
        headers.TryAdd("Referrer-Policy", "no-referrer");
        headers.TryAdd("Content-Security-Policy", NoPage);
        headers.TryAdd("Cache-Control", "no-store");
        return Task.CompletedTask;
    }
}
