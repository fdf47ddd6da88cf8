namespace NudgeBot.Development;

/// <summary>
/// Where a sandbox run keeps its data: a folder of its own inside the data folder, begun anew each time, because the sandbox
/// forgets its mail and its links when it ends. Nothing else in the data folder is touched.
/// </summary>
internal static class SandboxData
{
    public const string FolderName = "sandbox";

    /// <exception cref="Commands.CommandFailedException">The folder cannot be begun anew.</exception>
    public static string For(string dataDirectory)
    {
        var folder = Path.Combine(Path.GetFullPath(dataDirectory), FolderName);
        try
        {
            if (Directory.Exists(folder)) Directory.Delete(folder, recursive: true);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw new Commands.CommandFailedException($"The sandbox's data folder '{folder}' cannot be begun anew ({failure.Message.TrimEnd('.')}): close what uses it, or choose another with --data.");
        }

        return folder;
    }
}
