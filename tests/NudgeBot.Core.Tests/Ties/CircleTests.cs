using NudgeBot.Core.Memory;
using NudgeBot.Core.People;
using NudgeBot.Core.Ties;
using Xunit;
using static NudgeBot.Core.Tests.Story;

namespace NudgeBot.Core.Tests.Ties;

public sealed class CircleTests
{
    private static readonly Owner Owner = new Story().History.Owner;

    [Fact]
    public void Somebody_of_the_owners_own_organisation_is_a_colleague() =>
        Assert.Equal(Circle.Colleague, Circles.Of(new PersonId(Ben.Address), Stage.Connected, Owner, OwnerMemory.Empty));

    [Fact]
    public void Somebody_met_once_outside_is_new() =>
        Assert.Equal(Circle.New, Circles.Of(new PersonId(Ana.Address), Stage.Connected, Owner, OwnerMemory.Empty));

    [Fact]
    public void Whether_an_old_acquaintance_is_a_client_or_a_friend_is_not_guessed() =>
        Assert.Null(Circles.Of(new PersonId(Ana.Address), Stage.Converted, Owner, OwnerMemory.Empty));

    [Fact]
    public void What_the_owner_says_wins()
    {
        var memory = new OwnerMemory([new MemoryFact.InCircle(new PersonId(Ben.Address), Circle.Manager) { Id = Guid.NewGuid(), At = DateTimeOffset.UnixEpoch }]);
        Assert.Equal(Circle.Manager, Circles.Of(new PersonId(Ben.Address), Stage.Conversing, Owner, memory));
    }
}
