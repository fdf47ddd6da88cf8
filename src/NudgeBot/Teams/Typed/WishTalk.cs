using NudgeBot.Core.Memory;
using NudgeBot.Core.Nudges;
using NudgeBot.Core.People;
using NudgeBot.Storage.Memory;
using NudgeBot.Teams.Words.Replies;

namespace NudgeBot.Teams.Typed;

/// <summary>Takes in what an owner wishes and tells: how many nudges and how, how often to be in touch, who left. Each is kept as told and can be taken back.</summary>
internal sealed class WishTalk(MemoryStore memory, PeopleFinder people, CardTalk cards)
{
    /// <summary>"fewer": one less a day, and two less a week (N3, N10).</summary>
    public async Task<Said> FewerAsync(Talk talk, CancellationToken cancellationToken)
    {
        var wanted = NudgePolicy.Default.Within(await memory.LoadAsync(talk.Owner, cancellationToken));
        var fewer = wanted.Less;
        if (fewer == wanted) return talk.Words.FewestAlready;
        return await KeepAsync(talk, new MemoryFact.AtMost(fewer.PerDay, fewer.PerWeek) { Id = Guid.NewGuid(), At = talk.Now }, talk.Words.Fewer(fewer.PerDay, fewer.PerWeek), cancellationToken);
    }

    /// <summary>"single cards", "one digest at 8:30" (N9).</summary>
    public Task<Said> RhythmAsync(Talk talk, TypedReply.Wished wished, CancellationToken cancellationToken) =>
        NoteAsync(talk, new MemoryFact.Wished(wished.Rhythm, wished.Time) { Id = Guid.NewGuid(), At = talk.Now }, null, cancellationToken);

    /// <summary>"colleagues every month" (R6).</summary>
    public Task<Said> CircleAsync(Talk talk, TypedReply.CircleInTouch wish, CancellationToken cancellationToken) =>
        NoteAsync(talk, new MemoryFact.CircleCadence(wish.Circle, wish.Days) { Id = Guid.NewGuid(), At = talk.Now }, null, cancellationToken);

    /// <summary>Something about one person: by name, or the one of the newest card.</summary>
    public async Task<Said> AboutAsync(Talk talk, string? name, Func<PersonId, DateTimeOffset, MemoryFact> fact, CancellationToken cancellationToken)
    {
        if (name is not null) return await people.WithOneAsync(talk, name, (then, person) => NoteAsync(then, fact(person.Id, then.Now), person, cancellationToken), cancellationToken);
        return await cards.NewestAsync(talk, cancellationToken) is { } newest ? await NoteAsync(talk, fact(newest.Id, talk.Now), newest, cancellationToken) : talk.Words.NoOpenNudge;
    }

    /// <summary>"Rosa said yes": kept where exactly one introduction asks her (I9, S10).</summary>
    public async Task<Said> IntroductionAsync(Talk talk, TypedReply.ToldOfIntroduction told, CancellationToken cancellationToken)
    {
        var asked = (await cards.RecentAsync(talk, cancellationToken)).Where(record => record.Nudge.Reason == NudgeReason.Introduction).ToList();
        var meant = told.Name is null ? asked.OrderByDescending(record => record.ShownAt).Take(1).ToList() : [.. NameMatch.Best(told.Name, asked)];
        if (meant is not [var one] || await people.ToMeetAsync(talk, one.Nudge, cancellationToken) is not { } other) return talk.Words.NoIntroduction;
        var fact = new MemoryFact.ToldOfIntroduction(one.Nudge.Person, other.Id, told.Agreed) { Id = Guid.NewGuid(), At = talk.Now };
        return await KeepAsync(talk, fact, talk.Words.Noted(talk.Words.ToldOfIntroduction(one.Nudge.Name, other.Name, told.Agreed)), cancellationToken);
    }

    private async Task<Said> NoteAsync(Talk talk, MemoryFact fact, Named? about, CancellationToken cancellationToken) =>
        await KeepAsync(talk, fact, talk.Words.Noted(new LearnedWords(talk.Words, person => about?.Id == person ? about.Name : person.Address.Value).Of(fact)), cancellationToken);

    private async Task<Said> KeepAsync(Talk talk, MemoryFact fact, string said, CancellationToken cancellationToken) =>
        await memory.PutAsync(talk.Owner, fact, cancellationToken) ? said : talk.Words.TooMuchTold(MemoryStore.MostFacts);
}
