using System.Text.RegularExpressions;
using NudgeBot.Core.Commitments;
using NudgeBot.Core.People;
using NudgeBot.Core.Speech;

namespace NudgeBot.Core.Nudges;

/// <summary>
/// The line about a promise or a dated request. An English promise that can be turned into "you would …" word by word is told so
/// to an owner who is spoken to in English; every other one is quoted as it was written.
/// </summary>
internal sealed partial class PromiseLine(string name, MailboxSettings settings, DateTimeOffset now)
{
    private const int PatienceInMilliseconds = 250;

    /// <summary>From here on it may be embarrassing, and is still worth doing.</summary>
    private const int LateDays = 14;

    private readonly WhyWords _words = WhyWords.Of(settings.Language);
    private readonly TimeWords _time = TimeWords.Of(settings.Language);

    private DateOnly Today => settings.LocalDay(now);

    public string Of(Finding finding)
    {
        var commitment = finding.Commitment!;
        return finding.Reason switch
        {
            NudgeReason.PromiseDue => $"{Told(commitment)}{DueOf(commitment)} {_words.NoSignYet}",
            NudgeReason.PromiseOverdue => $"{Told(commitment)} {NoSign(commitment)}{Late(commitment)}",
            NudgeReason.RequestDue => $"{_words.Quoted(_words.AskedOfYou(name, Point(commitment.At)), commitment.Sentence)}{DueOf(commitment)} {_words.NoAnswerFromYou}",
            _ => $"{_words.Quoted(_words.WroteToYou(name, Point(commitment.At)), commitment.Sentence)} {_words.NoSign}",
        };
    }

    private string Told(Commitment commitment)
    {
        if (commitment.Side == CommitmentSide.OwnerOffered) return _words.Quoted(_words.YouOffered(name, Point(commitment.At)), commitment.Sentence);
        var inOwnWords = InOwnWords(commitment) is { } promise ? _words.YouWould(name, promise) : null;
        return inOwnWords ?? _words.Quoted(_words.YouWroteTo(name, Point(commitment.At)), commitment.Sentence);
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
        return Deictic().IsMatch(what) || !what.Contains(' ', StringComparison.Ordinal) ? null : $"{what} {TimeWords.English.By(due.On.Value, Today)}";
    }

    /// <summary>"send you the deck" to the person it is about is "send the deck".</summary>
    private static string WithoutYou(string what, Match match) =>
        match.Groups["you"].Success ? string.Concat(match.Groups["verb"].ValueSpan, what.AsSpan(match.Groups["verb"].Length + match.Groups["you"].Length)) : what;

    private string DueOf(Commitment commitment)
    {
        if (commitment.DueOn is not { } due) return "";
        return " " + (due.DayNumber - Today.DayNumber) switch
        {
            < 0 => _words.WasDue(_time.By(due, Today)),
            0 => _words.IsDueToday,
            1 => _words.IsDueTomorrow,
            _ => _words.IsDue(_time.By(due, Today)),
        };
    }

    private string NoSign(Commitment commitment) => commitment.Thing switch
    {
        CommitmentThing.Document or CommitmentThing.Figures => _words.NoSignItWent,
        CommitmentThing.Call => _words.NoMeetingSince,
        _ => _words.NoSign,
    };

    private string Late(Commitment commitment)
    {
        var since = commitment.DueOn ?? settings.LocalDay(commitment.At);
        return Today.DayNumber - since.DayNumber >= LateDays ? $" {_words.Late}" : "";
    }

    private string Point(DateTimeOffset at) => _time.Point(at, now, settings);

    [GeneratedRegex(@"^((hi|hello|dear|thanks|thank you|ok|okay|sure|great|yes)[ ,!.]+)?i('ll| will|'m going to| am going to) (also |definitely |certainly |gladly |happily )?(?<what>(?<verb>\w+ )(?<you>you )?[^,;:()“”]{3,90}?)[.!]*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, PatienceInMilliseconds)]
    private static partial Regex Plain();

    // Words whose sense hangs on who speaks, and when.
    [GeneratedRegex(@"\b(i|me|my|mine|myself|we|us|our|you|your|yours|this|that|these|those|today|tomorrow|tonight|yesterday|now|here|next|last|week|month|soon|later|back|it|them)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, PatienceInMilliseconds)]
    private static partial Regex Deictic();
}
