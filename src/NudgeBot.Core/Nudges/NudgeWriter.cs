using NudgeBot.Core.Drafts;
using NudgeBot.Core.Drafts.Rewriting;
using NudgeBot.Core.Hands;
using NudgeBot.Core.Interactions;
using NudgeBot.Core.People;
using NudgeBot.Core.Speech;
using NudgeBot.Core.Ties;

namespace NudgeBot.Core.Nudges;

/// <summary>Puts a finding into words of the owner's language: who, when, one line of why, the evidence and the draft, which is in the language of the two.</summary>
/// <param name="said">What went out before and should not be repeated.</param>
public sealed class NudgeWriter(MailboxHistory history, PastWords said)
{
    /// <summary>More reasons than this explain nothing.</summary>
    private const int MostReasons = 3;

    private readonly WritingStyles _styles = new(history);

    /// <summary>Where nothing went out before.</summary>
    public NudgeWriter(MailboxHistory history)
        : this(history, PastWords.None)
    {
    }

    private MailboxSettings Settings => history.Owner.Settings;

    public Nudge Write(Finding finding, DateTimeOffset now)
    {
        var person = PersonOf(finding);
        var name = PersonName.Of(person.Name ?? NameIn(finding.Meeting, finding.Person), finding.Person.Address);
        var facts = FactsOf(finding, person, now);
        return new Nudge
        {
            Key = finding.Key,
            Person = finding.Person,
            Name = name.Shown,
            Reason = finding.Reason,
            Score = finding.Score,
            Stage = StageOf(finding),
            Since = finding.Since,
            When = WhenOf(facts, now),
            Why = new WhyLine(name, Settings, now).Of(finding, facts),
            Evidence = [.. EvidenceOf(finding, facts).Select(evidence => Dated(evidence, finding, facts))],
            Because = Said(finding, weight => weight > 0),
            Against = Said(finding, weight => weight < 0),
            Overruled = finding.Silence,
            Draft = DraftWriter.Write(facts) with { Also = finding.Step == IntroductionStep.BringTogether ? finding.About?.Address : null },
        };
    }

    /// <summary>The words of a nudge for a language model to put anew; null where there are none for it.</summary>
    /// <param name="nudge">As <see cref="Write"/> wrote it of the same finding at the same instant.</param>
    public Rewrite? RewriteOf(Nudge nudge, Finding finding, DateTimeOffset now) => Rewrite.Of(nudge.Draft, FactsOf(finding, PersonOf(finding), now));

    private PersonHistory PersonOf(Finding finding) => history.People.GetValueOrDefault(finding.Person) ?? new PersonHistory(finding.Person);

    private static Stage StageOf(Finding finding) => finding.Tie?.Stage ?? Stage.Connected;

    private DraftFacts FactsOf(Finding finding, PersonHistory person, DateTimeOffset now)
    {
        var style = _styles.Of(finding.Person);
        return new DraftFacts
        {
            Owner = history.Owner,
            Person = finding.Person,
            PersonName = person.Name,
            Reason = finding.Underlying ?? finding.Reason,
            Stage = StageOf(finding),
            Now = now,
            Whom = finding.About is { } about ? new NamedAddress(history.People.GetValueOrDefault(about)?.Name ?? NameIn(finding.Meeting, about), about.Address) : null,
            Told = finding.Sign is { } sign ? Evidence.Of(sign.Message, sign.WebLink) : null,
            Met = finding.Meeting,
            IsFirstMeeting = finding.IsFirstMeeting,
            HadMetBefore = finding.HadMetBefore,
            Thread = finding.Thread,
            AskedTwice = finding.AskedTwice,
            Commitment = finding.Commitment,
            Step = finding.Step,
            OtherWroteAt = OtherWroteAt(finding),
            LastContactAt = finding.Reason is NudgeReason.FadingTie or NudgeReason.DormantTie ? finding.Since : null,
            LastContactKind = finding.Tie?.LastContactKinds ?? ContactKinds.None,
            LastWroteAt = Instants.Later(person.LastReceivedAt, person.LastSentAt),
            LastTopic = history.TopicWith(person),
            Style = style,
            Said = said,
            MetBefore = finding.Meeting is { } met ? MeetingBefore(met, finding.Person, now) : null,
            Note = NoteOn(finding, style.Language),
            TheyReturnedOn = TheyReturnedOn(finding, person, now),
            OwnerReturnedOn = OwnerReturnedOn(finding, now),
        };
    }

    private Meeting? MeetingBefore(Meeting meeting, PersonId person, DateTimeOffset now) =>
        history.MeetingsWith(person).Where(before => before.Start < meeting.Start && !before.IsPrivate && history.TookPlace(before, now)).MaxBy(before => before.Start);

    /// <summary>What the owner noted of what the person said, where it was noted since the meeting.</summary>
    private string? NoteOn(Finding finding, string language) =>
        finding.Reason == NudgeReason.MetNotWritten ? history.Memory.NotesAbout(finding.Person).Select(note => NoteTopic.Of(note.Text, language)).LastOrDefault(topic => topic is not null) : null;

    /// <summary>They were away when the owner's mail came, said until when, and that day has come.</summary>
    private DateOnly? TheyReturnedOn(Finding finding, PersonHistory person, DateTimeOffset now) =>
        finding is { Reason: NudgeReason.AwaitingTheirReply, Thread.LastSent.At: var sentAt } && person.AwayNotice is { ReturnsOn: { } back } away && away.At >= sentAt && back <= Settings.LocalDay(now) ? back : null;

    /// <summary>The owner's own automatic reply answered the mail, and they are back.</summary>
    private DateOnly? OwnerReturnedOn(Finding finding, DateTimeOffset now) =>
        finding is { Reason: NudgeReason.AwaitingYourReply, Thread.LastReceived.At: var receivedAt } && Settings.AutomaticReplies is { From: { } from, Until: { } until } && receivedAt >= from && receivedAt < until && until <= now
            ? Settings.LocalDay(until)
            : null;

    private DateTimeOffset? OtherWroteAt(Finding finding) => finding switch
    {
        { Step: not null, About: { } about } => Instants.Later(history.LastSentAt(about), history.LastReceivedAt(about)),
        { AboutThread.LastAt: var wrote } => wrote,
        _ => null,
    };

    private string WhenOf(DraftFacts facts, DateTimeOffset now)
    {
        var (words, time) = (WhyWords.Of(Settings.Language), TimeWords.Of(Settings.Language));
        if (facts.Met is { } meeting) return Join(TopicLine.Quotable(meeting.Subject) ?? words.Meeting, $"{time.Day(meeting.Start, now, Settings)}, {TimeWords.Time(meeting.Start, Settings)}");
        if (facts is { Commitment: { } commitment, Thread: { } about }) return Join(TopicLine.Quotable(about.Topic) ?? words.Mail, time.Day(commitment.At, now, Settings));
        if (facts.Thread is { } thread)
        {
            var mail = facts.Reason == NudgeReason.AwaitingTheirReply ? thread.LastSent : thread.LastReceived;
            return Join(TopicLine.Quotable(thread.Topic) ?? words.Mail, time.Day(mail!.At, now, Settings));
        }

        return facts.LastContactAt is { } last ? words.LastContact(time.Day(last, now, Settings)) : "";
    }

    private static string? NameIn(Meeting? meeting, PersonId person) =>
        meeting?.Organizer is { } organizer && organizer.Address == person.Address
            ? organizer.Name
            : meeting?.Attendees.FirstOrDefault(attendee => attendee.Who.Address == person.Address)?.Who.Name;

    private static string Join(string what, string when) => $"{what} · {when}";

    private List<string> Said(Finding finding, Func<double, bool> weighs) =>
        [.. finding.Reasons.Where(reason => weighs(reason.Weight)).Take(MostReasons).Select(reason => reason.Says(ScoreWords.Of(Settings.Language)))];

    /// <summary>With its date and direction, which the history itself forgets sooner than the nudge.</summary>
    private static Evidence Dated(Evidence evidence, Finding finding, DraftFacts facts)
    {
        if (evidence.Kind == EvidenceKind.Event) return evidence with { At = finding.Meeting?.Start, IsOwners = finding.Meeting?.OwnerOrganizes };
        var mail = new MessageId(evidence.Id);
        if (finding.Sign is { } sign && sign.Message == mail) return evidence with { At = sign.At };
        if (finding.Commitment is { } commitment && commitment.Mail == mail)
            return evidence with { At = commitment.At, IsOwners = commitment.Side is Commitments.CommitmentSide.OwnerPromised or Commitments.CommitmentSide.OwnerOffered };
        foreach (var thread in new[] { finding.Thread, finding.AboutThread })
        {
            if (thread?.LastSent?.Id == mail) return evidence with { At = thread.LastSent.At, IsOwners = true };
            if (thread?.LastReceived?.Id == mail) return evidence with { At = thread.LastReceived.At, IsOwners = false };
        }

        return facts.LastTopic is { } topic && topic.Message == mail ? evidence with { At = topic.At } : evidence;
    }

    private static List<Evidence> EvidenceOf(Finding finding, DraftFacts facts)
    {
        if (finding is { Sign: { } sign }) return finding.Meeting is { } met ? [Evidence.Of(sign.Message, sign.WebLink), Evidence.Of(met)] : [Evidence.Of(sign.Message, sign.WebLink)];
        if (finding.Meeting is { } meeting) return [Evidence.Of(meeting)];
        if (finding is { Mail: { } mine, AboutThread.LastReceived: { } theirs }) return [Evidence.Of(mine.Id, mine.WebLink), Evidence.Of(theirs.Id, theirs.WebLink)];
        if (finding.Commitment is { } commitment) return [Evidence.Of(commitment.Mail, commitment.WebLink)];
        if (finding.Mail is { } mail) return [Evidence.Of(mail.Id, mail.WebLink)];
        return facts.LastTopic is { } topic ? [Evidence.Of(topic.Message, topic.WebLink)] : [];
    }
}
