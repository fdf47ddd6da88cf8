using NudgeBot.Core.Hands;

namespace NudgeBot.Core.Drafts;

/// <summary>One situation of one book, filled with sample evidence.</summary>
internal sealed class SampleSheet(PhraseBook book, Situation situation)
{
    private static readonly Tones[] EachTone = [Tones.Formal, Tones.Plain, Tones.Warm];
    private static readonly TextLengths[] EachLength = [TextLengths.Brief, TextLengths.Full, TextLengths.Chat];

    public SituationPreview Preview() => new(
        NameOf(situation),
        SituationMeaning.Of(situation),
        [.. book.Registers.SelectMany(Shown)],
        [.. Pieces()],
        book.Registers.Sum(register => book.Frames(situation, register).Count),
        [.. book.Registers.SelectMany(Failing)]);

    /// <summary><see cref="Situation.Await2D"/> is written <c>AWAIT_2D</c>.</summary>
    public static string NameOf(Situation situation) => string.Concat(situation.ToString().Select((c, i) =>
        i > 0 && (char.IsUpper(c) || char.IsDigit(c)) && !char.IsDigit(situation.ToString()[i - 1]) ? $"_{char.ToUpperInvariant(c)}" : $"{char.ToUpperInvariant(c)}"));

    /// <summary>For each tone and length the text that shows most pieces not yet seen.</summary>
    private IEnumerable<MailPreview> Shown(Register register)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var tone in EachTone)
        {
            foreach (var length in EachLength)
            {
                var fitting = book.Frames(situation, register).Where(frame => frame.Tones.HasFlag(tone) && Suits(frame, length));
                if (fitting.MaxBy(frame => (frame.Segments.Count(segment => !seen.Contains(segment.Id)), frame.Richness)) is not { } chosen) continue;
                seen.UnionWith(chosen.Segments.Select(segment => segment.Id));
                yield return Filled(chosen, tone, length);
            }
        }
    }

    private IEnumerable<MailPreview> Failing(Register register) =>
        from frame in book.Frames(situation, register)
        from tone in EachTone
        where frame.Tones.HasFlag(tone)
        let mail = Filled(frame, tone, frame.Lengths)
        where mail.Failures.Count > 0
        select mail;

    /// <summary>What may be a chat alone is written as one.</summary>
    private static bool Suits(PhraseFrame frame, TextLengths length) => length == TextLengths.Chat ? frame.Lengths == length : frame.Lengths.HasFlag(length);

    private MailPreview Filled(PhraseFrame frame, Tones tone, TextLengths length)
    {
        var facts = SampleFacts.Of(book, situation, frame.Register);
        var values = SampleFacts.Values(facts, book, frame);
        var draft = new WritingDesk(facts, book, SampleFacts.Blank(book, situation), values).Filled(frame, tone);
        var core = frame.Fill(slot => values[slot].Text);
        var at = draft.Text!.IndexOf(core, StringComparison.Ordinal);
        var pieces = frame.Pieces(slot => values[slot].Text).Select(piece => new TextRun(piece.Words, piece.IsValue));
        return new MailPreview(
            frame.Register,
            tone,
            length,
            draft.Subject,
            [.. new[] { new TextRun(draft.Text[..at], false) }.Concat(pieces).Append(new TextRun(draft.Text[(at + core.Length)..], false)).Where(run => run.Words.Length > 0)],
            Reading.CountOf(core),
            DraftCheck.Broken(draft, facts, values, book));
    }

    private IEnumerable<PiecePreview> Pieces()
    {
        if (!book.Situations.TryGetValue(situation, out var set)) yield break;
        foreach (var (section, segments) in PhraseBookFile.Sections.Zip(set.Sections))
        {
            foreach (var segment in segments) yield return new PiecePreview(section, segment.Text, segment.Tones, segment.Only, [.. TagsOf(segment)]);
        }

        foreach (var subject in set.Subjects) yield return new PiecePreview("subjects", subject.Text, subject.Tones, subject.Only, []);
    }

    private static IEnumerable<string> TagsOf(Segment segment)
    {
        if (segment.Lengths != TextLengths.Letters) yield return $"length {string.Join(' ', EachLength.Where(length => segment.Lengths.HasFlag(length)).Select(length => length switch { TextLengths.Brief => "S", TextLengths.Full => "M", _ => "C" }))}";
        // A slot is given by its own name, which stands in the words.
        if (Words(segment.Gives.Except(PhraseTokens.NamesIn(segment.Text).Select(name => name.ToLowerInvariant()), StringComparer.Ordinal)) is { Length: > 0 } gives) yield return $"gives {gives}";
        if (Words(segment.Takes) is { Length: > 0 } takes) yield return $"takes {takes}";
        if (Words(segment.Not) is { Length: > 0 } not) yield return $"not {not}";
        if (segment.Asks != Slots.None) yield return $"if {Words(Enum.GetValues<Slots>().Where(slot => slot != Slots.None && segment.Asks.HasFlag(slot)).Select(SlotNames.NameOf))}";
    }

    private static string Words(IEnumerable<string> tags) => string.Join(' ', tags);
}
