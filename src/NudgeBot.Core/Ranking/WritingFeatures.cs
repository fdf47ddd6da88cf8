namespace NudgeBot.Core.Ranking;

/// <summary>What tells whether the owner writes to a person within 30 days.</summary>
public static class WritingFeatures
{
    public static IReadOnlyList<Feature<KnownPerson>> All { get; } =
    [
        new("sent7", c => c.Pace.Sent[0], c => c.Pace.Sent[0] >= 0.5 ? w => w.YouWroteLately : null),
        new("sent28", c => c.Pace.Sent[1], c => c.Pace.Sent[1] >= 1 ? w => w.YouWriteALot : null),
        new("sent90", c => c.Pace.Sent[2], c => c.Pace.Sent[2] >= 2 ? w => w.YouWriteALot : null),
        new("sent270", c => c.Pace.Sent[3], c => c.Pace.Sent[3] >= 4 ? w => w.YouLongWrote : null),
        new("received7", c => c.Pace.Received[0], c => c.Pace.Received[0] >= 0.5 ? w => w.TheyWroteLately : null),
        new("received28", c => c.Pace.Received[1], c => c.Pace.Received[1] >= 1 ? w => w.TheyWriteOften : null),
        new("received90", c => c.Pace.Received[2], c => c.Pace.Received[2] >= 2 ? w => w.TheyWriteOften : null),
        new("received270", c => c.Pace.Received[3], c => c.Pace.Received[3] >= 4 ? w => w.TheyLongWrote : null),
        new("sentAlone28", c => c.Pace.SentAlone[1], c => c.Pace.SentAlone[1] >= 1 ? w => w.YouWriteAlone : null),
        new("sentAlone270", c => c.Pace.SentAlone[3], c => c.Pace.SentAlone[3] >= 2 ? w => w.YouWriteAlone : null),
        new("receivedAlone28", c => c.Pace.ReceivedAlone[1], c => c.Pace.ReceivedAlone[1] >= 1 ? w => w.TheyWriteAlone : null),
        new("receivedAlone270", c => c.Pace.ReceivedAlone[3], c => c.Pace.ReceivedAlone[3] >= 2 ? w => w.TheyWriteAlone : null),
        new("answered90", c => c.Pace.Answered[2], c => c.Pace.Answered[2] >= 1 ? w => w.YouAnswer : null),
        new("wasAnswered90", c => c.Pace.WasAnswered[2], c => c.Pace.WasAnswered[2] >= 1 ? w => w.TheyAnswer : null),
        new("sinceSent", c => c.Pace.SinceSent, c => c.Pace.SinceSent == ContactPace.Never ? w => w.YouNeverWrote : c.Pace.SinceSent > 60 ? w => w.YouSilentForLong : null),
        new("sinceReceived", c => c.Pace.SinceReceived, c => c.Pace.SinceReceived is > 60 and < ContactPace.Never ? w => w.TheySilentForLong : null),
        new("sinceFirst", c => c.Pace.SinceFirst, c => c.Pace.SinceFirst > 365 ? w => w.KnownForOverAYear : null),
        new("sentInMonth", c => c.Pace.SentInMonth, _ => null),
        new("sentInHalfYear", c => c.Pace.SentInHalfYear, _ => null),
        new("sentWeeksOf12", c => c.Pace.SentWeeksOf12, c => c.Pace.SentWeeksOf12 >= 6 ? w => w.YouWriteMostWeeks : null),
        new("sentWeeksOf26", c => c.Pace.SentWeeksOf26, c => c.Pace.SentWeeksOf26 >= 13 ? w => w.YouWriteMostWeeks : null),
        new("trend", c => Math.Log((c.Pace.SentInMonth + 0.5) / ((c.Pace.SentInMonthsBefore / 2.0) + 0.5)), c => c.Pace.SentInMonth * 2 < c.Pace.SentInMonthsBefore - 1 ? w => w.YouWriteLess : null),
        new("silenceInGaps", c => c.SilenceInGaps, c => c.SilenceInGaps > 2.5 && c.Pace.SinceSent < ContactPace.Never ? w => w.SilentForLongerThanUsual : null),
        new("usualGap", c => c.Pace.UsualSentGap, _ => null),
        new("longestGap", c => c.Pace.SinceSent / Math.Max(1, c.Pace.LongestSentGap), _ => null),
        new("receivedSinceSent", c => c.Pace.SentDays == 0 ? -1 : c.Pace.ReceivedSinceSent, c => c.Pace.ReceivedSinceSent > 0 && c.Pace.SentDays > 0 ? w => w.TheyWroteAfterYou : null),
        new("receivedAloneSinceSent", c => c.Pace.ReceivedAloneSinceSent, c => c.Pace.ReceivedAloneSinceSent > 0 && c.Pace.SentDays > 0 ? w => w.TheyWroteYouAfterYou : null),
        new("mutuality", c => (Math.Min(c.Pace.Sent[3], c.Pace.Received[3]) + 0.1) / (Math.Max(c.Pace.Sent[3], c.Pace.Received[3]) + 0.5), c => Math.Min(c.Pace.Sent[3], c.Pace.Received[3]) > 0.5 * Math.Max(c.Pace.Sent[3], c.Pace.Received[3]) && c.Pace.SentDays > 1 ? w => w.YouBothWrite : null),
        new("beside7", c => c.Beside(7), c => c.Beside(7) >= 0.5 ? w => w.OthersWriteToBoth : null),
        new("beside28", c => c.Beside(28), c => c.Beside(28) >= 1 ? w => w.OthersWriteToBoth : null),
        new("sinceBeside", c => c.SinceBeside, c => c.SinceBeside <= 14 ? w => w.OthersWriteToBoth : null),
        new("met90", c => c.Pace.Met[2], c => c.Pace.Met[2] > 0 ? w => w.YouMeet : null),
        new("meetsSoon", c => c.MeetsSoon ? 1 : 0, c => c.MeetsSoon ? w => w.MeetingAhead : null),
        new("inside", c => c.IsInside ? 1 : 0, c => c.IsInside ? w => w.Colleague : w => w.FromOutside),
        new("kind", c => (int)c.Kind, _ => null),
    ];
}
