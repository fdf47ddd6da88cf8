using NudgeBot.Core.People;

namespace NudgeBot.Core.Nudges;

/// <summary>
/// Whether the owner still has a use for nudges (N10). A round is a day on which some were shown; it is ignored where the owner
/// answered none of them. What closed by itself says nothing: the owner may have acted on it, or not.
/// </summary>
public static class IgnoredRounds
{
    /// <summary>After so many in a row it stops and asks.</summary>
    public const int Most = 3;

    /// <summary>How many rounds in a row were ignored, the last first; today's has not been ignored yet.</summary>
    /// <param name="since">When the owner last said to go on; null where they were never asked.</param>
    public static int InARow(IEnumerable<NudgeRecord> records, MailboxSettings settings, DateTimeOffset? since, DateTimeOffset now)
    {
        var today = settings.LocalDay(now);
        var rounds = records
            .Where(record => record.ShownAt is { } at && (since is null || at > since) && settings.LocalDay(at) < today && record.State != NudgeState.Settled && !record.Nudge.Reason.AsksForNoWord())
            .GroupBy(record => settings.LocalDay(record.ShownAt!.Value))
            .OrderByDescending(round => round.Key);
        return rounds.TakeWhile(round => round.All(record => record is { State: NudgeState.Shown })).Count();
    }
}
