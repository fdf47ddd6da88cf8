using System.Globalization;
using NudgeBot.Core.Interactions;

namespace NudgeBot.Core.Ties;

/// <summary>Why a tie is as strong as it is: facts of the last year that the mailbox proves, for the owner to read (R2).</summary>
public static class StrengthReasons
{
    private const int Year = 365;
    private const double Steady = 0.35;
    private const double Close = 0.65;

    /// <summary>One side writes more than this many times as often: worth saying.</summary>
    private const int OneSided = 3;

    public static Closeness ClosenessOf(Tie tie) => tie switch
    {
        { Stage: Stage.Connected } => Closeness.New,
        { Strength.Value: >= Close } => Closeness.Close,
        { Strength.Value: >= Steady } => Closeness.Steady,
        _ => Closeness.Light,
    };

    /// <summary>Sentences, the weightiest first; never empty.</summary>
    public static IReadOnlyList<string> Of(PersonHistory person, DateOnly on)
    {
        int met = 0, both = 0, sent = 0, received = 0;
        foreach (var day in person.Days.AsSpan())
        {
            var age = on.DayNumber - day.DayNumber;
            if (age is < 0 or > Year) continue;
            var (wrote, heard) = ((day.Kinds & ContactKinds.Sent) != ContactKinds.None, (day.Kinds & ContactKinds.Received) != ContactKinds.None);
            if (wrote) sent++;
            if (heard) received++;
            if (wrote && heard) both++;
            if ((day.Kinds & ContactKinds.Met) != ContactKinds.None) met++;
        }

        var reasons = new List<string>();
        if (met > 0) reasons.Add($"{Days(met)} of the last year had a meeting with both of you in your calendar.");
        if (sent > 0 && received > 0) reasons.Add($"You wrote on {Days(sent, capital: false)} of the last year, they on {Days(received, capital: false)}{(both > 0 ? ", sometimes on the same day" : "")}.");
        if (Balance(sent, received) is { } balance) reasons.Add(balance);
        if (reasons.Count == 0) reasons.Add("I see no contact between you in the last year.");
        return reasons;
    }

    private static string? Balance(int sent, int received) => (sent, received) switch
    {
        (0, 0) => null,
        (_, 0) => $"Only you wrote in the last year, on {Days(sent, capital: false)}.",
        (0, _) => $"Only they wrote in the last year, on {Days(received, capital: false)}.",
        _ when sent > OneSided * received => "Mostly it is you who writes.",
        _ when received > OneSided * sent => "Mostly it is they who write.",
        _ => null,
    };

    private static string Days(int count, bool capital = true) =>
        count == 1 ? capital ? "One day" : "one day" : string.Create(CultureInfo.InvariantCulture, $"{count} days");
}
