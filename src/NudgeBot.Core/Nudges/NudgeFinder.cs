using NudgeBot.Core.Interactions;
using NudgeBot.Core.People;

namespace NudgeBot.Core.Nudges;

/// <summary>
/// Keeps the findings of one mailbox. <see cref="FindAll"/> looks at everything, for when time has passed;
/// <see cref="Refresh"/> looks only at what a new mail or meeting touched.
/// </summary>
public sealed class NudgeFinder(MailboxHistory history)
{
    private readonly FindingRules _rules = new(history);
    private readonly Dictionary<ThreadId, Finding> _ofThreads = [];
    private readonly Dictionary<ThreadId, IReadOnlyList<Finding>> _ofCommitments = [];
    private readonly Dictionary<MeetingId, IReadOnlyList<Finding>> _ofMeetings = [];
    private readonly Dictionary<PersonId, IReadOnlyList<Finding>> _ofPeople = [];
    private readonly Dictionary<PersonId, HashSet<PersonId>> _seenWith = [];

    /// <summary>Nothing was found before, so nothing has to be taken back.</summary>
    private bool _isEmpty;

    /// <summary>All findings, in no order.</summary>
    public IEnumerable<Finding> Findings
    {
        get
        {
            foreach (var finding in _ofThreads.Values) yield return finding;
            foreach (var findings in _ofCommitments.Values) for (var i = 0; i < findings.Count; i++) yield return findings[i];
            foreach (var findings in _ofMeetings.Values) for (var i = 0; i < findings.Count; i++) yield return findings[i];
            foreach (var findings in _ofPeople.Values) for (var i = 0; i < findings.Count; i++) yield return findings[i];
        }
    }

    /// <summary>Looks at the whole mailbox as it stands at <paramref name="now"/>.</summary>
    public void FindAll(DateTimeOffset now)
    {
        _ofThreads.Clear();
        _ofCommitments.Clear();
        _ofMeetings.Clear();
        _ofPeople.Clear();
        _isEmpty = true;
        _rules.Common.TakeAll(now);
        foreach (var thread in history.Threads.Values) Look(thread, now);
        foreach (var meeting in history.Meetings.Values) Look(meeting, now);
        foreach (var person in history.People.Values) Look(person, now);
        _isEmpty = false;
    }

    /// <summary>Looks again at what the changes touched, and at all else that concerns the same people.</summary>
    public void Refresh(HistoryChanges changes, DateTimeOffset now)
    {
        var people = new HashSet<PersonId>(changes.People);
        foreach (var id in changes.Meetings) Again(id, people, now);
        foreach (var id in changes.Threads) _rules.Common.TakeAgain(id, now, people);
        foreach (var id in changes.People)
        {
            if (_seenWith.TryGetValue(id, out var others)) people.UnionWith(others);
        }

        foreach (var id in changes.Threads) Again(id, now);
        foreach (var id in people)
        {
            if (history.People.TryGetValue(id, out var person)) Look(person, now);
            foreach (var thread in history.ThreadsWith(id)) Look(thread, now);
            foreach (var meeting in history.MeetingsWith(id)) Look(meeting, now);
        }
    }

    private void Again(MeetingId id, HashSet<PersonId> people, DateTimeOffset now)
    {
        if (_ofMeetings.TryGetValue(id, out var before)) foreach (var finding in before) people.Add(finding.Person);
        if (!history.Meetings.TryGetValue(id, out var meeting))
        {
            _ofMeetings.Remove(id);
            return;
        }

        foreach (var someone in MeetingRules.Others(meeting, history.Owner)) people.Add(new PersonId(someone.Address));
        Look(meeting, now);
    }

    private void Again(ThreadId id, DateTimeOffset now)
    {
        if (history.Threads.TryGetValue(id, out var thread)) Look(thread, now);
        else
        {
            _ofThreads.Remove(id);
            _ofCommitments.Remove(id);
        }
    }

    private void Look(MailThread thread, DateTimeOffset now)
    {
        var commitments = _rules.OfCommitments(thread, now);
        Keep(_ofCommitments, thread.Id, commitments);
        // One mail is brought up once: a request with a day says all that a question would.
        var finding = _rules.OfThread(thread, now);
        if (finding is not null && !IsAmong(commitments, finding.Mail)) _ofThreads[thread.Id] = finding;
        else if (!_isEmpty) _ofThreads.Remove(thread.Id);
    }

    private static bool IsAmong(IReadOnlyList<Finding> commitments, ThreadMail? mail)
    {
        for (var i = 0; i < commitments.Count; i++)
        {
            if (commitments[i].Commitment!.Mail == mail?.Id) return true;
        }

        return false;
    }

    private void Look(Meeting meeting, DateTimeOffset now) => Keep(_ofMeetings, meeting.Id, [.. _rules.OfMeeting(meeting, now)]);

    private void Keep<TKey>(Dictionary<TKey, IReadOnlyList<Finding>> among, TKey key, IReadOnlyList<Finding> findings)
        where TKey : notnull
    {
        if (findings.Count > 0) among[key] = findings;
        else if (!_isEmpty) among.Remove(key);
    }

    private void Look(PersonHistory person, DateTimeOffset now)
    {
        List<Finding>? findings = null;
        foreach (var finding in _rules.OfPerson(person, now))
        {
            (findings ??= []).Add(finding);
            // What is found at one person may be about another, and changes with either.
            if (finding.Person == person.Id) continue;
            if (!_seenWith.TryGetValue(finding.Person, out var others)) others = _seenWith[finding.Person] = [];
            others.Add(person.Id);
        }

        Keep(_ofPeople, person.Id, findings ?? (IReadOnlyList<Finding>)[]);
    }
}
