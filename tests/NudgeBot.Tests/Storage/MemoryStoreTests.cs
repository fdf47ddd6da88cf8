using NudgeBot.Core.Interactions;
using NudgeBot.Core.Memory;
using NudgeBot.Core.Nudges;
using NudgeBot.Core.People;
using NudgeBot.Core.Ties;
using Xunit;

namespace NudgeBot.Tests.Storage;

public sealed class MemoryStoreTests
{
    private static readonly CancellationToken None = CancellationToken.None;
    private static readonly OwnerId Ada = Seeded.Ada.Id;
    private static readonly PersonId Ana = new(EmailAddress.Parse("ana@fabrikam.example")!.Value);
    private static readonly DateTimeOffset At = new(2026, 3, 4, 9, 0, 0, TimeSpan.Zero);

    [Fact]
    public async Task Whatever_the_owner_told_us_comes_back_with_the_history()
    {
        await using var storage = await StorageOnDisk.WithAdaAsync();
        MemoryFact[] told =
        [
            new MemoryFact.Note(Ana, "Climbs; her daughter started school. 🧗") { Id = Guid.NewGuid(), At = At },
            new MemoryFact.InCircle(Ana, Circle.Supplier) { Id = Guid.NewGuid(), At = At.AddMinutes(1) },
            new MemoryFact.WishedCadence(Ana, 45) { Id = Guid.NewGuid(), At = At.AddMinutes(2) },
            new MemoryFact.CircleCadence(Circle.Friend, 90) { Id = Guid.NewGuid(), At = At.AddMinutes(3) },
            new MemoryFact.DidNotMeet(new MeetingId("AAMkMeeting")) { Id = Guid.NewGuid(), At = At.AddMinutes(4) },
            new MemoryFact.NotOwed(new MessageId("AAMkMail"), 2) { Id = Guid.NewGuid(), At = At.AddMinutes(5) },
            new MemoryFact.AtMost(1, 4) { Id = Guid.NewGuid(), At = At.AddMinutes(6) },
            new MemoryFact.Flagged(Ana, PersonFlag.Left) { Id = Guid.NewGuid(), At = At.AddMinutes(7) },
            new MemoryFact.LetRest(Ana) { Id = Guid.NewGuid(), At = At.AddMinutes(8) },
            new MemoryFact.Wished(Rhythm.Digest, new TimeOnly(8, 45)) { Id = Guid.NewGuid(), At = At.AddMinutes(9) },
            new MemoryFact.Wished(Rhythm.SingleCards, null) { Id = Guid.NewGuid(), At = At.AddMinutes(10) },
            new MemoryFact.Unhushed(new NudgeKey("AwaitingYourReply/ana@fabrikam.example/thread")) { Id = Guid.NewGuid(), At = At.AddMinutes(11) },
            new MemoryFact.ToldOfIntroduction(Ana, new PersonId(EmailAddress.Parse("tom@litware.example")!.Value), true) { Id = Guid.NewGuid(), At = At.AddMinutes(12) },
        ];
        foreach (var fact in told) Assert.True(await storage.Memory.PutAsync(Ada, fact, None));

        Assert.Equal(told, (await storage.Memory.LoadAsync(Ada, None)).Facts);
        Assert.Equal(told, (await storage.Histories.LoadAsync(Seeded.Ada, None)).Memory.Facts);
    }

    [Fact]
    public async Task A_word_taken_back_is_gone_and_one_said_anew_takes_its_place()
    {
        await using var storage = await StorageOnDisk.WithAdaAsync();
        var note = new MemoryFact.Note(Ana, "Climbs.") { Id = Guid.NewGuid(), At = At };
        await storage.Memory.PutAsync(Ada, note, None);
        await storage.Memory.PutAsync(Ada, note with { Text = "Climbs and sails." }, None);
        Assert.Equal("Climbs and sails.", Assert.Single((await storage.Memory.LoadAsync(Ada, None)).NotesAbout(Ana)).Text);

        Assert.True(await storage.Memory.RemoveAsync(Ada, note.Id, None));
        Assert.False(await storage.Memory.RemoveAsync(Ada, note.Id, None));
        Assert.Empty((await storage.Memory.LoadAsync(Ada, None)).Facts);
    }
}
