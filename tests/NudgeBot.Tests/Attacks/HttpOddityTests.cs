using System.Net.Sockets;
using System.Text;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Xunit;
using static NudgeBot.Tests.Attacks.ServiceUnderAttack;

namespace NudgeBot.Tests.Attacks;

/// <summary>Requests as no client of ours writes them, byte by byte: refused, bounded, and never taken for two.</summary>
[Trait("Product", "P15")]
[Collection(UnderAttack.Name)]
public sealed class HttpOddityTests(ServiceUnderAttack service)
{
    private const string Host = "Host: 127.0.0.1\r\n";

    [Theory]
    [InlineData("no host", "GET /healthz HTTP/1.1\r\n\r\n")]
    [InlineData("two hosts", "GET /healthz HTTP/1.1\r\nHost: 127.0.0.1\r\nHost: evil.example\r\n\r\n")]
    [InlineData("a host with a path", "GET /healthz HTTP/1.1\r\nHost: 127.0.0.1/evil\r\n\r\n")]
    [InlineData("two lengths", "POST /api/messages HTTP/1.1\r\n" + Host + "Content-Length: 5\r\nContent-Length: 6\r\n\r\nabcdef")]
    [InlineData("a negative length", "POST /api/messages HTTP/1.1\r\n" + Host + "Content-Length: -1\r\n\r\n")]
    [InlineData("a hexadecimal length", "POST /api/messages HTTP/1.1\r\n" + Host + "Content-Length: 0x5\r\n\r\nabcde")]
    [InlineData("a space before the colon", "POST /api/messages HTTP/1.1\r\n" + Host + "Content-Length : 5\r\n\r\nabcde")]
    [InlineData("a folded header", "GET /healthz HTTP/1.1\r\n" + Host + "X-A: b\r\n c\r\n\r\n")]
    [InlineData("a nul in a header", "GET /healthz HTTP/1.1\r\n" + Host + "X-A: b\0c\r\n\r\n")]
    [InlineData("a bare carriage return in a header", "GET /healthz HTTP/1.1\r\n" + Host + "X-A: b\rX-B: c\r\n\r\n")]
    [InlineData("a header without a colon", "GET /healthz HTTP/1.1\r\n" + Host + "nonsense\r\n\r\n")]
    [InlineData("a nul in the address", "GET /health\0z HTTP/1.1\r\n" + Host + "\r\n")]
    [InlineData("an unknown coding", "POST /api/messages HTTP/1.1\r\n" + Host + "Transfer-Encoding: xchunked\r\n\r\n0\r\n\r\n")]
    [InlineData("chunked, but not last", "POST /api/messages HTTP/1.1\r\n" + Host + "Transfer-Encoding: chunked, identity\r\n\r\n0\r\n\r\n")]
    [InlineData("no version", "GET /healthz\r\n" + Host + "\r\n")]
    [InlineData("another version", "GET /healthz HTTP/9.9\r\n" + Host + "\r\n")]
    [InlineData("no request at all", "\u0016\u0003\u0001\u0002\u0000\u0001\u0000\u0001\r\n\r\n")]
    [InlineData("another host in the address than in the header", "GET http://evil.example/healthz HTTP/1.1\r\n" + Host + "\r\n")]
    public async Task A_request_that_can_be_read_in_two_ways_is_refused(string story, string request)
    {
        var answers = await RawAsync(request);

        Assert.Contains(StatusOf(answers), (int[])[400, 421, 501, 505]);
        Assert.Equal(1, CountOf(answers));
        Assert.DoesNotContain("alive", answers, StringComparison.Ordinal);
        Assert.NotEmpty(story);
    }

    [Fact]
    public async Task A_length_beside_chunks_ends_the_connection_so_that_what_follows_is_no_request()
    {
        var answers = await RawAsync("POST /api/messages HTTP/1.1\r\n" + Host + "Content-Length: 70\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\nGET /healthz HTTP/1.1\r\n" + Host + "\r\n");

        Assert.DoesNotContain("alive", answers, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_answer_without_a_look_at_the_body_does_not_take_the_body_for_a_request()
    {
        const string Hidden = "GET /healthz HTTP/1.1\r\n" + Host + "\r\n";
        var answers = await RawAsync($"POST /api/messages HTTP/1.1\r\n{Host}Content-Type: application/json\r\nContent-Length: {Hidden.Length}\r\n\r\n{Hidden}");

        Assert.Equal((401, 1), (StatusOf(answers), CountOf(answers)));
    }

    [Theory]
    [InlineData(431, 40_000, 1)]
    [InlineData(431, 10, 150)]
    public async Task Headers_that_are_too_long_or_too_many_are_refused(int status, int length, int count)
    {
        var headers = string.Concat(Enumerable.Range(0, count).Select(number => $"X-A{number}: {new string('a', length)}\r\n"));

        Assert.Equal(status, StatusOf(await RawAsync($"GET /healthz HTTP/1.1\r\n{Host}{headers}\r\n")));
    }

    [Fact]
    public async Task An_address_that_is_too_long_is_refused() =>
        Assert.Equal(414, StatusOf(await RawAsync($"GET /api/me/people?search={new string('a', 20_000)} HTTP/1.1\r\n{Host}\r\n")));

    [Theory]
    [InlineData("evil.example")]
    [InlineData("127.0.0.1.evil.example")]
    [InlineData("localhost.evil.example")]
    [InlineData("169.254.169.254")]
    public async Task A_page_that_came_to_the_sandboxs_bot_under_its_own_name_is_refused(string host)
    {
        foreach (var path in (string[])["/sandbox/token?owner=ada.lovelace@contoso.example", "/api/me", "/client/config.json"])
            Assert.Equal(421, StatusOf(await RawAsync($"{(path.StartsWith("/sandbox", StringComparison.Ordinal) ? "POST" : "GET")} {path} HTTP/1.1\r\nHost: {host}\r\nContent-Length: 0\r\n\r\n")));
    }

    [Theory]
    [InlineData("X-Original-URL: /api/me/export")]
    [InlineData("X-Rewrite-URL: /api/me/export")]
    [InlineData("X-Forwarded-Host: evil.example")]
    [InlineData("X-Forwarded-Prefix: /evil")]
    [InlineData("Forwarded: host=evil.example;proto=https")]
    [InlineData("X-Forwarded-For: 127.0.0.1")]
    public async Task What_a_proxy_might_say_changes_no_answer(string header)
    {
        foreach (var path in (string[])["/healthz", "/client/config.json", "/"])
            Assert.Equal(Timeless(await RawAsync($"GET {path} HTTP/1.1\r\n{Host}Connection: close\r\n\r\n")), Timeless(await RawAsync($"GET {path} HTTP/1.1\r\n{Host}{header}\r\nConnection: close\r\n\r\n")));
    }

    [Theory]
    [InlineData("TRACE")]
    [InlineData("TRACK")]
    [InlineData("DEBUG")]
    [InlineData("PROPFIND")]
    public async Task A_method_of_no_endpoint_does_nothing_and_sends_nothing_back(string method)
    {
        var answers = await RawAsync($"{method} /api/me HTTP/1.1\r\n{Host}X-Secret: echo-me\r\nAuthorization: Bearer {service.TokenOf(Mallory)}\r\nConnection: close\r\n\r\n");

        Assert.Equal(405, StatusOf(answers));
        Assert.DoesNotContain("echo-me", answers, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/teams/../appsettings.json")]
    [InlineData("/teams/..%2fappsettings.json")]
    [InlineData("/teams/%2e%2e/%2e%2e/appsettings.json")]
    [InlineData("/teams/..%252fappsettings.json")]
    [InlineData("/teams/..%5c..%5cappsettings.json")]
    [InlineData("/teams/..\\..\\appsettings.json")]
    [InlineData("/..;/appsettings.json")]
    [InlineData("/....//....//appsettings.json")]
    [InlineData("/appsettings.json")]
    [InlineData("/nudgebot.dll")]
    [InlineData("/nudgebot.db")]
    [InlineData("/keys/")]
    [InlineData("/wwwroot/teams/index.html")]
    [InlineData("//etc/passwd")]
    [InlineData("/%2fetc%2fpasswd")]
    [InlineData("/teams/%00")]
    [InlineData("/teams/index.html%00.png")]
    [InlineData("/teams/index.html::$DATA")]
    [InlineData("/teams/%c0%ae%c0%ae/appsettings.json")]
    [InlineData("/.git/config")]
    [InlineData("/teams/")]
    [InlineData("/assets/")]
    public async Task No_address_climbs_out_of_the_pages_or_lists_a_folder(string path)
    {
        var answers = await RawAsync($"GET {path} HTTP/1.1\r\n{Host}Connection: close\r\n\r\n");

        Assert.Contains(StatusOf(answers), (int[])[400, 404]);
        Assert.All(["Logging", "root:", "<html", "SQLite", "[core]"], piece => Assert.DoesNotContain(piece, answers, StringComparison.Ordinal));
    }

    [Fact]
    public void A_slow_sender_is_cut_off_by_the_server()
    {
        var limits = service.Services.GetRequiredService<IOptions<KestrelServerOptions>>().Value.Limits;

        Assert.InRange(limits.MinRequestBodyDataRate!.BytesPerSecond, 100, double.MaxValue);
        Assert.InRange(limits.MinRequestBodyDataRate.GracePeriod, TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(10));
        Assert.InRange(limits.RequestHeadersTimeout, TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(30));
        Assert.InRange(limits.KeepAliveTimeout, TimeSpan.FromSeconds(1), TimeSpan.FromMinutes(5));
        Assert.InRange(limits.MaxRequestHeadersTotalSize, 1, 64 * 1024);
    }

    /// <summary>Sends the bytes and reads until the server closes, or has been silent for a moment.</summary>
    private async Task<string> RawAsync(string request)
    {
        using var socket = new TcpClient();
        await socket.ConnectAsync(service.Address.Host, service.Address.Port);
        await using var stream = socket.GetStream();
        await stream.WriteAsync(Encoding.Latin1.GetBytes(request));
        var answers = new StringBuilder();
        var chunk = new byte[16 * 1024];
        try
        {
            while (true)
            {
                using var patience = new CancellationTokenSource(answers.Length == 0 ? TimeSpan.FromSeconds(20) : TimeSpan.FromMilliseconds(120));
                var read = await stream.ReadAsync(chunk, patience.Token);
                if (read == 0) break;
                answers.Append(Encoding.Latin1.GetString(chunk, 0, read));
            }
        }
        catch (Exception over) when (over is OperationCanceledException or IOException)
        {
            // Silent, or cut off: what came until then is the answer.
        }

        return answers.ToString();
    }

    private static int StatusOf(string answers) => answers.StartsWith("HTTP/1.", StringComparison.Ordinal) ? int.Parse(answers.AsSpan(9, 3), System.Globalization.CultureInfo.InvariantCulture) : 0;

    private static int CountOf(string answers) => answers.Split("HTTP/1.1 ").Length - 1;

    private static string Timeless(string answers) => string.Join('\n', answers.Split("\r\n").Where(line => !line.StartsWith("Date:", StringComparison.Ordinal)));
}
