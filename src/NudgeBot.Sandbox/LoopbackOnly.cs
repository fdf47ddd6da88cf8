using System.Net;

namespace NudgeBot.Sandbox;

/// <summary>
/// Keeps other web sites out. A page that a browser resolved to 127.0.0.1 under its own name (DNS rebinding) is refused by its Host header,
/// a page elsewhere that posts here by its Origin header.
/// </summary>
internal sealed class LoopbackOnly(RequestDelegate next)
{
    private const string Policy =
        "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self'; connect-src 'self'; "
        + "base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    public Task InvokeAsync(HttpContext http)
    {
        var headers = http.Response.Headers;
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "no-referrer";
        headers.ContentSecurityPolicy = Policy;
        if (!IsLoopback(http.Request.Host.Host))
            return http.Response.WriteErrorAsync(421, "The sandbox answers on 127.0.0.1 and localhost only.");
        var origin = http.Request.Headers.Origin.ToString();
        return origin.Length > 0 && origin != $"{http.Request.Scheme}://{http.Request.Host}"
            ? http.Response.WriteErrorAsync(403, "The sandbox takes no calls from other sites.")
            : next(http);
    }

    private static bool IsLoopback(string host) =>
        string.Equals(host, "localhost", StringComparison.OrdinalIgnoreCase)
        || (IPAddress.TryParse(host.Trim('[', ']'), out var address) && IPAddress.IsLoopback(address));
}
