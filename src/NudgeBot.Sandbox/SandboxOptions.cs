using NudgeBot.Sandbox.Mailboxes;

namespace NudgeBot.Sandbox;

/// <summary>How a sandbox starts.</summary>
public sealed class SandboxOptions
{
    /// <summary>Port on 127.0.0.1; 0, the default, takes any free one.</summary>
    public int Port { get; init; }

    /// <summary>Where the bot listens; null until <see cref="SandboxHost.ConnectBot"/>.</summary>
    public Uri? Bot { get; init; }

    /// <summary>Mailbox folders to serve; none means the sample organisation.</summary>
    public IReadOnlyList<string> MailboxFolders { get; init; } = [];

    /// <summary>Where the clock starts; null takes the sample organisation's start, or for folders 09:00 UTC on the first weekday after the last message.</summary>
    public DateTimeOffset? At { get; init; }

    /// <summary>What makes the sandbox's clock tick. Tokens live by the wall clock.</summary>
    public TimeProvider TimeProvider { get; init; } = TimeProvider.System;

    /// <summary>Install the bot for every owner once it is ready; the default.</summary>
    public bool InstallBot { get; init; } = true;

    /// <summary>The permissions of Graph that the bot's own tokens carry.</summary>
    public IReadOnlyList<string> Permissions { get; init; } = Graph.GraphPermissions.UsualOfTheApplication;

    /// <summary>Mailboxes given by a test in place of folders or samples.</summary>
    internal IReadOnlyList<SandboxMailbox>? Mailboxes { get; init; }
}
