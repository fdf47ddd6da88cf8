using NudgeBot.Core.Memory;
using NudgeBot.Core.Nudges;
using NudgeBot.Core.Pages;
using NudgeBot.Core.People;
using NudgeBot.Storage.Accounts;
using NudgeBot.Storage.History;
using NudgeBot.Storage.Memory;

namespace NudgeBot.Teams;

/// <summary>Answers what an owner types about people rather than about cards: who somebody is, what is owed, a note to keep.</summary>
internal sealed class PeopleTalk(HistoryStore histories, MemoryStore memory, TimeProvider time)
{
    private const int MostLines = 10;

    /// <summary>"note Ana: climbs, daughter started school" (R3).</summary>
    public Task<string> NoteAsync(Account account, string name, string text, CancellationToken cancellationToken) =>
        text.Length > MemoryFact.LongestNote
            ? Task.FromResult($"A note has at most {MemoryFact.LongestNote} characters; yours has {text.Length}.")
            : WithOneAsync(account, name, async (pages, person) =>
            {
                var note = new MemoryFact.Note(person.Person, text) { Id = Guid.NewGuid(), At = time.GetUtcNow() };
                return await memory.PutAsync(account.Id, note, cancellationToken)
                    ? $"Noted about {person.Name}, for you alone. It is on their page in the tab."
                    : $"You have told me {MemoryStore.MostFacts} things already: delete some notes in the tab first.";
            }, cancellationToken);

    /// <summary>"who is Ana?" (R1 to R5).</summary>
    public Task<string> WhoIsAsync(Account account, string name, CancellationToken cancellationToken) =>
        WithOneAsync(account, name, (pages, person) => Task.FromResult(pages.Of(person.Person) is { } page ? Told(page) : $"I see no contact with {person.Name}."), cancellationToken);

    /// <summary>"what did I promise Ana?", "who owes me?" (D7, R8).</summary>
    /// <param name="byOwner">True for what the owner owes, false for what they are owed.</param>
    public async Task<string> OwedAsync(Account account, string? name, bool byOwner, CancellationToken cancellationToken)
    {
        if (name is not null)
        {
            return await WithOneAsync(account, name, (pages, person) =>
            {
                var page = pages.Of(person.Person);
                return Task.FromResult(Listed(byOwner ? page?.YouOwe ?? [] : page?.TheyOwe ?? [], byOwner ? $"I see nothing open that you owe {person.Name}." : $"I see nothing open that {person.Name} owes you."));
            }, cancellationToken);
        }

        if (account.Owner is null) return NotRead;
        var owed = (await PagesAsync(account.Owner, cancellationToken)).Owed().Where(one => one.Commitment.IsOwners == byOwner).ToList();
        return Listed(owed, byOwner ? "I see no promise or dated request of yours that is open." : "I see nothing open that others promised you.");
    }

    /// <summary>"fewer": one less a day, and two less a week; the settings in the tab take it back (N3, N10).</summary>
    public async Task<string> FewerAsync(Account account, CancellationToken cancellationToken)
    {
        var told = await memory.LoadAsync(account.Id, cancellationToken);
        var wanted = NudgePolicy.Default.Within(told);
        var fewer = (PerDay: Math.Max(1, wanted.PerDay - 1), PerWeek: Math.Max(1, wanted.PerWeek - 2));
        if (fewer == (wanted.PerDay, wanted.PerWeek)) return "It is one a week already. Type “pause until 5 January” for a rest, or “stop”.";
        await memory.PutAsync(account.Id, new MemoryFact.AtMost(fewer.PerDay, fewer.PerWeek) { Id = told.AtMost?.Id ?? Guid.NewGuid(), At = time.GetUtcNow() }, cancellationToken);
        return $"From now on {Count(fewer.PerDay)} a day at most, and {Count(fewer.PerWeek)} a week. The settings in the tab take that back.";
    }

    private static string Told(PersonPage page)
    {
        string[] lines =
        [
            $"{page.Name}, {page.Person.Address}",
            page.Tie.LastContactOn is null ? page.Last : $"{page.Last} {page.Rhythm}".Trim(),
            .. page.YouOwe.Select(owed => $"You owe: “{PlainText.Of(owed.Commitment.Sentence)}” {owed.Due}".TrimEnd()),
            .. page.TheyOwe.Select(owed => $"They owe: “{PlainText.Of(owed.Commitment.Sentence)}” {owed.Due}".TrimEnd()),
            .. page.Notes.TakeLast(3).Select(note => $"Your note: {PlainText.Of(note.Text)}"),
            .. page.CommonGround.Take(2).Select(ground => PlainText.Of(ground.Text)),
            "I can't see calls or chats.",
        ];
        return string.Join('\n', lines.Take(MostLines + 1));
    }

    private static string Listed(IReadOnlyList<Owed> owed, string none)
    {
        if (owed.Count == 0) return none;
        var lines = owed.Take(MostLines).Select(one => $"{one.Name}: “{PlainText.Of(one.Commitment.Sentence)}” {one.Due}{(one.IsLate ? ", late" : "")}".TrimEnd()).ToList();
        if (owed.Count > MostLines) lines.Add($"and {owed.Count - MostLines} more, in the tab under Promises");
        return string.Join('\n', lines);
    }

    /// <summary>The one person that is meant; a name that fits two is asked about.</summary>
    private async Task<string> WithOneAsync(Account account, string name, Func<PersonPages, PersonLine, Task<string>> act, CancellationToken cancellationToken)
    {
        if (account.Owner is null) return NotRead;
        var pages = await PagesAsync(account.Owner, cancellationToken);
        var found = pages.Find(name, null).ToList();
        // A whole word of the name wins over a part of one: "Ana" is not Diana.
        if (found.Where(line => NameMatch.Fits(name, line.Name, line.Person)).ToList() is { Count: > 0 } whole) found = whole;
        return found switch
        {
            [] => $"I know nobody called “{PlainText.Of(name)}” from your mail or calendar.",
            [var one] => await act(pages, one),
            _ => $"Which one do you mean: {string.Join(" or ", found.Take(3).Select(line => $"{line.Name} ({line.Person.Address})"))}?",
        };
    }

    private async Task<PersonPages> PagesAsync(Owner owner, CancellationToken cancellationToken) => new(await histories.LoadAsync(owner, cancellationToken), time.GetUtcNow());

    private static string Count(int number) => number == 1 ? "one" : number.ToString(System.Globalization.CultureInfo.InvariantCulture);

    private const string NotRead = "I am still reading your mailbox for the first time; ask me again in a few minutes.";
}
