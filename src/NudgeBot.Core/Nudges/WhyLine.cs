using NudgeBot.Core.Drafts;
using NudgeBot.Core.Interactions;
using NudgeBot.Core.People;
using NudgeBot.Core.Speech;

namespace NudgeBot.Core.Nudges;

/// <summary>
/// The one line that tells the owner why they see a nudge. It claims no more than the mailbox proves: a meeting "was in your
/// calendar", an answer "is not in your mail", and calls and chats cannot be seen.
/// </summary>
internal sealed class WhyLine(PersonName name, MailboxSettings settings, DateTimeOffset now)
{
    private static readonly TimeSpan Embarrassing = TimeSpan.FromDays(30);

    private readonly WhyWords _words = WhyWords.Of(settings.Language);
    private readonly TimeWords _time = TimeWords.Of(settings.Language);

    private string Name => name.Given ?? name.Shown;

    public string Of(Finding finding, DraftFacts facts) => finding.Reason switch
    {
        NudgeReason.MetNotWritten => OfMeeting(finding),
        NudgeReason.AwaitingYourReply => OfTheirMail(finding.Mail!),
        NudgeReason.PromiseDue or NudgeReason.PromiseOverdue or NudgeReason.RequestDue => new PromiseLine(Name, settings, now).Of(finding),
        NudgeReason.AwaitingTheirReply when finding.Commitment is not null => new PromiseLine(Name, settings, now).Of(finding),
        NudgeReason.AwaitingTheirReply => OfOwnMail(finding.Mail!),
        NudgeReason.FadingTie => OfTie(finding, facts),
        NudgeReason.DormantTie => _words.Dormant(Name, LastContact(finding, facts)),
        NudgeReason.Invitation => OfInvitation(finding, facts),
        NudgeReason.Introduction when finding.Step is not null => new IntroductionLine(name, settings, now).Of(finding, Whom(facts), facts.LastWroteAt),
        NudgeReason.Introduction when finding.AboutThread is { } theirs => OfCommonThread(finding, theirs, facts),
        NudgeReason.Introduction => $"{_words.WouldLikeToMeet(Whom(facts), name.Shown, Point(finding.Since))} {LastWrote(facts)} {_words.AskFirst(Name)}",
        NudgeReason.Thanks => _words.Introduced(Name, Whom(facts), Point(finding.Sign!.At), Point(finding.Meeting!.Start)),
        NudgeReason.OneWay => _words.OneWay(Name, finding.Favours, finding.OpenQuestions),
        NudgeReason.Restart => $"{_words.BackSince(DayOf(finding.BackOn!.Value))} {Of(finding with { Reason = finding.Underlying!.Value }, facts)} {_words.NothingIsLate}",
        _ => throw new ArgumentOutOfRangeException(nameof(finding), finding.Reason, "Every reason needs its own line."),
    };

    private string OfMeeting(Finding finding)
    {
        var when = Point(finding.Meeting!.Start);
        return finding.IsFirstMeeting ? _words.MetFirst(Name, when) : _words.Met(Name, when);
    }

    private string OfTheirMail(ThreadMail mail)
    {
        var wrote = mail.Expects == Expectation.Question ? _words.AskedYou(Name, Point(mail.At)) : _words.WroteToYou(Name, Point(mail.At));
        // Where the delay itself keeps people from answering.
        var late = now - mail.At >= Embarrassing ? $" {_words.Late}" : "";
        return $"{_words.Quoted(wrote, mail.Asks)} {_words.NoAnswerFromYou}{late}";
    }

    private string OfOwnMail(ThreadMail mail)
    {
        var wrote = mail.Expects == Expectation.Question ? _words.YouAsked(Name, Point(mail.At)) : _words.YouWroteTo(Name, Point(mail.At));
        return $"{_words.Quoted(wrote, mail.Asks)} {_words.NoAnswer}";
    }

    private string OfTie(Finding finding, DraftFacts facts)
    {
        var last = LastContact(finding, facts);
        return finding.WishedDays is { } wished
            ? _words.WishedRhythm(Name, _time.Often(wished), last)
            : _words.UsualRhythm(Name, finding.Tie?.Cadence is { } cadence ? _time.Often(cadence.UsualGapDays) : _words.Often, last);
    }

    private string OfCommonThread(Finding finding, MailThread theirs, DraftFacts facts) => _words.CommonThread(
        Name, TopicLine.Quotable(finding.Thread!.Topic) ?? "", Point(finding.Mail!.At), Whom(facts), TopicLine.Quotable(theirs.Topic) ?? "", Point(theirs.LastReceived!.At));

    private string OfInvitation(Finding finding, DraftFacts facts)
    {
        var meeting = finding.Meeting!;
        var what = TopicLine.Quotable(meeting.Subject) is { } title ? _words.Titled(title) : _words.UntitledMeeting;
        var onDay = _time.OnDay(meeting.Start, now, settings);
        return facts.Whom is null ? _words.Invited(Name, what, onDay) : _words.InvitedWith(Name, what, onDay, Whom(facts));
    }

    private string LastContact(Finding finding, DraftFacts facts)
    {
        var when = Point(finding.Since);
        if ((facts.LastContactKind & ContactKinds.Met) != ContactKinds.None) return _words.LastMeeting(when);
        var about = facts.LastTopic is { } topic && settings.LocalDay(topic.At) == settings.LocalDay(finding.Since) ? TopicLine.Quotable(topic.Text) : null;
        return about is null ? _words.LastMail(when) : _words.LastMailAbout(when, about);
    }

    private string LastWrote(DraftFacts facts) => facts.LastWroteAt is { } at ? _words.LastWrote(Name, _time.Day(at, now, settings)) : _words.NeverWrote(Name);

    private string Whom(DraftFacts facts) => facts.Whom is { } whom ? PersonName.Of(whom.Name, whom.Address).Shown : _words.Somebody;

    private string DayOf(DateOnly day) => _time.Day(settings.Instant(day, TimeOnly.MinValue), now, settings);

    private string Point(DateTimeOffset at) => _time.Point(at, now, settings);
}
