using NudgeBot.Api.Words;

namespace NudgeBot.Api;

/// <summary>What is read, what is kept, for how long and why, and what an administrator sees.</summary>
internal static class PrivacyNotice
{
    public static PrivacyView Of(PrivacyWords words, string? turnedOnBy, DateTimeOffset? consentedAt) => new(
        Reads: [words.ReadsMail, words.ReadsCalendar, words.ReadsSettings],
        Keeps:
        [
            new(words.People, words.WhyPeople, words.UntilErased),
            new(words.Signs, words.WhySigns, words.UntilErased),
            new(words.Threads, words.WhyThreads, words.UntilNinetyDays),
            new(words.Meetings, words.WhyMeetings, words.UntilFortyFiveDays),
            new(words.Nudges, words.WhyNudges, words.UntilErased),
            new(words.Told, words.WhyTold, words.UntilTakenBack),
        ],
        Never: [words.NeverText, words.NeverSent, words.NeverPrivate, words.NeverShared],
        AdministratorSees: [words.AdministratorSeesFigures, words.AdministratorNeverSees],
        turnedOnBy,
        consentedAt);
}
