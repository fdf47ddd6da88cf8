using NudgeBot.Core.Memory;
using NudgeBot.Core.Nudges;
using NudgeBot.Core.People;
using Xunit;
using static NudgeBot.Core.Tests.Story;

namespace NudgeBot.Core.Tests.Memory;

/// <summary>What the owner says of a person or of something kept quiet counts at the next look.</summary>
public sealed class SaidByTheOwnerTests
{
    private const string Now = "2026-03-04 09:30";
    private static readonly PersonId AnaId = new(Ana.Address);

    [Theory]
    [InlineData(PersonFlag.NoContact, Silence.Asked)]
    [InlineData(PersonFlag.Left, Silence.Gone)]
    [InlineData(PersonFlag.Deceased, Silence.Gone)]
    [Trait("Product", "R11")]
    public void Nobody_flagged_is_brought_up_whatever_is_owed(PersonFlag flag, Silence rule)
    {
        var story = new Story().Met("2026-03-03 14:00", Ana);

        story.History.Remember(Told(new MemoryFact.Flagged(AnaId, flag) { Id = Guid.NewGuid(), At = story.At(Now) }));
        var decision = story.DecideAt(Now);

        Assert.DoesNotContain(decision.Shown, finding => finding.Person == AnaId);
        Assert.Contains(decision.Quiet, quiet => quiet.Finding.Person == AnaId && quiet.Rule == rule);
    }

    [Fact]
    [Trait("Product", "N14 I7")]
    public void A_tie_that_may_rest_brings_up_no_soft_reason_and_still_what_is_owed()
    {
        var story = new Story().Met("2026-03-03 14:00", Ana).KeptUpWith(Ben, "2025-09-01", "2026-02-20", 14).Sent("2026-03-03 15:00", Ben, "I'll send the deck by Thursday.");
        var (soft, owed) = (new MemoryFact.LetRest(AnaId) { Id = Guid.NewGuid(), At = story.At(Now) }, new MemoryFact.LetRest(new PersonId(Ben.Address)) { Id = Guid.NewGuid(), At = story.At(Now) });

        story.History.Remember(Told(soft, owed));

        Assert.Contains(story.DecideAt(Now).Quiet, quiet => quiet.Finding.Person == AnaId && quiet.Rule == Silence.Resting);
        Assert.Contains(story.DecideAt("2026-03-06 09:30").Shown, finding => finding.Reason == NudgeReason.PromiseOverdue);
    }

    [Fact]
    [Trait("Product", "N15")]
    public void What_was_kept_quiet_is_brought_up_once_the_owner_asks_for_it()
    {
        var many = Enumerable.Range(1, 9).Select(i => Named($"Guest {i}", $"guest{i}@fabrikam.example")).ToArray();
        var story = new Story().Met("2026-03-03 14:00", Ana, 30, null, many);
        var quiet = Assert.Single(story.DecideAt(Now).Quiet, quiet => quiet.Rule == Silence.LargeMeeting);

        story.History.Remember(Told(new MemoryFact.Unhushed(quiet.Finding.Key) { Id = Guid.NewGuid(), At = story.At(Now) }));

        Assert.Contains(story.DecideAt(Now).Shown, finding => finding.Key == quiet.Finding.Key);
    }

    private static OwnerMemory Told(params MemoryFact[] facts) => new(facts);
}
