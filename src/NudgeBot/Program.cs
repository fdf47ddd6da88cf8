using NudgeBot.Commands;

return await CommandLine.RunAsync(args);
