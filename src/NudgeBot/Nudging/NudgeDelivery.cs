using System.Text.Json;
using Microsoft.Extensions.Options;
using NudgeBot.BotFramework.Connector;
using NudgeBot.BotFramework.Hosting;
using NudgeBot.BotFramework.Schema;
using NudgeBot.Core.Nudges;
using NudgeBot.Core.People;
using NudgeBot.Storage.Accounts;
using NudgeBot.Storage.Nudges;
using NudgeBot.Teams.Cards;

namespace NudgeBot.Nudging;

/// <summary>
/// Puts cards into the owner's chat and keeps them true. A nudge is stored before its card leaves and its message id after, so a
/// stop in between may show one card twice, never lose one; both faces then act on the same nudge.
/// </summary>
internal sealed partial class NudgeDelivery(
    CloudAdapter adapter,
    IOptions<BotFrameworkOptions> bot,
    NudgeStore nudges,
    MailboxStore accounts,
    TimeProvider time,
    ILogger<NudgeDelivery> log)
{
    /// <summary>Shows the chosen nudges, best first, as far as they have no card yet.</summary>
    public async Task ShowAsync(Account account, MailboxSettings settings, IReadOnlySet<NudgeKey> chosen, CancellationToken cancellationToken)
    {
        var open = await nudges.OpenAsync(account.Id, cancellationToken);
        foreach (var record in open.Where(r => r.State == NudgeState.Decided && chosen.Contains(r.Nudge.Key)).OrderByDescending(r => r.Nudge.Score))
        {
            if (!await ShowAsync(account, settings, record, cancellationToken)) return;
        }
    }

    /// <summary>Brings the card of a nudge to its present state; a nudge without a card is left as it is.</summary>
    public async Task UpdateAsync(Account account, NudgeRecord record, CancellationToken cancellationToken)
    {
        if (record.ActivityId is null || account.ConversationReference is null) return;
        var card = CardMessage(record, account.Owner?.Settings ?? MailboxSettings.Default);
        card.Id = record.ActivityId;
        await SpeakAsync(account, (turn, ct) => turn.UpdateActivityAsync(card, ct), cancellationToken);
    }

    /// <summary>Says a sentence in the owner's chat.</summary>
    public Task SayAsync(Account account, string sentence, CancellationToken cancellationToken) =>
        SpeakAsync(account, (turn, ct) => turn.SendActivityAsync(sentence, ct), cancellationToken);

    private async Task<bool> ShowAsync(Account account, MailboxSettings settings, NudgeRecord record, CancellationToken cancellationToken)
    {
        string? id = null;
        try
        {
            await SpeakAsync(account, async (turn, ct) => id = (await turn.SendActivityAsync(CardMessage(record, settings), ct)).Id, cancellationToken);
        }
        catch (ConnectorUnavailableException failure) when (failure.MayHaveBeenDelivered)
        {
            // There is no way to ask, and a card twice is worse than a card that cannot be updated.
            LogUncertain(failure, record.Id);
        }
        catch (Exception failure) when (failure is ConversationBlockedException or BotNotInstalledException)
        {
            LogUnreachable(failure, account.Id);
            await accounts.UpdateAsync(account.Id, known => known with { RemovedAt = time.GetUtcNow() }, cancellationToken);
            return false;
        }
        catch (ConnectorException failure)
        {
            LogNotShown(failure, record.Id);
            return false;
        }

        var shown = record with { State = NudgeState.Shown, ShownAt = time.GetUtcNow(), ActivityId = id };
        await nudges.ReplaceAsync(account.Id, record, shown, [], cancellationToken);
        return true;
    }

    private Task SpeakAsync(Account account, Func<ITurnContext, CancellationToken, Task> speak, CancellationToken cancellationToken)
    {
        var reference = JsonSerializer.Deserialize(account.ConversationReference!, BotFrameworkJson.Default.ConversationReference)!;
        return adapter.ContinueConversationAsync(bot.Value.AppId, reference, (turn, ct) => speak(turn, ct), cancellationToken);
    }

    private static Activity CardMessage(NudgeRecord record, MailboxSettings settings)
    {
        var card = new NudgeCard(settings);
        return CardActivity.Of(card.Draw(record), card.Summary(record));
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "The card of nudge {Nudge} may or may not have been shown; it was not sent again")]
    private partial void LogUncertain(Exception failure, Guid nudge);

    [LoggerMessage(Level = LogLevel.Warning, Message = "The card of nudge {Nudge} was not shown; the next round tries again")]
    private partial void LogNotShown(Exception failure, Guid nudge);

    [LoggerMessage(Level = LogLevel.Information, Message = "Owner {Owner} cannot be reached in Teams; nothing is sent until they come back")]
    private partial void LogUnreachable(Exception failure, OwnerId owner);
}
