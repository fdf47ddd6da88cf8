namespace NudgeBot.Core.Speech;

internal sealed class EnglishTieWords : TieWords
{
    public override string DaysMet(int days) => $"{(days == 1 ? "One day" : $"{days} days")} of the last year had a meeting with both of you in your calendar.";

    public override string BothWrote(int sent, int received) => $"You wrote on {(sent == 1 ? "one day" : $"{sent} days")} of the last year, they on {(received == 1 ? "one day" : $"{received} days")}.";

    public override string BothWroteAtOnce(int sent, int received) => $"You wrote on {(sent == 1 ? "one day" : $"{sent} days")} of the last year, they on {(received == 1 ? "one day" : $"{received} days")}, sometimes on the same day.";

    public override string OnlyYouWrote(int days) => $"Only you wrote in the last year, on {(days == 1 ? "one day" : $"{days} days")}.";

    public override string OnlyTheyWrote(int days) => $"Only they wrote in the last year, on {(days == 1 ? "one day" : $"{days} days")}.";

    public override string MostlyYou => "Mostly it is you who writes.";

    public override string MostlyThey => "Mostly it is they who write.";

    public override string NoContact => "I see no contact between you in the last year.";
}
