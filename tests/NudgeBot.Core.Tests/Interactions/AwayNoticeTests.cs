using System.Globalization;
using NudgeBot.Core.Interactions;
using Xunit;

namespace NudgeBot.Core.Tests.Interactions;

[Trait("Product", "D16")]
public sealed class AwayNoticeTests
{
    private static readonly DateTimeOffset Sent = new(2026, 3, 4, 9, 0, 0, TimeSpan.Zero);

    [Theory]
    [InlineData("I am away and back on Wednesday, 11 March 2026.", "2026-03-11")]
    [InlineData("I will return on March 11th.", "2026-03-11")]
    [InlineData("Out of office until 10 March.", "2026-03-11")]
    [InlineData("Out until and including Tuesday, March 10, 2026", "2026-03-11")]
    [InlineData("Returning to the office on 2026-03-11", "2026-03-11")]
    [InlineData("Ich bin am 11.03.2026 da. Wieder ab 11.03.2026 erreichbar.", "2026-03-11")]
    [InlineData("Back on 5 January.", null)]
    [InlineData("Back on 9 January 2026.", null)]
    [InlineData("I am travelling and read mail rarely.", null)]
    [InlineData("Back on the 99th of Foo 2026.", null)]
    public void The_day_of_return_is_read_where_it_is_certain(string words, string? returns) =>
        Assert.Equal(returns, AwayNotice.Read("Automatic reply", words, Sent).ReturnsOn?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
}
