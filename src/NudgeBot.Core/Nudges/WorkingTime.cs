using NudgeBot.Core.People;

namespace NudgeBot.Core.Nudges;

internal static class WorkingTime
{
    /// <summary>The owner is at work: within their hours, and not on leave. What cannot wait until they are stays unsaid (N8).</summary>
    public static bool IsAtWork(this MailboxSettings settings, DateTimeOffset now) =>
        settings.WorkingHours.Covers(settings.LocalTime(now)) && !settings.AutomaticReplies.CoversAt(now);
}
