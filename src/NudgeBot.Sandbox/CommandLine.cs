using System.Globalization;
using NudgeBot.Sandbox.Time;

namespace NudgeBot.Sandbox;

/// <summary>Reads the sandbox's arguments: <c>--port N --bot URL [--mailbox DIR]... [--at INSTANT]</c>.</summary>
internal static class CommandLine
{
    private const string Usage = "Start the sandbox with --port N --bot URL [--mailbox DIR]... [--at INSTANT].";

    public static SandboxOptions Parse(IReadOnlyList<string> arguments)
    {
        var port = 0;
        Uri? bot = null;
        DateTimeOffset? at = null;
        var folders = new List<string>();
        for (var index = 0; index < arguments.Count; index += 2)
        {
            var value = index + 1 < arguments.Count ? arguments[index + 1] : throw new SandboxRefusedException($"{arguments[index]} has no value. {Usage}");
            switch (arguments[index])
            {
                case "--port":
                    port = Port(value);
                    break;
                case "--bot":
                    bot = Address(value);
                    break;
                case "--mailbox":
                    folders.Add(value);
                    break;
                case "--at":
                    at = Instant(value);
                    break;
                default:
                    throw new SandboxRefusedException($"The sandbox does not know {arguments[index]}. {Usage}");
            }
        }

        return new SandboxOptions { Port = port, Bot = bot, MailboxFolders = folders, At = at };
    }

    private static int Port(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var port) && port <= 65535
            ? port : throw new SandboxRefusedException($"\"{text}\" is no port: give a number from 0 (any free one) to 65535.");

    private static Uri Address(string text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var bot) && bot.Scheme is "http" or "https"
            ? new Uri(text) : throw new SandboxRefusedException($"\"{text}\" is no address of a bot: give one such as http://127.0.0.1:3978.");

    private static DateTimeOffset Instant(string text) =>
        Instants.Parse(text) ?? throw new SandboxRefusedException($"\"{text}\" is no instant: write it as 2026-03-09T08:10:00Z.");
}
