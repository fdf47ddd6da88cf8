using System.Buffers;
using NudgeBot.Core.Commitments.Words;
using NudgeBot.Core.Interactions;

namespace NudgeBot.Core.Commitments;

/// <summary>What one mail's own new words do about commitments: make them, keep them, take up an offer, or put off.</summary>
/// <param name="Bindings">The sentences that promise, ask or offer, in order; at most <see cref="MostBindings"/>.</param>
/// <param name="Delivers">An attachment, a link, or words that hand something over: "here is the deck".</param>
/// <param name="TakesUp">It accepts an offer.</param>
/// <param name="Settles">It answers, where what was owed was an answer: no question, no mere thanks, no "running late", no new promise.</param>
/// <param name="Releases">It says that the thing arrived or is no longer wanted.</param>
internal sealed record MailSays(IReadOnlyList<SentenceReading> Bindings, bool Delivers, bool TakesUp, bool Settles, bool Releases)
{
    /// <summary>More than so many promises in one mail are a list of terms.</summary>
    public const int MostBindings = 3;

    private static readonly SearchValues<string> DeliveryHints = SearchValues.Create(
        ["here's", "here’s", "here is", "here are", "here you", "here it", "here they", "attach", "enclosed", "please find", "find below", "sent ", "all done", "is done", "below is", "below are", "the link", "shared", "uploaded", "on its way", "inbox", "anbei", "anhang", "angehängt", "beigefügt", "anliegend", "hiermit", "hier ", "versprochen", "anlage", "geschickt", "gesendet", "hochgeladen", "gemailt", "weitergeleitet", "geteilt", "ist raus", "erledigt", "unterwegs",
            "ci-joint", "ci-dessous", "pièce", "annexe", "voici", "voilà", "vous joins", "te joins", "envoyé", "transmis", "c'est fait", "c’est fait", "adjunt", "aquí", "ahí", "enviado", "mandado", "ya está", "enlace es", "prometí"],
        StringComparison.OrdinalIgnoreCase);

    private static readonly SearchValues<string> ReleaseHints = SearchValues.Create(
        ["got it", "got the", "received", "arrived", "no longer", "never mind", "nevermind", "no need", "not needed", "erhalten", "angekommen", "bekommen", "hat sich erledigt", "nicht mehr", "bien reçu", "reçu", "plus besoin", "pas la peine", "recibid", "ya no", "no hace falta", "me llegó", "ha llegado"],
        StringComparison.OrdinalIgnoreCase);

    private static readonly SearchValues<string> LateHints = SearchValues.Create(
        ["late", "behind", "delay", "wait", "longer", "yet", "still", "bear with", "more time", "haven't", "haven’t", "have not", "slipped", "hasn't", "hasn’t", "almost", "on my list", "forgotten", "verspät", "verzög", "dauert", "noch", "verzug", "komme erst", "vergessen", "fast fertig", "retard", "attente", "délai", "pas encore", "prend plus", "travaille", "peu de temps", "oublié", "presque", "en cours", "retras", "demora", "tardan", "aún", "todavía", "más de tiempo", "olvidado", "casi", "tard"],
        StringComparison.OrdinalIgnoreCase);

    private static readonly Phrases Release = new(
        @"\b(got it,? thank\w*|got the \w+|thanks?,? got it|(it|they|the \w+) (just )?arrived|(have |has |'ve )?received (it|them|the|your)|no longer (need|needed|necessary)|never ?mind|no need (any ?more|to send)|(isn't|is not|not) needed any ?more|(ist|sind) (gut |gerade )?angekommen|(habe|hab) .*(erhalten|bekommen)|dankend erhalten|hat sich erledigt|brauche .*nicht mehr|nicht mehr nötig|bien reçu|ai reçu|plus besoin|plus la peine|pas la peine|recibid[oa]s?|ya no (lo |la |los )?(necesito|hace falta)|no hace falta|me (llegó|ha llegado)|ha llegado)\b");

    private static readonly CommitmentWords[] Languages = [EnglishWords.Words, GermanWords.Words, FrenchWords.Words, SpanishWords.Words];

    /// <param name="expects">What <see cref="Asking"/> read in the same words.</param>
    public static MailSays In(string words, bool hasAttachments, Expectation expects)
    {
        var readings = SentenceReading.ReadAll(words).ToList();
        var bindings = readings.FindAll(reading => reading.Kind is SentenceKind.Promise or SentenceKind.Request or SentenceKind.Offer);
        var delivers = hasAttachments || HoldsLink(words) || HandsOver(words);
        var owes = bindings.Exists(reading => reading.Kind == SentenceKind.Promise);
        var settles = delivers || (!owes && expects == Expectation.Nothing && words.Length > 0 && !IsLate(words));
        var releases = words.AsSpan().ContainsAny(ReleaseHints) && Release.IsMatch(words);
        return new MailSays(
            bindings.Count > MostBindings ? bindings.GetRange(0, MostBindings) : bindings,
            delivers,
            readings.Exists(reading => reading.Kind == SentenceKind.Acceptance),
            settles,
            releases);
    }

    private static bool HandsOver(string words)
    {
        if (!words.AsSpan().ContainsAny(DeliveryHints)) return false;
        foreach (var range in Sentences.In(words))
        {
            var sentence = words.AsSpan(range).Trim();
            if (sentence.Length is < 4 or > Sentences.LongestRead || !sentence.ContainsAny(DeliveryHints) || sentence.EndsWith('?')) continue;
            var line = sentence.ToString().Replace('’', '\'');
            if (Array.Exists(Languages, language => language.SaysDelivered(line)) && SentenceReading.Of(line).Kind != SentenceKind.Promise) return true;
        }

        return false;
    }

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

    private static bool IsLate(string words)
    {
        if (!words.AsSpan().ContainsAny(LateHints)) return false;
        var line = words.Replace('’', '\'');
        return Array.Exists(Languages, language => language.SaysLate(line));
    }
}
