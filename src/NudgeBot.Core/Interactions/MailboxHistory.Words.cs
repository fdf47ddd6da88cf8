using NudgeBot.Core.Commitments;

namespace NudgeBot.Core.Interactions;

public sealed partial class MailboxHistory
{
    /// <summary>
    /// So long after a mail its sentence goes where it asks or promises nothing any more. Before that it explains why a nudge
    /// closed; no decision looks at what ended longer ago.
    /// </summary>
    public static readonly TimeSpan DoneWords = TimeSpan.FromDays(14);

    /// <summary>
    /// Lets go of people with whom there was no contact since then, whatever is known of them. Who asked to be left alone stays:
    /// forgetting it would undo it. How many went.
    /// </summary>
    public int LetGo(DateTimeOffset lastBefore)
    {
        var before = Owner.Settings.LocalDay(lastBefore).DayNumber;
        var gone = _people.Values.Where(person => IsLongAgo(person, lastBefore, before)).Select(person => person.Id).ToList();
        foreach (var id in gone)
        {
            _people.Remove(id);
            _changes.People.Add(id);
        }

        return gone.Count;
    }

    private bool IsLongAgo(PersonHistory person, DateTimeOffset lastBefore, int day) =>
        person.SignOf(SignKind.LeaveMeAlone) is null
        && !(person.LastReceivedAt >= lastBefore) && !(person.LastSentAt >= lastBefore)
        && !(person.Days.Count > 0 && person.Days[person.Days.Count - 1].DayNumber >= day)
        && !(!person.NamedBeside.IsEmpty && person.NamedBeside.Last >= day)
        && person.Signs.All(sign => sign.At < lastBefore)
        && !ThreadsWith(person.Id).Any() && !MeetingsWith(person.Id).Any();

    private static bool LetsGoOfWords(MailThread thread, DateTimeOffset now)
    {
        if (HasDoneWords(thread.LastReceived, thread.LastSent, now) || HasDoneWords(thread.LastSent, thread.LastReceived, now)) return true;
        for (var i = 0; i < thread.Commitments.Count; i++) if (HasDoneWords(thread.Commitments[i], thread, now)) return true;
        return false;
    }

    private static MailThread WithoutDoneWords(MailThread thread, DateTimeOffset now) => thread with
    {
        LastReceived = HasDoneWords(thread.LastReceived, thread.LastSent, now) ? thread.LastReceived! with { Asks = null } : thread.LastReceived,
        LastSent = HasDoneWords(thread.LastSent, thread.LastReceived, now) ? thread.LastSent! with { Asks = null } : thread.LastSent,
        Commitments = [.. thread.Commitments.Select(commitment => HasDoneWords(commitment, thread, now) ? commitment with { Sentence = "" } : commitment)],
    };

    /// <summary>The other side moved since, so it asks for nothing any more.</summary>
    private static bool HasDoneWords(ThreadMail? mail, ThreadMail? other, DateTimeOffset now) =>
        mail is not null && !mail.KeptAsks.IsNone && other?.At > mail.At && mail.At < now - DoneWords;

    private static bool HasDoneWords(Commitment commitment, MailThread thread, DateTimeOffset now) =>
        commitment.At < now - DoneWords && commitment.KeptSentence.Value is { Length: > 0 } && IsDone(commitment, thread);

    /// <summary>Settled by what was said in its own thread, the surest of all evidence.</summary>
    private static bool IsDone(Commitment commitment, MailThread thread) => commitment.Side switch
    {
        CommitmentSide.OwnerPromised => thread.OwnSettledAt > commitment.At,
        CommitmentSide.OwnerOffered => thread.OwnSettledAt > thread.TakenUpAt && thread.TakenUpAt > commitment.At,
        CommitmentSide.OtherPromised => thread.TheirSettledAt > commitment.At,
        CommitmentSide.AskedOfOwner => thread.LastSent?.At > commitment.At && thread.LastSent.With == commitment.Person,
        _ => throw new ArgumentOutOfRangeException(nameof(commitment), commitment.Side, "Every side needs its own end."),
    };
}
