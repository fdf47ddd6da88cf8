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
        RequireFreePort(options.Address, options.Port);
        var configuration = ServiceHost.ReadConfiguration();
        SettingsCheck.Require(configuration);
        RequireNoDatabase(configuration);
        var configured = configuration["Bot:AppId"] is { Length: > 0 };
        if (!configured && !options.Address.Equals(IPAddress.Loopback))
            throw new BadInputException("--address is for a real organisation (Bot:AppId): the sandbox lets everybody in, and stays on this machine.");
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

    private static void RequireFreePort(IPAddress address, int port)
    {
        if (port is < 1 or > 65535) throw new BadInputException($"{port} is not a port: choose one from 1 to 65535.");
        try
        {
            using var probe = new TcpListener(address, port);
            probe.Start();
        }
        catch (SocketException taken) when (taken.SocketErrorCode is SocketError.AddressNotAvailable)
        {
            throw new CommandFailedException($"{address} is no address of this machine: call with one that it has, or with --address 0.0.0.0 for all of them.");
        }
        catch (SocketException)
        {
            throw new CommandFailedException($"Port {port} on {address} is taken: stop what listens there, or choose another with --port.");
        }
    }

    /// <summary>Whoever names a database server expects the data there; SQLite in its place would be lost with the container.</summary>
    /// <exception cref="BadInputException">One is named.</exception>
    internal static void RequireNoDatabase(IConfiguration configuration)
    {
        if (configuration.GetConnectionString("NudgeBot") is { Length: > 0 })
            throw new BadInputException("ConnectionStrings:NudgeBot is set, and this version keeps everything in the folder that --data names: clear it.");
    }
}
