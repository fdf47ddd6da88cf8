using System.Globalization;

namespace NudgeBot.Sandbox.Scenes.Background;

/// <summary>What fills every inbox and asks nothing of its owner: newsletters, machines, lists, copies.</summary>
internal sealed class Noise(Scene scene, Dice dice)
{
    private static readonly Envelope Bulk = new()
    {
        IsBulk = true,
        Headers = [("List-Id", "<weekly.supplylines.example>"), ("List-Unsubscribe", "<https://supplylines.example/unsubscribe>"), ("Precedence", "bulk")],
    };

    private static readonly Envelope Machine = new() { IsBulk = true, Headers = [("Auto-Submitted", "auto-generated"), ("X-Auto-Response-Suppress", "All")] };

    private static readonly Envelope ToEveryone = new()
    {
        AddressedTo = Cast.Everyone,
        Headers = [("List-Id", "<everyone.contoso.example>"), ("Precedence", "list")],
    };

    public void Fill(DateTime from, DateTime until)
    {
        var issue = 212;
        for (var day = from.Date; day < until; day = day.AddDays(1))
        {
            OnWeekday(day, ref issue);
            if (day.Day == 4)
            {
                Post(day.AddHours(11).AddMinutes(20), Cast.Expenses, $"Your expense report for {day.AddMonths(-1).ToString("MMMM", CultureInfo.InvariantCulture)} was approved", "Your report was approved and goes out with the next payroll.\n\nThis address does not receive mail. Do you have questions? Open the help page.", Machine);
            }
        }
    }

    private void OnWeekday(DateTime day, ref int issue)
    {
        switch (day.DayOfWeek)
        {
            case DayOfWeek.Tuesday when ISOWeek.GetWeekOfYear(day) % 2 == 0:
                Post(day.AddHours(6).AddMinutes(30), Cast.Newsletter, $"#{issue++}: {dice.Pick(WordStock.Headlines)}", "Good morning,\n\nthree long reads and one short one this week. What did you make of last week's piece on returns? Tell us!\n\nYou receive this because you subscribed. Unsubscribe at any time.", Bulk);
                break;
            case DayOfWeek.Wednesday when dice.Next(5) == 0:
                Post(day.AddHours(14).AddMinutes(dice.Next(60)), Cast.ServiceDesk, $"[SD-{10_400 + dice.Next(3_000)}] Your request was closed", "Your request was closed as solved. How satisfied were you with the answer? One click is enough.", Machine);
                break;
            case DayOfWeek.Thursday when dice.Next(6) == 0:
                var post = dice.Pick(WordStock.ListPosts);
                Post(day.AddHours(12).AddMinutes(dice.Next(50)), Cast.OfficeTeam, post.Subject, post.Words, ToEveryone);
                break;
            case DayOfWeek.Friday when dice.Next(3) == 0:
                Post(day.AddHours(15), Cast.Reminders, "Reminder: please confirm your time sheet", "Your time sheet for this week is open. Did you record all hours?", Machine);
                break;
            case DayOfWeek.Monday when dice.Next(7) == 0:
                Copied(day.AddHours(10).AddMinutes(dice.Next(50)));
                break;
            default:
                BuildResult(day);
                break;
        }
    }

    private void BuildResult(DateTime day)
    {
        if (scene.Story.GetsBuildMail && day.DayOfWeek is DayOfWeek.Monday)
        {
            Post(day.AddHours(2).AddMinutes(dice.Next(50)), Cast.BuildServer, $"[build] main #{4_000 + day.DayOfYear}: failed", "2 of 1,814 checks failed. Who broke it? See the log.", Machine);
        }
    }

    /// <summary>A colleague asks another, and the owner is only in Cc.</summary>
    private void Copied(DateTime at)
    {
        var colleagues = scene.Story.Colleagues;
        var (from, to) = (colleagues[1], colleagues[2]);
        var project = dice.Pick(scene.Story.Projects);
        Post(at, from, $"{project}: small favour", $"Hi {to.GivenName},\n\n{dice.Pick(WordStock.CopiedToOwner).Replace("{p}", project, StringComparison.Ordinal)}\n\nThank you,\n{from.GivenName}", new Envelope { AddressedTo = to, Cc = [scene.Owner] });
    }

    private void Post(DateTime at, Character from, string subject, string words, Envelope on) =>
        scene.Received(at, from, subject, words, on);
}
