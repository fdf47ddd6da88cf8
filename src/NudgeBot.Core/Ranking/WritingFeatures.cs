namespace NudgeBot.Core.Ranking;

/// <summary>What tells whether the owner writes to a person within 30 days.</summary>
public static class WritingFeatures
{
    public static IReadOnlyList<Feature<KnownPerson>> All { get; } =
    [
        new("sent7", c => c.Pace.Sent[0], c => c.Pace.Sent[0] >= 0.5 ? "you wrote to them lately" : null),
        new("sent28", c => c.Pace.Sent[1], c => c.Pace.Sent[1] >= 1 ? "you write to them a lot" : null),
        new("sent90", c => c.Pace.Sent[2], c => c.Pace.Sent[2] >= 2 ? "you write to them a lot" : null),
        new("sent270", c => c.Pace.Sent[3], c => c.Pace.Sent[3] >= 4 ? "you have long written to them" : null),
        new("received7", c => c.Pace.Received[0], c => c.Pace.Received[0] >= 0.5 ? "they wrote lately" : null),
        new("received28", c => c.Pace.Received[1], c => c.Pace.Received[1] >= 1 ? "they write often" : null),
        new("received90", c => c.Pace.Received[2], c => c.Pace.Received[2] >= 2 ? "they write often" : null),
        new("received270", c => c.Pace.Received[3], c => c.Pace.Received[3] >= 4 ? "they have long written to you" : null),
        new("sentAlone28", c => c.Pace.SentAlone[1], c => c.Pace.SentAlone[1] >= 1 ? "you write to them alone" : null),
        new("sentAlone270", c => c.Pace.SentAlone[3], c => c.Pace.SentAlone[3] >= 2 ? "you write to them alone" : null),
        new("receivedAlone28", c => c.Pace.ReceivedAlone[1], c => c.Pace.ReceivedAlone[1] >= 1 ? "they write to you alone" : null),
        new("receivedAlone270", c => c.Pace.ReceivedAlone[3], c => c.Pace.ReceivedAlone[3] >= 2 ? "they write to you alone" : null),
        new("answered90", c => c.Pace.Answered[2], c => c.Pace.Answered[2] >= 1 ? "you answer their mail" : null),
        new("wasAnswered90", c => c.Pace.WasAnswered[2], c => c.Pace.WasAnswered[2] >= 1 ? "they answer your mail" : null),
        new("sinceSent", c => c.Pace.SinceSent, c => c.Pace.SinceSent == ContactPace.Never ? "you never wrote to them" : c.Pace.SinceSent > 60 ? "you have not written for long" : null),
        new("sinceReceived", c => c.Pace.SinceReceived, c => c.Pace.SinceReceived is > 60 and < ContactPace.Never ? "they have not written for long" : null),
        new("sinceFirst", c => c.Pace.SinceFirst, c => c.Pace.SinceFirst > 365 ? "you have known each other for over a year" : null),
        new("sentInMonth", c => c.Pace.SentInMonth, _ => null),
        new("sentInHalfYear", c => c.Pace.SentInHalfYear, _ => null),
        new("sentWeeksOf12", c => c.Pace.SentWeeksOf12, c => c.Pace.SentWeeksOf12 >= 6 ? "you write to them most weeks" : null),
        new("sentWeeksOf26", c => c.Pace.SentWeeksOf26, c => c.Pace.SentWeeksOf26 >= 13 ? "you write to them most weeks" : null),
        new("trend", c => Math.Log((c.Pace.SentInMonth + 0.5) / ((c.Pace.SentInMonthsBefore / 2.0) + 0.5)), c => c.Pace.SentInMonth * 2 < c.Pace.SentInMonthsBefore - 1 ? "you write to them less than you did" : null),
        new("silenceInGaps", c => c.SilenceInGaps, c => c.SilenceInGaps > 2.5 && c.Pace.SinceSent < ContactPace.Never ? "it has been silent for longer than usual" : null),
        new("usualGap", c => c.Pace.UsualSentGap, _ => null),
        new("longestGap", c => c.Pace.SinceSent / Math.Max(1, c.Pace.LongestSentGap), _ => null),
        new("receivedSinceSent", c => c.Pace.SentDays == 0 ? -1 : c.Pace.ReceivedSinceSent, c => c.Pace.ReceivedSinceSent > 0 && c.Pace.SentDays > 0 ? "they wrote since you last did" : null),
        new("receivedAloneSinceSent", c => c.Pace.ReceivedAloneSinceSent, c => c.Pace.ReceivedAloneSinceSent > 0 && c.Pace.SentDays > 0 ? "they wrote to you since you last wrote" : null),
        new("mutuality", c => (Math.Min(c.Pace.Sent[3], c.Pace.Received[3]) + 0.1) / (Math.Max(c.Pace.Sent[3], c.Pace.Received[3]) + 0.5), c => Math.Min(c.Pace.Sent[3], c.Pace.Received[3]) > 0.5 * Math.Max(c.Pace.Sent[3], c.Pace.Received[3]) && c.Pace.SentDays > 1 ? "you both write" : null),
        new("beside7", c => c.Beside(7), c => c.Beside(7) >= 0.5 ? "others write to you both" : null),
        new("beside28", c => c.Beside(28), c => c.Beside(28) >= 1 ? "others write to you both" : null),
        new("sinceBeside", c => c.SinceBeside, c => c.SinceBeside <= 14 ? "others write to you both" : null),
        new("met90", c => c.Pace.Met[2], c => c.Pace.Met[2] > 0 ? "you meet" : null),
        new("meetsSoon", c => c.MeetsSoon ? 1 : 0, c => c.MeetsSoon ? "a meeting is in your calendar" : null),
        new("inside", c => c.IsInside ? 1 : 0, c => c.IsInside ? "they are a colleague" : "they are from outside"),
        new("kind", c => (int)c.Kind, _ => null),
    ];
}
