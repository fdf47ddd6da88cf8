using NudgeBot.Configuration;

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
        SettingsCheck.Require(configuration);
        var settings = PackageSettings.Of(configuration);
        var (package, addIn) = (AppPackage.Zip(settings), AppPackage.OutlookAddIn(settings));
        var beside = Path.ChangeExtension(file, ".outlook.xml");
        await OutFile.WriteAsync(beside, addIn, cancellationToken);
        await OutFile.WriteAsync(file, package, cancellationToken);
        await output.WriteLineAsync(file);
        await output.WriteLineAsync(beside);
    }
}
