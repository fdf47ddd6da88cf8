using System.Net;
using System.Net.Sockets;
using NudgeBot.Configuration;
using NudgeBot.Development;

namespace NudgeBot.Commands;

/// <summary>
/// <c>nudgebot run</c>: the service. With an app id configured it serves the organisation; with no configuration it starts the
/// sandbox beside itself and prints the one address to open.
/// </summary>
internal static class RunCommand
{
    public static async Task RunAsync(RunOptions options, CancellationToken cancellationToken)
    {
        RequireFreePort(options.Port);
        var configuration = ServiceHost.ReadConfiguration();
        SettingsCheck.Require(configuration);
        var configured = configuration["Bot:AppId"] is { Length: > 0 };
        if (configured && (options.Mailboxes.Count > 0 || options.At is not null))
            throw new BadInputException("--mailbox and --at are for the sandbox, and this program is configured for a real organisation (Bot:AppId): leave them out, or clear Bot:AppId.");
        if (configured) await ServeAsync(options, null, cancellationToken);
        else await ServeWithSandboxAsync(options, cancellationToken);
    }

    private static async Task ServeWithSandboxAsync(RunOptions options, CancellationToken cancellationToken)
    {
        if (options.At is not null) _ = Instant.Parse(options.At);
        var program = SandboxProcess.Find()
            ?? throw new CommandFailedException("This program holds no sandbox, so it needs its configuration: set NUDGEBOT_Bot__AppId, NUDGEBOT_Bot__TenantId and a credential (docs/operations.md).");
        await using var sandbox = await SandboxProcess.StartAsync(program, options.Port, options.Mailboxes, options.At, cancellationToken);
        await ServeAsync(options with { DataDirectory = SandboxData.For(options.DataDirectory) }, sandbox.Address, cancellationToken);
    }

    private static async Task ServeAsync(RunOptions options, SandboxAddress? sandbox, CancellationToken cancellationToken)
    {
        await using var app = ServiceHost.Build(options, sandbox);
        await ServiceHost.StartAsync(app, cancellationToken);
        if (sandbox is not null) await Console.Out.WriteLineAsync($"NudgeBot is ready. Open http://127.0.0.1:{options.Port}/ (Ctrl+C ends it).");
        await app.WaitForShutdownAsync(cancellationToken);
    }

    private static void RequireFreePort(int port)
    {
        if (port is < 1 or > 65535) throw new BadInputException($"{port} is not a port: choose one from 1 to 65535.");
        try
        {
            using var probe = new TcpListener(IPAddress.Loopback, port);
            probe.Start();
        }
        catch (SocketException)
        {
            throw new CommandFailedException($"Port {port} on 127.0.0.1 is taken: stop what listens there, or choose another with --port.");
        }
    }
}
