using NudgeBot.Core.Interactions;
using NudgeBot.Core.People;

namespace NudgeBot.Core.Ranking;

/// <summary>A received mail at an instant, and all that is known then of its sender: what the chance of an answer is judged from.</summary>
public sealed class WaitingMail(MailThread thread, ThreadMail mail, MailboxHistory history, DateTimeOffset now)
{
    public MailThread Thread => thread;

    public ThreadMail Mail => mail;

    public PersonHistory Sender { get; } = history.People.TryGetValue(mail.With, out var known) ? known : new PersonHistory(mail.With);

    public ContactPace Pace => field ??= ContactPace.Of(Sender, history.Owner.Settings.LocalDay(now));

    /// <summary>The log-odds that were judged at arrival, once they are; till then nobody knows.</summary>
    public double AtArrival { get; internal set; } = double.NaN;

    public AddressKind SenderKind { get; } = AddressKinds.Of(mail.With.Address);

    public bool IsInside => history.Owner.IsInside(mail.With.Address);

    public double AgeInDays => Math.Max(0, (now - mail.At).TotalDays);

    /// <summary>Hours from an instant to the mail; <see cref="double.NaN"/> where it came after the mail, "never" where there is none.</summary>
    public double HoursBefore(DateTimeOffset? at) => at is not { } known ? 24.0 * ContactPace.Never : known > mail.At ? double.NaN : (mail.At - known).TotalHours;

    /// <summary>Days of the last 30 on which the owner wrote to anybody.</summary>
    public int DaysWrittenOfMonth => history.DaysWrittenOfMonth(history.Owner.Settings.LocalDay(now));

    public bool MetSince => history.MetSince(mail.With, mail.At, now);

    /// <summary>True, false, or not known because the signs were not read.</summary>
    public double Sign(MailSigns sign) => mail.Signs is { } signs ? (signs & sign) != MailSigns.None ? 1 : 0 : double.NaN;

    /// <summary>As <see cref="Sign"/>, for what only the text shows.</summary>
    public double TextSign(MailSigns sign) => mail.Length is null ? double.NaN : Sign(sign);
}
