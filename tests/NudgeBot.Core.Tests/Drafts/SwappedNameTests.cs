using NudgeBot.Core.Drafts;
using NudgeBot.Core.Hands;
using NudgeBot.Core.Nudges;
using Xunit;

namespace NudgeBot.Core.Tests.Drafts;

/// <summary>Whoever it goes to, the words are the same: nothing is guessed from a name, neither gender nor origin nor rank.</summary>
[Trait("Product", "S6")]
public sealed class SwappedNameTests
{
    private static readonly (string Reason, DraftFacts Facts)[] Stories =
    [
        ("met first", Story.MetFirst()), ("met first, of many", Story.MetFirst(others: 8)), ("met", Story.Met()), ("met again", Story.MetAgain()),
        ("their mail waits", Story.TheyAsked()), ("it waits for two weeks", Story.TheyAsked(daysAgo: 15)), ("for two months", Story.TheyAsked(daysAgo: 70)),
        ("silent", Story.AdaAsked()), ("silent again", Story.AdaAsked() with { AskedTwice = true }), ("promised", Story.AdaPromised()), ("they promised", Story.AnaPromised()),
        ("fading", Story.Fading()), ("fading since a meeting", Story.FadingSinceMeeting()), ("dormant", Story.Dormant("Floor plan", 400)), ("long dormant", Story.Dormant(null, 1500)),
        ("thanks", Story.MetThroughAna("Pilot review", 2)), ("introduction", Story.WouldLikeToMeetAna(90)), ("unnamed", Story.SharesAThread("Floor plan", 3)),
        ("second", Story.EliWouldMeetAna("Floor plan", 90)), ("both", Story.BothWouldMeet("Floor plan", 90)), ("wished", Story.Introduces(100)), ("check-in", Story.ChecksIn(20)), ("kind no", Story.AnaAsksOften()),
    ];

    public static TheoryData<string, Register> Manners() => new()
    {
        { "en", Register.None }, { "de", Register.Formal }, { "de", Register.Familiar }, { "fr", Register.Formal },
        { "fr", Register.Familiar }, { "es", Register.Formal }, { "es", Register.Familiar },
    };

    [Theory]
    [MemberData(nameof(Manners))]
    public void Another_name_changes_the_name_and_nothing_else(string language, Register register)
    {
        var changed =
            from story in Stories
            let facts = story.Facts with { Style = new WritingStyle(language, register, null, null, SignsWithFullName: false, null) }
            let before = Nameless(facts)
            from name in AnyFacts.Names
                // A note to two says family names, where there are such.
            where facts.Step != IntroductionStep.BringTogether || PersonName.Of(name, facts.Person.Address).Family is not null
            let after = Nameless(facts with { PersonName = name })
            where !before.SequenceEqual(after, StringComparer.Ordinal)
            select $"{story.Reason}, {name}:\n{string.Join('\n', before.Except(after, StringComparer.Ordinal))}\n---\n{string.Join('\n', after.Except(before, StringComparer.Ordinal))}";

        Assert.Empty(changed.Take(3));
    }

    /// <summary>All that is written, each name in braces.</summary>
    private static List<string> Nameless(DraftFacts facts)
    {
        var (draft, name) = (DraftWriter.Write(facts), PersonName.Of(facts.PersonName, facts.Person.Address));
        return [.. new[] { draft.Subject, draft.Text }.Concat(draft.Ways.SelectMany(way => new[] { way.Subject, way.Text })).Concat(draft.Outlines.SelectMany(outline => new[] { outline.Before, outline.After }))
            .OfType<string>().Select(text => text.Replace(name.Full, "{name}", StringComparison.Ordinal).Replace(name.Given!, "{name}", StringComparison.Ordinal))];
    }
}
