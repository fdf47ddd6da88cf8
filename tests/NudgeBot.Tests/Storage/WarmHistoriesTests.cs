using NudgeBot.Core.Interactions;
using NudgeBot.Core.Memory;
using NudgeBot.Core.People;
using NudgeBot.Storage.History;
using Xunit;

namespace NudgeBot.Tests.Storage;

/// <summary>A history held warm is never stale: whatever is saved or told in between is read, and what did not change is not loaded again.</summary>
public sealed class WarmHistoriesTests
{
    private static readonly CancellationToken None = CancellationToken.None;
    private static readonly OwnerId Ada = Seeded.Ada.Id;
    private static readonly DateTimeOffset At = new(2026, 3, 4, 9, 0, 0, TimeSpan.Zero);
    private static readonly PersonId Ana = new(EmailAddress.Parse("ana@fabrikam.example")!.Value);

    [Fact]
    public async Task What_did_not_change_is_not_loaded_again_and_what_is_saved_is_seen()
    {
        await using var storage = await StorageOnDisk.WithAdaAsync();
        using var warm = new WarmHistories(storage.Histories, new FakeClock());
        var first = await HeldAsync(warm);
        Assert.Same(first, await HeldAsync(warm));

        var elsewhere = await storage.Histories.LoadAsync(Seeded.Ada, None);
        elsewhere.Add(MailFromAna(), At);
        await storage.Histories.SaveAsync(Ada, elsewhere, elsewhere.TakeChanges(), null, None);

        Assert.Contains(Ana, (await HeldAsync(warm)).People.Keys);
    }

    [Fact]
    public async Task What_the_owner_tells_and_takes_back_is_seen_at_once()
    {
        await using var storage = await StorageOnDisk.WithAdaAsync();
        using var warm = new WarmHistories(storage.Histories, new FakeClock());
        var note = new MemoryFact.Note(Ana, "Climbs.") { Id = Guid.NewGuid(), At = At };
        var notMet = new MemoryFact.DidNotMeet(new MeetingId("AAMkMeeting")) { Id = Guid.NewGuid(), At = At };
        var first = await HeldAsync(warm);

        await storage.Memory.PutAsync(Ada, note, None);
        await storage.Memory.PutAsync(Ada, notMet, None);
        Assert.Equal([note, notMet], (await HeldAsync(warm)).Memory.Facts.OrderByDescending(fact => fact is MemoryFact.Note));

        await storage.Memory.RemoveAsync(Ada, notMet.Id, None);
        var anew = await HeldAsync(warm);
        Assert.NotSame(first, anew);
        Assert.Empty(anew.Memory.NotMet);
    }

    [Fact]
    public async Task None_is_held_after_a_quarter_of_an_hour_without_a_word()
    {
        await using var storage = await StorageOnDisk.WithAdaAsync();
        var clock = new FakeClock();
        using var warm = new WarmHistories(storage.Histories, clock);
        var first = await HeldAsync(warm);

        clock.Advance(TimeSpan.FromMinutes(31));

        Assert.NotSame(first, await HeldAsync(warm));
    }

    private static Task<MailboxHistory> HeldAsync(WarmHistories warm) => warm.ReadAsync(Seeded.Ada, history => history, None);

    private static MailMessage MailFromAna() => new()
    {
        Id = new MessageId("AAMkMail"),
        Thread = new ThreadId("AAQkThread"),
        At = At,
        From = new NamedAddress("Ana Petrova", Ana.Address),
        To = [new NamedAddress(Seeded.Ada.DisplayName, Seeded.Ada.Address)],
        Subject = "Room",
        Body = "Is the room free?",
    };
}
