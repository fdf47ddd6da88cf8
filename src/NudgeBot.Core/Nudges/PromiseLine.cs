using System.Globalization;
using System.Text.RegularExpressions;
using NudgeBot.Core.Commitments;
using NudgeBot.Core.Drafts;
using NudgeBot.Core.People;

namespace NudgeBot.Core.Nudges;

/// <summary>
/// The line about a promise or a dated request. An English promise that can be turned into "you would …" word by word is told so;
/// every other one is quoted as it was written.
/// </summary>
internal sealed partial class PromiseLine(string name, MailboxSettings settings, DateTimeOffset now)
{
    private const int PatienceInMilliseconds = 250;

    /// <summary>From here on it may be embarrassing, and is still worth doing.</summary>
    private const int LateDays = 14;

    /// <summary>A weekday names a day of the last or the next week, and none beyond.</summary>
    private const int WeekdayReach = 6;

    public string Of(Finding finding)
    {
        var commitment = finding.Commitment!;
        return finding.Reason switch
        {
            NudgeReason.PromiseDue => $"{Told(commitment)} {DueOf(commitment)} I see no sign of it in your mail yet.",
            NudgeReason.PromiseOverdue => $"{Told(commitment)} {NoSign(commitment)}{Late(commitment)}",
            NudgeReason.RequestDue => $"{name} asked you {Point(commitment.At)}: {Quoted(commitment)} {DueOf(commitment)} I see no answer from you in your mail.",
            _ => $"{name} wrote {Point(commitment.At)}: {Quoted(commitment)} I see no sign of it in your mail.",
        };
    }

    private string Told(Commitment commitment)
    {
        if (commitment.Side == CommitmentSide.OwnerOffered) return $"You offered {name} something {Point(commitment.At)}, and it was taken up: {Quoted(commitment)}";
        return InOwnWords(commitment) is { } words ? $"You told {name} you would {words}." : $"You wrote to {name} {Point(commitment.At)}: {Quoted(commitment)}";
    }

    /// <summary>"send the deck by Thursday"; null where words like "you" or "my" would have to change their sense.</summary>
    private string? InOwnWords(Commitment commitment)
    {
        if (!string.Equals(commitment.Language, "en", StringComparison.Ordinal) || Plain().Match(commitment.Sentence.Replace('’', '\'')) is not { Success: true } match) return null;
        var (what, start) = (match.Groups["what"].Value, match.Groups["what"].Index);
        var due = DueDate.Read(commitment.Sentence, "en", commitment.At, settings);
        if (due is null) return WithoutYou(what, match) is var all && Deictic().IsMatch(all) ? null : all;
        if (commitment.IsSpan || due.On is null || due.Start <= start || due.Start + due.Length < start + what.Length) return null;
        what = WithoutYou(what[..(due.Start - start)].TrimEnd(' ', ','), match);
        return Deictic().IsMatch(what) || !what.Contains(' ', StringComparison.Ordinal) ? null : $"{what} by {Day(due.On.Value)}";
    }

    /// <summary>"send you the deck" to the person it is about is "send the deck".</summary>
    private static string WithoutYou(string what, Match match) =>
        match.Groups["you"].Success ? string.Concat(match.Groups["verb"].ValueSpan, what.AsSpan(match.Groups["verb"].Length + match.Groups["you"].Length)) : what;

    private string DueOf(Commitment commitment)
    {
        if (commitment.DueOn is not { } due) return "";
        return (due.DayNumber - settings.LocalDay(now).DayNumber) switch
        {
            < 0 => $"It was due by {Day(due)}.",
            0 => "It is due today.",
            1 => "It is due tomorrow.",
            _ => $"It is due by {Day(due)}.",
        };
    }

    private static string NoSign(Commitment commitment) => commitment.Thing switch
    {
        CommitmentThing.Document or CommitmentThing.Figures => "I see no sign it went.",
        CommitmentThing.Call => "I see no meeting since; calls and chats I can't see.",
        _ => "I see no sign of it in your mail.",
    };

    private string Late(Commitment commitment)
    {
        var since = commitment.DueOn ?? settings.LocalDay(commitment.At);
        return settings.LocalDay(now).DayNumber - since.DayNumber >= LateDays ? " It is late, and still worth sending." : "";
    }

    private static string Quoted(Commitment commitment) =>
        commitment.Sentence is [.., '.' or '?' or '!' or '…'] ? $"“{commitment.Sentence}”" : $"“{commitment.Sentence}”.";

    private string Day(DateOnly day)
    {
        var today = settings.LocalDay(now);
        var format = Math.Abs(today.DayNumber - day.DayNumber) <= WeekdayReach ? "dddd" : day.Year == today.Year ? "d MMMM" : "d MMMM yyyy";
        return day.ToString(format, CultureInfo.InvariantCulture);
    }

    private string Point(DateTimeOffset at) => When.Point(at, now, settings);

    [GeneratedRegex(@"^((hi|hello|dear|thanks|thank you|ok|okay|sure|great|yes)[ ,!.]+)?i('ll| will|'m going to| am going to) (also |definitely |certainly |gladly |happily )?(?<what>(?<verb>\w+ )(?<you>you )?[^,;:()“”]{3,90}?)[.!]*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, PatienceInMilliseconds)]
    private static partial Regex Plain();

    // Words whose sense hangs on who speaks, and when.
    [GeneratedRegex(@"\b(i|me|my|mine|myself|we|us|our|you|your|yours|this|that|these|those|today|tomorrow|tonight|yesterday|now|here|next|last|week|month|soon|later|back|it|them)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, PatienceInMilliseconds)]
    private static partial Regex Deictic();
}
