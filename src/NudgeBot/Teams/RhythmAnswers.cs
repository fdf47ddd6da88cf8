using System.Text.Json.Nodes;
using NudgeBot.Accounts;
using NudgeBot.Core.Memory;
using NudgeBot.Core.Nudges;
using NudgeBot.Core.People;
using NudgeBot.Storage.Accounts;
using NudgeBot.Storage.Memory;
using NudgeBot.Teams.Cards;

namespace NudgeBot.Teams;

/// <summary>Answers the presses that are about the bot's own rhythm rather than about a nudge.</summary>
internal sealed class RhythmAnswers(Installations installations, MemoryStore memory, TimeProvider time)
{
    /// <summary>The card's next face; null where the button is none of these.</summary>
    public async Task<JsonObject?> AnswerAsync(Account account, QuietCardAnswer? quiet, string? verb, CancellationToken cancellationToken)
    {
        var language = (account.Owner?.Settings ?? MailboxSettings.Default).Language;
        if (quiet is not null) return new QuietCard(language).Draw(await TurnAsync(account.Id, quiet, cancellationToken));
        var card = new GoOnCard(language);
        switch (verb)
        {
            case GoOnCard.KeepVerb:
                await installations.GoOnAsync(account.Id, cancellationToken);
                return card.GoesOn();
            case GoOnCard.LessVerb:
                await installations.GoOnAsync(account.Id, cancellationToken);
                // Pressed again, as on another device: what was asked once is answered once.
                return card.GoesOn(account.AskedToGoOnAt is null ? await CapsAsync(account.Id, cancellationToken) : await LessenAsync(account.Id, cancellationToken));
            case GoOnCard.StopVerb:
                await installations.AnswerAsync(account.Id, yes: false, cancellationToken);
                return card.Stopped();
            default:
                return null;
        }
    }

    private async Task<NudgePolicy> LessenAsync(OwnerId owner, CancellationToken cancellationToken)
    {
        var now = await CapsAsync(owner, cancellationToken);
        var less = now.Less;
        if (less != now) await memory.PutAsync(owner, new MemoryFact.AtMost(less.PerDay, less.PerWeek) { Id = Guid.NewGuid(), At = time.GetUtcNow() }, cancellationToken);
        return less;
    }

    private async Task<NudgePolicy> CapsAsync(OwnerId owner, CancellationToken cancellationToken) =>
        NudgePolicy.Default.Within(await memory.LoadAsync(owner, cancellationToken));

    private async Task<QuietLines> TurnAsync(OwnerId owner, QuietCardAnswer quiet, CancellationToken cancellationToken)
    {
        var known = (await memory.LoadAsync(owner, cancellationToken)).Facts.OfType<MemoryFact.Unhushed>().Where(fact => fact.Key == quiet.Key).ToList();
        if (quiet.IsWanted && known.Count == 0) await memory.PutAsync(owner, new MemoryFact.Unhushed(quiet.Key) { Id = Guid.NewGuid(), At = time.GetUtcNow() }, cancellationToken);
        if (!quiet.IsWanted) foreach (var fact in known) await memory.RemoveAsync(owner, fact.Id, cancellationToken);
        return quiet.Lines.With(quiet.Key, quiet.IsWanted);
    }
}
