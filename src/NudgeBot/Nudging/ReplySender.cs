using NudgeBot.Core.Interactions;
using NudgeBot.Core.Nudges;
using NudgeBot.Core.People;
using NudgeBot.Graph;
using NudgeBot.Graph.Mail;
using NudgeBot.Graph.SignIn;
using NudgeBot.Storage.Accounts;
using NudgeBot.Storage.Nudges;
using NudgeBot.Storage.Work;
using NudgeBot.Teams.Words.Cards;

namespace NudgeBot.Nudging;

/// <summary>
/// Lets the owner's words leave at most once (A2): make a draft, store its id, send it, and after an unknown outcome ask whether
/// it is still a draft before anything is tried again. It writes in the owner's name by the sign-in of their own press, and by nothing
/// else; where that is over, the card is given back.
/// </summary>
internal sealed partial class ReplySender(MailSender mail, DelegatedSignIn signIn, NudgeStore nudges, TimeProvider time, ILogger<ReplySender> log)
{
    /// <summary>Sends what the owner saw, byte for byte.</summary>
    /// <param name="by">The sign-in of the press; null where none was kept.</param>
    /// <param name="isLastTry">On a failure the card is given back to the owner instead of trying again.</param>
    public async Task SendAsync(Account account, NudgeRecord record, OwnersAssertion? by, bool isLastTry, CancellationToken cancellationToken)
    {
        if (record.State != NudgeState.Sending) return;
        try
        {
            // Looking takes no sign-in, so an attempt whose outcome was unknown is cleared up also where the press is long over.
            if (await WasSentBeforeAsync(account.Id, record, cancellationToken)) return;
            var token = await signIn.ExchangeAsync(by, DelegatedAct.SendMail, cancellationToken);
            await SendDraftAsync(account.Id, await WithDraftAsync(account.Id, record, token, cancellationToken), token, cancellationToken);
        }
        catch (GraphException failure) when (isLastTry || !IsPassing(failure))
        {
            await GiveBackAsync(account, record.Id, sending: true, failure, cancellationToken);
        }
    }

    /// <summary>Lays the owner's words into a draft in Outlook; nothing is sent.</summary>
    public async Task MakeDraftAsync(Account account, NudgeRecord record, OwnersAssertion? by, bool isLastTry, CancellationToken cancellationToken)
    {
        if (record.State != NudgeState.Drafted || record.DraftLink is not null) return;
        try
        {
            var token = await signIn.ExchangeAsync(by, DelegatedAct.MakeDraft, cancellationToken);
            var drafted = await WithDraftAsync(account.Id, record, token, cancellationToken);
            await nudges.ReplaceAsync(account.Id, drafted, drafted, [Card(drafted)], cancellationToken);
        }
        catch (GraphException failure) when (isLastTry || !IsPassing(failure))
        {
            await GiveBackAsync(account, record.Id, sending: false, failure, cancellationToken);
        }
    }

    private async Task<NudgeRecord> WithDraftAsync(OwnerId owner, NudgeRecord record, DelegatedToken token, CancellationToken cancellationToken)
    {
        if (record.DraftMessageId is not null) return record;
        var nudge = record.Nudge;
        // The address alone: the name is what some sender once claimed, and perhaps cut short for the card.
        var outgoing = new OutgoingMail(new NamedAddress(null, nudge.Person.Address), record.Text!)
        {
            Answers = nudge.Draft.AnswerTo,
            Subject = record.Subject ?? "",
            Also = nudge.Draft.Also is { } also ? new NamedAddress(null, also) : null,
        };
        var draft = await mail.CreateDraftAsync(owner, outgoing, token, cancellationToken);
        var drafted = record with { DraftMessageId = draft.Id.Value, DraftLink = draft.WebLink };
        if (await nudges.ReplaceAsync(owner, record, drafted, [], cancellationToken)) return drafted;
        // Whoever changed the nudge meanwhile has the last word, and nobody knows of this draft.
        await mail.DeleteDraftAsync(owner, draft.Id, token, cancellationToken);
        throw new NudgeChangedException(record.Id);
    }

    /// <summary>An earlier attempt got as far as a draft, which is none any more: it left, or nobody knows.</summary>
    private async Task<bool> WasSentBeforeAsync(OwnerId owner, NudgeRecord record, CancellationToken cancellationToken)
    {
        if (record.DraftMessageId is not { } draft) return false;
        var known = await mail.WasSentAsync(owner, new MessageId(draft), cancellationToken);
        if (known == false) return false;
        await CloseAsync(owner, record, known, cancellationToken);
        return true;
    }

    private async Task SendDraftAsync(OwnerId owner, NudgeRecord record, DelegatedToken token, CancellationToken cancellationToken)
    {
        var draft = new MessageId(record.DraftMessageId!);
        try
        {
            await mail.SendAsync(owner, draft, token, cancellationToken);
            LogSent(owner, record.Id, draft);
            await CloseAsync(owner, record, wasSent: true, cancellationToken);
        }
        catch (SendUnknownException)
        {
            // Still a draft means that nothing left; the next attempt asks again before it sends.
            if (await mail.WasSentAsync(owner, draft, cancellationToken) is not false and var answer) await CloseAsync(owner, record, answer, cancellationToken);
            else throw;
        }
    }

    private Task<bool> CloseAsync(OwnerId owner, NudgeRecord record, bool? wasSent, CancellationToken cancellationToken)
    {
        // A remark on the words belongs to a mail that left; one that may not have has something else to say.
        var closed = wasSent == true ? record with { State = NudgeState.Sent } : record with { State = NudgeState.SendUncertain, Remark = null };
        closed = closed with { Revision = record.Revision + 1 };
        return nudges.ReplaceAsync(owner, record, closed, [Card(closed)], cancellationToken);
    }

    /// <summary>Nothing left: the card opens again with the owner's words in it, and says what happened.</summary>
    private async Task GiveBackAsync(Account account, Guid id, bool sending, GraphException failure, CancellationToken cancellationToken)
    {
        if (await nudges.GetAsync(account.Id, id, cancellationToken) is not { State: NudgeState.Sending or NudgeState.Drafted } record) return;
        if (failure is SendUnknownException)
        {
            await CloseAsync(account.Id, record, null, cancellationToken);
            return;
        }

        var back = record.GiveBack(ProblemOf(sending, failure, OutcomeWords.Of(account.LanguageOr(null))));
        await nudges.ReplaceAsync(account.Id, record, back, [Card(back)], cancellationToken);
    }

    private static string ProblemOf(bool sending, GraphException failure, OutcomeWords words)
    {
        var couldNot = sending ? words.CouldNotSend : words.CouldNotDraft;
        return failure switch
        {
            MailGoneException => words.MailGone(couldNot),
            DelegationNotGrantedException => words.NotGranted(couldNot),
            SignInNeededException => words.SignInOver(couldNot),
            ConsentWithdrawnException => words.NotAllowed(couldNot),
            _ => words.NotTaken(couldNot),
        };
    }

    /// <summary>Failures that time may heal.</summary>
    private static bool IsPassing(GraphException failure) => failure is GraphThrottledException or GraphUnavailableException or SendUnknownException;

    private QueuedWork Card(NudgeRecord record) => WorkKinds.UpdateCard(record.Id, time.GetUtcNow());

    [LoggerMessage(Level = LogLevel.Information, Message = "Owner {Owner} sent the words of nudge {Nudge} by their own press; they left as {Draft}")]
    private partial void LogSent(OwnerId owner, Guid nudge, MessageId draft);
}

/// <summary>A nudge was changed while work on it was under way: read it again and decide anew.</summary>
internal sealed class NudgeChangedException(Guid nudge) : Exception($"Nudge {nudge} was changed meanwhile; its work starts again.");
