using NudgeBot.Core.People;
using NudgeBot.Privacy;
using NudgeBot.Storage;

namespace NudgeBot.Commands;

/// <summary>
/// <c>nudgebot export</c> and <c>nudgebot erase</c>: what an administrator answers a person's request with, on the data folder while
/// the service does not run. FILE is the data, or the receipt of what was erased: a page for reading where its name ends in
/// .html, else JSON.
/// </summary>
internal static class PersonCommands
{
    public static Task ExportAsync(string person, string file, string data, TextWriter output, CancellationToken cancellationToken) =>
        InFolderAsync(person, file, data, output, async (services, address) => PersonalData.Element(await services.GetRequiredService<PersonSearch>().ReportAsync(address, cancellationToken)), cancellationToken);

    public static Task EraseAsync(string person, string file, string data, TextWriter output, CancellationToken cancellationToken) =>
        InFolderAsync(person, file, data, output, async (services, address) => PersonalData.Element(await services.GetRequiredService<PersonErasure>().EraseAsync(address, cancellationToken)), cancellationToken);

    private static async Task InFolderAsync(
        string person, string file, string data, TextWriter output, Func<IServiceProvider, EmailAddress, Task<System.Text.Json.JsonElement>> answer, CancellationToken cancellationToken)
    {
        var address = EmailAddress.Parse(person) ?? throw new BadInputException($"--person is '{person}', and a person is named by an address such as ada@contoso.com.");
        RequireDatabase(data);
        var configuration = ServiceHost.ReadConfiguration();
        await using var services = new ServiceCollection()
            .AddNudgeStorage(data, KeyProtection.Of(configuration, () => Credentials.Of(configuration)))
            .AddPersonalData()
            .BuildServiceProvider();
        var folder = services.GetRequiredService<DataFolder>();
        folder.Hold();
        await folder.OpenAsync(cancellationToken);
        // Before anything is erased: a receipt that cannot be written must not cost what it tells of.
        await OutFile.RequireWritableAsync(file, cancellationToken);
        var result = await answer(services, address);
        await OutFile.WriteAsync(file, Written(result, file), cancellationToken);
        await output.WriteLineAsync(file);
    }

    private static byte[] Written(System.Text.Json.JsonElement result, string file) =>
        file.EndsWith(".html", StringComparison.OrdinalIgnoreCase) ? new DataPage(DataPageWords.Of("en")).Draw(result) : PersonalData.Utf8(result);

    /// <summary>A folder that is named wrongly must not be answered with "nothing is kept".</summary>
    private static void RequireDatabase(string data)
    {
        if (!DataFolder.HasDatabase(data)) throw new CommandFailedException($"{Path.GetFullPath(data)} holds no database of NudgeBot: name the service's data folder with --data.");
    }
}
