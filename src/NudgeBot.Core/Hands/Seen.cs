namespace NudgeBot.Core.Hands;

/// <summary>What the newest mail that shows it shows.</summary>
/// <param name="At">The instant of that mail.</param>
public sealed record Seen<T>(T Value, DateTimeOffset At)
    where T : notnull;

/// <summary>Which of two sightings stands.</summary>
internal static class Seen
{
    /// <summary>The newer of the two, or the one there is. At one instant the order of their words decides, so that no order of reading matters.</summary>
    public static Seen<T>? Newer<T>(Seen<T>? one, Seen<T>? other)
        where T : notnull
    {
        if (one is null || other is null) return one ?? other;
        if (one.At != other.At) return one.At > other.At ? one : other;
        return string.CompareOrdinal(one.Value.ToString(), other.Value.ToString()) >= 0 ? one : other;
    }
}
