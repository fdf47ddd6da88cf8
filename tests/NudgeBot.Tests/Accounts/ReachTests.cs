using NudgeBot.Accounts;
using NudgeBot.Core.People;
using NudgeBot.Storage.Accounts;
using NudgeBot.Storage.Organisation;
using NudgeBot.Tests.Storage;
using Xunit;

#pragma warning disable CA5394 // Any order of events will do, and must be the same each time.

namespace NudgeBot.Tests.Accounts;

/// <summary>Delivery proven per person: everybody is in exactly one state, whatever happens in whatever order.</summary>
[Trait("Product", "P13 P14")]
public sealed class ReachTests
{
    private static readonly DateTimeOffset Now = new(2026, 3, 9, 9, 0, 0, TimeSpan.Zero);

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public async Task After_any_events_in_any_order_the_states_add_up_to_the_number_of_people(int seed)
    {
        await using var storage = await StorageOnDisk.EmptyAsync();
        var people = new HashSet<OwnerId>();
        var dice = new Random(seed);
        for (var turn = 0; turn < 150; turn++)
        {
            var person = new OwnerId($"person-{dice.Next(12)}");
            await HappenAsync(storage, person, dice, people);
            var everybody = await storage.Members.CensusAsync(CancellationToken.None);
            var states = Enum.GetValues<ReachState>().ToDictionary(state => state, state => everybody.Count(one => Reach.Of(one, Now).State == state));

            Assert.Equal(people.Count, states.Values.Sum());
            Assert.True(people.SetEquals(everybody.Select(one => one.Id)));
            Assert.All(everybody, one => Assert.True(Reach.Of(one, Now) is { State: ReachState.Failed or ReachState.Blocked } == (Reach.Of(one, Now).Reason != Trouble.None)));
        }
    }

    [Theory]
    [MemberData(nameof(Stories))]
    public void How_far_the_bot_has_come_with_somebody_follows_from_what_is_known_of_them(string story, CensusLine person, string state) =>
        Assert.True(string.Equals(Reach.Of(person, Now).State.ToString(), state, StringComparison.Ordinal), $"{story}: {Reach.Of(person, Now)}");

    public static TheoryData<string, CensusLine, string> Stories()
    {
        var asked = new InstallationFacts(ConsentState.Asked, Now, Now, null, Now, null, null);
        var yes = asked with { Consent = ConsentState.Given };
        var read = yes with { FirstSyncedAt = Now };
        return new TheoryData<string, CensusLine, string>
        {
            { "should have it", Of(null, Presence.Expected), nameof(ReachState.NotInstalled) },
            { "the catalogue lacks it", Of(null, Presence.Expected, Trouble.NotInCatalog), nameof(ReachState.Failed) },
            { "has it", Of(asked), nameof(ReachState.Installed) },
            { "said yes", Of(yes), nameof(ReachState.Consented) },
            { "could not be read yet", Of(yes, trouble: Trouble.NotRead), nameof(ReachState.Failed) },
            { "is read", Of(read), nameof(ReachState.Reached) },
            { "a failure of last night is over", Of(read, trouble: Trouble.NotRead), nameof(ReachState.Reached) },
            { "paused", Of(read with { PausedUntil = Now.AddDays(1) }), nameof(ReachState.Paused) },
            { "paused until yesterday", Of(read with { PausedUntil = Now.AddDays(-1) }), nameof(ReachState.Reached) },
            { "said no", Of(read with { Consent = ConsentState.Withdrawn }), nameof(ReachState.Off) },
            { "access withdrawn", Of(read, trouble: Trouble.NoAccess), nameof(ReachState.Failed) },
            { "no licence", Of(read, trouble: Trouble.NoMailbox), nameof(ReachState.Failed) },
            { "blocked", Of(read with { RemovedAt = Now }, trouble: Trouble.Blocked), nameof(ReachState.Blocked) },
            { "removed", Of(read with { RemovedAt = Now }), nameof(ReachState.NotInstalled) },
            { "held", Of(read) with { IsHeld = true }, nameof(ReachState.Held) },
            { "held and switched off", Of(read, Presence.Disabled) with { IsHeld = true }, nameof(ReachState.Disabled) },
            { "left", Of(read with { RemovedAt = Now }, Presence.Left), nameof(ReachState.Left) },
        };
    }

    private static CensusLine Of(InstallationFacts? installation, Presence presence = Presence.Unlisted, Trouble trouble = Trouble.None)
    {
        var id = new OwnerId("ada");
        return new CensusLine(id, installation, new Member(id, presence, Now) { Trouble = trouble }, IsHeld: false);
    }

    private static async Task HappenAsync(StorageOnDisk storage, OwnerId person, Random dice, HashSet<OwnerId> people)
    {
        var (mailboxes, members) = (storage.Mailboxes, storage.Members);
        var isKept = await mailboxes.GetAsync(person, CancellationToken.None) is not null;
        switch (dice.Next(10))
        {
            case 0 or 1:
                await mailboxes.InstallAsync(person, "tenant", "Somebody", "{}", CancellationToken.None);
                people.Add(person);
                break;
            case 2 when isKept:
                await mailboxes.UpdateAsync(person, known => known with { RemovedAt = Now }, CancellationToken.None);
                break;
            case 3 when isKept:
                await mailboxes.UpdateAsync(person, known => known with { Consent = new Consent((ConsentState)dice.Next(4), Now, null) }, CancellationToken.None);
                break;
            case 4 when isKept:
                await mailboxes.ClaimWelcomeAsync(person, CancellationToken.None);
                break;
            case 5 when isKept:
                await mailboxes.UpdateAsync(person, known => known with { FirstSyncedAt = Now, PausedUntil = dice.Next(2) == 0 ? null : Now.AddDays(1) }, CancellationToken.None);
                break;
            case 6:
                await members.NoteAsync(new Dictionary<OwnerId, Presence> { [person] = (Presence)dice.Next(4) }, CancellationToken.None);
                people.Add(person);
                break;
            case 7:
                await members.ChangeAsync(person, known => known.With((Trouble)dice.Next(1, 8), Now), CancellationToken.None);
                people.Add(person);
                break;
            case 8:
                if (dice.Next(2) == 0) await storage.Holds.SetAsync(HoldKind.Person, person.Value, "Megan", [], CancellationToken.None);
                else await storage.Holds.RemoveAsync(HoldKind.Person, person.Value, CancellationToken.None);
                break;
            default:
                await mailboxes.EraseAsync(person, CancellationToken.None);
                people.Remove(person);
                break;
        }
    }
}
