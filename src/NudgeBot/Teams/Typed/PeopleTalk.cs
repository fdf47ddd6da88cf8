using NudgeBot.Core.Memory;
using NudgeBot.Core.Pages;
using NudgeBot.Storage.Memory;
using NudgeBot.Teams.Cards;
using NudgeBot.Teams.Words.People;

namespace NudgeBot.Teams.Typed;

/// <summary>Answers what an owner types about people rather than about cards: who somebody is, what is owed, a note to keep.</summary>
internal sealed class PeopleTalk(PeopleFinder people, MemoryStore memory, CardTalk cards)
{
    private const int MostLines = 10;

    /// <summary>"note Ana: climbs, daughter started school" (R3).</summary>
    public Task<Said> NoteAsync(Talk talk, string name, string text, CancellationToken cancellationToken) =>
        text.Length > MemoryFact.LongestNote
            ? Task.FromResult<Said>(talk.Words.NoteTooLong(MemoryFact.LongestNote, text.Length))
            : people.WithOneAsync(talk, name, async (then, person) =>
            {
                var note = new MemoryFact.Note(person.Id, text) { Id = Guid.NewGuid(), At = then.Now };
                return await memory.PutAsync(then.Owner, note, cancellationToken) ? then.Words.NoteKept(person.Name) : then.Words.TooMuchTold(MemoryStore.MostFacts);
            }, cancellationToken);

    /// <summary>"thank Ana: your notes on the draft" (I5, S1). The words are to be copied; nothing is kept and nothing sent.</summary>
    public Task<Said> WordsForAsync(Talk talk, TypedReply.WordsFor asked, CancellationToken cancellationToken) => people.WithOneAsync(talk, asked.Name, async (then, person) =>
        await people.WordsForAsync(then, person.Id, asked.Kind, asked.About, cancellationToken) is { Text: { } words }
            ? then.Words.WordsFor(person.Name, PlainText.Of(words))
            : then.Words.NoWordsFor(person.Name), cancellationToken);

    /// <summary>"who is Ana?" (R1 to R5).</summary>
    public async Task<Said> WhoIsAsync(Talk talk, string? name, CancellationToken cancellationToken)
    {
        if (name is not null) return await people.WithOneAsync(talk, name, (then, person) => TellAsync(then, person, cancellationToken), cancellationToken);
        if (talk.Account.Owner is null) return talk.Words.NotRead;
        return await cards.NewestAsync(talk, cancellationToken) is { } newest ? await TellAsync(talk, newest, cancellationToken) : talk.Words.NoOpenNudge;
    }

    /// <summary>"what did I promise Ana?", "who owes me?" (D7, R8).</summary>
    /// <param name="byOwner">True for what the owner owes, false for what they are owed.</param>
    public async Task<Said> OwedAsync(Talk talk, string? name, bool byOwner, CancellationToken cancellationToken)
    {
        if (name is not null)
        {
            return await people.WithOneAsync(talk, name, async (then, person) =>
            {
                var page = await people.ReadAsync(then, pages => pages.Of(person.Id), cancellationToken);
                return Listed(then, byOwner ? page?.YouOwe ?? [] : page?.TheyOwe ?? [], byOwner ? then.Words.NothingYouOwe(person.Name) : then.Words.NothingTheyOwe(person.Name));
            }, cancellationToken);
        }

        if (talk.Account.Owner is null) return talk.Words.NotRead;
        var all = await people.ReadAsync(talk, pages => pages.Owed(), cancellationToken);
        var owed = all.Where(one => one.Commitment.IsOwners == byOwner).ToList();
        var said = Listed(talk, owed, byOwner ? talk.Words.NothingOwed : talk.Words.NothingOwedToYou);
        return owed.Count == 0 ? said : said with { Card = new PromisesCard(PeopleWords.Of(talk.Settings.Language)).Draw([.. all.Where(one => one.Commitment.IsOwners)], [.. all.Where(one => !one.Commitment.IsOwners)]) };
    }

    private async Task<Said> TellAsync(Talk talk, Named person, CancellationToken cancellationToken) =>
        await people.ReadAsync(talk, pages => pages.Of(person.Id), cancellationToken) is { } page ? Told(talk, page) with { Card = new PersonCard(PeopleWords.Of(talk.Settings.Language)).Draw(page) } : talk.Words.NoContactSeen(person.Name);

    private static Said Told(Talk talk, PersonPage page)
    {
        string[] lines =
        [
            $"{PlainText.Of(page.Name)}, {page.Person.Address}",
            page.Tie.LastContactOn is null ? page.Last : $"{page.Last} {page.Rhythm}".Trim(),
            .. page.YouOwe.Select(owed => talk.Words.YouOwe(PlainText.Of(owed.Commitment.Sentence), owed.Due)),
            .. page.TheyOwe.Select(owed => talk.Words.TheyOwe(PlainText.Of(owed.Commitment.Sentence), owed.Due)),
            .. page.Notes.TakeLast(3).Select(note => talk.Words.YourNote(PlainText.Of(note.Text))),
            .. page.CommonGround.Take(2).Select(ground => PlainText.Of(ground.Text)),
        ];
        return string.Join('\n', [.. lines.Take(MostLines), talk.Words.CannotSee]);
    }

    private static Said Listed(Talk talk, IReadOnlyList<Owed> owed, string none)
    {
        if (owed.Count == 0) return none;
        var lines = owed.Take(MostLines).Select(one => talk.Words.OwedLine(PlainText.Of(one.Name), PlainText.Of(one.Commitment.Sentence), one.Due, one.IsLate)).ToList();
        if (owed.Count > MostLines) lines.Add(talk.Words.MorePromises(owed.Count - MostLines));
        return string.Join('\n', lines);
    }
}
