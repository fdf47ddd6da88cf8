using NudgeBot.Core.Drafts;
using NudgeBot.Core.Interactions;
using NudgeBot.Core.People;
using NudgeBot.Core.Speech;
using NudgeBot.Core.Ties;

namespace NudgeBot.Core.Nudges;

/// <summary>
/// Some days after a word that a nudge brought about and that was answered: how did it go (N14)? Asked once of each, and at most
/// once a week. "Went well" is <see cref="NudgeChoice.AlreadyDid"/>; "not a fit" is <see cref="Memory.MemoryFact.LetRest"/>; no answer is
/// an answer too.
/// </summary>
public sealed class FollowUps(MailboxHistory history)
{
    private const int FirstWorkingDay = 3;
    private const int LastWorkingDay = 10;

    private static readonly TimeSpan Week = TimeSpan.FromDays(7);

    private readonly FindingRules _rules = new(history);

    private MailboxSettings Settings => history.Owner.Settings;

    /// <summary>The one question to ask now, about the oldest follow-up that is ripe; null where there is none.</summary>
    public Nudge? At(PastNudges past, DateTimeOffset now)
    {
        if (!Settings.IsAtWork(now) || past.Records.Any(record => IsRecentQuestion(record, now))) return null;
        return past.Records
            .Where(record => record.AnsweredAt is { } sent && IsFollowUp(record) && IsRipe(record.Nudge.Person, sent, now) && past.Of(KeyOf(record)) is null && MayBeSpokenOf(record.Nudge.Person, past, now))
            .OrderBy(record => record.AnsweredAt).ThenBy(record => record.Id)
            .Select(record => Ask(record, now))
            .FirstOrDefault();
    }

    private static bool IsRecentQuestion(NudgeRecord record, DateTimeOffset now) =>
        record is { Nudge.Reason: NudgeReason.HowDidItGo } && (record.IsOpen || record.ShownAt > now - Week);

    /// <summary>A word the owner need not have written: what is owed went out or did not, and there is nothing to ask about it.</summary>
    private static bool IsFollowUp(NudgeRecord record) => record.State == NudgeState.Sent && record.Nudge.Reason switch
    {
        NudgeReason.MetNotWritten or NudgeReason.FadingTie or NudgeReason.DormantTie or NudgeReason.Thanks or NudgeReason.Restart => true,
        // Until the two are brought together, the next step is the question.
        NudgeReason.Introduction => IntroductionKey.Read(record.Nudge.Key) is { Step: IntroductionStep.BringTogether },
        _ => false,
    };

    private bool IsRipe(PersonId person, DateTimeOffset sent, DateTimeOffset now) =>
        Settings.WorkingDaysBetween(sent, now) is >= FirstWorkingDay and <= LastWorkingDay
        && (history.LastReceivedAt(person) > sent || history.MetSince(person, sent, now));

    private bool MayBeSpokenOf(PersonId person, PastNudges past, DateTimeOffset now) =>
        !past.IsMuted(person)
        && history.Memory.Against(Question(person, now)) is null
        && _rules.AgainstWritingTo(PersonOf(person), now) is null;

    private Nudge Ask(NudgeRecord record, DateTimeOffset now)
    {
        var (person, sent) = (record.Nudge.Person, record.AnsweredAt!.Value);
        var name = PersonName.Of(PersonOf(person).Name, person.Address);
        return new Nudge
        {
            Key = KeyOf(record),
            Person = person,
            Name = name.Shown,
            Reason = NudgeReason.HowDidItGo,
            Score = 1,
            Stage = Tie.Of(PersonOf(person), Settings.LocalDay(now)).Stage,
            Why = MeetingWords.Of(Settings.Language).HowDidItGo(name.Given ?? name.Shown, TimeWords.Of(Settings.Language).OnDay(sent, now, Settings)),
            When = record.Nudge.When,
            Evidence = record.Nudge.Evidence,
            Draft = new Draft("en", null, null, null, null, null, []),
            Since = sent,
        };
    }

    private static Finding Question(PersonId person, DateTimeOffset now) => new() { Key = default, Person = person, Reason = NudgeReason.HowDidItGo, Since = now };

    private PersonHistory PersonOf(PersonId id) => history.People.GetValueOrDefault(id) ?? new PersonHistory(id);

    private static NudgeKey KeyOf(NudgeRecord record) => Finding.KeyOf(NudgeReason.HowDidItGo, record.Nudge.Person, record.Nudge.Key.Value);
}
