using NudgeBot.Core.Interactions;
using NudgeBot.Core.People;
using NudgeBot.Core.Ranking;
using NudgeBot.Graph.Folders;

namespace NudgeBot.Evaluation.Replay;

/// <summary>Reads one mailbox in the order in which its mail came, and stops at each instant asked for, knowing nothing that came later.</summary>
/// <param name="headersOnly">No text is read, as where only Mail.ReadBasic was granted (P5).</param>
internal sealed class MailboxReplay(MailboxFolder folder, bool headersOnly)
{
    private readonly MailboxHistory _history = new(folder.Owner);
    private readonly Dictionary<string, (ThreadId Thread, ThreadMail Mail)> _received = new(StringComparer.Ordinal);

    /// <summary>Instants in rising order; at each, <paramref name="look"/> sees the mailbox as it stood.</summary>
    public void Run(IEnumerable<DateTimeOffset> instants, Action<DateTimeOffset, MailboxReplay> look)
    {
        var mails = folder.Messages.OrderBy(mail => mail.ArrivedAt).ToList();
        // Where nothing says when an invitation arrived, a meeting is known once it began.
        var meetings = folder.Meetings.OrderBy(KnownAt).ToList();
        int nextMail = 0, nextMeeting = 0;
        foreach (var instant in instants)
        {
            while (nextMail < mails.Count && mails[nextMail].ArrivedAt <= instant) Add(mails[nextMail++]);
            while (nextMeeting < meetings.Count && KnownAt(meetings[nextMeeting]) <= instant) _history.Add(meetings[nextMeeting++].Meeting, instant);
            _history.Advance(instant);
            look(instant, this);
        }
    }

    /// <summary>The received mail as it stands at an instant; null where nobody waits in it (a robot's notice, an automatic reply).</summary>
    public WaitingMail? Mail(string id, DateTimeOffset now)
    {
        if (!_received.TryGetValue(id, out var received)) return null;
        var thread = _history.Threads.TryGetValue(received.Thread, out var kept) ? kept : new MailThread(received.Thread, "");
        return new WaitingMail(thread, received.Mail, _history, now);
    }

    /// <summary>Somebody the owner may or may not have dealt with, as known at an instant; null where the text is no address.</summary>
    public KnownPerson? Person(string address, DateTimeOffset now) => EmailAddress.Parse(address) is not { } parsed ? null
        : new KnownPerson(_history.People.GetValueOrDefault(new PersonId(parsed)) ?? new PersonHistory(new PersonId(parsed)), _history, now);

    private static DateTimeOffset KnownAt(ArrivedMeeting meeting) => meeting.ArrivedAt ?? meeting.Meeting.Start;

    private void Add(ArrivedMail mail)
    {
        var message = headersOnly ? mail.Message with { Body = "" } : mail.Message;
        _history.Add(message, mail.ArrivedAt);
        // A history of its own keeps of this one mail what the whole history may already have let go for a newer one.
        var alone = new MailboxHistory(folder.Owner);
        alone.Add(message, mail.ArrivedAt);
        if (alone.Threads.TryGetValue(message.Thread, out var thread) && thread.LastReceived is { } received) _received[message.Id.Value] = (message.Thread, received);
    }
}
