using NudgeBot.Core.Interactions;
using NudgeBot.Core.People;
using NudgeBot.Core.Speech;

namespace NudgeBot.Core.Drafts;

/// <summary>Times for a short call, as one sentence of a mail (A4). The zone is said, because the other may be in another.</summary>
public static class CallOffer
{
    /// <param name="language">Of the mail; English where there are no words in it.</param>
    /// <param name="slots">At least one, earliest first.</param>
    public static string In(string language, IReadOnlyList<FreeSlot> slots, MailboxSettings settings)
    {
        var times = TimeWords.Of(language);
        var list = slots.Select(slot => $"{times.OnDay(slot.Start, slot.Start, settings)}, {TimeWords.Time(slot.Start, settings)}").ToList();
        var all = list.Count == 1 ? list[0] : $"{string.Join("; ", list[..^1])} {Spoken.In(language, "or", "oder", "ou", "o")} {list[^1]}";
        var zone = Zone(settings.Zone.GetUtcOffset(slots[0].Start));
        return Spoken.In(
            language,
            $"Would one of these suit you for a short call: {all} ({zone})?",
            $"Passt eine dieser Zeiten für ein kurzes Gespräch: {all} ({zone})?",
            $"L’un de ces moments conviendrait-il pour un court appel : {all} ({zone}) ?",
            $"¿Le vendría bien alguna de estas horas para una llamada breve: {all} ({zone})?");
    }

    /// <summary>The words with the offer as their last paragraph before the signature; words that hold it already stay as they are.</summary>
    public static string Into(string words, string offer)
    {
        var end = words.TrimEnd().LastIndexOf("\n\n", StringComparison.Ordinal);
        if (string.IsNullOrWhiteSpace(words)) return offer;
        if (words.Contains(offer, StringComparison.Ordinal)) return words;
        return end < 0 ? $"{words.TrimEnd()}\n\n{offer}" : $"{words[..end]}\n\n{offer}{words[end..]}";
    }

    private static string Zone(TimeSpan offset) => offset == TimeSpan.Zero ? "UTC" : $"UTC{(offset < TimeSpan.Zero ? '-' : '+')}{Math.Abs(offset.Hours)}{(offset.Minutes == 0 ? "" : $":{Math.Abs(offset.Minutes):00}")}";
}
