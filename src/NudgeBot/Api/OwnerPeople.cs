using System.Text;
using Microsoft.AspNetCore.Http.HttpResults;
using NudgeBot.Api.Words;
using NudgeBot.Core.Commitments;
using NudgeBot.Core.Interactions;
using NudgeBot.Core.Memory;
using NudgeBot.Core.Nudges;
using NudgeBot.Core.People;
using NudgeBot.Core.Ties;
using NudgeBot.Nudging;
using NudgeBot.Storage.History;
using NudgeBot.Storage.Memory;
using NudgeBot.Storage.Nudges;
using Base64Url = System.Buffers.Text.Base64Url;

namespace NudgeBot.Api;

/// <summary>The people an owner knows, what is owed both ways, and what the owner says about either.</summary>
internal sealed class OwnerPeople(HistoryStore histories, NudgeStore nudges, MemoryStore memory, TimeProvider time)
{
    private const int PageSize = 50;
    private const int MostDays = 366;

    public async Task<Results<Ok<PeopleView>, ProblemHttpResult>> FindAsync(CurrentOwner owner, string? search, string? stage, int skip, CancellationToken cancellationToken)
    {
        Stage? wanted = Enum.TryParse<Stage>(stage, ignoreCase: true, out var parsed) && Enum.IsDefined(parsed) ? parsed : null;
        if (!string.IsNullOrEmpty(stage) && wanted is null) return Problems.Bad("A stage is connected, conversing or converted.");
        if (skip < 0) return Problems.Bad("So many to skip must be 0 or more.");
        var view = await ReadAsync(owner, cancellationToken);
        var found = view.Pages.Find(string.IsNullOrWhiteSpace(search) ? null : search.Trim(), wanted);
        return TypedResults.Ok(new PeopleView(
            [.. found.Skip(skip).Take(PageSize).Select(view.Shown.Of)],
            found.Count,
            found.Count - skip > PageSize ? skip + PageSize : null));
    }

    public async Task<Results<Ok<PersonPageView>, ProblemHttpResult>> GetAsync(CurrentOwner owner, string address, CancellationToken cancellationToken) =>
        PersonOf(address) is not { } person ? NoAddress(owner)
        : PageOf(await ReadAsync(owner, cancellationToken), person) is { } page ? TypedResults.Ok(page)
        : Problems.UnknownPerson;

    public async Task<Results<Ok<PersonPageView>, ProblemHttpResult>> ChangeAsync(CurrentOwner owner, string address, PersonChange change, CancellationToken cancellationToken)
    {
        if (PersonOf(address) is not { } person) return NoAddress(owner);
        if (change.CadenceDays is < 1 or > MostDays) return Problems.Bad(WordsFor(owner).RhythmDays(MostDays));
        if (change.Circle is { } circle && !Enum.IsDefined(circle)) return Problems.Bad("I don't know this circle.");
        var view = await ReadAsync(owner, cancellationToken);
        if (view.Pages.Of(person) is null) return Problems.UnknownPerson;
        var now = time.GetUtcNow();
        var circleTo = change.Circle is { } to ? new MemoryFact.InCircle(person, to) { Id = Guid.NewGuid(), At = now } : null;
        var cadenceTo = change.CadenceDays is { } days ? new MemoryFact.WishedCadence(person, days) { Id = Guid.NewGuid(), At = now } : null;
        if (change.ChangesCircle && !await SayAnewAsync<MemoryFact.InCircle>(owner, fact => fact.Person == person, circleTo, cancellationToken)) return TooMuch(owner);
        if (change.ChangesCadence && !await SayAnewAsync<MemoryFact.WishedCadence>(owner, fact => fact.Person == person, cadenceTo, cancellationToken)) return TooMuch(owner);
        if (change.Muted == true) await nudges.MuteAsync(owner.Id, person, cancellationToken);
        else if (change.Muted == false) await nudges.UnmuteAsync(owner.Id, person, cancellationToken);
        return await GetAsync(owner, address, cancellationToken);
    }

    public async Task<Results<Created<NoteView>, ProblemHttpResult>> AddNoteAsync(CurrentOwner owner, string address, NoteWritten written, CancellationToken cancellationToken)
    {
        if (PersonOf(address) is not { } person) return NoAddress(owner);
        var text = written.Text.Trim();
        if (text.Length is 0 or > MemoryFact.LongestNote) return Problems.Bad(WordsFor(owner).NoteLength(MemoryFact.LongestNote));
        var note = new MemoryFact.Note(person, text) { Id = Guid.NewGuid(), At = time.GetUtcNow() };
        return await memory.PutAsync(owner.Id, note, cancellationToken)
            ? TypedResults.Created((string?)null, new NoteView(note.Id, note.Text, note.At))
            : TooMuch(owner);
    }

    public async Task<Results<NoContent, ProblemHttpResult>> RemoveNoteAsync(CurrentOwner owner, string address, Guid id, CancellationToken cancellationToken)
    {
        if (PersonOf(address) is not { } person) return NoAddress(owner);
        var told = await memory.LoadAsync(owner.Id, cancellationToken);
        if (!told.NotesAbout(person).Any(note => note.Id == id)) return Problems.NotFound(WordsFor(owner).NoSuchNote);
        await memory.RemoveAsync(owner.Id, id, cancellationToken);
        return TypedResults.NoContent();
    }

    public async Task<Ok<PromisesView>> PromisesAsync(CurrentOwner owner, CancellationToken cancellationToken)
    {
        var owed = (await ReadAsync(owner, cancellationToken)).Pages.Owed();
        return TypedResults.Ok(new PromisesView(
            [.. owed.Where(one => one.Commitment.IsOwners).Select(Shown.Of)],
            [.. owed.Where(one => !one.Commitment.IsOwners).Select(Shown.Of)]));
    }

    public async Task<Results<NoContent, ProblemHttpResult>> SettleAsync(CurrentOwner owner, string id, PromiseChoice made, CancellationToken cancellationToken)
    {
        var view = await ReadAsync(owner, cancellationToken);
        if (Find(view.History, id) is not var (mail, order)) return Problems.NotFound(WordsFor(owner).NoSuchPromise);
        var fact = made.Choice == PromiseChoiceKind.Undo ? null : new MemoryFact.NotOwed(mail, order) { Id = Guid.NewGuid(), At = time.GetUtcNow() };
        if (!await SayAnewAsync<MemoryFact.NotOwed>(owner, known => known.Mail == mail && known.Order == order, fact, cancellationToken)) return TooMuch(owner);
        if (fact is null) await ReopenAsync(owner, mail, order, cancellationToken);
        return TypedResults.NoContent();
    }

    /// <summary>A card that closed because the promise was called done opens again with it.</summary>
    private async Task ReopenAsync(CurrentOwner owner, MessageId mail, int order, CancellationToken cancellationToken)
    {
        var about = Commitment.AboutOf(mail, order);
        foreach (var record in await nudges.HistoryAsync(owner.Id, time.GetUtcNow() - MailboxHistory.ThreadHorizon, cancellationToken))
        {
            if (record.State != NudgeState.Settled || !record.Nudge.Key.Value.EndsWith($"/{about}", StringComparison.Ordinal)) continue;
            await nudges.ReplaceAsync(owner.Id, record, record.Reopen(), [WorkKinds.UpdateCard(record.Id, time.GetUtcNow())], cancellationToken);
        }
    }

    /// <summary>The commitment of that id in this owner's mailbox, open or not; null where it holds none.</summary>
    private static (MessageId Mail, int Order)? Find(MailboxHistory history, string id)
    {
        if (!Base64Url.IsValid(id)) return null;
        var wanted = Encoding.UTF8.GetString(Base64Url.DecodeFromChars(id));
        foreach (var commitment in history.Threads.Values.SelectMany(thread => thread.Commitments))
        {
            if (string.Equals(Core.Pages.Owed.IdOf(commitment), wanted, StringComparison.Ordinal)) return (commitment.Mail, commitment.Order);
        }

        return null;
    }

    /// <summary>
    /// Keeps the new word in the place of what was said about the same thing before; null takes it back. False, and the old word
    /// stands, where no more can be kept.
    /// </summary>
    private async Task<bool> SayAnewAsync<TFact>(CurrentOwner owner, Func<TFact, bool> same, MemoryFact? fact, CancellationToken cancellationToken)
        where TFact : MemoryFact
    {
        var old = (await memory.LoadAsync(owner.Id, cancellationToken)).Facts.OfType<TFact>().Where(same).Select(known => known.Id).ToList();
        if (fact is not null && !await memory.PutAsync(owner.Id, old.Count > 0 ? fact with { Id = old[0] } : fact, cancellationToken)) return false;
        foreach (var id in fact is null ? old : old.Skip(1)) await memory.RemoveAsync(owner.Id, id, cancellationToken);
        return true;
    }

    private Task<OwnersView> ReadAsync(CurrentOwner owner, CancellationToken cancellationToken) =>
        OwnersView.ReadAsync(owner.Account, histories, nudges, time.GetUtcNow(), cancellationToken);

    private static PersonPageView? PageOf(OwnersView view, PersonId person)
    {
        if (view.Pages.Of(person) is not { } page) return null;
        var nudge = view.Open.Where(record => record.Nudge.Person == person).MaxBy(record => record.ShownAt);
        return view.Shown.Of(page, nudge is null ? null : view.Shown.Of(nudge, null), view.Muted.Contains(person));
    }

    private static RefusalWords WordsFor(CurrentOwner owner) => RefusalWords.Of(owner.Account.LanguageOr(null));

    private static ProblemHttpResult NoAddress(CurrentOwner owner) => Problems.Bad(WordsFor(owner).NoAddress);

    private static ProblemHttpResult TooMuch(CurrentOwner owner) => Problems.Bad(WordsFor(owner).TooMuchTold(MemoryStore.MostFacts));

    private static PersonId? PersonOf(string address) => EmailAddress.Parse(address) is { } parsed ? new PersonId(parsed) : null;
}
