using NudgeBot.Core.Nudges;
using NudgeBot.Core.People;
using NudgeBot.Graph.SignIn;
using NudgeBot.Nudging;
using NudgeBot.Storage.Nudges;
using NudgeBot.Storage.Work;

namespace NudgeBot.Teams;

/// <summary>Carries out an owner's choice about a nudge, from a button or a typed reply alike: stored first, done after.</summary>
internal sealed class Choices(NudgeStore nudges, WorkSignal work, TimeProvider time)
{
    /// <summary>The nudge after a choice that writes nothing in the mailbox; null where the choice is no longer open.</summary>
    public Task<NudgeRecord?> MakeAsync(OwnerId owner, NudgeRecord record, NudgeChoice choice, CancellationToken cancellationToken) =>
        MakeAsync(owner, record, choice, null, cancellationToken);

    /// <summary>The nudge after the choice; null where the choice is no longer open.</summary>
    /// <param name="by">The owner's own sign-in, without which nothing is written in their mailbox; null where the choice writes nothing.</param>
    public async Task<NudgeRecord?> MakeAsync(OwnerId owner, NudgeRecord record, NudgeChoice choice, OwnersAssertion? by, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        if (record.After(choice, now) is not { } after) return null;
        if (choice.WritesInMailbox && by is null) throw new ArgumentNullException(nameof(by), "Nothing is written in a mailbox without its owner's own sign-in.");
        if (!await nudges.ReplaceAsync(owner, record, after, WorkAfter(after, choice, by, now), cancellationToken, (choice as NudgeChoice.Tell)?.Told)) return null;
        work.Ring();
        return after;
    }

    /// <summary>A card whose message id never reached us shows it when it is pressed.</summary>
    public async Task<NudgeRecord> AdoptCardAsync(OwnerId owner, NudgeRecord record, string messageId, CancellationToken cancellationToken)
    {
        var adopted = record with { ActivityId = messageId };
        return await nudges.ReplaceAsync(owner, record, adopted, [], cancellationToken) ? adopted : record;
    }

    private static QueuedWork[] WorkAfter(NudgeRecord after, NudgeChoice choice, OwnersAssertion? by, DateTimeOffset now) => choice switch
    {
        NudgeChoice.Send => [WorkKinds.SendMail(after.Id, now, by!)],
        NudgeChoice.SendLater later => [WorkKinds.SendLater(after.Id, later.At), WorkKinds.UpdateCard(after.Id, now)],
        NudgeChoice.AcceptInvitation or NudgeChoice.DeclineInvitation => [WorkKinds.AnswerInvitation(after.Id, now, by!)],
        NudgeChoice.OpenInOutlook => [WorkKinds.MakeDraft(after.Id, now, by!)],
        // The press itself shows the new face on one device; the others follow by the update.
        _ => [WorkKinds.UpdateCard(after.Id, now)],
    };
}
