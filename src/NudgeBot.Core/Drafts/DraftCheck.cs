using System.Text.RegularExpressions;
using NudgeBot.Core.Drafts.English;
using NudgeBot.Core.Interactions;

namespace NudgeBot.Core.Drafts;

/// <summary>
/// The rules a suggested text keeps, as far as a machine can check them. Each failure is a rule's name and no more, so that it
/// may be logged: R1 every name, date, title and quotation is proven; R2 nothing is invented; R3 one clear purpose; R4 no ask
/// on a first contact; R6 not all about "I"; R7 honest about the lapse; R8 the right length; R9 no word that assumes a gender;
/// R10 no pressure; R12 reads as written by hand; R14 easy to read.
/// </summary>
public static partial class DraftCheck
{
    private const int FewestWords = 12;
    private const int MostWords = 95;
    private const int MostSubjectWords = 6;
    private const int MostWordsASentence = 16;
    private const double HighestGrade = 6;

    /// <summary>The rules the text breaks, in order; empty for a good text and for a draft without one.</summary>
    public static IReadOnlyList<string> Failures(Draft draft, DraftFacts facts)
    {
        if (draft.Text is not { } text) return [];
        var reading = Reading.Of(text, facts);
        return [.. Rules.Where(rule => !rule.Holds(reading, draft)).Select(rule => rule.Id)];
    }

    private static readonly IReadOnlyList<(string Id, Func<Reading, Draft, bool> Holds)> Rules =
    [
        ("R1", IsProven),
        ("R2", (reading, _) => !EnglishLexicon.Invented().IsMatch(reading.OwnWords)),
        ("R3", (reading, _) => reading.OwnWords.Count(c => c == '?') <= (reading.WordCount <= 30 ? 1 : 2)),
        ("R4", (reading, _) => reading.Situation != Situation.FirstMet || !EnglishLexicon.Ask().IsMatch(reading.Core)),
        ("R6", IsNotAllAboutI),
        ("R7", IsHonestAboutTheLapse),
        ("R8", HasRightLength),
        ("R9", (reading, draft) => string.Equals(draft.Language, "en", StringComparison.Ordinal) && !EnglishLexicon.Gender().IsMatch(reading.OwnWords)),
        ("R10", (reading, _) => !EnglishLexicon.Pressure().IsMatch(reading.OwnWords)
            && (reading.Situation != Situation.SilentTwice || EnglishLexicon.Release().IsMatch(reading.OwnWords))),
        ("R12", ReadsAsWrittenByHand),
        ("R14", (reading, _) => reading.WordsASentence <= MostWordsASentence && reading.Grade <= HighestGrade),
    ];

    /// <summary>What is quoted, dated or named stands in the facts, its evidence in the draft, and each verb has its proof.</summary>
    private static bool IsProven(Reading reading, Draft draft)
    {
        var facts = reading.Facts;
        var sources = reading.Values.All.Where(value => value.Source is not null && reading.Core.Contains(value.Text, StringComparison.Ordinal)).Select(value => value.Source!);
        if (!sources.All(source => draft.Evidence.Contains(source))) return false;
        if (EnglishLexicon.DateOrQuote().IsMatch(reading.OwnWords) || EnglishLexicon.ProperNoun().IsMatch(reading.OwnWords)) return false;
        var metIsProven = facts.Met is not null || facts.LastContactKind.HasFlag(ContactKinds.Met);
        if (!metIsProven && EnglishLexicon.SaysMet().IsMatch(reading.OwnWords)) return false;
        if (!facts.HadMetBefore && EnglishLexicon.SaysAgain().IsMatch(reading.OwnWords)) return false;
        if (!reading.Values.Available.HasFlag(Slots.TheyInvited) && EnglishLexicon.SaysInvited().IsMatch(reading.OwnWords)) return false;
        return !EnglishLexicon.SaysSpoken().IsMatch(reading.OwnWords);
    }

    private static bool IsNotAllAboutI(Reading reading, Draft draft)
    {
        var own = EnglishLexicon.I().Count(reading.OwnWords);
        var other = EnglishLexicon.You().Count(reading.OwnWords);
        var owningUp = reading.Situation is Situation.AwaitLate or Situation.PromiseLate or Situation.Silent or Situation.SilentTwice;
        var most = owningUp ? 0.75 : 0.6;
        return own <= other + 1 || own <= most * (own + other);
    }

    /// <summary>One lapse, in its true size, and no excuse for it.</summary>
    private static bool IsHonestAboutTheLapse(Reading reading, Draft draft)
    {
        if (EnglishLexicon.Excuse().IsMatch(reading.OwnWords)) return false;
        if (reading.Situation is not (Situation.AwaitLate or Situation.Fading or Situation.Dormant)) return true;
        if (EnglishLexicon.Lapse().Count(reading.OwnWords) != 1) return false;
        var sized = reading.Values.All.Where(value => value.Slot is Slots.Gap or Slots.LastMet or Slots.TheyWrote);
        return sized.Any(value => reading.Core.Contains(value.Text, StringComparison.Ordinal));
    }

    private static bool HasRightLength(Reading reading, Draft draft)
    {
        if (reading.WordCount is < FewestWords or > MostWords) return false;
        if (draft.IsReply) return draft.Subject is null;
        return draft.Subject is { } subject && subject.Split(' ').Length <= MostSubjectWords && !FakeReply().IsMatch(subject) && subject.Any(char.IsLower);
    }

    private static bool ReadsAsWrittenByHand(Reading reading, Draft draft)
    {
        var text = draft.Text ?? "";
        if (Untidy().IsMatch(text) || text.Count(c => c == '!') > 1 || UntrustedText.HidesSomething(text)) return false;
        var signature = DraftWriter.Signature(reading.Facts.Owner);
        return text.StartsWith(DraftWriter.Greeting(reading.Facts) + "\n\n", StringComparison.Ordinal)
            && (signature is null || text.EndsWith("\n\n" + signature, StringComparison.Ordinal))
            && !LowerStart().IsMatch(reading.Core);
    }

    [GeneratedRegex(@"^\s*(?:re|fwd?|aw)\s*:", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex FakeReply();

    [GeneratedRegex(@"^\s|\s$|  |[ \t]\n|\n{3}|[\r\t{}\[\]]|\s[,.;?!]|\.\.|TODO|\$\{|\p{Cc}(?<!\n)", RegexOptions.CultureInvariant)]
    private static partial Regex Untidy();

    [GeneratedRegex(@"(?:^|[.?!]\s+)\p{Ll}", RegexOptions.CultureInvariant)]
    private static partial Regex LowerStart();
}
