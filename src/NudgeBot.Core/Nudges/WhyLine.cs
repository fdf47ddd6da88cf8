using NudgeBot.Core.Drafts;
using NudgeBot.Core.Interactions;
using NudgeBot.Core.People;

namespace NudgeBot.Core.Nudges;

/// <summary>
/// The one line that tells the owner why they see a nudge. It claims no more than the mailbox proves: a meeting "was in your
/// calendar", an answer "is not in your mail", and calls and chats cannot be seen.
/// </summary>
internal sealed class WhyLine(PersonName name, MailboxSettings settings, DateTimeOffset now)
{
    private static readonly TimeSpan Embarrassing = TimeSpan.FromDays(30);

    private string Name => name.Given ?? name.Shown;

    public string Of(Finding finding, DraftFacts facts) => finding.Reason switch
    {
        NudgeReason.MetNotWritten => OfMeeting(finding),
        NudgeReason.AwaitingYourReply => $"{Name} {(finding.Mail!.Expects == Expectation.Question ? "asked you" : "wrote")} {Point(finding.Mail!.At)}{Quote(finding.Mail)} I see no answer from you in your mail.{Late(finding)}",
        NudgeReason.PromiseDue or NudgeReason.PromiseOverdue or NudgeReason.RequestDue => new PromiseLine(Name, settings, now).Of(finding),
        NudgeReason.AwaitingTheirReply when finding.Commitment is not null => new PromiseLine(Name, settings, now).Of(finding),
        NudgeReason.AwaitingTheirReply => $"You {(finding.Mail!.Expects == Expectation.Question ? "asked" : "wrote to")} {Name} {Point(finding.Mail!.At)}{Quote(finding.Mail)} I see no answer in your mail.",
        NudgeReason.FadingTie => OfTie(finding, facts),
        NudgeReason.DormantTie => $"You and {Name} kept in touch once. The last I can see is {LastContact(finding, facts)}; calls and chats I can't see.",
        NudgeReason.Invitation => OfInvitation(finding, facts),
        NudgeReason.Introduction when finding.AboutThread is { } theirs => OfCommonThread(finding, theirs, facts),
        NudgeReason.Introduction => $"{Whom(facts)} would like to meet {name.Shown} (mail {Point(finding.Since)}). {LastWrote(facts)} Shall I ask {Name} first?",
        NudgeReason.Thanks => $"{Name} introduced you to {Whom(facts)} {Point(finding.Sign!.At)}, and you had a meeting in your calendar {Point(finding.Meeting!.Start)}. I see no word to {Name} since.",
        NudgeReason.OneWay => $"Only for you: {Name} asked you for something on {finding.Favours} days in the last two months, and {finding.OpenQuestions} of your own questions are open. You may say no.",
        NudgeReason.Restart => $"You are back since {When.Day(settings.Instant(finding.BackOn!.Value, TimeOnly.MinValue), now, settings)}. {Of(finding with { Reason = finding.Underlying!.Value }, facts)} Nothing here is late; one word is a good start.",
        _ => throw new ArgumentOutOfRangeException(nameof(finding), finding.Reason, "Every reason needs its own line."),
    };

    private string OfMeeting(Finding finding)
    {
        var meeting = finding.Meeting!;
        var first = finding.IsFirstMeeting ? ", for the first time as far as I can see" : "";
        return $"You had a meeting with {Name} in your calendar {Point(meeting.Start)}{first}. I see no mail between you since; calls and chats I can't see.";
    }

    private string OfTie(Finding finding, DraftFacts facts)
    {
        var gap = finding.Tie?.Cadence is { } cadence ? When.Often(cadence.UsualGapDays) : "often";
        var rhythm = finding.WishedDays is { } wished ? $"You wished to be in touch with {Name} {When.Often(wished)}" : $"You and {Name} were in touch {gap}";
        return $"{rhythm}. The last I can see is {LastContact(finding, facts)}; calls and chats I can't see.";
    }

    private string OfCommonThread(Finding finding, MailThread theirs, DraftFacts facts) =>
        $"{Name} wrote to you about “{TopicLine.Quotable(finding.Thread!.Topic)}” {Point(finding.Mail!.At)}, and {Whom(facts)} about “{TopicLine.Quotable(theirs.Topic)}” {Point(theirs.LastReceived!.At)}. They may have a common thread; I see nothing that shows they know each other. Shall I ask {Name} first?";

    private string OfInvitation(Finding finding, DraftFacts facts)
    {
        var meeting = finding.Meeting!;
        var what = TopicLine.Quotable(meeting.Subject) is { } title ? $"“{title}”" : "a meeting";
        var with = facts.Whom is { } whom ? $", with {PersonName.Of(whom.Name, whom.Address).Shown}" : "";
        return $"{Name} invited you to {what} on {When.Day(meeting.Start, now, settings)}{with}. As far as I can see you have not met before, and the invitation waits for an answer.";
    }

    private string LastContact(Finding finding, DraftFacts facts)
    {
        var isMeeting = (facts.LastContactKind & ContactKinds.Met) != ContactKinds.None;
        var about = !isMeeting && facts.LastTopic is { } topic && settings.LocalDay(topic.At) == settings.LocalDay(finding.Since) ? TopicLine.Quotable(topic.Text) : null;
        return $"{(isMeeting ? "a meeting" : "a mail")} {Point(finding.Since)}{(about is null ? "" : $", about “{about}”")}";
    }

    private string LastWrote(DraftFacts facts) => facts.LastWroteAt is { } at ? $"Your last mail with {Name} is from {When.Day(at, now, settings)}." : $"I see no mail between you and {Name}.";

    private static string Whom(DraftFacts facts) => facts.Whom is { } whom ? PersonName.Of(whom.Name, whom.Address).Shown : "Somebody";

    /// <summary>Said where the delay itself keeps people from answering.</summary>
    private string Late(Finding finding) => now - finding.Mail!.At >= Embarrassing ? " It is late, and still worth sending." : "";

    private static string Quote(ThreadMail mail) => mail.Asks switch
    {
        null => ".",
        [.., '.' or '?' or '!' or '…'] asks => $": “{asks}”",
        var asks => $": “{asks}”.",
    };

    private string Point(DateTimeOffset at) => When.Point(at, now, settings);
}
