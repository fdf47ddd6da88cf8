using System.Globalization;
using NudgeBot.Core.Drafts;
using NudgeBot.Core.Memory;
using NudgeBot.Core.Nudges;
using NudgeBot.Core.People;
using NudgeBot.Core.Ties;
using Xunit;
using static NudgeBot.Core.Tests.Story;

namespace NudgeBot.Core.Tests.Nudges;

/// <summary>When the digest of a day comes, when it stops, and what a week's silence comes to.</summary>
public sealed class RhythmTests
{
    private static readonly MailboxSettings InBerlin = Berlin(AutomaticReplies.Off);

    [Fact]
    [Trait("Product", "N9")]
    public void The_digest_comes_at_half_past_nine_until_there_is_a_habit()
    {
        Assert.Equal(new TimeOnly(9, 30), TimeOf(OwnerMemory.Empty));
        Assert.Equal(new TimeOnly(9, 30), TimeOf(OwnerMemory.Empty, Round("2026-03-02 09:30", "2026-03-02 14:00"), Round("2026-03-03 09:30", "2026-03-03 14:00")));
    }

    [Theory]
    [InlineData("14:10", "14:00")]
    [InlineData("09:50", "09:30")]
    [InlineData("08:20", "09:00")]
    [InlineData("17:45", "16:30")]
    [Trait("Product", "N9")]
    public void Then_it_comes_when_the_owner_usually_acts_within_their_hours(string acts, string comes)
    {
        var answered = Enumerable.Range(2, 5).Select(day => Round($"2026-03-{day:00} 09:30", $"2026-03-{(acts.StartsWith("08", StringComparison.Ordinal) ? day + 1 : day):00} {acts}")).ToArray();

        Assert.Equal(TimeOnly.Parse(comes, CultureInfo.InvariantCulture), TimeOf(OwnerMemory.Empty, answered));
    }

    [Fact]
    [Trait("Product", "N9")]
    public void An_answer_soon_after_the_card_does_not_push_the_digest_later_and_later()
    {
        var answered = Enumerable.Range(2, 5).Select(day => Round($"2026-03-{day:00} 13:00", $"2026-03-{day:00} 13:40")).ToArray();

        Assert.Equal(new TimeOnly(13, 0), TimeOf(OwnerMemory.Empty, answered));
    }

    [Fact]
    [Trait("Product", "N9")]
    public void What_the_owner_said_wins_over_their_habit()
    {
        var told = new OwnerMemory([new MemoryFact.Wished(Rhythm.Digest, new TimeOnly(11, 15)) { Id = Guid.NewGuid(), At = DateTimeOffset.UnixEpoch }]);

        Assert.Equal(new TimeOnly(11, 15), TimeOf(told, [.. Enumerable.Range(2, 5).Select(day => Round($"2026-03-{day:00} 09:30", $"2026-03-{day:00} 14:10"))]));
    }

    [Fact]
    [Trait("Product", "N10")]
    public void Rounds_in_a_row_without_an_answer_are_counted_up_to_the_last_that_had_one()
    {
        var answered = Round("2026-03-02 09:30", "2026-03-02 09:40");
        NudgeRecord[] ignored = [Round("2026-03-03 09:30"), Round("2026-03-03 09:30"), Round("2026-03-04 09:30"), Round("2026-03-05 09:30")];

        Assert.Equal(3, InARow([answered, .. ignored]));
        Assert.Equal(0, InARow([.. ignored, Round("2026-03-05 09:30", "2026-03-05 17:00")]));
        Assert.Equal(1, InARow([.. ignored], since: "2026-03-04 10:00"));
    }

    [Fact]
    [Trait("Product", "N10 N7")]
    public void A_round_of_today_is_not_ignored_yet_and_what_settled_by_itself_says_nothing()
    {
        Assert.Equal(1, InARow([Round("2026-03-05 09:30"), Round("2026-03-06 09:30")]));
        Assert.Equal(2, InARow([Round("2026-03-03 09:30"), Round("2026-03-04 09:30") with { State = NudgeState.Settled }, Round("2026-03-05 09:30")]));
    }

    [Fact]
    [Trait("Product", "N15 P8")]
    public void A_week_of_silence_is_counted_whole_and_only_what_may_be_brought_up_is_named()
    {
        QuietFinding[] quiet =
        [
            Quiet("ana", Silence.Unsure), Quiet("ben", Silence.AlreadyInContact), Quiet("cem", Silence.Sensitive),
            Quiet("noreply", Silence.Bulk), Quiet("dora", Silence.LargeMeeting), Quiet("old", Silence.Unsure, "2026-02-01 09:00"),
        ];

        var week = QuietWeek.Of(quiet, Instant("2026-02-27 09:30"))!;

        Assert.Equal(5, week.Count);
        Assert.Equal("ana@fabrikam.example dora@fabrikam.example", string.Join(' ', week.Samples.Select(sample => sample.Finding.Person.Address.Value)));
        Assert.Null(QuietWeek.Of(quiet, Instant("2026-03-05 09:30")));
    }

    private static TimeOnly TimeOf(OwnerMemory memory, params NudgeRecord[] records) => DigestTime.Of(memory, new PastNudges(records, []), InBerlin, Instant("2026-03-09 08:30"));

    private static int InARow(NudgeRecord[] records, string? since = null) =>
        IgnoredRounds.InARow(records, InBerlin, since is null ? null : Instant(since), Instant("2026-03-06 09:30"));

    private static NudgeRecord Round(string shown, string? answered = null) => new()
    {
        Id = Guid.NewGuid(),
        Nudge = new Nudge
        {
            Key = new NudgeKey(Guid.NewGuid().ToString()),
            Person = new PersonId(Ana.Address),
            Name = "Ana Petrović",
            Reason = NudgeReason.MetNotWritten,
            Score = 0.5,
            Stage = Stage.Connected,
            Why = "You had a meeting.",
            When = "Monday",
            Evidence = [],
            Draft = new Draft("en", null, null, null, null, null, []),
            Since = Instant(shown),
        },
        State = answered is null ? NudgeState.Shown : NudgeState.Done,
        DecidedAt = Instant(shown),
        ShownAt = Instant(shown),
        AnsweredAt = answered is null ? null : Instant(answered),
    };

    private static QuietFinding Quiet(string name, Silence rule, string since = "2026-03-03 09:00")
    {
        var person = new PersonId(EmailAddress.Parse($"{name}@fabrikam.example")!.Value);
        return new QuietFinding(new Finding { Key = Finding.KeyOf(NudgeReason.MetNotWritten, person, "meeting"), Person = person, Reason = NudgeReason.MetNotWritten, Silence = rule, Since = Instant(since) }, rule);
    }

    private static DateTimeOffset Instant(string local) => InBerlin.Instant(
        DateOnly.ParseExact(local[..10], "yyyy-MM-dd", CultureInfo.InvariantCulture), TimeOnly.ParseExact(local[11..], "HH:mm", CultureInfo.InvariantCulture));
}
