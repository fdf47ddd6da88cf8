using NudgeBot.Core.Drafts;
using NudgeBot.Core.Hands;

namespace NudgeBot.Core.Tests.Drafts;

/// <summary>All texts of a language, filled with the sample evidence that its file brings.</summary>
internal sealed class SampleTexts(string language)
{
    private readonly PhraseBook _book = PhraseBook.Of(language);

    public IEnumerable<SampleText> Of(Situation situation) =>
        from register in _book.Registers
        from frame in _book.Frames(situation, register)
        from tone in new[] { Tones.Formal, Tones.Plain, Tones.Warm }
        where frame.Tones.HasFlag(tone)
        select Filled(frame, tone, register);

    public IReadOnlyList<string> Failures(SampleText text) => DraftCheck.Broken(text.Draft, text.Facts, text.Values, _book);

    private SampleText Filled(PhraseFrame frame, Tones tone, Register register)
    {
        var facts = SampleFacts.Of(_book, frame.Situation, register);
        var values = SampleFacts.Values(facts, _book, frame);
        return new SampleText(frame, facts, values, new WritingDesk(facts, _book, SampleFacts.Blank(_book, frame.Situation), values).Filled(frame, tone));
    }
}

/// <summary>A text, and what it rests on.</summary>
internal sealed record SampleText(PhraseFrame Frame, DraftFacts Facts, SlotValues Values, Draft Draft);
