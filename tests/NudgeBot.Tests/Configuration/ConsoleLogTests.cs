using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Console;
using Microsoft.Extensions.Options;
using NudgeBot.Commands;
using NudgeBot.Development;
using Xunit;

namespace NudgeBot.Tests.Configuration;

public sealed class ConsoleLogTests
{
    [Fact]
    public async Task The_log_is_written_as_json_where_the_configuration_says_so()
    {
        await using var app = ServiceHost.Build(new RunOptions(0, Path.GetTempPath(), [], null), new SandboxAddress(new Uri("http://127.0.0.1:9"), Guid.NewGuid().ToString(), Guid.NewGuid().ToString(), "secret", DateTimeOffset.UnixEpoch));
        app.Configuration["Logging:Console:FormatterName"] = ConsoleFormatterNames.Json;
        ((IConfigurationRoot)app.Configuration).Reload();

        var console = app.Services.GetRequiredService<IOptionsMonitor<ConsoleLoggerOptions>>().CurrentValue;

        Assert.Equal(ConsoleFormatterNames.Json, console.FormatterName);
        Assert.Contains(app.Services.GetServices<ConsoleFormatter>(), formatter => formatter.Name is ConsoleFormatterNames.Json);
    }
}
