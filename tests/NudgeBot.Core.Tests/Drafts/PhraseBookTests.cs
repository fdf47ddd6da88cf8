using NudgeBot.Core.Drafts;
using NudgeBot.Core.Hands;
using Xunit;

namespace NudgeBot.Core.Tests.Drafts;

/// <summary>What a text file must hold before its language is offered to anybody. A new language is a new file; this says what it lacks.</summary>
[Trait("Product", "S8")]
public sealed class PhraseBookTests
{
    /// <summary>Seen every week, so nobody should meet the same words soon.</summary>
    private static readonly Situation[] Weekly =
    [
        Situation.FirstMet, Situation.Met, Situation.MetAgain, Situation.Await2D, Situation.Await2W, Situation.Await2M,
        Situation.PromiseDue, Situation.PromiseOverdue, Situation.Silent1, Situation.Fading,
    ];

    /// <summary>Said soberly or not at all.</summary>
    private static readonly Situation[] PlainAlone = [Situation.Candidate, Situation.GroupAll];

    public static TheoryData<string> Languages() => [.. PhraseBook.Languages];

    public static TheoryData<string, Situation> Situations()
    {
        var all = new TheoryData<string, Situation>();
        foreach (var language in PhraseBook.Languages)
        {
            foreach (var situation in Enum.GetValues<Situation>()) all.Add(language, situation);
        }

        return all;
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void A_language_lacks_no_situation_tone_or_register(string language)
    {
        var book = PhraseBook.Of(language);
        var lacking =
            from situation in Enum.GetValues<Situation>()
            from register in book.Registers
            from tone in PlainAlone.Contains(situation) ? [Tones.Plain] : new[] { Tones.Formal, Tones.Plain, Tones.Warm }
            let texts = book.Frames(situation, register).Count(frame => frame.Tones.HasFlag(tone) && (frame.Lengths & TextLengths.Letters) != TextLengths.None)
            let least = Weekly.Contains(situation) ? 6 : 1
            where texts < least
            select $"{situation}, {register}, {tone}: {texts} of {least}";

        Assert.Empty(lacking);
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void A_weekly_situation_has_three_texts_of_either_length_in_every_tone(string language)
    {
        var book = PhraseBook.Of(language);
        var lacking =
            from situation in Weekly
            from register in book.Registers
            from tone in new[] { Tones.Formal, Tones.Plain, Tones.Warm }
            from length in new[] { TextLengths.Brief, TextLengths.Full }
            let texts = book.Frames(situation, register).Count(frame => frame.Tones.HasFlag(tone) && frame.Lengths.HasFlag(length))
            where texts < 3
            select $"{situation}, {register}, {tone}, {length}: {texts}";

        Assert.Empty(lacking);
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void A_new_mail_always_has_a_subject(string language)
    {
        var book = PhraseBook.Of(language);
        var lacking =
            from situation in Enum.GetValues<Situation>()
            where !situation.IsAnswer()
            from register in book.Registers
            from tone in PlainAlone.Contains(situation) ? [Tones.Plain] : new[] { Tones.Formal, Tones.Plain, Tones.Warm }
            where !book.Situations[situation].Subjects.Any(subject => subject.Fits(tone, register))
            select $"{situation}, {register}, {tone}";

        Assert.Empty(lacking);
    }

    [Theory]
    [MemberData(nameof(Situations))]
    public void Every_text_of_a_situation_passes_every_check_with_sample_evidence(string language, Situation situation)
    {
        var broken = new SampleSheet(PhraseBook.Of(language), situation).Preview().Failing;

        Assert.True(broken.Count == 0, $"{broken.Count} texts fail, among them:\n" + string.Join("\n---\n", broken.Take(4).Select(mail => $"{string.Join(',', mail.Failures)}: {string.Concat(mail.Text.Select(run => run.Words))}")));
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void What_shares_an_id_shares_its_words(string language) =>
        Assert.All(
            from situation in Enum.GetValues<Situation>()
            from register in PhraseBook.Of(language).Registers
            select PhraseBook.Of(language).Frames(situation, register).GroupBy(frame => frame.Id, StringComparer.Ordinal),
            frames => Assert.All(frames, same => Assert.Single(same.Select(frame => frame.Words).Distinct(StringComparer.Ordinal))));

    [Fact]
    public void What_cannot_be_read_is_refused_with_its_line()
    {
        var refused = Assert.Throws<PhraseBookException>(() => PhraseBookFile.Read(new StringReader("language: xx\nregisters: false\n")));

        Assert.Equal("Line 1 cannot be used: “lexicon” is missing.", refused.Message);
    }

    [Fact]
    public void A_slot_that_does_not_exist_is_refused_with_its_line_in_the_file()
    {
        using var shipped = new StreamReader(typeof(PhraseBook).Assembly.GetManifestResourceStream("Texts/en.yaml")!);
        var head = shipped.ReadToEnd().Split("\n---\n")[0];
        var book = PhraseBookFile.Read(new StringReader(head + "\n---\nsituations:\n  CHECK_IN:\n    openers: [\"How are {yuo}?\"]\n"));

        var refused = Assert.Throws<PhraseBookException>(() => book.Situations);

        Assert.Equal($"Line {head.Split('\n').Length + 4} cannot be used: there is no slot {{yuo}}.", refused.Message);
    }

    [Theory]
    [InlineData("[Sie|dich] grüßt", Register.Formal, "Sie grüßt")]
    [InlineData("[Sie|dich] grüßt", Register.Familiar, "dich grüßt")]
    [InlineData("Wie geht es [Ihnen|dir], und was [brauchen Sie|brauchst du]?", Register.Familiar, "Wie geht es dir, und was brauchst du?")]
    public void Both_registers_stand_in_one_line(string written, Register register, string words) =>
        Assert.Equal(words, new Segment(written, Tones.All, TextLengths.Letters, null, [], [], [], Slots.None).In(register));
}
