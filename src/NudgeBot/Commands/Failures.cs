namespace NudgeBot.Commands;

/// <summary>What the program answers its caller with.</summary>
internal static class ExitCodes
{
    public const int Done = 0;
    public const int Failed = 1;
    public const int BadInput = 2;
}

/// <summary>A command could not do its work; the message is the one sentence for the person at the terminal.</summary>
internal sealed class CommandFailedException(string sentence) : Exception(sentence);

/// <summary>The call or its input is wrong; the message is the one sentence for the person at the terminal.</summary>
internal sealed class BadInputException(string sentence) : Exception(sentence);
