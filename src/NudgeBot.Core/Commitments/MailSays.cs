using System.Text.RegularExpressions;
using NudgeBot.Core.Commitments.Words;
using NudgeBot.Core.Interactions;

namespace NudgeBot.Core.Commitments;

/// <summary>What one mail's own new words do about commitments: make them, keep them, take up an offer, or put off.</summary>
/// <param name="Bindings">The sentences that promise, ask or offer, in order; at most <see cref="MostBindings"/>.</param>
/// <param name="Delivers">An attachment, a link, or words that hand something over: "here is the deck".</param>
/// <param name="TakesUp">It accepts an offer.</param>
/// <param name="Settles">It answers, where what was owed was an answer: no question, no mere thanks, no "running late", no new promise.</param>
/// <param name="Releases">It says that the thing arrived or is no longer wanted.</param>
internal sealed partial record MailSays(IReadOnlyList<SentenceReading> Bindings, bool Delivers, bool TakesUp, bool Settles, bool Releases)
{
    /// <summary>More than so many promises in one mail are a list of terms.</summary>
    public const int MostBindings = 3;

    private static readonly string[] ReleasePieces =
        ["got it", "got the", "received", "arrived", "no longer", "never mind", "nevermind", "no need", "not needed", "erhalten", "angekommen", "bekommen", "hat sich erledigt", "nicht mehr", "bien reçu", "reçu", "plus besoin", "pas la peine", "recibid", "ya no", "no hace falta", "me llegó", "ha llegado"];

    private static readonly RarePieces ReleaseHints = new(ReleasePieces);

    private static readonly CommitmentWords[] Languages = [EnglishWords.Words, GermanWords.Words, FrenchWords.Words, SpanishWords.Words];

    /// <summary>In all languages at once: most mails hold none of these, and need no second look.</summary>
    private static readonly RarePieces Afterwards = new([.. Languages.SelectMany(language => language.Afterwards), .. ReleasePieces]);

    /// <param name="expects">What <see cref="Asking"/> read in the same words.</param>
    public static MailSays In(string words, bool hasAttachments, Expectation expects)
    {
        var readings = SentenceReading.ReadAll(words).ToList();
        var bindings = readings.FindAll(reading => reading.Kind is SentenceKind.Promise or SentenceKind.Request or SentenceKind.Offer);
        var isAfterwards = Afterwards.StandIn(words);
        var delivers = hasAttachments || HoldsLink(words) || (isAfterwards && HandsOver(words));
        var owes = bindings.Exists(reading => reading.Kind == SentenceKind.Promise);
        var settles = delivers || (!owes && expects == Expectation.Nothing && words.Length > 0 && !(isAfterwards && IsLate(words)));
        var releases = isAfterwards && ReleaseHints.StandIn(words) && Release().IsMatch(words);
        return new MailSays(
            bindings.Count > MostBindings ? bindings.GetRange(0, MostBindings) : bindings,
            delivers,
            readings.Exists(reading => reading.Kind == SentenceKind.Acceptance),
            settles,
            releases);
    }

    private static bool HandsOver(string words) => AnySentence(
        words,
        static (language, text) => language.MaySayDelivered(text),
        static (language, sentence) => !sentence.EndsWith('?') && language.SaysDelivered(sentence) && SentenceReading.Of(sentence.ToString()).Kind != SentenceKind.Promise);

    /// <summary>A link to a page, not the bare address of a company under a name.</summary>
    private static bool HoldsLink(string words)
    {
        for (var at = words.IndexOf("://", StringComparison.Ordinal); at >= 0; at = words.IndexOf("://", at + 3, StringComparison.Ordinal))
        {
            var rest = words.AsSpan(at + 3);
            var end = rest.IndexOfAny(" \n\t>\"");
            var path = (end < 0 ? rest : rest[..end]).IndexOf('/');
            if (path > 0 && path < (end < 0 ? rest : rest[..end]).Length - 2) return true;
        }

        return false;
    }

    private static bool IsLate(string words) => AnySentence(
        words,
        static (language, text) => language.MaySayLate(text),
        static (language, sentence) => language.SaysLate(sentence));

    /// <summary>Looks for the rare words in the whole mail first: most mails have none in any language.</summary>
    private static bool AnySentence(string words, Func<CommitmentWords, ReadOnlySpan<char>, bool> may, Func<CommitmentWords, ReadOnlySpan<char>, bool> says)
    {
        foreach (var language in Languages)
        {
            if (!may(language, words)) continue;
            foreach (var range in Sentences.In(words))
            {
                var sentence = words.AsSpan(range).Trim();
                if (sentence.Length is < 4 or > Sentences.LongestRead || !may(language, sentence)) continue;
                // Patterns know the straight apostrophe alone.
                if (sentence.Contains('’')) sentence = sentence.ToString().Replace('’', '\'');
                if (says(language, sentence)) return true;
            }
        }

        return false;
    }

    [GeneratedRegex(
        @"\b(got it,? thank\w*|got the \w+|thanks?,? got it|(it|they|the \w+) (just )?arrived|(have |has |'ve )?received (it|them|the|your)|no longer (need|needed|necessary)|never ?mind|no need (any ?more|to send)|(isn't|is not|not) needed any ?more|(ist|sind) (gut |gerade )?angekommen|(habe|hab) .*(erhalten|bekommen)|dankend erhalten|hat sich erledigt|brauche .*nicht mehr|nicht mehr nötig|bien reçu|ai reçu|plus besoin|plus la peine|pas la peine|recibid[oa]s?|ya no (lo |la |los )?(necesito|hace falta)|no hace falta|me (llegó|ha llegado)|ha llegado)\b",
        CommitmentWords.Options,
        CommitmentWords.PatienceInMilliseconds)]
    private static partial Regex Release();
}
