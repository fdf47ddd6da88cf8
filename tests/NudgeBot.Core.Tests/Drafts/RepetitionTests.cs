using NudgeBot.Core.Drafts;
using NudgeBot.Core.Hands;
using NudgeBot.Core.Nudges;
using NudgeBot.Core.People;
using Xunit;

namespace NudgeBot.Core.Tests.Drafts;

/// <summary>Nobody gets the same words twice, and colleagues who compare find no form letter (R13).</summary>
[Trait("Product", "S1")]
public sealed class RepetitionTests
{
    [Fact]
    public void Six_nudges_to_one_person_share_no_text()
    {
        var said = new List<Said>();
        for (var i = 0; i < 6; i++)
        {
            var draft = DraftWriter.Write(Story.Met() with { Said = new PastWords(said) });
            Assert.NotNull(draft.Text);
            Assert.DoesNotContain(draft.Frame, said.Select(one => one.Frame), StringComparer.Ordinal);
            said.Add(Said.Of(new PersonId(Story.Ana), Story.Now.AddDays(i - 10), draft.Frame, draft.Text));
        }
    }

    [Fact]
    public void The_next_text_is_no_more_like_the_last_three_than_a_third()
    {
        var first = DraftWriter.Write(Story.MetFirst());
        var facts = Story.MetFirst() with { Said = new PastWords([Said.Of(new PersonId(Story.Ana), Story.Now.AddDays(-3), first.Frame, first.Text!)]) };
        var next = DraftWriter.Write(facts);

        Assert.NotNull(next.Text);
        Assert.InRange(Alike(first.Text!, next.Text), 0, PastWords.MostAlikeToPerson);
        Assert.Contains("R13", DraftCheck.Failures(first, facts), StringComparer.Ordinal);
    }

    [Fact]
    public void A_colleague_of_theirs_gets_other_words_within_the_month_and_may_get_the_same_after_it()
    {
        var ben = new PersonId(new EmailAddress("ben@fabrikam.example"));
        var draft = DraftWriter.Write(Story.MetFirst());
        var lately = Story.MetFirst() with { Said = new PastWords([Said.Of(ben, Story.Now.AddDays(-29), draft.Frame, draft.Text!)]) };
        var longAgo = Story.MetFirst() with { Said = new PastWords([Said.Of(ben, Story.Now.AddDays(-31), draft.Frame, draft.Text!)]) };

        Assert.NotEqual(draft.Text, DraftWriter.Write(lately).Text, StringComparer.Ordinal);
        Assert.Equal(draft.Text, DraftWriter.Write(longAgo).Text);
    }

    [Fact]
    public void After_a_year_words_may_come_back()
    {
        var draft = DraftWriter.Write(Story.MetFirst());
        var facts = Story.MetFirst() with { Said = new PastWords([Said.Of(new PersonId(Story.Ana), Story.Now.AddDays(-366), draft.Frame, draft.Text!)]) };

        Assert.Equal(draft.Text, DraftWriter.Write(facts).Text);
    }

    private static double Alike(string one, string other)
    {
        var (a, b) = (Said.Of(new PersonId(Story.Ana), Story.Now, null, one).Runs, Said.Of(new PersonId(Story.Ana), Story.Now, null, other).Runs);
        return a.Intersect(b).Count() / (double)a.Union(b).Count();
    }
}

/// <summary>What only the owner can say is asked of them, and "yesterday" does not outlive the day.</summary>
[Trait("Product", "S2")]
public sealed class OwnersPartTests
{
    [Theory]
    [InlineData("en")]
    [InlineData("de")]
    [InlineData("fr")]
    [InlineData("es")]
    public void An_answer_and_a_day_are_asked_of_the_owner_and_set_into_whole_texts(string language)
    {
        var facts = Story.TheyAsked("Pilot budget", daysAgo: 3) with { Style = In(language) };
        var draft = DraftWriter.Write(facts);

        Assert.Null(draft.Text);
        Assert.Equal([OwnersPart.Answer, OwnersPart.Day], draft.Outlines.Select(outline => outline.Part));
        var answered = Suggestion.Of(draft, draft.Outlines[0], "Oslo 42.", Story.Now, Story.Ada.Settings).Text;
        var dated = Suggestion.Of(draft, draft.Outlines[1], new DateOnly(2026, 3, 13), Story.Now, Story.Ada.Settings).Text;
        Assert.Contains("Oslo 42.", answered, StringComparison.Ordinal);
        Assert.Contains(language switch { "de" => "bis Freitag", "fr" => "au plus tard vendredi", "es" => "el viernes", _ => "by Friday" }, dated, StringComparison.Ordinal);
        Assert.All([answered, dated], text => Assert.DoesNotMatch(@"[{}\uE000\[\]]", text));
    }

    [Theory]
    [InlineData("en", "by 30 April")]
    [InlineData("de", "bis zum 30. April")]
    [InlineData("fr", "au plus tard le 30 avril")]
    [InlineData("es", "el 30 de abril")]
    public void A_far_day_is_said_by_its_date(string language, string words)
    {
        var draft = DraftWriter.Write(Story.TheyAsked() with { Style = In(language) });
        var outline = draft.Outlines.Single(one => one.Part == OwnersPart.Day);

        Assert.Contains(words, Suggestion.Of(draft, outline, new DateOnly(2026, 4, 30), Story.Now, Story.Ada.Settings).Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_late_promise_can_be_answered_by_a_new_day_in_the_owners_quoted_words()
    {
        var draft = DraftWriter.Write(Story.AdaPromised());
        var outline = draft.Outlines.Single(one => one.Part == OwnersPart.Day);

        Assert.NotNull(draft.Text);
        Assert.Contains("I'll send the deck", outline.Before, StringComparison.Ordinal);
    }

    [Fact]
    public void Yesterday_becomes_its_weekday_two_days_later()
    {
        var draft = DraftWriter.Write(Story.MetFirst(daysAgo: 1));
        Assert.Contains("yesterday", draft.Text, StringComparison.Ordinal);

        var (text, times) = SpokenTime.ToldAt(draft.Text!, draft.Times, Story.Now.AddDays(2), Story.Ada.Settings, "en");

        Assert.Equal(draft.Text!.Replace("yesterday", "on Tuesday", StringComparison.Ordinal), text);
        Assert.Equal("on Tuesday", Assert.Single(times).Words);
    }

    [Fact]
    public void Words_the_owner_changed_are_left_alone()
    {
        var draft = DraftWriter.Write(Story.MetFirst(daysAgo: 1));
        var edited = draft.Text!.Replace("yesterday", "the other day", StringComparison.Ordinal);

        Assert.Equal(edited, SpokenTime.ToldAt(edited, draft.Times, Story.Now.AddDays(2), Story.Ada.Settings, "en").Text);
    }

    [Fact]
    public void Two_times_in_the_same_words_are_each_told_by_their_own_instant()
    {
        SpokenTime[] times = [new("last week", Story.Now.AddDays(-8), TimeForm.Point), new("last week", Story.Now.AddDays(-6), TimeForm.Point)];

        var (text, _) = SpokenTime.ToldAt("Ana and I last wrote last week, Tom and I last week.", times, Story.Now, Story.Ada.Settings, "en");

        Assert.Equal("Ana and I last wrote last week, Tom and I on Thursday.", text);
    }

    private static WritingStyle In(string language) => new(language, Register.None, null, null, SignsWithFullName: false, null);
}

/// <summary>The owner's own greeting, closing, register and length, and other ways to say it.</summary>
[Trait("Product", "S4")]
public sealed class OwnersHandTests
{
    [Fact]
    public void The_owners_own_greeting_and_closing_are_used()
    {
        var text = DraftWriter.Write(Story.MetFirst() with { Style = new WritingStyle("en", Register.None, "Hey {first},", "Cheers", false, null) }).Text!;

        Assert.StartsWith("Hey Ana,\n\n", text, StringComparison.Ordinal);
        Assert.EndsWith("\n\nCheers,\nAda", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_german_closing_has_no_comma_and_may_be_signed_in_full()
    {
        var text = DraftWriter.Write(Story.MetFirst() with { Style = new WritingStyle("de", Register.Familiar, "Liebe {first},", "Viele Grüße", true, null) }).Text!;

        Assert.StartsWith("Liebe Ana,\n\n", text, StringComparison.Ordinal);
        Assert.EndsWith("\n\nViele Grüße\nAda Lind", text, StringComparison.Ordinal);
        Assert.Matches(@"\b(?:du|dir|dich|dein\w*)\b", text);
    }

    [Theory]
    [InlineData("Hallo {first},", "^Hallo Ana,\n\n\\p{Ll}")]
    [InlineData("Hallo {first}!", "^Hallo Ana!\n\n\\p{Lu}")]
    public void German_goes_on_in_lower_case_behind_a_comma_alone(string opening, string begins) =>
        Assert.Matches(begins, DraftWriter.Write(Story.FadingSinceMeeting() with { Style = new WritingStyle("de", Register.Familiar, opening, null, false, null) }).Text!);

    [Fact]
    public void Long_writers_get_longer_texts()
    {
        var style = new WritingStyle("en", Register.None, null, null, false, 120);

        Assert.InRange(DraftWriter.Write(Story.MetFirst() with { Style = style }).Text!.Split(' ').Length, 30, 110);
    }

    [Fact]
    public void Other_ways_differ_in_kind_and_words_and_pass_the_same_checks()
    {
        var facts = Story.AdaAsked();
        var draft = DraftWriter.Write(facts);

        Assert.Equal(WayKind.LetRest, draft.Ways[0].Kind);
        Assert.Equal(2, draft.Ways.Count);
        Assert.All(draft.Ways, way => Assert.NotEqual(draft.Text, way.Text, StringComparer.Ordinal));
        Assert.Equal(3, draft.Ways.Select(way => way.Text).Append(draft.Text).Distinct(StringComparer.Ordinal).Count());
    }

    [Fact]
    public void A_formal_way_greets_in_full()
    {
        var formal = DraftWriter.Write(Story.MetFirst()).Ways.Single(way => way.Kind == WayKind.MoreFormal);

        Assert.StartsWith("Dear Ana Petrova,", formal.Text, StringComparison.Ordinal);
        Assert.EndsWith("Kind regards,\nAda Lind", formal.Text, StringComparison.Ordinal);
    }
}
