using NudgeBot.Core.Hands;
using NudgeBot.Core.Interactions;
using NudgeBot.Core.Nudges;

namespace NudgeBot.Core.Drafts;

/// <summary>
/// Chooses and fills a text. The fullest frame whose every slot is proven wins; a missing fact means a shorter text, never a
/// gap in one. The same facts give the same words on every machine, so a card drawn twice says the same thing twice.
/// </summary>
public static class DraftWriter
{
    /// <summary>From so many words on, an owner's usual mail is met with a longer text.</summary>
    private const int LongFrom = 60;

    /// <summary>
    /// The suggested words. <see cref="Draft.Text"/> is null where only the owner knows the answer, where the matter is private
    /// or sensitive, where the person's name was forged, and where no text passes <see cref="DraftCheck"/>.
    /// </summary>
    public static Draft Write(DraftFacts facts)
    {
        var book = BookOf(facts);
        var answered = Answered(facts);
        var blank = new Draft(book.Language, null, null, null, answered is null ? null : facts.Thread?.Id, answered, []);
        if (Discretion.Forbids(facts) || (facts.Reason == NudgeReason.Invitation && facts.Named is null)) return blank;
        var desk = new WritingDesk(facts, book, blank);
        var first = desk.Best();
        return (first ?? blank) with { Ways = first is null ? [] : desk.Ways(first), Outlines = desk.Outlines() };
    }

    /// <summary>The texts of the language in which the owner would write to them.</summary>
    internal static PhraseBook BookOf(DraftFacts facts) => PhraseBook.Of(facts.Style?.Language ?? "en");

    internal static Register RegisterOf(DraftFacts facts, PhraseBook book) =>
        !book.HasRegisters ? Register.None : facts.Style?.Register == Register.Familiar ? Register.Familiar : Register.Formal;

    /// <summary>What the owner asked for; else what their own greeting to this person sounds like; else plain.</summary>
    internal static Tones ToneOf(DraftFacts facts, PhraseBook book)
    {
        if (facts.Manner.Tone is Tones.Formal or Tones.Plain or Tones.Warm) return facts.Manner.Tone;
        var formal = Salutation.Of(book.Salutations.One, Tones.Formal, RegisterOf(facts, book)).Text;
        return !book.HasRegisters && string.Equals(facts.Style?.Opening, formal.Replace(" {last}", "", StringComparison.Ordinal), StringComparison.Ordinal) ? Tones.Formal : Tones.Plain;
    }

    internal static TextLengths LengthOf(DraftFacts facts) =>
        facts.Manner.Length != TextLengths.Letters ? facts.Manner.Length : facts.Style?.Words >= LongFrom ? TextLengths.Full : TextLengths.Letters;

    private static MessageId? Answered(DraftFacts facts) => facts.Reason switch
    {
        _ when facts.Commitment is { } commitment => commitment.Mail,
        NudgeReason.AwaitingYourReply or NudgeReason.RequestDue => facts.Thread?.LastReceived?.Id,
        NudgeReason.AwaitingTheirReply => facts.Thread?.LastSent?.Id,
        _ => null,
    };
}

/// <summary>Where words would be out of place whatever they say.</summary>
internal static class Discretion
{
    public static bool Forbids(DraftFacts facts) =>
        PersonName.Of(facts.PersonName, facts.Person.Address).IsForged
        || facts.Thread is { IsSensitive: true } or { LastReceived.IsPrivate: true } or { LastSent.IsPrivate: true }
        || facts.Met is { IsPrivate: true } || facts.Commitment is { IsPrivate: true }
        || Touches(facts.Thread?.Topic) || Touches(facts.Commitment?.Sentence) || Touches(facts.LastTopic?.Text) || Touches(facts.Met?.Subject)
        || Touches(facts.Note) || Touches(facts.MetBefore?.Subject) || facts.Input.Values.Any(Touches)
        || IsInterview(facts.Met?.Subject);

    private static bool Touches(string? text) => text is not null && SensitiveWords.Found(text);

    /// <summary>After a job interview every friendly line says too much, to either side.</summary>
    private static bool IsInterview(string? title) =>
        title is not null && (title.Contains("interview", StringComparison.OrdinalIgnoreCase) || title.Contains("vorstellungsgespräch", StringComparison.OrdinalIgnoreCase)
            || title.Contains("entretien d'embauche", StringComparison.OrdinalIgnoreCase) || title.Contains("entretien d’embauche", StringComparison.OrdinalIgnoreCase) || title.Contains("entrevista", StringComparison.OrdinalIgnoreCase));
}
