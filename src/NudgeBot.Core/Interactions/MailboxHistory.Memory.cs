using NudgeBot.Core.Memory;
using NudgeBot.Core.People;

namespace NudgeBot.Core.Interactions;

public sealed partial class MailboxHistory
{
    /// <summary>What the owner told us.</summary>
    public OwnerMemory Memory { get; private set; } = OwnerMemory.Empty;

    /// <summary>
    /// Takes in what the owner told us. A meeting that they say did not take place is no contact any more; one about which they
    /// took that back counts again when time next advances.
    /// </summary>
    public void Remember(OwnerMemory memory)
    {
        Memory = memory;
        foreach (var id in memory.NotMet)
        {
            if (_meetings.TryGetValue(id, out var meeting)) UncountMet(meeting);
        }
    }

    /// <summary>As <see cref="MeetingRules.TookPlace"/> says, unless the owner knows better.</summary>
    public bool TookPlace(Meeting meeting, DateTimeOffset now) =>
        MeetingRules.TookPlace(meeting, now) && (Memory.NotMet.Count == 0 || !Memory.NotMet.Contains(meeting.Id));

    private void UncountMet(Meeting meeting)
    {
        var day = Owner.Settings.LocalDay(meeting.Start);
        foreach (var someone in MeetingRules.Others(meeting, Owner))
        {
            var id = new PersonId(someone.Address);
            var metOtherwise = MeetingsWith(id).Any(other => TookPlace(other, DateTimeOffset.MaxValue) && Owner.Settings.LocalDay(other.Start) == day);
            if (metOtherwise || !_people.TryGetValue(id, out var person) || !person.Days.Remove(day.DayNumber, ContactKinds.Met)) continue;
            _changes.People.Add(id);
            _changes.Meetings.Add(meeting.Id);
        }
    }
}
