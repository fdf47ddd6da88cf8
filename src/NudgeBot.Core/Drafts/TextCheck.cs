using System.Text.RegularExpressions;
using NudgeBot.Core.Hands;

namespace NudgeBot.Core.Drafts;

/// <summary>The rules of <see cref="DraftCheck"/> that a text alone can break, whatever it rests on.</summary>
public static partial class TextCheck
{
    /// <summary>The languages that can be checked, two letters each.</summary>
    public static IReadOnlyList<string> Languages => PhraseBook.Languages;

    private const int FewestWords = 12;
    private const int MostWords = 95;
    private const int MostSubjectWords = 6;

    /// <summary>Below so many words one question is enough.</summary>
    private const int ShortWords = 30;

    private const double MostOfI = 0.6;
    private const double MostOfIWhenOwningUp = 0.75;

    /// <summary>The names of the rules a text breaks, as <see cref="Findings"/> does.</summary>
    public static IReadOnlyList<string> Failures(string text, string language) => [.. Findings(text, language).Select(finding => finding.Rule)];

    /// <summary>
    /// The rules a text breaks, in order, each with its words. A greeting and a closing of the language are not looked at. Nothing is
    /// known of what the text rests on, so every day and number counts as unproven, and R4 and R13 are not asked.
    /// </summary>
    /// <param name="language">Two letters, one of <see cref="Languages"/>.</param>
    public static IReadOnlyList<TextFinding> Findings(string text, string language)
    {
        var book = PhraseBook.Of(language);
        var whole = text.ReplaceLineEndings("\n");
        var (start, length) = book.MailFrame.Within(whole).GetOffsetAndLength(whole.Length);
        var reading = ReadingOf(whole.Substring(start, length), book);
        return [.. Rules(reading).Select(rule => new TextFinding(rule, [.. OffendingWords.Of(rule, reading).Select(place => Found(whole, start + place.At, place.Length))]))];
    }

    private static Reading ReadingOf(string core, PhraseBook book)
    {
        // Of two registers in one text, the one that stands there more often is taken for the meant one.
        var register = !book.HasRegisters ? Register.None : book.Lexicon.Familiar.CountIn(core) > book.Lexicon.Formal.CountIn(core) ? Register.Familiar : Register.Formal;
        return Reading.Of(core, Situation.CheckIn, register, book, []);
    }

    private static IReadOnlyList<string> Rules(Reading reading)
    {
        var broken = Broken(reading).ToList();
        if (!reading.Own.IsSilent) broken.Add("R1");
        if (SensitiveWords.Found(reading.Core)) broken.Add("R11");
        if (IsUntidy(reading.Core) || UntrustedText.HidesSomething(reading.Core)) broken.Add("R12");
        return DraftCheck.InOrder(broken);
    }

    /// <summary>To the end of the last word, whose beginning may be all that a list knows.</summary>
    private static FoundWords Found(string text, int at, int length)
    {
        var end = at + length;
        while (at < end && char.IsWhiteSpace(text[at])) at++;
        while (end < text.Length && char.IsLetter(text[end]) && char.IsLetter(text[end - 1])) end++;
        var line = text.AsSpan(0, at);
        return new FoundWords(text[at..end].TrimEnd(), line.Count('\n') + 1, at - line.LastIndexOf('\n'));
    }

    internal static IEnumerable<string> Broken(Reading reading)
    {
        foreach (var rule in reading.Own.Rules) yield return rule;
        // What the owner said themselves a text may promise in their name.
        if (reading.Own.Promises && !reading.Said.Any(value => value.Assertion == Assertion.Input)) yield return "R2";
        var words = reading.WordCount;
        if (reading.Core.AsSpan().Count('?') > (words <= ShortWords ? 1 : 2)) yield return "R3";
        if (IsAllAboutI(reading)) yield return "R6";
        if (words is < FewestWords or > MostWords) yield return "R8";
        if (LowerStart().IsMatch(reading.Core) || (!MayBeginSmall(reading) && reading.Core.Length > 0 && char.IsLower(reading.Core[0]))) yield return "R12";
    }

    /// <summary>What a text's own words break, whatever values stand among them.</summary>
    internal static IEnumerable<string> BrokenBy(OwnWording own)
    {
        if (own.Lexicon.Never.StandIn(own.Text) || Figures().IsMatch(own.Text)) yield return "R2";
        if (own.Situation.IsFirst() && own.Lexicon.Ask.StandIn(own.Text)) yield return "R4";
        if (!own.Lexicon.Give.StandIn(own.Text)) yield return "R5";
        if (BeginsWithI(own)) yield return "R6";
        if (HidesTheLapse(own)) yield return "R7";
        if (!IsInItsLanguage(own) || HasOtherRegister(own) || own.Lexicon.Gender.StandIn(own.Text)) yield return "R9";
        if (Presses(own)) yield return "R10";
        if (!own.Book.Ease.IsEasy(own.Words, own.Sentences.Count)) yield return "R14";
    }

    /// <summary>No day, quotation or name but those that a value gave.</summary>
    internal static bool StatesNothing(OwnWording own) =>
        !own.Lexicon.Dates.StandIn(own.Text)
        && !SmallQuote().Replace(own.Text, "").AsSpan().ContainsAny("“”„«»")
        && (own.Situation is Situation.FirstMet or Situation.FirstMetGroup or Situation.Met or Situation.MetAgain || !own.Lexicon.Spoken.StandIn(own.Text))
        && (own.Book.Language is "de" || !ProperNoun().IsMatch(own.Text));

    internal static bool IsSubject(string subject) =>
        subject.Split(' ').Length <= MostSubjectWords && !FakeReply().IsMatch(subject) && subject.Any(char.IsLower);

    internal static bool IsUntidy(string text) => UntidySign().IsMatch(text) || text.Count(c => c == '!') > 1;

    /// <summary>Where a promise or a claim stands that nobody made.</summary>
    internal static IEnumerable<(int At, int Length)> Invented(OwnWording own)
    {
        var lexicon = own.Lexicon;
        for (var at = lexicon.Invented.Next(own.Text, 0, out var length); at >= 0; at = lexicon.Invented.Next(own.Text, at + length, out length))
        {
            if (lexicon.InventedExcept.Next(own.Text, at, out _) != at) yield return (at, length);
        }
    }

    private static bool IsAllAboutI(Reading reading)
    {
        var (own, other) = (reading.Lexicon.I.CountIn(reading.Core), reading.Lexicon.You.CountIn(reading.Core));
        var most = reading.Situation.OwnsUp() ? MostOfIWhenOwningUp : MostOfI;
        return own > other + 1 && own > most * (own + other);
    }

    private static bool BeginsWithI(OwnWording own) =>
        own.Sentences.Count(sentence => own.Lexicon.IStarts.Begin(sentence)) > own.Sentences.Count * (own.Situation.OwnsUp() ? MostOfIWhenOwningUp : 0.5);

    /// <summary>An excuse; or not exactly one word for the lapse, where there is one.</summary>
    private static bool HidesTheLapse(OwnWording own) =>
        own.Lexicon.Excuse.StandIn(own.Text) || (own.Situation.NamesALapse() && !IsNamed(own.Lexicon.Lapse.CountIn(own.Text), own.Situation));

    /// <summary>Once; where two are brought together once for each.</summary>
    private static bool IsNamed(int lapses, Situation situation) => lapses == 1 || (lapses == 2 && situation is Situation.IntroMake or Situation.IntroAskSecond);

    private static bool IsInItsLanguage(OwnWording own)
    {
        var count = own.Lexicon.Common.CountIn(own.Text);
        return count * 4 >= own.Words.Count || PhraseBook.Languages.All(language => PhraseBook.Of(language).Lexicon.Common.CountIn(own.Text) <= count);
    }

    private static bool HasOtherRegister(OwnWording own) => own.Register switch
    {
        Register.Formal => own.Lexicon.Familiar.StandIn(own.Text),
        Register.Familiar => own.Lexicon.Formal.StandIn(own.Text),
        _ => false,
    };

    private static bool Presses(OwnWording own) =>
        own.Lexicon.Pressure.StandIn(own.Text) || (own.Situation == Situation.Silent2 && !own.Lexicon.Release.StandIn(own.Text));

    /// <summary>German goes on in lower case behind the greeting's comma, and so does a chat, which is one line.</summary>
    private static bool MayBeginSmall(Reading reading) => reading.Book.Language is "de" || reading.IsChat;

    [GeneratedRegex(@"\d|https?:|www\.|@|[€$£]", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    internal static partial Regex Figures();

    [GeneratedRegex(@"^\s*(?:re|fwd?|aw|wg|tr|rv)\s*:", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex FakeReply();

    // French puts a space before "?", "!", ":" and ";".
    [GeneratedRegex(@"^\s|\s$|  |[ \t]\n|\n{3}|[\r\t{}\[\]|¶\uE000]|\s[,.]|\.\.|TODO|\$\{|\p{Cc}(?<!\n)", RegexOptions.CultureInvariant)]
    internal static partial Regex UntidySign();

    [GeneratedRegex(@"[.?!]\s+\p{Ll}", RegexOptions.CultureInvariant)]
    internal static partial Regex LowerStart();

    /// <summary>A bare “no” is a word held up, and nobody's quotation.</summary>
    [GeneratedRegex(@"[“„«] ?\p{Ll}{1,8}(?: \p{Ll}{1,8})? ?[”“»]", RegexOptions.CultureInvariant)]
    internal static partial Regex SmallQuote();

    /// <summary>A capital inside a sentence that is not "I".</summary>
    [GeneratedRegex(@"(?<=[\p{L},;] )(?!I\b|Then\b)\p{Lu}", RegexOptions.CultureInvariant)]
    internal static partial Regex ProperNoun();
}
