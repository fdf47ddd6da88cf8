namespace NudgeBot.Commands;

/// <summary>A file that the caller named with <c>--out</c>.</summary>
internal static class OutFile
{
    /// <summary>Tries the place out, and leaves nothing there.</summary>
    /// <exception cref="CommandFailedException">It cannot be written there.</exception>
    public static async Task RequireWritableAsync(string file, CancellationToken cancellationToken)
    {
        var probe = $"{file}.{Path.GetRandomFileName()}";
        await WriteAsync(probe, [], cancellationToken);
        File.Delete(probe);
    }

    /// <summary>Whole or not at all: what stood there before stays until the new one is complete.</summary>
    /// <exception cref="CommandFailedException">It cannot be written there.</exception>
    public static async Task WriteAsync(string file, byte[] content, CancellationToken cancellationToken)
    {
        var unfinished = $"{file}.{Path.GetRandomFileName()}";
        try
        {
            await File.WriteAllBytesAsync(unfinished, content, cancellationToken);
            File.Move(unfinished, file, overwrite: true);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw new CommandFailedException($"{file} cannot be written: choose another place with --out, or see that its folder exists and lets you write.");
        }
        finally
        {
            if (File.Exists(unfinished)) File.Delete(unfinished);
        }
    }
}
