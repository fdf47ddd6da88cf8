using System.Net;

namespace NudgeBot.Commands;

/// <summary>What <c>nudgebot run</c> was called with; null where nothing was said.</summary>
internal sealed record RunOptions(int Port, string DataDirectory, IReadOnlyList<string> Mailboxes, string? At)
{
    public const int DefaultPort = 3978;
    public const string DefaultDataDirectory = "data";

    /// <summary>Where it listens: loopback, unless a container or another machine's proxy has to reach it.</summary>
    public IPAddress Address { get; init; } = IPAddress.Loopback;

    /// <exception cref="BadInputException">It is no address of a machine.</exception>
    public static IPAddress ParseAddress(string text) => IPAddress.TryParse(text, out var address)
        ? address
        : throw new BadInputException($"--address is '{text}', which is no address of this machine: write 127.0.0.1 for this machine alone, or 0.0.0.0 for all of its networks.");
}
