using NudgeBot.Tests.Journeys;

namespace NudgeBot.Tests.Year;

/// <summary>
/// How an owner lives with the bot: some cards they answer, one way or another, some they leave lying; now and then they look at
/// nothing for a fortnight, and when asked they say to go on. The same seed gives the same year.
/// </summary>
internal sealed class OwnersDays(int seed)
{
    private const int DaysAWhile = 90;
    private const int DaysOfNoTime = 14;

#pragma warning disable CA5394 // A made-up owner keeps no secrets, and must do the same each time.
    private readonly Random _mood = new(seed);

    /// <summary>What the owner does today with each card that is open; null to leave it.</summary>
    public string? AnswerTo(ShownCard card, int day)
    {
        if (day % DaysAWhile >= DaysAWhile - DaysOfNoTime) return null;
        var mood = _mood.Next(100);
        string? verb = mood switch
        {
            < 30 => "nudge.done",
            < 42 => "nudge.notThis",
            < 52 => "nudge.snooze",
            < 56 => "nudge.send",
            < 58 => "nudge.never",
            _ => null,
        };
        return verb is not null && card.Verbs.Contains(verb) ? verb : null;
    }

    /// <summary>Whether they look at their chat in the morning, rather than after lunch.</summary>
    public bool LooksInTheMorning() => _mood.Next(100) < 40;
#pragma warning restore CA5394
}
