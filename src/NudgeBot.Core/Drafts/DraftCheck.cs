using NudgeBot.Core.Interactions;

namespace NudgeBot.Core.Drafts;

/// <summary>
/// The fourteen rules a suggested text keeps, whoever wrote it, as far as a machine can check them. Each failure is a rule's name and
/// no more, so that it may be logged: R1 every name, date, title and quotation is proven; R2 nothing is invented; R3 one clear
/// purpose; R4 no ask on a first contact; R5 the other gains; R6 not all about "I"; R7 honest about the lapse; R8 the right length;
/// R9 one language, one register, no assumed gender; R10 no pressure; R11 nothing sensitive; R12 reads as written by hand; R13 not
/// said before; R14 easy to read.
/// </summary>
public static class DraftCheck
{
    /// <summary>The rules the text breaks, in order; empty for a good text and for a draft without one.</summary>
    public static IReadOnlyList<string> Failures(Draft draft, DraftFacts facts)
    {
        if (draft.Text is not { } text) return [];
        var book = PhraseBook.Of(draft.Language);
        return Broken(draft, facts, SlotValues.Of(facts, book), book);
    }

    /// <summary>The same with the values at hand.</summary>
    internal static IReadOnlyList<string> Broken(Draft draft, DraftFacts facts, SlotValues values, PhraseBook book)
    {
        var core = new Letterhead(facts, book).Within(draft.Text!, out var greets);
        var broken = Broken(ReadingOf(core, facts, values, book, !draft.Text!.Contains('\n', StringComparison.Ordinal)), draft, facts, values);
        return InOrder(greets ? broken : broken.Append("R12"));
    }

    /// <summary>Each rule once, by its number.</summary>
    internal static IReadOnlyList<string> InOrder(IEnumerable<string> rules) =>
        [.. rules.Distinct(StringComparer.Ordinal).OrderBy(rule => int.Parse(rule.AsSpan(1), System.Globalization.CultureInfo.InvariantCulture))];

    /// <summary>The same for a text we filled, whose parts are known.</summary>
    internal static bool Passes(Draft draft, PhraseFrame frame, DraftFacts facts, SlotValues values, PhraseBook book)
    {
        var reading = ReadingOf(frame.Fill(slot => values[slot].Text), facts, values, book, frame.Lengths == TextLengths.Chat, frame.OwnWording);
        frame.OwnWording = reading.Own;
        return !Broken(reading, draft, facts, values).Any();
    }

    private static Reading ReadingOf(string core, DraftFacts facts, SlotValues values, PhraseBook book, bool isChat, OwnWording? known = null) =>
        Reading.Of(core, Situations.Of(facts), DraftWriter.RegisterOf(facts, book), book, values.All, isChat, known);

    private static IEnumerable<string> Broken(Reading reading, Draft draft, DraftFacts facts, SlotValues values)
    {
        if (!IsProven(reading, draft, facts, values)) yield return "R1";
        foreach (var rule in TextCheck.Broken(reading)) yield return rule;
        if (!HasRightSubject(draft)) yield return "R8";
        if (!NamesTheLapsesSize(reading)) yield return "R7";
        if (SensitiveWords.Found(draft.Text!)) yield return "R11";
        if (Untidy(draft.Text!)) yield return "R12";
        if (!facts.Said.IsEmpty && facts.Said.AreRepeatedBy(PastWords.RunsOf(reading.Core), facts.Person, facts.Now)) yield return "R13";
    }

    /// <summary>What is quoted, dated or named stands in the facts, its evidence in the draft, and each verb has its proof.</summary>
    private static bool IsProven(Reading reading, Draft draft, DraftFacts facts, SlotValues values)
    {
        if (reading.Said.Any(value => value.Source is { } source && !draft.Evidence.Contains(source))) return false;
        if (reading.Said.Any(value => value is { Audience: Audience.Owner, Assertion: Assertion.Fact })) return false;
        if (!reading.Own.IsSilent) return false;
        var metIsProven = facts.Met is not null || facts.LastContactKind.HasFlag(ContactKinds.Met) || facts.Named is not null;
        if (!metIsProven && reading.Situation is not (Situation.IntroAsk or Situation.IntroAskUnnamed or Situation.IntroAskWished or Situation.IntroAskSecond or Situation.IntroMake) && reading.Own.ClaimsMeeting) return false;
        if (!facts.HadMetBefore && facts.Met is not null && reading.Own.ClaimsMeetingBefore) return false;
        return facts.Met is null || values.Available.HasFlag(Slots.TheyInvited) || !reading.Own.ClaimsInvitation;
    }

    /// <summary>A lapse has its true size; of a year or more, in words.</summary>
    private static bool NamesTheLapsesSize(Reading reading)
    {
        var situation = reading.Situation;
        if (!situation.NamesALapse()) return true;
        return reading.Said.Any(value => situation.SizesOfItsLapse().HasFlag(value.Slot));
    }

    private static bool HasRightSubject(Draft draft)
    {
        if (draft.IsReply) return draft.Subject is null;
        return draft.Subject is null || TextCheck.IsSubject(draft.Subject);
    }

    private static bool Untidy(string text) => TextCheck.IsUntidy(text) || UntrustedText.HidesSomething(text);
}
