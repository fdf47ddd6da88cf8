using NudgeBot.Core.Interactions;
using NudgeBot.Core.Speech;

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
    public static IReadOnlyList<string> Of(PersonHistory person, DateOnly on, string language)
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

        var words = TieWords.Of(language);
        var reasons = new List<string>();
        if (met > 0) reasons.Add(words.DaysMet(met));
        if (sent > 0 && received > 0) reasons.Add(both > 0 ? words.BothWroteAtOnce(sent, received) : words.BothWrote(sent, received));
        if (Balance(sent, received, words) is { } balance) reasons.Add(balance);
        if (reasons.Count == 0) reasons.Add(words.NoContact);
        return reasons;
    }

    private static string? Balance(int sent, int received, TieWords words) => (sent, received) switch
    {
        (0, 0) => null,
        (_, 0) => words.OnlyYouWrote(sent),
        (0, _) => words.OnlyTheyWrote(received),
        _ when sent > OneSided * received => words.MostlyYou,
        _ when received > OneSided * sent => words.MostlyThey,
        _ => null,
    };
}
