using NudgeBot.Core.Nudges;
using NudgeBot.Core.People;
using NudgeBot.Core.Speech;
using NudgeBot.Teams.Words.Writing;

namespace NudgeBot.Teams;

/// <summary>A choice whose words are true at the hour they go out, or what the owner is asked first.</summary>
/// <param name="Choice">To be made; null where something is asked or missing.</param>
/// <param name="Remark">Why there is no choice, as a sentence for the owner.</param>
/// <param name="IsQuestion">The sentence asks "Send as it is?".</param>
internal sealed record ToldForItsHour(NudgeChoice.Worded? Choice, string? Remark, bool IsQuestion)
{
    /// <param name="asItIs">The owner was asked, and wants it so.</param>
    public static ToldForItsHour Of(NudgeRecord record, NudgeChoice.Worded choice, MailboxSettings settings, DateTimeOffset now, bool asItIs = false)
    {
        var words = WritingWords.Of(settings.Language);
        // A draft in Outlook goes nowhere by itself, so nothing need be asked about it here.
        var isAsked = !asItIs && choice is not NudgeChoice.OpenInOutlook;
        return Wording.Of(record, choice.Text, AtOf(choice, now), settings) switch
        {
            Wording.ToldAnew { Changed.Count: > 0 } told => new(choice with { Text = told.Suggestion.Text, Told = told.Suggestion, Remark = RemarkOn(told, words) }, null, false),
            Wording.Stale stale when isAsked => new(null, words.Stale(stale.Words, DayOf(stale.HeldOn, settings)), true),
            Wording.DayIsOver when isAsked => new(null, words.DayIsOver, false),
            _ => new(choice, null, false),
        };
    }

    /// <summary>What was told anew, in a few words of ours.</summary>
    public static string RemarkOn(Wording.ToldAnew told, WritingWords words) =>
        string.Join(' ', told.Changed.Distinct().Select(change => words.Became(change.Was, change.Is)));

    private static DateTimeOffset AtOf(NudgeChoice.Worded choice, DateTimeOffset now) => choice is NudgeChoice.SendLater later ? later.At : now;

    private static string DayOf(DateOnly day, MailboxSettings settings)
    {
        var noon = settings.Instant(day, new TimeOnly(12, 0));
        return TimeWords.Of(settings.Language).OnDay(noon, noon, settings);
    }
}
