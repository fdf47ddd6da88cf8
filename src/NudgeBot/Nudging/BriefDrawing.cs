using System.Text.Json.Nodes;
using NudgeBot.Core.Interactions;
using NudgeBot.Core.Nudges;
using NudgeBot.Storage.Accounts;
using NudgeBot.Storage.History;
using NudgeBot.Storage.Nudges;
using NudgeBot.Teams.Cards;
using NudgeBot.Teams.Words.People;

namespace NudgeBot.Nudging;

/// <summary>
/// Draws the brief before a meeting again (N11), as after an undo. What there is to read is not kept with the nudge: it is looked
/// up anew, so that the card tells what holds by then.
/// </summary>
internal sealed class BriefDrawing(HistoryStore histories, NudgeStore nudges, TimeProvider time)
{
    /// <summary>Null for a nudge that is no open brief; the nudge alone says then what stands on its card.</summary>
    public async Task<JsonObject?> DrawAsync(Account account, NudgeRecord record, CancellationToken cancellationToken)
    {
        if (account.Owner is not { } owner || record is not { IsOpen: true, Nudge: { Reason: NudgeReason.BeforeMeeting, Evidence: [var meeting, ..] } }) return null;
        var now = time.GetUtcNow();
        var known = await nudges.HistoryAsync(account.Id, now - PastNudges.Reach, cancellationToken);
        var past = new PastNudges(known, await nudges.MutedAsync(account.Id, cancellationToken));
        var people = new MeetingBriefs(await histories.LoadAsync(owner, cancellationToken)).Before(new MeetingId(meeting.Id), past, now);
        return new BriefCard(PeopleWords.Of(owner.Settings.Language)).Draw(record, people);
    }
}
