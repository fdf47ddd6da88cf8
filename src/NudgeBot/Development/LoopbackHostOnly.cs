using System.Net;

namespace NudgeBot.Development;

/// <summary>
/// Keeps other web sites out of a sandbox run, which signs anybody in: a page that a browser resolved to 127.0.0.1 under its own name
/// (DNS rebinding) is refused by its Host header. A configured service signs nobody in and stands behind a proxy of any name.
/// </summary>
internal static class LoopbackHostOnly
{
    public static void UseLoopbackHostOnly(this WebApplication app) => app.Use((http, next) => IsLoopback(http.Request.Host.Host)
        ? next(http)
        : Results.Text("The sandbox's bot answers on 127.0.0.1 and localhost only.", statusCode: StatusCodes.Status421MisdirectedRequest).ExecuteAsync(http));

    private static bool IsLoopback(string host) =>
        string.Equals(host, "localhost", StringComparison.OrdinalIgnoreCase)
        || (IPAddress.TryParse(host.Trim('[', ']'), out var address) && IPAddress.IsLoopback(address));
}
