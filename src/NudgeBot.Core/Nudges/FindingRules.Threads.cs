using NudgeBot.Core.Interactions;
using NudgeBot.Core.People;
using NudgeBot.Core.Ranking;
using NudgeBot.Core.Ties;

namespace NudgeBot.Core.Nudges;

public sealed partial class FindingRules
{
    /// <summary>An answer this late comes too late, unless the two know each other well.</summary>
    private const int LatestAnswerDays = 30;
    private const int LatestAnswerToTieDays = 75;

    private const int LearnedDays = 21;

    /// <summary>A reminder is due after this many working days, and is of no use after this many days.</summary>
    private const int ReminderAfterWorkingDays = 5;
    private const int LatestReminderDays = 30;

    /// <summary>With more people addressed than this besides the two, a question is not to one of them.</summary>
    private const int MostOthers = 3;

    /// <summary>Where a mail that passed every rule is as likely worth a nudge as not, on the mail the weights were learned from.</summary>
    private static readonly ScoreScale AnswerScale = new(Middle: -4.6, Spread: 1.8);

    /// <summary>An automatic reply that names no day of return is taken to mean this long.</summary>
    private static readonly TimeSpan PresumedAbsence = TimeSpan.FromDays(7);

    /// <summary>A thread, from whichever side it waits (D4 to D6).</summary>
    public Finding? OfThread(MailThread thread, DateTimeOffset now)
    {
        var finding = OfTurn(thread, Turn.Of(thread, history, now), now);
        return finding is null ? null : Weighed(finding, now);
    }

    private Finding? OfTurn(MailThread thread, Turn turn, DateTimeOffset now) =>
        turn switch
        {
            { Whose: Whose.Owner, Mail: { } mail } => OfTheirQuestion(thread, mail, now),
            { Whose: Whose.Other, Mail: { } mail } => OfOwnQuestion(thread, mail, now),
            { Whose: Whose.Nobody, Mail: { } mail, Ended: { } ended } => OfEnded(thread, mail, ended, now),
            _ => null,
        };

    private Finding? OfTheirQuestion(MailThread thread, ThreadMail mail, DateTimeOffset now)
    {
        var person = PersonOf(mail.With);
        var tie = Tie.Of(person, Settings.LocalDay(now));
        var age = (now - mail.At).TotalDays;
        if (now < AnswerDueAt(mail) || age > (tie.Stage == Stage.Connected ? LatestAnswerDays : LatestAnswerToTieDays)) return null;
        var finding = Waiting(NudgeReason.AwaitingYourReply, thread, mail, tie, 0);
        if (thread.IsSensitive || mail.IsPrivate) return finding with { Silence = Silence.Sensitive };
        if (IsBulk(mail, person)) return finding with { Silence = Silence.Bulk };
        if (mail.Expects == Expectation.Unread && !MayAskUnread(thread, mail)) return null;
        if (IsStranger(person) || IsForged(person) || IsUnreadOfUnknown(mail, person)) return finding with { Silence = Silence.Unsure };
        var chance = RankingModel.Default.AnswerLater(new WaitingMail(thread, mail, history, now));
        var score = Within(AnswerScale.Of(chance) - LostBeyondLearned(tie, age));
        // A plain question from somebody close stays worth an answer, however unlikely habit makes one.
        if (tie.Stage == Stage.Converted && mail is { Expects: Expectation.Question, Others: 0 }) score = Math.Max(score, LowestScore);
        // Where no text is read, who wrote to whom is all there is to weigh.
        if (mail.Expects == Expectation.Unread) score = Math.Max(score, LowestScore);
        return score < LowestScore ? null : finding with { Score = score, Reasons = chance.Reasons };
    }

    private Finding? OfOwnQuestion(MailThread thread, ThreadMail mail, DateTimeOffset now)
    {
        var person = PersonOf(mail.With);
        var day = Settings.LocalDay(now);
        var age = (now - mail.At).TotalDays;
        if (age > LatestReminderDays || Settings.WorkingDaysBetween(mail.At, now) < ReminderAfterWorkingDays) return null;
        var tie = Tie.Of(person, day);
        var finding = Waiting(NudgeReason.AwaitingTheirReply, thread, mail, tie, ScoreOfOwn(mail, tie, age)) with { AskedTwice = thread.AskedTwice };
        if (thread.IsSensitive || mail.IsPrivate) return finding with { Silence = Silence.Sensitive };
        if (AddressKinds.Of(mail.With.Address) != AddressKind.Human || mail.Others > MostOthers) return finding with { Silence = Silence.Bulk };
        if (tie.Reciprocity.UnansweredApproaches > 2) return finding with { Silence = Silence.Resting };
        if (MeetsSoon(person.Id, now)) return finding with { Silence = Silence.AlreadyInContact };
        return finding.Score < LowestScore ? null : finding;
    }

    /// <summary>Only what ended lately is worth explaining.</summary>
    private static Finding? OfEnded(MailThread thread, ThreadMail mail, TurnEnd ended, DateTimeOffset now)
    {
        if (ended == TurnEnd.NothingAsked || now - mail.At > MeetingFreshness) return null;
        var own = thread.LastSent?.Id == mail.Id;
        var silence = ended is TurnEnd.WroteElsewhere or TurnEnd.MetSince ? Silence.AlreadyInContact : Silence.EndedWell;
        var reason = own ? NudgeReason.AwaitingTheirReply : NudgeReason.AwaitingYourReply;
        return Waiting(reason, thread, mail, null, 0) with { Silence = silence };
    }

    /// <summary>A question to the owner alone is due the next working morning, anything else the one after.</summary>
    private DateTimeOffset AnswerDueAt(ThreadMail mail) =>
        Settings.WorkingMorning(mail.At, mail is { Expects: Expectation.Question, Others: 0 } ? 1 : 2);

    private static bool IsBulk(ThreadMail mail, PersonHistory person) =>
        !mail.Direct
        || mail.Others > MostOthers
        || (mail.Marks ?? MailMarks.None) != MailMarks.None
        || AddressKinds.Of(mail.With.Address) != AddressKind.Human
        || OnlyEverWrites(person);

    /// <summary>
    /// A mail whose text nobody may read (P5) is taken to wait for an answer only where it begins a thread and goes to the owner
    /// alone: an answer may be a mere "thanks", and what goes to many is most often for information.
    /// </summary>
    private static bool MayAskUnread(MailThread thread, ThreadMail mail) =>
        mail.Others == 0 && thread is { LastSent: null, SentBeforeAt: null } && ((mail.Signs ?? MailSigns.None) & (MailSigns.Answer | MailSigns.Forward)) == MailSigns.None;

    /// <summary>With its headers unread too, a list or a robot may look like a person; whom the owner once wrote to is one.</summary>
    private static bool IsUnreadOfUnknown(ThreadMail mail, PersonHistory person) =>
        mail is { Expects: Expectation.Unread, Marks: null } && person.Days.CountOf(ContactKinds.Sent) == 0;

    /// <summary>From outside, never written to and never met: a cold letter, however politely it asks.</summary>
    private bool IsStranger(PersonHistory person) =>
        !IsInside(person.Id) && person.Days.CountOf(ContactKinds.Sent | ContactKinds.Met) == 0;

    /// <summary>The weights were learned on mail of at most three weeks; beyond these an answer to somebody close loses less by waiting.</summary>
    private static double LostBeyondLearned(Tie tie, double age) =>
        Math.Min(tie.Stage == Stage.Converted ? 0.2 : 1, 0.016 * Math.Max(0, age - LearnedDays));

    private double ScoreOfOwn(ThreadMail mail, Tie tie, double age) => Within(
        0.36
        + (mail.Expects == Expectation.Question ? 0.06 : 0)
        + (mail.Others == 0 ? 0.08 : -0.05 * mail.Others)
        + (IsInside(mail.With) ? 0 : 0.06)
        + (0.25 * tie.Strength.Value)
        - (tie.Reciprocity.ReceivedDays == 0 ? 0.1 : 0)
        - (0.008 * Math.Max(0, age - 7)));

    private static Finding Waiting(NudgeReason reason, MailThread thread, ThreadMail mail, Tie? tie, double score) => new()
    {
        Key = Finding.KeyOf(reason, mail.With, mail.Id.Value),
        Person = mail.With,
        Reason = reason,
        Since = mail.At,
        Score = score,
        Tie = tie,
        Thread = thread,
        Mail = mail,
    };
}
