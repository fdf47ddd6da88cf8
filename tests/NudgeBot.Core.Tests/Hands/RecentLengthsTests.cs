using NudgeBot.Core.Hands;
using Xunit;

namespace NudgeBot.Core.Tests.Hands;

public sealed class RecentLengthsTests
{
    private static readonly DateTimeOffset Monday = new(2026, 3, 2, 9, 0, 0, TimeSpan.Zero);

    [Theory]
    [InlineData(null)]
    [InlineData(40, 40)]
    [InlineData(40, 20, 40)]
    [InlineData(40, 40, 400, 12)]
    [InlineData(12, 900, 3, 12, 80)]
    public void The_middle_of_the_last_three_mails_is_typical(int? typical, params int[] words) => Assert.Equal(typical, Of(words).Typical);

    [Fact]
    public void A_mail_without_words_says_nothing_of_length() => Assert.Equal(Of(40), Of(40, 0));

    [Fact]
    public void Mails_of_one_instant_are_kept_in_any_order()
    {
        var (one, other) = (new RecentLengths(new MailLength(Monday, 20)), new RecentLengths(new MailLength(Monday, 30)));

        Assert.Equal(one.With(other), other.With(one));
        Assert.Equal(one, one.With(one));
    }

    private static RecentLengths Of(params int[] words) =>
        words.Select((count, day) => new RecentLengths(new MailLength(Monday.AddDays(day), count))).Aggregate(default(RecentLengths), (all, next) => all.With(next));
}
