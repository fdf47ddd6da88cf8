using System.Text.Json.Nodes;
using NudgeBot.Accounts;
using NudgeBot.Core.Memory;
using NudgeBot.Core.Nudges;
using NudgeBot.Storage.Accounts;
using NudgeBot.Storage.Memory;
using NudgeBot.Storage.Nudges;
using NudgeBot.Teams.Cards;

namespace NudgeBot.Teams.Typed;

/// <summary>"Settings": what holds now, on a card whose buttons change what one changes often; the tab shows all of it and takes each back.</summary>
internal sealed class SettingsTalk(Installations installations, MemoryStore memory, NudgeStore nudges, LearnedThings learned, WishTalk wishes, TimeProvider time)
{
    private const int MostLines = 8;

    public async Task<Said> TellAsync(Talk talk, CancellationToken cancellationToken)
    {
        var told = await memory.LoadAsync(talk.Owner, cancellationToken);
        var most = NudgePolicy.Default.Within(told);
        var muted = await nudges.MutedAsync(talk.Owner, cancellationToken);
        var names = await learned.NamesAsync(talk, cancellationToken);
        var rest = (await learned.ListAsync(talk, cancellationToken)).Where(thing => told.Rhythm?.Id != thing.Id && told.Facts.All(fact => fact.Id != thing.Id || fact is not (MemoryFact.AtMost or MemoryFact.Wished))).ToList();
        string[] lines =
        [
            talk.Words.ToldRhythm(told.Rhythm?.Rhythm ?? Rhythm.Digest, told.Rhythm?.Time),
            talk.Words.ToldAtMost(most.PerDay, most.PerWeek),
            talk.Account.PausedUntil is { } until && until > talk.Now ? talk.Words.PausedUntil(talk.DayOf(until)) : talk.Words.NotPaused,
            .. muted.Count == 0 ? (string[])[] : [talk.Words.MutedPeople([.. muted.Take(MostLines).Select(person => PlainText.Of(names(person)))], muted.Count)],
            .. rest.Take(MostLines).Select(thing => thing.Sentence),
            talk.Words.SettingsTab,
        ];
        return new Said(string.Join('\n', lines), Card: new SettingsCard(talk.Settings.Language).Draw(lines, told.Rhythm?.Rhythm ?? Rhythm.Digest, talk.Account.PausedUntil > talk.Now));
    }

    /// <summary>The card after a press on it; null where the button is none of its own.</summary>
    public async Task<JsonObject?> AnswerAsync(Account account, string? verb, CancellationToken cancellationToken)
    {
        var talk = Talk.With(account, time.GetUtcNow());
        switch (verb)
        {
            case SettingsCard.DigestVerb:
                await memory.PutAsync(account.Id, new MemoryFact.Wished(Rhythm.Digest, null) { Id = Guid.NewGuid(), At = talk.Now }, cancellationToken);
                break;
            case SettingsCard.SingleVerb:
                await memory.PutAsync(account.Id, new MemoryFact.Wished(Rhythm.SingleCards, null) { Id = Guid.NewGuid(), At = talk.Now }, cancellationToken);
                break;
            case SettingsCard.LessVerb:
                await wishes.FewerAsync(talk, cancellationToken);
                break;
            case SettingsCard.PauseVerb:
                account = await installations.PauseAsync(account.Id, SnoozeTimes.NextWeek(talk.Settings, talk.Now), cancellationToken);
                break;
            case SettingsCard.ResumeVerb:
                account = await installations.PauseAsync(account.Id, null, cancellationToken);
                break;
            default:
                return null;
        }

        return (await TellAsync(Talk.With(account, talk.Now), cancellationToken)).Card;
    }
}
