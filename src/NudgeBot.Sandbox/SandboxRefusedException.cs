namespace NudgeBot.Sandbox;

/// <summary>The sandbox cannot start as asked; the message is the one sentence to print.</summary>
public sealed class SandboxRefusedException : Exception
{
    public SandboxRefusedException()
    {
    }

    public SandboxRefusedException(string message)
        : base(message)
    {
    }

    public SandboxRefusedException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
