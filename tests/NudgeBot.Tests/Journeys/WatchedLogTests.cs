using Microsoft.Extensions.Logging;
using Xunit;
using static NudgeBot.Tests.Journeys.Tale;

namespace NudgeBot.Tests.Journeys;

/// <summary>A look that finds nothing proves something only where it would have found it.</summary>
public sealed class WatchedLogTests
{
    [Theory]
    [InlineData("Could not read ana.petrova@fabrikam.example")]
    [InlineData("Petrova was not found")]
    [InlineData("Wrote to ADA LOVELACE")]
    [InlineData("Sent “Room for the workshop”")]
    [InlineData("could you tell me whether the large room is free on 24 March?")]
    [InlineData("Did not understand: remind me of the blue folder")]
    public void What_is_somebodys_is_found(string line) => Assert.NotNull(LeakOf(line));

    [Theory]
    [InlineData("Looked at mailbox 5f0c7a52-0000-4000-8000-000000000001: 3 nudges to show")]
    [InlineData("Graph held mailbox 5f0c7a52-0000-4000-8000-000000000001 back for 0.25 s.")]
    public void What_operators_need_is_left_alone(string line) => Assert.Null(LeakOf(line));

    private static string? LeakOf(string line)
    {
        using var log = new WatchedLog();
        log.Typed("remind me of the blue folder");
        log.CreateLogger("NudgeBot.Nudging.Rounds").Log(LogLevel.Debug, default, line, null, (text, _) => text);
        return log.Leak([OfAda(Asked(Ana))]);
    }
}
