using System.Net;
using System.Net.Sockets;
using System.Text;

namespace NudgeBot.Tests.Graph;

/// <summary>
/// Answers every GET with the same JSON on a kept connection, and closes that connection in good order on anything else,
/// unanswered. Kestrel cannot be made to: what it aborts is reset, and a reset is not what tempts HttpClient to try again.
/// </summary>
internal sealed class HangingUpServer : IDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly byte[] _answer;
    private int _hungUp;

    public HangingUpServer(string json)
    {
        _answer = Encoding.UTF8.GetBytes($"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: {Encoding.UTF8.GetByteCount(json)}\r\n\r\n{json}");
        _listener.Start();
        _ = AcceptAsync();
    }

    public Uri BaseUrl => new($"http://{_listener.LocalEndpoint}/v1.0");

    /// <summary>How many requests other than GET came.</summary>
    public int HungUp => Volatile.Read(ref _hungUp);

    public void Dispose() => _listener.Dispose();

    private async Task AcceptAsync()
    {
        try
        {
            while (true) _ = ServeAsync(await _listener.AcceptTcpClientAsync());
        }
        catch (SocketException)
        {
            // The test is over.
        }
    }

    private async Task ServeAsync(TcpClient client)
    {
        using var connection = client;
        var stream = client.GetStream();
        var request = new byte[16 * 1024];
        // A request of these tests comes in one piece: headers, and at most an empty body.
        while (await stream.ReadAsync(request) is var read && read > 0)
        {
            if (!request.AsSpan(0, read).StartsWith("GET "u8))
            {
                Interlocked.Increment(ref _hungUp);
                return;
            }

            await stream.WriteAsync(_answer);
        }
    }
}
