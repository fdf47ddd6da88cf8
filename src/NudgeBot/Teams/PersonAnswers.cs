using System.Text.Json;
using System.Text.Json.Nodes;
using NudgeBot.Core.Pages;
using NudgeBot.Storage.Accounts;
using NudgeBot.Storage.History;
using NudgeBot.Storage.Memory;
using NudgeBot.Teams.Cards;
using NudgeBot.Teams.Words.People;
using NudgeBot.Teams.Words.Replies;

namespace NudgeBot.Teams;

/// <summary>Keeps the note that was written on a person's card, and draws the card again with it (R3).</summary>
internal sealed class PersonAnswers(HistoryStore histories, MemoryStore memory, TimeProvider time)
{
    /// <summary>The card's next face; null where the press is none of such a card, or the person is not known any more.</summary>
    public async Task<JsonObject?> AnswerAsync(Account account, string? verb, JsonElement data, CancellationToken cancellationToken)
    {
        var words = PeopleWords.Of(account.LanguageOr(null));
        if (verb is not PersonCard.NoteVerb || account.Owner is not { } owner || PersonCard.Read(data, words) is not { } note) return null;
        var now = time.GetUtcNow();
        if (new PersonPages(await histories.LoadAsync(owner, cancellationToken), now).Of(note.Person) is null) return null;
        var remark = note.Problem
            ?? (await memory.PutAsync(account.Id, note.ToFact(Guid.NewGuid(), now), cancellationToken) ? words.Noted : ReplyWords.Of(account.LanguageOr(null)).TooMuchTold(MemoryStore.MostFacts));
        var page = new PersonPages(await histories.LoadAsync(owner, cancellationToken), now).Of(note.Person);
        return page is null ? null : new PersonCard(words).Draw(page, remark);
    }
}
