namespace NudgeBot.Storage.History;

/// <summary>How far one of a mailbox's collections has been read.</summary>
/// <param name="Collection">Which one: <c>inbox</c>, <c>sentitems</c>, <c>calendar</c>.</param>
/// <param name="Link">Graph's nextLink in the middle of a round, its deltaLink after one: followed as it is, never taken apart.</param>
/// <param name="WindowStart">For a calendar: the first instant its round covers.</param>
/// <param name="WindowEnd">For a calendar: the end of what its round covers.</param>
/// <param name="RoundCompletedAt">When the last whole round ended; null before the first has.</param>
public sealed record SyncPosition(
    string Collection,
    string Link,
    DateTimeOffset? WindowStart,
    DateTimeOffset? WindowEnd,
    DateTimeOffset? RoundCompletedAt);
