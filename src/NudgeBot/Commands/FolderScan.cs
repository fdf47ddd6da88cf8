using NudgeBot.Core.Interactions;
using NudgeBot.Core.Memory;
using NudgeBot.Core.Nudges;
using NudgeBot.Graph.Folders;
using NudgeBot.Sync;

namespace NudgeBot.Commands;

/// <summary>Decides over a mailbox folder as the service would at an instant, for an owner who said yes long ago.</summary>
internal static class FolderScan
{
    public static (MailboxHistory History, Decision Decision) Decide(MailboxFolder folder, DateTimeOffset at)
    {
        var history = new MailboxHistory(folder.Owner);
        history.Know(folder.Contacts);
        history.Remember(new OwnerMemory(folder.Notes.Where(note => note.At <= at)));
        foreach (var mail in folder.Messages)
        {
            if (mail.ArrivedAt <= at && mail.ArrivedAt >= at - MailboxSync.Reach) history.Add(mail.Message, at);
        }

        foreach (var meeting in folder.Meetings)
        {
            if ((meeting.ArrivedAt ?? DateTimeOffset.MinValue) <= at && meeting.Meeting.End >= at - MailboxSync.Reach) history.Add(meeting.Meeting, at);
        }

        history.Advance(at);
        var finder = new NudgeFinder(history);
        finder.FindAll(at);
        return (history, NudgePolicy.Default.Decide(finder, history, PastNudges.None, null, at));
    }

    /// <summary>The first weekday morning, 09:00 UTC, after the last mail: where a scan begins when no instant is given.</summary>
    public static DateTimeOffset MorningAfter(MailboxFolder folder)
    {
        if (folder.Messages.Count == 0) throw new BadInputException("The mailbox folder holds no mail, so there is no instant to decide at: give one with --at.");
        var last = folder.Messages.Max(m => m.ArrivedAt).UtcDateTime;
        var morning = last.Date.AddHours(9);
        while (morning <= last || morning.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday) morning = morning.AddDays(1);
        return new DateTimeOffset(morning, TimeSpan.Zero);
    }
}
