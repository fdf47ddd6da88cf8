using NudgeBot.Core.Interactions;
using NudgeBot.Core.People;
using NudgeBot.Graph;
using NudgeBot.Graph.Calendar;
using NudgeBot.Storage.Accounts;
using NudgeBot.Storage.History;

namespace NudgeBot.Nudging;

/// <summary>Times to offer somebody for a short call.</summary>
/// <param name="Slots">Earliest first; empty where there is none within a working week.</param>
/// <param name="TheirsWereSeen">The other's calendar was looked at too; else only the owner's, and the offer must not claim more.</param>
internal sealed record OfferedTimes(IReadOnlyList<FreeSlot> Slots, bool TheirsWereSeen);

/// <summary>Looks for times at which the owner, and the other as far as it can be seen, are free (A4).</summary>
internal sealed class MeetingTimes(HistoryStore store, ScheduleReader schedules, TimeProvider time)
{
    /// <summary>What can be offered now; null before the mailbox was read for the first time.</summary>
    /// <exception cref="GraphException">The other's calendar could not be asked about.</exception>
    public async Task<OfferedTimes?> ForAsync(Account account, PersonId person, CancellationToken cancellationToken)
    {
        if (account.Owner is not { } owner) return null;
        var now = time.GetUtcNow();
        var history = await store.LoadAsync(owner, cancellationToken);
        var theirs = await TheirsAsync(owner, person, now, cancellationToken);
        return new OfferedTimes(FreeSlots.Of(owner.Settings, history.Meetings.Values, theirs, now), theirs is not null);
    }

    /// <summary>Exchange tells of colleagues alone; of anybody else it is not even asked.</summary>
    private async Task<BusyTimes?> TheirsAsync(Owner owner, PersonId person, DateTimeOffset now, CancellationToken cancellationToken)
    {
        if (!owner.IsInside(person.Address)) return null;
        var (from, until) = FreeSlots.Window(owner.Settings, now);
        return await schedules.ReadAsync(owner.Id, person.Address, new CalendarWindow(from, until), cancellationToken);
    }
}
