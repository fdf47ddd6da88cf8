using NudgeBot.Core.Nudges;
using NudgeBot.Core.People;

namespace NudgeBot.Teams.Cards;

/// <summary>What became of a nudge, in a word or two and in a sentence; every surface says the same.</summary>
internal sealed record Outcome(string Title, string Sentence)
{
    public static Outcome Of(NudgeRecord record, MailboxSettings settings)
    {
        var name = record.Nudge.Name;
        return record.State switch
        {
            NudgeState.Decided or NudgeState.Shown => new("Open", $"This is open again: {name}."),
            NudgeState.Sending => new("Sending…", $"Your message to {name} is on its way."),
            NudgeState.Sent => new("Sent", $"Your message to {name} went out, word for word as below."),
            NudgeState.SendUncertain => new("Please check", record.Remark ?? "Outlook did not say whether your message went out, so I did not try again. Look in Sent Items and Drafts."),
            NudgeState.Drafted => new("In Outlook", Drafted(record)),
            NudgeState.Snoozed => new("Snoozed", $"I'll bring this back {Until(record, settings)}, if it still holds then."),
            NudgeState.Done => new("Done", "Good. I won't bring this up again."),
            NudgeState.Dismissed => new("Not this one", "I won't bring this up again."),
            NudgeState.Muted => new("Never about this person", $"I won't nudge you about {name} any more."),
            NudgeState.NotMet => new("You didn't meet", $"Thank you. I no longer count that meeting with {name}."),
            NudgeState.Settled => new("Settled", record.Remark ?? "This no longer needs a word from you."),
            _ => throw new ArgumentOutOfRangeException(nameof(record), record.State, "Every state needs its own words."),
        };
    }

    private static string Drafted(NudgeRecord record) => record switch
    {
        { DraftMessageId: null } => "I am putting a draft into Outlook…",
        { Text: null or "" } => "An empty draft waits for you in Outlook. Nothing was sent: write and send it there.",
        _ => "Your words are in a draft in Outlook. Nothing was sent: finish and send it there.",
    };

    private static string Until(NudgeRecord record, MailboxSettings settings) =>
        record.SnoozedUntil is { } until ? $"on {Core.Drafts.When.Day(until, until, settings)}" : "later";
}
