using NudgeBot.Core.Interactions;
using NudgeBot.Core.People;

namespace NudgeBot.Core.Ranking;

/// <summary>What tells whether a mail will get the owner's answer, at its arrival and later.</summary>
public static class AnswerFeatures
{
    /// <summary>At arrival: the mail itself and its sender.</summary>
    public static IReadOnlyList<Feature<WaitingMail>> AtArrival { get; } =
    [
        new("inTo", c => c.Mail.Direct ? 1 : 0, c => c.Mail.Direct ? null : w => w.NotAddressed),
        new("firstInTo", c => c.Sign(MailSigns.OwnerFirst), _ => null),
        new("others", c => c.Mail.Others, c => c.Mail.Others > 3 ? Others(c.Mail.Others) : null),
        new("expects", c => c.Mail.Length is null ? double.NaN : (int)c.Mail.Expects, c => c.Mail.Expects switch
        {
            Expectation.Question => w => w.Question,
            Expectation.Request => w => w.Request,
            Expectation.Acknowledgement => w => w.OnlyThanks,
            Expectation.Unread => null,
            _ => w => w.NothingAsked,
        }),
        new("forInformation", c => c.TextSign(MailSigns.ForInformation), c => c.Sign(MailSigns.ForInformation) > 0 ? w => w.ForInformation : null),
        new("greetsOwner", c => c.TextSign(MailSigns.GreetsOwner), c => c.Sign(MailSigns.GreetsOwner) > 0 ? w => w.GreetsYou : null),
        new("greetsOthers", c => c.TextSign(MailSigns.GreetsOthers), c => c.Sign(MailSigns.GreetsOthers) > 0 ? w => w.GreetsAnother : null),
        new("length", c => c.Mail.Length ?? double.NaN, c => c.Mail.Length is < 200 and > 0 ? w => w.IsShort : null),
        new("bulkWords", c => c.TextSign(MailSigns.BulkWords), c => c.Sign(MailSigns.BulkWords) > 0 ? w => w.LikeMailToMany : null),
        new("sender", c => (int)c.SenderKind, c => c.SenderKind == AddressKind.Human ? null : w => w.NoOnePerson),
        new("isAnswer", c => c.Sign(MailSigns.Answer), c => c.Sign(MailSigns.Answer) > 0 ? w => w.AnswersEarlier : null),
        new("isForward", c => c.Sign(MailSigns.Forward), c => c.Sign(MailSigns.Forward) > 0 ? w => w.PassedOn : null),
        new("ownerInThread", c => c.Thread.LastSent?.At < c.Mail.At || c.Thread.SentBeforeAt < c.Mail.At ? 1 : 0, c => c.Thread.SentBeforeAt < c.Mail.At || c.Thread.LastSent?.At < c.Mail.At ? w => w.YouWroteInThread : null),
        new("inside", c => c.IsInside ? 1 : 0, c => c.IsInside ? w => w.Colleague : w => w.FromOutside),
        new("answerRate", c => (c.Pace.AnsweredBefore + 0.1) / (c.Pace.AskedBefore + 1), c => Rate(c.Pace.AnsweredBefore, c.Pace.AskedBefore)),
        new("sent270", c => c.Pace.Sent[3], c => c.Pace.Sent[3] >= 4 ? w => w.WellKnown : null),
        new("received28", c => c.Pace.Received[1], c => c.Pace.Received[1] >= 5 ? w => w.TheyWriteOften : null),
        new("received270", c => c.Pace.Received[3], c => c.Pace.Received[3] >= 10 ? w => w.TheyWriteOften : null),
        new("sinceSent", c => c.Pace.SinceSent, c => c.Pace.SinceSent == ContactPace.Never ? w => w.YouNeverWrote : c.Pace.SinceSent <= 7 ? w => w.YouWroteThisWeek : null),
        new("aloneShare", c => (c.Pace.ReceivedAlone[3] + 0.3) / (c.Pace.Received[3] + 1), c => c.Pace.ReceivedAlone[3] > 0.6 * c.Pace.Received[3] ? w => w.MostlyYouAlone : null),
        new("wasAnswered", c => c.Pace.WasAnswered[2], _ => null),
        new("hoursSinceSent", c => c.HoursBefore(c.Sender.LastSentAt), c => c.HoursBefore(c.Sender.LastSentAt) < 24 ? w => w.YouJustWrote : null),
        new("topicLength", c => c.Thread.Topic.Length == 0 ? double.NaN : c.Thread.Topic.Length, _ => null),
        new("topicAsks", c => c.Thread.Topic.Contains('?', StringComparison.Ordinal) ? 1 : 0, c => c.Thread.Topic.Contains('?', StringComparison.Ordinal) ? w => w.SubjectAsks : null),
        new("link", c => c.TextSign(MailSigns.Link), c => c.Sign(MailSigns.Link) > 0 ? w => w.Link : null),
    ];

    /// <summary>What happened since, and what of the mail itself makes an answer wait.</summary>
    public static IReadOnlyList<Feature<WaitingMail>> SinceArrival { get; } =
    [
        new("age", c => c.AgeInDays, c => c.AgeInDays > 7 ? w => w.CameLongAgo : c.AgeInDays <= 2 ? w => w.CameJustNow : null),
        new("wroteSince", c => c.Sender.LastSentAt > c.Mail.At ? 1 : 0, c => c.Sender.LastSentAt > c.Mail.At ? w => w.YouWroteSince : null),
        new("theyWroteSince", c => c.Sender.LastReceivedAt > c.Mail.At ? 1 : 0, c => c.Sender.LastReceivedAt > c.Mail.At ? w => w.TheyWroteSince : null),
        new("threadWentOn", c => c.Thread.LastReceived is { } last && last.Id != c.Mail.Id ? 1 : 0, c => c.Thread.LastReceived is { } last && last.Id != c.Mail.Id ? w => w.OthersWroteSince : null),
        new("wroteInThreadSince", c => c.Thread.LastSent?.At > c.Mail.At ? 1 : 0, c => c.Thread.LastSent?.At > c.Mail.At ? w => w.YouWroteInThreadSince : null),
        new("metSince", c => c.MetSince ? 1 : 0, c => c.MetSince ? w => w.MetSince : null),
        new("ownerActive", c => c.DaysWrittenOfMonth, _ => null),
        new("laterLength", c => c.Mail.Length ?? double.NaN, c => c.Mail.Length > 1000 ? w => w.IsLong : null),
    ];

    /// <summary>Later: the judgement at arrival as one feature, and what happened since.</summary>
    public static IReadOnlyList<Feature<WaitingMail>> Later { get; } = [new(AtArrivalName, c => c.AtArrival, _ => null), .. SinceArrival];

    /// <summary>The feature that carries the judgement at arrival.</summary>
    public const string AtArrivalName = "atArrival";

    private static Phrase Others(int count) => w => w.Others(count);

    private static Phrase? Rate(double answered, double received) =>
        received < 1.5 ? null : answered >= 0.5 * received ? w => w.YouAnswerMost : answered < 0.1 * received ? w => w.YouAnswerSeldom : null;
}
