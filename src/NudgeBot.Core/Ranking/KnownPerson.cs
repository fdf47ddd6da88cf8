using NudgeBot.Core.Interactions;
using NudgeBot.Core.People;

namespace NudgeBot.Core.Ranking;

/// <summary>A person at an instant: what the chance that the owner writes to them soon is judged from.</summary>
public sealed class KnownPerson(PersonHistory person, MailboxHistory history, DateTimeOffset now)
{
    public PersonHistory Person => person;

    public ContactPace Pace { get; } = ContactPace.Of(person, history.Owner.Settings.LocalDay(now));

    /// <summary>Days on which others wrote to the owner and to them at once, one half as heavy for every so many days that passed.</summary>
    public double Beside(double halfLifeDays) => person.NamedBeside.Fading(Today, halfLifeDays);

    /// <summary>Days since the last of them; <see cref="ContactPace.Never"/> where there was none.</summary>
    public int SinceBeside => person.NamedBeside.IsEmpty ? ContactPace.Never : Math.Max(0, Today - person.NamedBeside.Last);

    private int Today { get; } = history.Owner.Settings.LocalDay(now).DayNumber;

    public bool IsInside => history.Owner.IsInside(person.Id.Address);

    public AddressKind Kind => AddressKinds.Of(person.Id.Address);

    public bool MeetsSoon => history.NextMeeting(person.Id, now) is { } next && next.Start < now + TimeSpan.FromDays(30);

    /// <summary>How long the owner has not written, in usual gaps between the owner's own mails.</summary>
    public double SilenceInGaps => Pace.SinceSent / Math.Max(1, Pace.UsualSentGap);
}
