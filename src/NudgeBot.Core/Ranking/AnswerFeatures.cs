using System.Globalization;
using NudgeBot.Core.Interactions;
using NudgeBot.Core.People;

namespace NudgeBot.Core.Ranking;

/// <summary>What tells whether a mail will get the owner's answer, at its arrival and later.</summary>
public static class AnswerFeatures
{
    /// <summary>At arrival: the mail itself and its sender.</summary>
    public static IReadOnlyList<Feature<WaitingMail>> AtArrival { get; } =
    [
        new("alone", c => c.Mail is { Direct: true, Others: 0 } ? 1 : 0, c => c.Mail is { Direct: true, Others: 0 } ? "they wrote to you alone" : null),
        new("inTo", c => c.Mail.Direct ? 1 : 0, c => c.Mail.Direct ? null : "you are not among those it was sent to"),
        new("firstInTo", c => c.Sign(MailSigns.OwnerFirst), _ => null),
        new("others", c => c.Mail.Others, c => c.Mail.Others > 3 ? string.Create(CultureInfo.InvariantCulture, $"{c.Mail.Others} others were addressed") : null),
        new("expects", c => c.Mail.Length is null ? double.NaN : (int)c.Mail.Expects, c => c.Mail.Expects switch
        {
            Expectation.Question => "they asked a question",
            Expectation.Request => "they asked for something",
            Expectation.Acknowledgement => "they only said thanks",
            _ => "nothing was asked",
        }),
        new("questionMark", c => c.TextSign(MailSigns.QuestionMark), _ => null),
        new("saysYou", c => c.TextSign(MailSigns.SaysYou), _ => null),
        new("forInformation", c => c.TextSign(MailSigns.ForInformation), c => c.Sign(MailSigns.ForInformation) > 0 ? "it says it is for information" : null),
        new("greetsOwner", c => c.TextSign(MailSigns.GreetsOwner), c => c.Sign(MailSigns.GreetsOwner) > 0 ? "it greets you by name" : null),
        new("greetsOthers", c => c.TextSign(MailSigns.GreetsOthers), c => c.Sign(MailSigns.GreetsOthers) > 0 ? "it greets somebody else" : null),
        new("length", c => c.Mail.Length ?? double.NaN, c => c.Mail.Length is < 200 and > 0 ? "it is short" : null),
        new("bulkWords", c => c.TextSign(MailSigns.BulkWords), c => c.Sign(MailSigns.BulkWords) > 0 ? "it reads like mail to many" : null),
        new("sender", c => (int)c.SenderKind, c => c.SenderKind == AddressKind.Human ? null : "no one person stands behind its address"),
        new("marks", c => c.Mail.Marks is { } marks ? marks == MailMarks.None ? 0 : 1 : 0, c => (c.Mail.Marks ?? MailMarks.None) != MailMarks.None ? "its headers say it was sent to many" : null),
        new("isAnswer", c => c.Sign(MailSigns.Answer), c => c.Sign(MailSigns.Answer) > 0 ? "it answers an earlier mail" : null),
        new("isForward", c => c.Sign(MailSigns.Forward), c => c.Sign(MailSigns.Forward) > 0 ? "it was passed on" : null),
        new("ownerInThread", c => c.Thread.LastSent?.At < c.Mail.At || c.Thread.SentBeforeAt < c.Mail.At ? 1 : 0, c => c.Thread.SentBeforeAt < c.Mail.At || c.Thread.LastSent?.At < c.Mail.At ? "you wrote in this thread before" : null),
        new("inside", c => c.IsInside ? 1 : 0, c => c.IsInside ? "they are a colleague" : "they are from outside"),
        new("answerRate", c => (c.Pace.Answered[3] + 0.1) / (c.Pace.Received[3] + 1), c => Rate(c.Pace.Answered[3], c.Pace.Received[3])),
        new("answerRateLately", c => (c.Pace.Answered[1] + 0.1) / (c.Pace.Received[1] + 1), c => Rate(c.Pace.Answered[1], c.Pace.Received[1])),
        new("writeRate", c => (c.Pace.Sent[3] + 0.1) / (c.Pace.Received[3] + 1), _ => null),
        new("answered", c => c.Pace.Answered[2], c => c.Pace.Answered[2] >= 2 ? "you often answered them before" : null),
        new("answeredLately", c => c.Pace.Answered[0], c => c.Pace.Answered[0] >= 0.5 ? "you answered them lately" : null),
        new("sentAlone", c => c.Pace.SentAlone[2], c => c.Pace.SentAlone[2] >= 2 ? "you often write to them alone" : null),
        new("sent7", c => c.Pace.Sent[0], c => c.Pace.Sent[0] >= 0.5 ? "you wrote to them lately" : null),
        new("sent28", c => c.Pace.Sent[1], c => c.Pace.Sent[1] >= 1 ? "you write to them a lot" : null),
        new("sent270", c => c.Pace.Sent[3], c => c.Pace.Sent[3] >= 4 ? "you know each other well by mail" : null),
        new("received28", c => c.Pace.Received[1], c => c.Pace.Received[1] >= 5 ? "they write often" : null),
        new("received270", c => c.Pace.Received[3], c => c.Pace.Received[3] >= 10 ? "they write often" : null),
        new("sinceSent", c => c.Pace.SinceSent, c => c.Pace.SinceSent == ContactPace.Never ? "you never wrote to them" : c.Pace.SinceSent <= 7 ? "you wrote to them this week" : null),
        new("aloneShare", c => (c.Pace.ReceivedAlone[3] + 0.3) / (c.Pace.Received[3] + 1), c => c.Pace.ReceivedAlone[3] > 0.6 * c.Pace.Received[3] ? "they mostly write to you alone" : null),
        new("wasAnswered", c => c.Pace.WasAnswered[2], _ => null),
        new("met", c => c.Pace.Met[2], c => c.Pace.Met[2] > 0 ? "you have met" : null),
        new("ownerRate", c => c.Habits.AnswerRate, _ => null),
        new("ownerActive", c => c.Habits.SentDaysOfMonth, _ => null),
    ];

    /// <summary>Later: the same, and what happened since.</summary>
    public static IReadOnlyList<Feature<WaitingMail>> Later { get; } =
    [
        .. AtArrival,
        new("age", c => c.AgeInDays, c => c.AgeInDays > 7 ? "it came a while ago" : c.AgeInDays <= 2 ? "it came just now" : null),
        new("wroteSince", c => c.Sender.LastSentAt > c.Mail.At ? 1 : 0, c => c.Sender.LastSentAt > c.Mail.At ? "you wrote to them since" : null),
        new("theyWroteSince", c => c.Sender.LastReceivedAt > c.Mail.At ? 1 : 0, c => c.Sender.LastReceivedAt > c.Mail.At ? "they wrote again since" : null),
        new("threadWentOn", c => c.Thread.LastReceived is { } last && last.Id != c.Mail.Id ? 1 : 0, c => c.Thread.LastReceived is { } last && last.Id != c.Mail.Id ? "others wrote in the thread since" : null),
        new("wroteInThreadSince", c => c.Thread.LastSent?.At > c.Mail.At ? 1 : 0, c => c.Thread.LastSent?.At > c.Mail.At ? "you wrote in the thread since" : null),
        new("metSince", c => c.MetSince ? 1 : 0, c => c.MetSince ? "you met since" : null),
    ];

    private static string? Rate(double answered, double received) =>
        received < 1.5 ? null : answered >= 0.5 * received ? "you answer their mail most times" : answered < 0.1 * received ? "you seldom answer their mail" : null;
}
