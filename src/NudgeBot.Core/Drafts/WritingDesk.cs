using NudgeBot.Core.Hands;

namespace NudgeBot.Core.Drafts;

/// <summary>One set of facts, and all that can be written from it.</summary>
internal sealed class WritingDesk
{
    /// <summary>How many other suggestions stand beside the first.</summary>
    private const int MostWays = 2;

    /// <summary>From so many characters between greeting and closing on, shorter words are another way. Names are not counted, or a long one would change the offer.</summary>
    private const int LongFrom = 240;

    /// <summary>Stands for the owner's part while an outline is checked; it cannot occur in a mail.</summary>
    private const string Gap = "\uE000";

    private readonly DraftFacts _facts;
    private readonly PhraseBook _book;
    private readonly Draft _blank;
    private readonly SlotValues _values;
    private readonly Situation _situation;
    private readonly Register _register;
    private readonly Letterhead _letterhead;
    private readonly uint _seed;

    public WritingDesk(DraftFacts facts, PhraseBook book, Draft blank)
        : this(facts, book, blank, SlotValues.Of(facts, book))
    {
    }

    public WritingDesk(DraftFacts facts, PhraseBook book, Draft blank, SlotValues values)
    {
        (_facts, _book, _blank, _values) = (facts, book, blank, values);
        _situation = Situations.Of(facts);
        _register = DraftWriter.RegisterOf(facts, book);
        _letterhead = new Letterhead(facts, book);
        _seed = StableHash.Of(facts.Owner.Id.Value, facts.Person.Address.Value, blank.AnswerTo?.Value ?? facts.Met?.Id.Value ?? facts.LastTopic?.Message.Value ?? "");
    }

    /// <summary>What suits the facts best; null where no text does.</summary>
    public Draft? Best() => In(DraftWriter.ToneOf(_facts, _book), DraftWriter.LengthOf(_facts), _situation, strict: false);

    /// <summary>Other words that differ in what they want or how they say it, not in a synonym.</summary>
    public IReadOnlyList<DraftWay> Ways(Draft first)
    {
        var ways = new List<DraftWay>();
        foreach (var (kind, tone, length, situation) in Other(first))
        {
            if (ways.Count == MostWays) break;
            if (In(tone, length, situation, strict: true) is not { } draft || draft.Text is not { } text || IsShown(draft)) continue;
            ways.Add(new DraftWay(kind, draft.Frame!, draft.Subject, text, draft.Evidence, draft.Times));
        }

        return ways;

        bool IsShown(Draft draft) => string.Equals(draft.Frame, first.Frame, StringComparison.Ordinal) || ways.Exists(way => string.Equals(way.Frame, draft.Frame, StringComparison.Ordinal));
    }

    /// <summary>Texts for what only the owner can say: a line, or a day.</summary>
    public IReadOnlyList<Outline> Outlines()
    {
        if (_situation is not (Situation.Await2D or Situation.Await2W or Situation.OooMine or Situation.PromiseDue or Situation.PromiseOverdue)) return [];
        var answer = OutlineOf(OwnersPart.Answer, Slots.UserAnswer);
        var day = OutlineOf(OwnersPart.Day, Slots.UserDate);
        return [.. new[] { answer, day }.OfType<Outline>()];
    }

    /// <summary>Renders one frame, whether or not another would be chosen.</summary>
    public Draft Filled(PhraseFrame frame, Tones tone)
    {
        var core = frame.Fill(slot => _values[slot].Text);
        return _blank with
        {
            Frame = frame.Id,
            Subject = SubjectOf(frame, tone),
            Text = _letterhead.Around(core, tone, isChat: frame.Lengths == TextLengths.Chat),
            Evidence = _values.EvidenceOf(frame.Named | frame.Asks),
            Times = TimesOf(frame),
            Tone = tone,
        };
    }

    /// <summary>All frames that can be filled, fullest first; among equals those this person had least, then as the facts themselves choose.</summary>
    public IEnumerable<(PhraseFrame Frame, Tones Tone)> Ladder(Tones tone, TextLengths length, Situation situation, Slots also, bool strict)
    {
        var available = _values.Available | also;
        foreach (var (wantedTone, wantedLength) in Wanted(tone, length, strict))
        {
            var frames = new List<PhraseFrame>();
            for (Situation? at = situation; at is { } from; at = Situations.Wider(from))
            {
                foreach (var frame in _book.Frames(from, _register))
                {
                    if ((frame.Tones & wantedTone) != Tones.None && (frame.Lengths & wantedLength) != TextLengths.None && frame.CanBeFilled(available)
                        && (also == Slots.None || frame.Named.HasFlag(also))) frames.Add(frame);
                }
            }

            foreach (var frame in Sorted(frames)) yield return (frame, wantedTone);
        }
    }

    private Draft? In(Tones tone, TextLengths length, Situation situation, bool strict)
    {
        foreach (var (frame, with) in Ladder(tone, length, situation, Slots.None, strict))
        {
            var draft = Filled(frame, with);
            if (DraftCheck.Passes(draft, frame, _facts, _values, _book)) return draft;
        }

        return null;
    }

    private IEnumerable<(WayKind Kind, Tones Tone, TextLengths Length, Situation Situation)> Other(Draft first)
    {
        if (_situation is Situation.Silent1) yield return (WayKind.LetRest, first.Tone, TextLengths.Letters, Situation.Silent2);
        if (_letterhead.Within(first.Text!, out _).Length > LongFrom) yield return (WayKind.Shorter, first.Tone, TextLengths.Brief, _situation);
        if (first.Tone != Tones.Warm) yield return (WayKind.Warmer, Tones.Warm, TextLengths.Letters, _situation);
        if (first.Tone != Tones.Formal) yield return (WayKind.MoreFormal, Tones.Formal, TextLengths.Letters, _situation);
    }

    private Outline? OutlineOf(OwnersPart part, Slots slot)
    {
        foreach (var (frame, tone) in Ladder(DraftWriter.ToneOf(_facts, _book), DraftWriter.LengthOf(_facts), _situation, slot, strict: false))
        {
            var text = _letterhead.Around(frame.Fill(asked => asked == slot ? Gap : _values[asked].Text), tone, isChat: false);
            var at = text.IndexOf(Gap, StringComparison.Ordinal);
            if (SensitiveWords.Found(text)) continue;
            return new Outline(part, frame.Id, text[..at], text[(at + Gap.Length)..], TimesOf(frame));
        }

        return null;
    }

    private static IEnumerable<(Tones, TextLengths)> Wanted(Tones tone, TextLengths length, bool strict)
    {
        yield return (tone, length);
        if (strict) yield break;
        if (length != TextLengths.Letters) yield return (tone, TextLengths.Letters);
        if (tone != Tones.Plain) yield return (Tones.Plain, TextLengths.Letters);
        if (tone != Tones.Warm) yield return (Tones.Warm, TextLengths.Letters);
        if (tone != Tones.Formal) yield return (Tones.Formal, TextLengths.Letters);
    }

    /// <summary>A heap, because seldom more than the first few are looked at.</summary>
    private IEnumerable<PhraseFrame> Sorted(List<PhraseFrame> frames)
    {
        var rest = new PriorityQueue<PhraseFrame, (int Lacks, int Repeated, uint Turn)>(frames.Select((frame, i) =>
            (frame, (-frame.Richness, _facts.Said.RepeatedTo(_facts.Person, frame.Segments, _facts.Now), (uint)((i + _seed) % frames.Count)))));
        while (rest.TryDequeue(out var frame, out _)) yield return frame;
    }

    private string? SubjectOf(PhraseFrame frame, Tones tone)
    {
        if (_situation.IsAnswer() || !_book.Situations.TryGetValue(frame.Situation, out var set)) return null;
        var fitting = set.Subjects.Where(subject => subject.Fits(tone, _register) && PhraseTokens.NamesIn(subject.Text).All(name => _values.Available.HasFlag(SlotNames.Read(name)!.Value))).ToList();
        if (fitting.Count == 0) return null;
        var text = fitting[(int)(_seed % (uint)fitting.Count)].Text;
        foreach (var name in PhraseTokens.NamesIn(text).ToList()) text = text.Replace($"{{{name}}}", _values[SlotNames.Read(name)!.Value].Text, StringComparison.Ordinal);
        return text;
    }

    private IReadOnlyList<SpokenTime> TimesOf(PhraseFrame frame) =>
        [.. frame.InOrder.Where(part => _values.Has(part.Slot)).Select(part => (Value: _values[part.Slot].Time, part.Capital)).Where(part => part.Value is not null)
            .Select(part => part.Capital ? part.Value! with { Words = PhraseFrame.Capitalised(part.Value!.Words) } : part.Value!)];
}
