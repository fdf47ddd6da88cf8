using NudgeBot.Api.Words;
using NudgeBot.Privacy;

namespace NudgeBot.Api;

/// <summary>What is read, what is kept, for how long and why, and what an administrator sees: docs/privacy.md in few words.</summary>
internal static class PrivacyNotice
{
    public static PrivacyView Of(PrivacyWords words, RetentionOptions kept, string? turnedOnBy, DateTimeOffset? consentedAt) => new(
        Reads: [words.ReadsMail, words.ReadsCalendar, words.ReadsSettings],
        Keeps:
        [
            new(words.People, words.WhyPeople, words.UntilQuiet(kept.QuietPeopleYears)),
            new(words.Signs, words.WhySigns, words.UntilQuiet(kept.QuietPeopleYears)),
            new(words.Threads, words.WhyThreads, words.UntilNinetyDays),
            new(words.Meetings, words.WhyMeetings, words.UntilFortyFiveDays),
            new(words.Nudges, words.WhyNudges, words.UntilWordsGo(kept.ClosedWordsDays, kept.SentWordsDays, kept.ClosedNudgesDays)),
            new(words.Told, words.WhyTold, words.UntilTakenBack),
        ],
        Never: [words.NeverText, words.NeverSent, words.NeverPrivate, words.NeverShared],
        AdministratorSees: [words.AdministratorSeesFigures, words.AdministratorNeverSees],
        turnedOnBy,
        consentedAt);
}
