using System.CommandLine;
using NudgeBot.Benchmarks;
using NudgeBot.Benchmarks.Echo;
using NudgeBot.Benchmarks.Reading;

var measure = new Argument<string>("measure") { Description = "text, drafts, sync, decide, typed, size, start or all of these; or echo, beside the JavaScript SDK.", DefaultValueFactory = _ => Plan.All };
measure.AcceptOnlyFromAmong("text", "drafts", "sync", "decide", "typed", "size", "start", "echo", Plan.All);
var messages = new Option<int>("--messages") { Description = "How many mails the measured mailbox holds.", DefaultValueFactory = _ => 100_000 };
var brief = new Option<bool>("--short") { Description = "10,000 mails, each thing once, wide bounds: shows in seconds that all of it still works." };
var strict = new Option<bool>("--strict") { Description = "End with exit code 1 where a bound is missed." };
var mail = new Option<string?>("--mail") { Description = "A folder of mailbox folders with published mail, whose words are read as well." };
var root = new RootCommand("Measures what NudgeBot costs, beside a baseline taken in the same run.") { measure, messages, brief, strict, mail };
root.SetAction((parsed, cancellationToken) => Benchmark.RunAsync(
    new Plan(parsed.GetValue(measure)!, parsed.GetValue(messages), parsed.GetValue(brief), parsed.GetValue(strict), parsed.GetValue(mail)), cancellationToken));

// A process of its own for each reading, so that its CPU time and its memory are its own.
foreach (var reader in (Reader[])[new BareReader(), new ProductReader()])
{
    var command = new Command(reader.Verb) { Hidden = true };
    command.SetAction((_, cancellationToken) => reader.ServeAsync(cancellationToken));
    root.Subcommands.Add(command);
}

var channel = new Argument<Uri>("channel") { CustomParser = parsed => new Uri(parsed.Tokens[0].Value) };
var port = new Argument<int>("port");
var echo = new Command(EchoBot.Verb) { Hidden = true, Arguments = { channel, port } };
echo.SetAction((parsed, cancellationToken) => EchoBot.ServeAsync(parsed.GetValue(channel)!, parsed.GetValue(port), cancellationToken));
root.Subcommands.Add(echo);

return await root.Parse(args).InvokeAsync();
