namespace NudgeBot.Commands;

/// <summary>
/// <c>nudgebot package</c>: writes FILE.zip, to be uploaded in the Teams admin center, and FILE.outlook.xml beside it, to be uploaded
/// in the Microsoft 365 admin center, and prints the two names.
/// </summary>
internal static class PackageCommand
{
    public static async Task RunAsync(string file, IConfiguration configuration, TextWriter output, CancellationToken cancellationToken)
    {
        if (!file.EndsWith(".zip", StringComparison.OrdinalIgnoreCase)) throw new BadInputException($"--out is '{file}', and a package is a zip: name a file that ends in .zip.");
        var settings = PackageSettings.Of(configuration);
        var (package, addIn) = (AppPackage.Zip(settings), AppPackage.OutlookAddIn(settings));
        var beside = Path.ChangeExtension(file, ".outlook.xml");
        await WriteAsync(beside, addIn, cancellationToken);
        await WriteAsync(file, package, cancellationToken);
        await output.WriteLineAsync(file);
        await output.WriteLineAsync(beside);
    }

    /// <summary>Whole or not at all: what stood there before stays until the new one is complete.</summary>
    private static async Task WriteAsync(string file, byte[] content, CancellationToken cancellationToken)
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
