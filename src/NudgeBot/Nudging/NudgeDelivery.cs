using System.Text.Json;
using Microsoft.Extensions.Options;
using NudgeBot.BotFramework.Connector;
using NudgeBot.BotFramework.Hosting;
using NudgeBot.BotFramework.Schema;
using NudgeBot.Core.Nudges;
using NudgeBot.Core.Pages;
using NudgeBot.Core.People;
using NudgeBot.Graph;
using NudgeBot.Storage.Accounts;
using NudgeBot.Storage.Nudges;
using NudgeBot.Storage.Organisation;
using NudgeBot.Teams.Cards;
using NudgeBot.Teams.Words.Cards;
using NudgeBot.Teams.Words.People;

namespace NudgeBot.Nudging;

/// <summary>
/// Puts cards into the owner's chat and keeps them true. A nudge is stored before its card leaves and its message id after, so a
/// stop in between may show one card twice, never lose one; both faces then act on the same nudge.
/// </summary>
internal sealed partial class NudgeDelivery(
    CloudAdapter adapter,
    IOptions<BotFrameworkOptions> bot,
    IOptions<GraphOptions> graph,
    NudgeStore nudges,
    MailboxStore accounts,
    MemberStore members,
    BriefDrawing briefs,
    TimeProvider time,
    ILogger<NudgeDelivery> log)
{
    /// <summary>Shows the chosen nudges, best first, as far as they have no card yet.</summary>
    /// <param name="together">On one card; else each on its own.</param>
    public async Task ShowAsync(Account account, bool together, IReadOnlySet<NudgeKey> chosen, CancellationToken cancellationToken)
    {
        var open = await nudges.OpenAsync(account.Id, cancellationToken);
        var waiting = open.Where(r => r.State == NudgeState.Decided && chosen.Contains(r.Nudge.Key)).OrderByDescending(r => r.Nudge.Score).ToList();
        if (together && waiting.Count > 1) await ShowTogetherAsync(account, waiting, cancellationToken);
        else foreach (var record in waiting) if (!await ShowAsync(account, [record], CardMessage(account, [record]), cancellationToken)) return;
    }

    /// <summary>Shows what there is to read before a meeting (N11).</summary>
    public async Task ShowAsync(Account account, Brief brief, CancellationToken cancellationToken)
    {
        var open = await nudges.OpenAsync(account.Id, cancellationToken);
        if (open.FirstOrDefault(one => one.State == NudgeState.Decided && one.Nudge.Key == brief.Nudge.Key) is not { } record) return;
        var settings = account.Owner?.Settings ?? MailboxSettings.Default;
        var card = new BriefCard(PeopleWords.Of(settings.Language)).Draw(record, brief.People);
        await ShowAsync(account, [record], CardActivity.Of(card, SummaryWords.Of(settings.Language).Of(record.Nudge)), cancellationToken);
    }

    /// <summary>Brings the card of a nudge to its present state; a nudge without a card is left as it is.</summary>
    public async Task UpdateAsync(Account account, NudgeRecord record, CancellationToken cancellationToken)
    {
        if (record.ActivityId is null || account.ConversationReference is null) return;
        var card = await briefs.DrawAsync(account, record, cancellationToken) is { } brief
            ? CardActivity.Of(brief, SummaryWords.Of(LanguageOf(account)).Of(record.Nudge))
            : CardMessage(account, await nudges.OnCardWithAsync(account.Id, record, cancellationToken));
        card.Id = record.ActivityId;
        await SpeakAsync(account, (turn, ct) => turn.UpdateActivityAsync(card, ct), cancellationToken);
    }

    /// <summary>Says, once, that nobody had a use for the last rounds, and stays quiet until the owner wants more (N10).</summary>
    public async Task AskToGoOnAsync(Account account, CancellationToken cancellationToken)
    {
        // Kept first: asked twice would be one time too many, and a question that got lost is silence.
        await accounts.UpdateAsync(account.Id, known => known with { AskedToGoOnAt = time.GetUtcNow() }, cancellationToken);
        var card = new GoOnCard(LanguageOf(account));
        await SayAsync(account, CardActivity.Of(card.Ask(), card.Summary), cancellationToken);
    }

    /// <summary>Tells what was kept quiet in a week (N15); nothing where that was nothing.</summary>
    public async Task TellQuietAsync(Account account, QuietWeek? week, PersonPages pages, CancellationToken cancellationToken)
    {
        await accounts.UpdateAsync(account.Id, known => known with { ToldQuietAt = time.GetUtcNow() }, cancellationToken);
        if (week is null) return;
        var (card, lines) = (new QuietCard(LanguageOf(account)), QuietLines.Of(week, pages));
        await SayAsync(account, CardActivity.Of(card.Draw(lines), card.Summary(lines)), cancellationToken);
    }

    /// <summary>Says a sentence in the owner's chat.</summary>
    public Task SayAsync(Account account, string sentence, CancellationToken cancellationToken) =>
        SpeakAsync(account, (turn, ct) => turn.SendActivityAsync(sentence, ct), cancellationToken);

    private Task SayAsync(Account account, Activity message, CancellationToken cancellationToken) =>
        SpeakAsync(account, (turn, ct) => turn.SendActivityAsync(message, ct), cancellationToken);

    private async Task ShowTogetherAsync(Account account, List<NudgeRecord> records, CancellationToken cancellationToken)
    {
        var digest = Guid.NewGuid();
        var together = new List<NudgeRecord>();
        foreach (var record in records)
        {
            var one = record with { Digest = digest };
            if (await nudges.ReplaceAsync(account.Id, record, one, [], cancellationToken)) together.Add(one);
        }

        if (together.Count > 0) await ShowAsync(account, together, CardMessage(account, together), cancellationToken);
    }

    private async Task<bool> ShowAsync(Account account, List<NudgeRecord> records, Activity message, CancellationToken cancellationToken)
    {
        string? id = null;
        try
        {
            await SpeakAsync(account, async (turn, ct) => id = (await turn.SendActivityAsync(message, ct)).Id, cancellationToken);
        }
        catch (ConnectorUnavailableException failure) when (failure.MayHaveBeenDelivered)
        {
            // There is no way to ask, and a card twice is worse than a card that cannot be updated.
            LogUncertain(failure, records[0].Id);
        }
        catch (Exception failure) when (failure is ConversationBlockedException or BotNotInstalledException)
        {
            LogUnreachable(failure, account.Id);
            await accounts.UpdateAsync(account.Id, known => known with { RemovedAt = time.GetUtcNow() }, cancellationToken);
            if (failure is ConversationBlockedException) await NoteAsync(account, Trouble.Blocked, cancellationToken);
            return false;
        }
        catch (ConnectorException failure)
        {
            LogNotShown(failure, records[0].Id);
            await NoteAsync(account, Trouble.ChatRefused, cancellationToken);
            return false;
        }

        await members.ChangeAsync(account.Id, known => known.Trouble == Trouble.ChatRefused ? known.WithoutTrouble() : known, cancellationToken);

        var now = time.GetUtcNow();
        foreach (var record in records) await nudges.ReplaceAsync(account.Id, record, record with { State = NudgeState.Shown, ShownAt = now, ActivityId = id }, [], cancellationToken);
        return true;
    }

    private async Task NoteAsync(Account account, Trouble trouble, CancellationToken cancellationToken) =>
        await members.ChangeAsync(account.Id, known => known.With(trouble, time.GetUtcNow()), cancellationToken);

    private Task SpeakAsync(Account account, Func<ITurnContext, CancellationToken, Task> speak, CancellationToken cancellationToken)
    {
        var reference = JsonSerializer.Deserialize(account.ConversationReference!, BotFrameworkJson.Default.ConversationReference)!;
        return adapter.ContinueConversationAsync(bot.Value.AppId, reference, (turn, ct) => speak(turn, ct), cancellationToken);
    }

    private Activity CardMessage(Account account, IReadOnlyList<NudgeRecord> records)
    {
        var card = DigestCard.For(account.Owner?.Settings ?? MailboxSettings.Default, graph.Value);
        return CardActivity.Of(card.Draw(records), card.Summary(records));
    }

    private static string LanguageOf(Account account) => (account.Owner?.Settings ?? MailboxSettings.Default).Language;

    [LoggerMessage(Level = LogLevel.Warning, Message = "The card of nudge {Nudge} may or may not have been shown; it was not sent again")]
    private partial void LogUncertain(Exception failure, Guid nudge);

    [LoggerMessage(Level = LogLevel.Warning, Message = "The card of nudge {Nudge} was not shown; the next round tries again")]
    private partial void LogNotShown(Exception failure, Guid nudge);

    [LoggerMessage(Level = LogLevel.Information, Message = "Owner {Owner} cannot be reached in Teams; nothing is sent until they come back")]
    private partial void LogUnreachable(Exception failure, OwnerId owner);
}
