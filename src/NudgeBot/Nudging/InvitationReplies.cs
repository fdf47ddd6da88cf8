using Microsoft.Extensions.Options;
using NudgeBot.Core.Interactions;
using NudgeBot.Core.Nudges;
using NudgeBot.Core.People;
using NudgeBot.Graph;
using NudgeBot.Graph.Calendar;
using NudgeBot.Graph.SignIn;
using NudgeBot.Storage.Accounts;
using NudgeBot.Storage.Nudges;
using NudgeBot.Teams.Words.Acting;

namespace NudgeBot.Nudging;

/// <summary>
/// Lets the owner's yes or no to an invitation leave once (I11, D22): whatever happened at an earlier attempt, the calendar itself
/// is asked first what it already says.
/// </summary>
internal sealed partial class InvitationReplies(
    InvitationAnswers invitations, DelegatedSignIn signIn, NudgeStore nudges, IOptions<GraphOptions> graph, TimeProvider time, ILogger<InvitationReplies> log)
{
    /// <summary>Answers as the owner chose.</summary>
    /// <param name="by">The sign-in of the press; null where none was kept.</param>
    /// <param name="attempt">1 for the first; a later one may find done what it was to do.</param>
    /// <param name="isLastTry">On a failure the card is given back to the owner instead of trying again.</param>
    public async Task AnswerAsync(Account account, NudgeRecord record, OwnersAssertion? by, int attempt, bool isLastTry, CancellationToken cancellationToken)
    {
        if (record is not { State: NudgeState.Accepting or NudgeState.Declining, Invitation: { } invitation }) return;
        try
        {
            if (!graph.Value.AnswersInvitations) await GiveBackAsync(account.Id, record, WordsOf(account).InvitationNotAllowed, cancellationToken);
            else if (await IsAnsweredAsync(account.Id, record, invitation, attempt, cancellationToken)) await CloseAsync(account.Id, record, cancellationToken);
            else await AnswerAsync(account.Id, record, invitation, by, cancellationToken);
        }
        catch (GraphException failure) when (isLastTry || failure is not (GraphThrottledException or GraphUnavailableException))
        {
            await GiveBackAsync(account.Id, record, ProblemOf(failure, WordsOf(account)), cancellationToken);
        }
    }

    private async Task AnswerAsync(OwnerId owner, NudgeRecord record, MeetingId invitation, OwnersAssertion? by, CancellationToken cancellationToken)
    {
        var token = await signIn.ExchangeAsync(by, DelegatedAct.AnswerInvitation, cancellationToken);
        if (record.State == NudgeState.Accepting) await invitations.AcceptAsync(owner, invitation, null, token, cancellationToken);
        else await invitations.DeclineAsync(owner, invitation, record.Text, token, cancellationToken);
        LogAnswered(owner, record.Id, invitation);
        await CloseAsync(owner, record, cancellationToken);
    }

    /// <summary>The calendar already says what the owner chose, by an earlier attempt or by their own hand in Outlook.</summary>
    private async Task<bool> IsAnsweredAsync(OwnerId owner, NudgeRecord record, MeetingId invitation, int attempt, CancellationToken cancellationToken)
    {
        var said = await invitations.AnswerOfAsync(owner, invitation, cancellationToken);
        return record.State == NudgeState.Accepting
            ? said == MeetingAnswer.Accepted
            // Outlook takes a declined meeting out of the calendar; before we declined, gone means called off.
            : said == MeetingAnswer.Declined || (said is null && attempt > 1);
    }

    private Task CloseAsync(OwnerId owner, NudgeRecord record, CancellationToken cancellationToken)
    {
        var state = record.State == NudgeState.Accepting ? NudgeState.InvitationAccepted : NudgeState.InvitationDeclined;
        return PutAsync(owner, record, record with { State = state, Revision = record.Revision + 1 }, cancellationToken);
    }

    private Task GiveBackAsync(OwnerId owner, NudgeRecord record, string because, CancellationToken cancellationToken) =>
        PutAsync(owner, record, record.GiveBack(because), cancellationToken);

    private async Task PutAsync(OwnerId owner, NudgeRecord before, NudgeRecord after, CancellationToken cancellationToken)
    {
        if (!await nudges.ReplaceAsync(owner, before, after, [WorkKinds.UpdateCard(after.Id, time.GetUtcNow())], cancellationToken)) throw new NudgeChangedException(before.Id);
    }

    private static ActingWords WordsOf(Account account) => ActingWords.Of(account.LanguageOr(null));

    private static string ProblemOf(GraphException failure, ActingWords words) => failure switch
    {
        MailGoneException => words.InvitationGone,
        ConsentWithdrawnException or DelegationNotGrantedException => words.InvitationNotAllowed,
        SignInNeededException => words.InvitationSignInOver,
        GraphUnavailableException => words.InvitationUnknown,
        _ => words.InvitationNotTaken,
    };

    [LoggerMessage(Level = LogLevel.Information, Message = "Owner {Owner} answered the invitation of nudge {Nudge}, meeting {Invitation}, by their own press")]
    private partial void LogAnswered(OwnerId owner, Guid nudge, MeetingId invitation);
}
