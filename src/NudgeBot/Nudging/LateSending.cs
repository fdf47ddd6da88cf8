using NudgeBot.Core.Nudges;
using NudgeBot.Core.People;
using NudgeBot.Core.Speech;
using NudgeBot.Graph;
using NudgeBot.Storage.Accounts;
using NudgeBot.Storage.Memory;
using NudgeBot.Storage.Nudges;
using NudgeBot.Storage.Work;
using NudgeBot.Sync;
using NudgeBot.Teams;
using NudgeBot.Teams.Words.Acting;
using NudgeBot.Teams.Words.Writing;

namespace NudgeBot.Nudging;

/// <summary>
/// Brings the card back at the hour the owner chose (A3), to be sent with one press: at that hour nobody presses anything, and
/// without its owner's own sign-in nothing leaves. A second look comes first: the mailbox is read anew, and where somebody wrote
/// meanwhile, or the owner paused or turned the bot off, the old card opens again with the owner's words and says so.
/// </summary>
internal sealed class LateSending(Rounds rounds, MailboxSync sync, MemoryStore memory, NudgeStore nudges, NudgeDelivery delivery, TimeProvider time)
{
    /// <summary>After a longer delay than this (the service was down) the hour is no longer the one that was chosen.</summary>
    private static readonly TimeSpan LongestDelay = TimeSpan.FromHours(2);

    /// <summary>Asks for the press, puts it off, or gives the card back.</summary>
    /// <param name="isLastTry">On a failure the card is given back to the owner instead of trying again.</param>
    public async Task AskAsync(Account account, NudgeRecord record, bool isLastTry, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        // Called back, or put to another time since this work was queued, which then has work of its own.
        if (record is not { State: NudgeState.SendingLater, SendAt: { } at } || at > now) return;
        if (CalledOff(account, record, now) is { } off) await GiveBackAsync(account.Id, record, off, cancellationToken);
        else if (FitHour(account, at, now) is var fit && fit > now) await PutOffAsync(account.Id, record, fit, cancellationToken);
        else await LookAgainAsync(account, record, isLastTry, cancellationToken);
    }

    private async Task LookAgainAsync(Account account, NudgeRecord record, bool isLastTry, CancellationToken cancellationToken)
    {
        try
        {
            var overtaken = await rounds.AloneAsync(account.Id, () => OvertakenAsync(account, record, cancellationToken), cancellationToken);
            if (overtaken is { } what) await GiveBackAsync(account.Id, record, Because(record.Nudge.Name, what, WordsOf(account)), cancellationToken);
            else await rounds.AloneAsync(account.Id, () => AskNowAsync(account, record, cancellationToken), cancellationToken);
        }
        catch (GraphException failure) when (isLastTry || failure is not (GraphThrottledException or GraphUnavailableException))
        {
            await GiveBackAsync(account.Id, record, WordsOf(account).CouldNotLook, cancellationToken);
        }
    }

    private async Task<Overtaken?> OvertakenAsync(Account account, NudgeRecord record, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        var history = await sync.ReadAsync(account, now, cancellationToken);
        history.Remember(await memory.LoadAsync(account.Id, cancellationToken));
        var finder = new NudgeFinder(history);
        finder.FindAll(now);
        return SecondLook.At(record, history, finder.Findings, now);
    }

    /// <summary>A card of its own, at the end of the chat, where it is seen. False where the words no longer fit the day.</summary>
    private async Task<bool> AskNowAsync(Account account, NudgeRecord record, CancellationToken cancellationToken)
    {
        var (settings, now) = (account.Owner?.Settings ?? MailboxSettings.Default, time.GetUtcNow());
        var wording = Wording.Of(record, record.Text!, now, settings);
        if (wording is Wording.DayIsOver)
        {
            await GiveBackAsync(account.Id, record, WritingWords.Of(settings.Language).DayIsOver, cancellationToken);
            return false;
        }

        var asking = record.AskAtItsHour(WordsOf(account).ItIsTheHour(record.Nudge.Name, TimeWords.Time(now, settings)));
        // The words the owner wrote come back as they were; of the others the hour may have made something untrue.
        if (wording is Wording.ToldAnew { Changed.Count: > 0 } told) asking = asking with { Text = told.Suggestion.Text, Suggestion = told.Suggestion, Remark = $"{asking.Remark} {ToldForItsHour.RemarkOn(told, WritingWords.Of(settings.Language))}" };
        await PutAsync(account.Id, record, asking, [], cancellationToken);
        await delivery.ShowAsync(account, together: false, new HashSet<NudgeKey> { record.Nudge.Key }, cancellationToken);
        return true;
    }

    private Task PutOffAsync(OwnerId owner, NudgeRecord record, DateTimeOffset until, CancellationToken cancellationToken) =>
        PutAsync(owner, record, record with { SendAt = until }, [WorkKinds.SendLater(record.Id, until), Card(record)], cancellationToken);

    private Task GiveBackAsync(OwnerId owner, NudgeRecord record, string because, CancellationToken cancellationToken) =>
        PutAsync(owner, record, record.HoldBack(because, time.GetUtcNow()), [Card(record)], cancellationToken);

    private async Task PutAsync(OwnerId owner, NudgeRecord before, NudgeRecord after, QueuedWork[] work, CancellationToken cancellationToken)
    {
        if (!await nudges.ReplaceAsync(owner, before, after, work, cancellationToken)) throw new NudgeChangedException(before.Id);
    }

    private QueuedWork Card(NudgeRecord record) => WorkKinds.UpdateCard(record.Id, time.GetUtcNow());

    /// <summary>A pause or a "stop" said after the press counts for what had not left, even where it is over again.</summary>
    private static string? CalledOff(Account account, NudgeRecord record, DateTimeOffset now) =>
        account.Consent.State != ConsentState.Given || account.RemovedAt is not null || account.Consent.At > record.AnsweredAt ? WordsOf(account).TurnedOff
        : account.PausedUntil > now ? WordsOf(account).Paused
        : null;

    private static DateTimeOffset FitHour(Account account, DateTimeOffset chosen, DateTimeOffset now) =>
        now - chosen <= LongestDelay ? now : (account.Owner?.Settings ?? MailboxSettings.Default).NextWorkingTime(now);

    private static ActingWords WordsOf(Account account) => ActingWords.Of(account.LanguageOr(null));

    private static string Because(string name, Overtaken what, ActingWords words) => what switch
    {
        Overtaken.TheyWrote => words.TheyWrote(name),
        Overtaken.OwnerWrote => words.YouWrote(name),
        Overtaken.TheyMet => words.YouMet(name),
        Overtaken.NothingOpen => words.SeemsSettled,
        _ => throw new ArgumentOutOfRangeException(nameof(what), what, "Whatever overtook the words needs its own sentence."),
    };
}
