using NudgeBot.Core.People;
using NudgeBot.Core.Speech;

namespace NudgeBot.Core.Drafts;

/// <summary>Time in the words of a suggested mail, which are English; to the owner time is told in <see cref="TimeWords"/> of their language.</summary>
public static class When
{
    /// <inheritdoc cref="TimeWords.Point" />
    public static string Point(DateTimeOffset at, DateTimeOffset now, MailboxSettings settings) => TimeWords.English.Point(at, now, settings);

    /// <inheritdoc cref="TimeWords.Duration" />
    public static string Duration(DateTimeOffset at, DateTimeOffset now, MailboxSettings settings) => TimeWords.English.Duration(at, now, settings);

    /// <inheritdoc cref="TimeWords.Often" />
    public static string Often(int days) => TimeWords.English.Often(days);

    /// <inheritdoc cref="TimeWords.Day" />
    public static string Day(DateTimeOffset at, DateTimeOffset now, MailboxSettings settings) => TimeWords.English.Day(at, now, settings);

    /// <inheritdoc cref="TimeWords.Time" />
    public static string Time(DateTimeOffset at, MailboxSettings settings) => TimeWords.Time(at, settings);
}
