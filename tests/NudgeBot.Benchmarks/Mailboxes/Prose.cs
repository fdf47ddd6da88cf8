using System.Globalization;
using System.Text;

namespace NudgeBot.Benchmarks.Mailboxes;

/// <summary>Words for generated mail: plain office English with the quoting, questions and thanks that the product looks for.</summary>
internal static class Prose
{
    /// <summary>Quoted history beyond this is cut, as its writers do now and then.</summary>
    private const int LongestQuote = 2600;

    private static readonly string[] Statements =
    [
        "The figures for the second quarter are in the shared folder.", "We moved the launch by a week because the supplier is late.",
        "I spoke to the team in Rotterdam and they are fine with the new plan.", "The contract is with our lawyers, I expect it back by Friday.",
        "Our warehouse was closed yesterday, so the pallets go out this morning.", "As discussed, the budget stays where it was last year.",
        "There is one open point on the second page, the rest is agreed.", "The customer liked the demo, especially the part about reporting.",
        "I will be in Hamburg on Tuesday and back at my desk on Thursday.", "The workshop went well and the notes are attached.",
        "We found the reason for the wrong totals: two currencies in one column.", "The new colleague starts on the first and sits with us on the third floor.",
        "Please find the latest version attached, changes are marked.", "Nothing has changed since my last mail, I only add Tariq for information.",
        "The train was cancelled, so I joined by phone from the platform.", "They asked for a discount of four per cent and we offered two.",
    ];

    private static readonly string[] Questions =
    [
        "Could you send me the final version by Thursday?", "What do you think of the third option?", "Do you have half an hour next week to go through it?",
        "Please let me know which of the two dates suits you.", "Can you confirm the delivery address?", "When does the review start?",
    ];

    private static readonly string[] Thanks = ["Thank you, that is all I needed.", "Great, thanks!", "Perfect, see you on Monday.", "Thanks for the quick reply."];

    private static readonly string[] Topics =
    [
        "Budget", "Delivery", "Offer", "Workshop", "Contract", "Launch", "Onboarding", "Forecast", "Warehouse", "Campaign", "Audit", "Roadmap", "Training", "Invoice", "Travel", "Visit",
    ];

    private static readonly string[] Aspects = ["for the second quarter", "Rotterdam", "next steps", "draft for review", "open points", "in March", "with Fabrikam", "version 3", "follow-up", "dates"];

    public static string Subject(Random dice) => string.Create(CultureInfo.InvariantCulture, $"{One(dice, Topics)} {One(dice, Aspects)} {dice.Next(1, 400)}");

    /// <summary>Until the next mail of a conversation: minutes to days.</summary>
    public static TimeSpan Pause(Random dice) => TimeSpan.FromMinutes(5 + (4000 * Math.Pow(dice.NextDouble(), 3)));

    /// <summary>A greeting, some sentences, a signature, and the mail before it quoted as Outlook quotes.</summary>
    public static string Letter(Random dice, Correspondent to, Correspondent from, BusyMail? before)
    {
        var text = new StringBuilder(4096);
        text.Append("Hi ").Append(to.Name.Split(' ')[0]).Append(",\n\n");
        var sentences = dice.NextDouble() < 0.15 ? 0 : dice.Next(4, 22);
        for (var i = 0; i < sentences; i++) text.Append(One(dice, Statements)).Append(i % 4 == 3 ? "\n\n" : " ");
        if (sentences == 0) text.Append(One(dice, Thanks));
        else if (dice.NextDouble() < 0.45) text.Append("\n\n").Append(One(dice, Questions));
        text.Append("\n\nBest regards,\n").Append(from.Name).Append("\n-- \n").Append(from.Name).Append("\nSenior Manager, Operations | +49 30 555 01 22\n").Append(from.Address);
        if (before is not null) Quote(text, before);
        return text.ToString();
    }

    public static string Newsletter(Random dice)
    {
        var text = new StringBuilder(4096);
        for (var i = dice.Next(10, 40); i > 0; i--) text.Append(One(dice, Statements)).Append("\nRead more: https://news.example/articles/").Append(dice.Next()).Append("\n\n");
        return text.Append("You receive this because you subscribed. Unsubscribe: https://news.example/unsubscribe").ToString();
    }

    public static string Notice(Random dice)
    {
        var text = new StringBuilder(1024).Append("This is an automated message, do not reply.\n\n");
        for (var i = dice.Next(3, 12); i > 0; i--) text.Append("Task ").Append(dice.Next(100_000)).Append(": ").Append(One(dice, Statements)).Append('\n');
        return text.ToString();
    }

    private static void Quote(StringBuilder text, BusyMail before)
    {
        text.Append("\n\n-----Original Message-----\nFrom: ").Append(before.From.Name).Append(" <").Append(before.From.Address).Append(">\nSent: ")
            .Append(before.At.ToString("dddd, d MMMM yyyy HH:mm", CultureInfo.InvariantCulture)).Append("\nTo: ").Append(before.To[0].Name)
            .Append("\nSubject: ").Append(before.Subject).Append("\n\n")
            .Append(before.Body.AsSpan(0, Math.Min(before.Body.Length, LongestQuote)));
    }

    private static string One(Random dice, string[] of) => of[dice.Next(of.Length)];
}
