using System.CommandLine;
using System.Net;
using NudgeBot.Commands.Doctor;
using NudgeBot.Commands.Preview;
using NudgeBot.Configuration;
using NudgeBot.Storage;

namespace NudgeBot.Commands;

/// <summary>The program's commands. Standard output holds only the answer; what went wrong is one sentence on standard error.</summary>
internal static class CommandLine
{
    public static async Task<int> RunAsync(string[] args)
    {
        var root = new RootCommand("NudgeBot finds the people you met and have not written back to, and nudges you in Teams.");
        var run = Run();
        root.Subcommands.Add(run);
        root.Subcommands.Add(Scan());
        root.Subcommands.Add(Package());
        root.Subcommands.Add(Doctor());
        root.Subcommands.Add(LintText());
        root.Subcommands.Add(PreviewTexts());
        root.Subcommands.Add(OfPerson("export", "Write what is kept of a person, for whoever answers their request; while the service does not run.", PersonCommands.ExportAsync));
        root.Subcommands.Add(OfPerson("erase", "Erase a person from every mailbox, and write a receipt; while the service does not run.", PersonCommands.EraseAsync));
        var parsed = root.Parse(args.Length == 0 || args[0].StartsWith("--", StringComparison.Ordinal) && !IsAboutTheProgram(args[0]) ? ["run", .. args] : args);
        if (parsed.Errors.Count > 0)
        {
            await Console.Error.WriteLineAsync($"{OnOneLine(parsed.Errors[0].Message)} Call 'nudgebot --help' for what it takes.");
            return ExitCodes.BadInput;
        }

        return await parsed.InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
    }

    /// <summary>The parser lists the values it would take on lines of their own, and without a full stop.</summary>
    private static string OnOneLine(string message) =>
        string.Join(' ', message.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)).TrimEnd('.') + ".";

    private static bool IsAboutTheProgram(string argument) => argument is "--help" or "--version";

    private static Command Run()
    {
        var port = new Option<int>("--port") { Description = "The port to listen on.", DefaultValueFactory = _ => RunOptions.DefaultPort };
        var address = new Option<string>("--address") { Description = "The address to listen on; 0.0.0.0 in a container, where a proxy on another machine has to reach it.", DefaultValueFactory = _ => IPAddress.Loopback.ToString() };
        var data = new Option<string>("--data") { Description = "The folder that holds the database and its keys.", DefaultValueFactory = _ => RunOptions.DefaultDataDirectory };
        var mailboxes = new Option<string[]>("--mailbox") { Description = "A mailbox folder to serve instead of the sample organisation; may be given again." };
        var at = new Option<string?>("--at") { Description = "The instant at which the sandbox's clock starts, such as 2001-12-04T15:00:00Z." };
        var command = new Command("run", "Run the service; with no configuration, with a sandbox organisation on loopback.") { port, address, data, mailboxes, at };
        command.SetAction((parsed, cancellationToken) => GuardAsync(() => RunCommand.RunAsync(
            new RunOptions(parsed.GetValue(port), parsed.GetValue(data)!, parsed.GetValue(mailboxes) ?? [], parsed.GetValue(at)) { Address = RunOptions.ParseAddress(parsed.GetValue(address)!) }, cancellationToken)));
        return command;
    }

    private static Command Scan()
    {
        var mailbox = new Option<string>("--mailbox") { Description = "The mailbox folder to read.", Required = true };
        var at = new Option<string?>("--at") { Description = "The instant to decide at; the first working morning after the last mail where none is given." };
        var format = new Option<string>("--format") { Description = "table or json.", DefaultValueFactory = _ => "table" };
        format.AcceptOnlyFromAmong("table", "json");
        var command = new Command("scan", "Decide once over a mailbox folder, print what would be said, and send nothing.") { mailbox, at, format };
        command.SetAction((parsed, cancellationToken) => GuardAsync(() => ScanCommand.RunAsync(
            parsed.GetValue(mailbox)!, parsed.GetValue(at), parsed.GetValue(format)!, Console.Out, cancellationToken)));
        return command;
    }

    private static Command Package()
    {
        var file = new Option<string>("--out") { Description = "The package to write, such as nudgebot.zip; nudgebot.outlook.xml is written beside it.", Required = true };
        var command = new Command("package", "Write the app package for Teams and Outlook, filled from configuration.") { file };
        command.SetAction((parsed, cancellationToken) => GuardAsync(() => PackageCommand.RunAsync(
            parsed.GetValue(file)!, ServiceHost.ReadConfiguration(), Console.Out, cancellationToken)));
        return command;
    }

    private static Command Doctor()
    {
        var data = new Option<string>("--data") { Description = "The folder that holds the database and its keys.", DefaultValueFactory = _ => RunOptions.DefaultDataDirectory };
        var mailbox = new Option<string?>("--mailbox") { Description = "The address of a mailbox that the service is to read." };
        var outside = new Option<string?>("--outside") { Description = "The address of a mailbox that the service must not be able to read." };
        var format = new Option<string>("--format") { Description = "table or json.", DefaultValueFactory = _ => "table" };
        format.AcceptOnlyFromAmong("table", "json");
        var command = new Command("doctor", "Check configuration, data folder, sign-in, reach, clock and permissions, and say what to do.") { data, mailbox, outside, format };
        command.SetAction((parsed, cancellationToken) => GuardAsync(() => DoctorCommand.RunAsync(
            new DoctorCall(parsed.GetValue(data)!, parsed.GetValue(mailbox), parsed.GetValue(outside), parsed.GetValue(format)!),
            ServiceHost.ReadConfiguration(), Console.Out, Console.IsErrorRedirected ? null : Console.Error, cancellationToken)));
        return command;
    }

    private static Command LintText()
    {
        var language = new Option<string>("--language") { Description = "The text's language: en, de, fr or es.", Required = true };
        var format = new Option<string>("--format") { Description = "text or json.", DefaultValueFactory = _ => "text" };
        format.AcceptOnlyFromAmong("text", "json");
        var command = new Command("lint-text", "Read a text on standard input and say which checks it fails, and by which words.") { language, format };
        command.SetAction((parsed, cancellationToken) => GuardAsync(() => LintTextCommand.RunAsync(
            parsed.GetValue(language)!, parsed.GetValue(format)!, Console.In, Console.Out, cancellationToken)));
        return command;
    }

    private static Command PreviewTexts()
    {
        var languages = new Option<string[]>("--language") { Description = "A language to show, of en, de, fr and es; may be given again. All where none is given." };
        var file = new Option<string>("--out") { Description = "The page to write, such as texts.html.", Required = true };
        var command = new Command("preview-texts", "Write a page with every situation in every language, filled with sample evidence, for those who review texts.") { languages, file };
        command.SetAction((parsed, cancellationToken) => GuardAsync(() => PreviewTextsCommand.RunAsync(
            parsed.GetValue(languages) ?? [], parsed.GetValue(file)!, Console.Out, cancellationToken)));
        return command;
    }

    private static Command OfPerson(string name, string description, Func<string, string, string, TextWriter, CancellationToken, Task> answer)
    {
        var person = new Option<string>("--person") { Description = "An address of the person, be they an owner or somebody owners write to.", Required = true };
        var file = new Option<string>("--out") { Description = "The file to write: a page for reading where it ends in .html, else JSON.", Required = true };
        var data = new Option<string>("--data") { Description = "The folder that holds the database and its keys.", DefaultValueFactory = _ => RunOptions.DefaultDataDirectory };
        var command = new Command(name, description) { person, file, data };
        command.SetAction((parsed, cancellationToken) => GuardAsync(() => answer(
            parsed.GetValue(person)!, parsed.GetValue(file)!, parsed.GetValue(data)!, Console.Out, cancellationToken)));
        return command;
    }

    /// <summary>Foreseen failures become one sentence and an exit code; our own mistakes keep their stack.</summary>
    private static async Task<int> GuardAsync(Func<Task> command)
    {
        try
        {
            await command();
            return ExitCodes.Done;
        }
        catch (Exception failure) when (failure is BadInputException or Graph.Folders.MailboxFolderException)
        {
            await Console.Error.WriteLineAsync(failure.Message);
            return ExitCodes.BadInput;
        }
        catch (Exception failure) when (SettingsCheck.SentenceOf(failure) is { } sentence)
        {
            await Console.Error.WriteLineAsync(sentence);
            return ExitCodes.BadInput;
        }
        catch (Exception failure) when (failure is CommandFailedException or DataFolderException)
        {
            await Console.Error.WriteLineAsync(failure.Message);
            return ExitCodes.Failed;
        }
    }
}
