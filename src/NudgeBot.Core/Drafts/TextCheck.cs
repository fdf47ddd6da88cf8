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

    /// <summary>The rules a text breaks, which is given without greeting and closing; nothing is known of what it rests on, so every day and number counts as unproven.</summary>
    /// <param name="language">Two letters, one of <see cref="Languages"/>.</param>
    public static IReadOnlyList<string> Failures(string text, string language)
    {
        var book = PhraseBook.Of(language);
        var core = text.ReplaceLineEndings("\n").Trim();
        // Of two registers in one text, the one that stands there more often is taken for the meant one.
        var register = !book.HasRegisters ? Register.None : book.Lexicon.Familiar.CountIn(core) > book.Lexicon.Formal.CountIn(core) ? Register.Familiar : Register.Formal;
        var reading = Reading.Of(core, Situation.CheckIn, register, book, []);
        var broken = Broken(reading).ToList();
        if (!StatesNothing(reading)) broken.Add("R1");
        if (SensitiveWords.Found(core)) broken.Add("R11");
        if (IsUntidy(core) || UntrustedText.HidesSomething(core)) broken.Add("R12");
        return DraftCheck.InOrder(broken);
    }

    internal static IEnumerable<string> Broken(Reading reading)
    {
        if (Invents(reading)) yield return "R2";
        if (reading.Core.Count(c => c == '?') > (reading.WordCount <= ShortWords ? 1 : 2)) yield return "R3";
        if (reading.Situation.IsFirst() && reading.Lexicon.Ask.StandIn(reading.OwnWords)) yield return "R4";
        if (!reading.Lexicon.Give.StandIn(reading.OwnWords)) yield return "R5";
        if (IsAllAboutI(reading)) yield return "R6";
        if (HidesTheLapse(reading)) yield return "R7";
        if (reading.WordCount is < FewestWords or > MostWords) yield return "R8";
        if (!IsInItsLanguage(reading) || HasOtherRegister(reading) || reading.Lexicon.Gender.StandIn(reading.OwnWords)) yield return "R9";
        if (Presses(reading)) yield return "R10";
        if (LowerStart().IsMatch(reading.Core) || (!MayBeginSmall(reading) && reading.Core.Length > 0 && char.IsLower(reading.Core[0]))) yield return "R12";
        if (!reading.Book.Ease.IsEasy(reading.Words, reading.Sentences.Count)) yield return "R14";
    }

    /// <summary>No day, quotation or name but those that a value gave.</summary>
    internal static bool StatesNothing(Reading reading) =>
        !reading.Lexicon.Dates.StandIn(reading.OwnWords)
        && !SmallQuote().Replace(reading.OwnWords, "").AsSpan().ContainsAny("“”„«»")
        && (reading.Situation is Situation.FirstMet or Situation.FirstMetGroup or Situation.Met or Situation.MetAgain || !reading.Lexicon.Spoken.StandIn(reading.OwnWords))
        && (reading.Book.Language is "de" || !ProperNoun().IsMatch(reading.OwnWords));

    internal static bool IsSubject(string subject) =>
        subject.Split(' ').Length <= MostSubjectWords && !FakeReply().IsMatch(subject) && subject.Any(char.IsLower);

    internal static bool IsUntidy(string text) => UntidySign().IsMatch(text) || text.Count(c => c == '!') > 1;

    private static bool Invents(Reading reading)
    {
        if (reading.Lexicon.Never.StandIn(reading.OwnWords) || Figures().IsMatch(reading.OwnWords)) return true;
        // What the owner said themselves a text may promise in their name.
        if (reading.Said.Any(value => value.Assertion == Assertion.Input)) return false;
        for (var at = reading.Lexicon.Invented.Next(reading.OwnWords, 0, out var length); at >= 0; at = reading.Lexicon.Invented.Next(reading.OwnWords, at + length, out length))
        {
            if (reading.Lexicon.InventedExcept.Next(reading.OwnWords, at, out _) != at) return true;
        }

        return false;
    }

    private static bool IsAllAboutI(Reading reading)
    {
        var (own, other) = (reading.Lexicon.I.CountIn(reading.Core), reading.Lexicon.You.CountIn(reading.Core));
        var most = reading.Situation.OwnsUp() ? MostOfIWhenOwningUp : MostOfI;
        if (own > other + 1 && own > most * (own + other)) return true;
        var begins = reading.Sentences.Count(sentence => reading.Lexicon.IStarts.Begin(sentence));
        return begins > reading.Sentences.Count * (reading.Situation.OwnsUp() ? MostOfIWhenOwningUp : 0.5);
    }

    /// <summary>An excuse; or not exactly one word for the lapse, where there is one.</summary>
    private static bool HidesTheLapse(Reading reading) =>
        reading.Lexicon.Excuse.StandIn(reading.OwnWords)
        || (reading.Situation.NamesALapse() && !IsNamed(reading.Lexicon.Lapse.CountIn(reading.OwnWords), reading.Situation));

    /// <summary>Once; where two are brought together once for each.</summary>
    private static bool IsNamed(int lapses, Situation situation) => lapses == 1 || (lapses == 2 && situation is Situation.IntroMake or Situation.IntroAskSecond);

    private static bool IsInItsLanguage(Reading reading)
    {
        var own = reading.Lexicon.Common.CountIn(reading.OwnWords);
        return own * 4 >= reading.Words.Count || PhraseBook.Languages.All(language => PhraseBook.Of(language).Lexicon.Common.CountIn(reading.OwnWords) <= own);
    }

    private static bool HasOtherRegister(Reading reading) => reading.Register switch
    {
        Register.Formal => reading.Lexicon.Familiar.StandIn(reading.OwnWords),
        Register.Familiar => reading.Lexicon.Formal.StandIn(reading.OwnWords),
        _ => false,
    };

    private static bool Presses(Reading reading) =>
        reading.Lexicon.Pressure.StandIn(reading.OwnWords) || (reading.Situation == Situation.Silent2 && !reading.Lexicon.Release.StandIn(reading.OwnWords));

    /// <summary>German goes on in lower case behind the greeting's comma, and so does a chat, which is one line.</summary>
    private static bool MayBeginSmall(Reading reading) => reading.Book.Language is "de" || reading.IsChat;

    [GeneratedRegex(@"\d|https?:|www\.|@|[€$£]", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Figures();

    [GeneratedRegex(@"^\s*(?:re|fwd?|aw|wg|tr|rv)\s*:", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex FakeReply();

    // French puts a space before "?", "!", ":" and ";".
    [GeneratedRegex(@"^\s|\s$|  |[ \t]\n|\n{3}|[\r\t{}\[\]|¶\uE000]|\s[,.]|\.\.|TODO|\$\{|\p{Cc}(?<!\n)", RegexOptions.CultureInvariant)]
    private static partial Regex UntidySign();

    [GeneratedRegex(@"[.?!]\s+\p{Ll}", RegexOptions.CultureInvariant)]
    private static partial Regex LowerStart();

    /// <summary>A bare “no” is a word held up, and nobody's quotation.</summary>
    [GeneratedRegex(@"[“„«] ?\p{Ll}{1,8}(?: \p{Ll}{1,8})? ?[”“»]", RegexOptions.CultureInvariant)]
    private static partial Regex SmallQuote();

    /// <summary>A capital inside a sentence that is not "I".</summary>
    [GeneratedRegex(@"(?<=[\p{L},;] )(?!I\b|Then\b)\p{Lu}", RegexOptions.CultureInvariant)]
    private static partial Regex ProperNoun();
}
