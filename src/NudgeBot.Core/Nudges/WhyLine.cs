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
    private string Name => name.Given ?? name.Shown;

    public string Of(Finding finding, DraftFacts facts) => finding.Reason switch
    {
        NudgeReason.MetNotWritten => OfMeeting(finding),
        NudgeReason.AwaitingYourReply => $"{Name} {(finding.Mail!.Expects == Expectation.Question ? "asked you" : "wrote")} {Point(finding.Mail!.At)}{Quote(finding.Mail)} I see no answer from you in your mail.",
        NudgeReason.PromiseDue or NudgeReason.PromiseOverdue or NudgeReason.RequestDue => new PromiseLine(Name, settings, now).Of(finding),
        NudgeReason.AwaitingTheirReply when finding.Commitment is not null => new PromiseLine(Name, settings, now).Of(finding),
        NudgeReason.AwaitingTheirReply => $"You {(finding.Mail!.Expects == Expectation.Question ? "asked" : "wrote to")} {Name} {Point(finding.Mail!.At)}{Quote(finding.Mail)} I see no answer in your mail.",
        NudgeReason.FadingTie => OfTie(finding, facts),
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
        var gap = finding.Tie?.Cadence is { } cadence ? Usual(cadence.UsualGapDays) : "often";
        var kind = (facts.LastContactKind & ContactKinds.Met) != ContactKinds.None ? "a meeting" : "a mail";
        return $"You and {Name} were in touch {gap}. The last I can see is {kind} {Point(finding.Since)}; calls and chats I can't see.";
    }

    private static string Usual(int days) => days switch
    {
        <= 3 => "every few days",
        <= 10 => "about once a week",
        <= 20 => "every couple of weeks",
        <= 45 => "about once a month",
        _ => "every couple of months",
    };

    private static string Quote(ThreadMail mail) => mail.Asks switch
    {
        null => ".",
        [.., '.' or '?' or '!' or '…'] asks => $": “{asks}”",
        var asks => $": “{asks}”.",
    };

    private string Point(DateTimeOffset at) => When.Point(at, now, settings);
}
