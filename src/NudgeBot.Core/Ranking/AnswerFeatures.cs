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
        new("forInformation", c => c.TextSign(MailSigns.ForInformation), c => c.Sign(MailSigns.ForInformation) > 0 ? "it says it is for information" : null),
        new("greetsOwner", c => c.TextSign(MailSigns.GreetsOwner), c => c.Sign(MailSigns.GreetsOwner) > 0 ? "it greets you by name" : null),
        new("greetsOthers", c => c.TextSign(MailSigns.GreetsOthers), c => c.Sign(MailSigns.GreetsOthers) > 0 ? "it greets somebody else" : null),
        new("length", c => c.Mail.Length ?? double.NaN, c => c.Mail.Length is < 200 and > 0 ? "it is short" : null),
        new("bulkWords", c => c.TextSign(MailSigns.BulkWords), c => c.Sign(MailSigns.BulkWords) > 0 ? "it reads like mail to many" : null),
        new("sender", c => (int)c.SenderKind, c => c.SenderKind == AddressKind.Human ? null : "no one person stands behind its address"),
        new("isAnswer", c => c.Sign(MailSigns.Answer), c => c.Sign(MailSigns.Answer) > 0 ? "it answers an earlier mail" : null),
        new("isForward", c => c.Sign(MailSigns.Forward), c => c.Sign(MailSigns.Forward) > 0 ? "it was passed on" : null),
        new("ownerInThread", c => c.Thread.LastSent?.At < c.Mail.At || c.Thread.SentBeforeAt < c.Mail.At ? 1 : 0, c => c.Thread.SentBeforeAt < c.Mail.At || c.Thread.LastSent?.At < c.Mail.At ? "you wrote in this thread before" : null),
        new("inside", c => c.IsInside ? 1 : 0, c => c.IsInside ? "they are a colleague" : "they are from outside"),
        new("answerRate", c => (c.Pace.AnsweredBefore + 0.1) / (c.Pace.AskedBefore + 1), c => Rate(c.Pace.AnsweredBefore, c.Pace.AskedBefore)),
        new("sent270", c => c.Pace.Sent[3], c => c.Pace.Sent[3] >= 4 ? "you know each other well by mail" : null),
        new("received28", c => c.Pace.Received[1], c => c.Pace.Received[1] >= 5 ? "they write often" : null),
        new("received270", c => c.Pace.Received[3], c => c.Pace.Received[3] >= 10 ? "they write often" : null),
        new("sinceSent", c => c.Pace.SinceSent, c => c.Pace.SinceSent == ContactPace.Never ? "you never wrote to them" : c.Pace.SinceSent <= 7 ? "you wrote to them this week" : null),
        new("aloneShare", c => (c.Pace.ReceivedAlone[3] + 0.3) / (c.Pace.Received[3] + 1), c => c.Pace.ReceivedAlone[3] > 0.6 * c.Pace.Received[3] ? "they mostly write to you alone" : null),
        new("wasAnswered", c => c.Pace.WasAnswered[2], _ => null),
        new("hoursSinceSent", c => c.HoursBefore(c.Sender.LastSentAt), c => c.HoursBefore(c.Sender.LastSentAt) < 24 ? "you had just written to them" : null),
        new("topicLength", c => c.Thread.Topic.Length == 0 ? double.NaN : c.Thread.Topic.Length, _ => null),
        new("topicAsks", c => c.Thread.Topic.Contains('?', StringComparison.Ordinal) ? 1 : 0, c => c.Thread.Topic.Contains('?', StringComparison.Ordinal) ? "its subject asks" : null),
        new("link", c => c.TextSign(MailSigns.Link), c => c.Sign(MailSigns.Link) > 0 ? "it holds a link" : null),
    ];

    /// <summary>What happened since, and what of the mail itself makes an answer wait.</summary>
    public static IReadOnlyList<Feature<WaitingMail>> SinceArrival { get; } =
    [
        new("age", c => c.AgeInDays, c => c.AgeInDays > 7 ? "it came a while ago" : c.AgeInDays <= 2 ? "it came just now" : null),
        new("wroteSince", c => c.Sender.LastSentAt > c.Mail.At ? 1 : 0, c => c.Sender.LastSentAt > c.Mail.At ? "you wrote to them since" : null),
        new("theyWroteSince", c => c.Sender.LastReceivedAt > c.Mail.At ? 1 : 0, c => c.Sender.LastReceivedAt > c.Mail.At ? "they wrote again since" : null),
        new("threadWentOn", c => c.Thread.LastReceived is { } last && last.Id != c.Mail.Id ? 1 : 0, c => c.Thread.LastReceived is { } last && last.Id != c.Mail.Id ? "others wrote in the thread since" : null),
        new("wroteInThreadSince", c => c.Thread.LastSent?.At > c.Mail.At ? 1 : 0, c => c.Thread.LastSent?.At > c.Mail.At ? "you wrote in the thread since" : null),
        new("metSince", c => c.MetSince ? 1 : 0, c => c.MetSince ? "you met since" : null),
        new("ownerActive", c => c.DaysWrittenOfMonth, _ => null),
        new("laterLength", c => c.Mail.Length ?? double.NaN, c => c.Mail.Length > 1000 ? "it is long" : null),
    ];

    /// <summary>Later: the judgement at arrival as one feature, and what happened since.</summary>
    public static IReadOnlyList<Feature<WaitingMail>> Later { get; } = [new(AtArrivalName, c => c.AtArrival, _ => null), .. SinceArrival];

    /// <summary>The feature that carries the judgement at arrival.</summary>
    public const string AtArrivalName = "atArrival";

    private static string? Rate(double answered, double received) =>
        received < 1.5 ? null : answered >= 0.5 * received ? "you answer their mail most times" : answered < 0.1 * received ? "you seldom answer their mail" : null;
}
