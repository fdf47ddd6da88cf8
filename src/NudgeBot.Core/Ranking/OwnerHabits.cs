using NudgeBot.Core.Interactions;

namespace NudgeBot.Core.Ranking;

/// <summary>How the owner deals with mail in general: what any one person's numbers are measured against.</summary>
/// <param name="AnswerRate">Of the days on which somebody wrote to the owner alone, so many had an answer to that person; each person's days count apart.</param>
/// <param name="SentDaysOfMonth">Days of the last 30 on which the owner wrote to anybody.</param>
public sealed record OwnerHabits(double AnswerRate, int SentDaysOfMonth)
{
    public static OwnerHabits Of(MailboxHistory history, DateOnly today)
    {
        int answered = 0, received = 0;
        uint month = 0;
        foreach (var person in history.People.Values)
        {
            foreach (var day in person.Days.AsSpan())
            {
                if (day.DayNumber > today.DayNumber) continue;
                if ((day.Kinds & ContactKinds.Answered) != ContactKinds.None) answered++;
                if ((day.Kinds & ContactKinds.Received) != ContactKinds.None) received++;
                if ((day.Kinds & ContactKinds.Sent) != ContactKinds.None && today.DayNumber - day.DayNumber < 30) month |= 1u << (today.DayNumber - day.DayNumber);
            }
        }

        return new OwnerHabits((answered + 1.0) / (received + 10.0), System.Numerics.BitOperations.PopCount(month));
    }
}
