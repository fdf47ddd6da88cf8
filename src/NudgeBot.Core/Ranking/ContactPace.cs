using NudgeBot.Core.Interactions;

namespace NudgeBot.Core.Ranking;

/// <summary>How often of late the owner and one person were in contact, from their days of contact up to a day.</summary>
public sealed class ContactPace
{
    /// <summary>Stands for "never" where a number of days is wanted.</summary>
    public const int Never = 3000;

    /// <summary>An answer later than this is to something else.</summary>
    private const int AnswerWithinDays = 7;

    private const int Remembered = 1200;

    /// <summary>In days; what is counted with them is heaviest for today.</summary>
    private static readonly int[] HalfLives = [7, 28, 90, 270];

    private static readonly double[][] Fading = [.. HalfLives.Select(half => Enumerable.Range(0, Remembered).Select(age => Math.Pow(2, -age / (double)half)).ToArray())];

    private ContactPace()
    {
    }

    /// <summary>Days with mail from the owner, a day half as heavy for every 7, 28, 90 or 270 days that passed.</summary>
    public double[] Sent { get; } = new double[4];

    public double[] Received { get; } = new double[4];

    public double[] ReceivedAlone { get; } = new double[4];

    public double[] SentAlone { get; } = new double[4];

    public double[] Answered { get; } = new double[4];

    public double[] WasAnswered { get; } = new double[4];

    public double[] Met { get; } = new double[4];

    /// <summary>Days since the owner last wrote; <see cref="Never"/> where they did not.</summary>
    public int SinceSent { get; private set; } = Never;

    public int SinceReceived { get; private set; } = Never;

    public int SinceFirst { get; private set; }

    public int SentDays { get; private set; }

    /// <summary>Days of the last 30 on which the owner wrote.</summary>
    public int SentInMonth { get; private set; }

    /// <summary>Days of the 60 before these on which the owner wrote.</summary>
    public int SentInMonthsBefore { get; private set; }

    public int SentInHalfYear { get; private set; }

    /// <summary>Weeks of the last 12, and of the last 26, in which the owner wrote.</summary>
    public int SentWeeksOf12 { get; private set; }

    public int SentWeeksOf26 { get; private set; }

    /// <summary>Days on which they wrote after the owner last did.</summary>
    public int ReceivedSinceSent { get; private set; }

    /// <summary>Days on which they wrote to the owner alone after the owner last wrote.</summary>
    public int ReceivedAloneSinceSent { get; private set; }

    /// <summary>Days before today on which they wrote.</summary>
    public double AskedBefore { get; private set; }

    /// <summary>Of these, days that the owner answered ("Re:") within a week.</summary>
    public double AnsweredBefore { get; private set; }

    /// <summary>The middle gap, in days, between the owner's last mails to them; <see cref="Never"/> where there are fewer than three.</summary>
    public double UsualSentGap { get; private set; } = Never;

    /// <summary>The longest gap among them.</summary>
    public double LongestSentGap { get; private set; } = Never;

    public static ContactPace Of(PersonHistory person, DateOnly today)
    {
        var pace = new ContactPace();
        var days = person.Days.AsSpan();
        while (days.Length > 0 && days[^1].DayNumber > today.DayNumber) days = days[..^1];
        foreach (var day in days) pace.Count(day, today.DayNumber - day.DayNumber);
        pace.CountAnswers(days, today.DayNumber);
        pace.CountWeeks(days, today.DayNumber);
        pace.CountGaps(days);
        if (days.Length > 0) pace.SinceFirst = today.DayNumber - days[0].DayNumber;
        return pace;
    }

    private void Count(ContactDay day, int age)
    {
        for (var i = 0; i < HalfLives.Length; i++)
        {
            var weight = Fading[i][Math.Min(age, Remembered - 1)];
            if (Has(day, ContactKinds.Sent)) Sent[i] += weight;
            if (Has(day, ContactKinds.Received)) Received[i] += weight;
            if (Has(day, ContactKinds.SentAlone)) SentAlone[i] += weight;
            if (Has(day, ContactKinds.ReceivedAlone)) ReceivedAlone[i] += weight;
            if (Has(day, ContactKinds.Answered)) Answered[i] += weight;
            if (Has(day, ContactKinds.WasAnswered)) WasAnswered[i] += weight;
            if (Has(day, ContactKinds.Met)) Met[i] += weight;
        }

        if (Has(day, ContactKinds.Received)) CountReceived(day, age);
        if (Has(day, ContactKinds.Sent)) CountSent(age);
    }

    private void CountReceived(ContactDay day, int age)
    {
        SinceReceived = age;
        ReceivedSinceSent++;
        if (Has(day, ContactKinds.ReceivedAlone)) ReceivedAloneSinceSent++;
    }

    private void CountSent(int age)
    {
        SentDays++;
        SinceSent = age;
        // What they wrote on the same day may have come before or after: it is taken as answered.
        ReceivedSinceSent = 0;
        ReceivedAloneSinceSent = 0;
        if (age <= 30) SentInMonth++;
        else if (age <= 90) SentInMonthsBefore++;
        if (age <= 180) SentInHalfYear++;
    }

    private void CountAnswers(ReadOnlySpan<ContactDay> days, int today)
    {
        var nextAnswer = int.MaxValue;
        for (var i = days.Length - 1; i >= 0; i--)
        {
            if (Has(days[i], ContactKinds.Answered)) nextAnswer = days[i].DayNumber;
            if (!Has(days[i], ContactKinds.Received) || days[i].DayNumber == today) continue;
            AskedBefore++;
            if (nextAnswer - days[i].DayNumber <= AnswerWithinDays) AnsweredBefore++;
        }
    }

    private void CountWeeks(ReadOnlySpan<ContactDay> days, int today)
    {
        var before = -1;
        for (var i = days.Length - 1; i >= 0; i--)
        {
            if (!Has(days[i], ContactKinds.Sent)) continue;
            var week = (today - days[i].DayNumber) / 7;
            if (week == before) continue;
            before = week;
            if (week < 12) SentWeeksOf12++;
            if (week < 26) SentWeeksOf26++;
        }
    }

    private void CountGaps(ReadOnlySpan<ContactDay> days)
    {
        Span<int> gaps = stackalloc int[20];
        int count = 0, later = 0;
        for (var i = days.Length - 1; i >= 0 && count < gaps.Length; i--)
        {
            if (!Has(days[i], ContactKinds.Sent)) continue;
            if (later != 0) gaps[count++] = later - days[i].DayNumber;
            later = days[i].DayNumber;
        }

        if (count < 2) return;
        gaps[..count].Sort();
        UsualSentGap = gaps[count / 2];
        LongestSentGap = gaps[count - 1];
    }

    private static bool Has(ContactDay day, ContactKinds kind) => (day.Kinds & kind) != ContactKinds.None;
}
