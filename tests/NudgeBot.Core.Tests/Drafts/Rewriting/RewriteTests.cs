using System.Text.Json;
using NudgeBot.Core.Drafts;
using NudgeBot.Core.Drafts.Rewriting;
using NudgeBot.Core.Nudges;
using NudgeBot.Core.People;
using Xunit;

namespace NudgeBot.Core.Tests.Drafts.Rewriting;

/// <summary>A language model may choose other words for what the engine says, and nothing else.</summary>
[Trait("Product", "S13")]
public sealed class RewriteTests
{
    public static TheoryData<Rewording> Languages => [.. Rewording.All];

    [Theory]
    [MemberData(nameof(Languages))]
    public void Good_words_are_taken_with_the_values_and_the_letterhead_put_around_them(Rewording told)
    {
        var engine = told.Engine;

        var draft = told.Rewrite.Accept(Json(told.Good)).Draft!;

        Assert.Empty(DraftCheck.Failures(draft, told.Facts));
        Assert.Contains("Budget für Zürich", draft.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("⟦", draft.Text, StringComparison.Ordinal);
        Assert.Equal(engine.Text!.Split('\n')[0], draft.Text!.Split('\n')[0]);
        Assert.Equal(engine.Text.Split("\n\n")[^1], draft.Text.Split("\n\n")[^1]);
        Assert.Equal(engine.Frame + "+model", draft.Frame);
        Assert.Equal(engine.Evidence, draft.Evidence);
        Assert.Equal(engine.Subject, draft.Subject);
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void The_request_holds_no_value_no_name_and_no_greeting(Rewording told)
    {
        var request = told.Rewrite.Request;

        string[] secrets = ["Budget", "Zürich", "Ana", "Petrova", "Ada", "Lind", "fabrikam", "contoso", "@", .. told.Engine.Times.Select(time => $" {time.Words}")];
        Assert.All(secrets, secret => Assert.DoesNotContain(secret, request.Task, StringComparison.Ordinal));
        Assert.DoesNotContain(told.Engine.Text!.Split('\n')[0], request.Task, StringComparison.Ordinal);
        Assert.All(secrets[..^1], secret => Assert.DoesNotContain(secret, request.Rules, StringComparison.Ordinal));
        Assert.Contains("⟦S1:time⟧", request.Task, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void Two_people_who_met_the_owner_at_different_things_cause_the_same_request(Rewording told)
    {
        var facts = told.Facts;
        var other = facts with { PersonName = "Zoë Quint", Met = facts.Met! with { Subject = "Kiln repair", Start = facts.Met!.Start.AddDays(-3), End = facts.Met!.End.AddDays(-3) } };

        Assert.Equal(told.Rewrite.Request, Rewrite.Of(DraftWriter.Write(other), other)!.Request);
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void Our_own_words_given_back_are_our_own_text(Rewording told)
    {
        var given = told.Rewrite.Request.Task;

        var echo = told.Rewrite.Accept(given[(given.LastIndexOf(":\n", StringComparison.Ordinal) + 2)..]);

        Assert.Equal(told.Engine.Text, echo.Draft?.Text);
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void An_answer_that_breaks_a_rule_is_refused_with_the_rule_s_name_alone(Rewording told)
    {
        var rewrite = told.Rewrite;

        Assert.All(Spoilings(told), spoiled =>
        {
            var rewritten = rewrite.Accept(spoiled.Answer);
            Assert.Null(rewritten.Draft);
            Assert.Contains(spoiled.Rule, rewritten.Broken, StringComparer.Ordinal);
            Assert.All(rewritten.Broken, name => Assert.Matches("^(R[0-9]{1,2}|characters|dates|form|length|tokens|words)$", name));
        });
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void Good_words_of_another_language_are_refused(Rewording told)
    {
        foreach (var other in Rewording.All.Where(other => other != told))
        {
            var answer = other.Good.Replace("⟦S2:title⟧", "⟦S2:place⟧", StringComparison.Ordinal);
            if (told != Rewording.English) answer = answer.Replace("⟦S2:place⟧", "⟦S2:title⟧", StringComparison.Ordinal);

            Assert.Null(told.Rewrite.Accept(answer).Draft);
        }
    }

    [Fact]
    public void Times_are_known_in_the_order_of_the_new_words_and_told_anew_later()
    {
        var draft = Rewording.English.Rewrite.Accept("⟦S1:time⟧ it was good to meet you ⟦S2:place⟧. What are you working on, and where could I be of help? A name or a link is quickly sent.").Draft!;

        Assert.Equal("Yesterday", Assert.Single(draft.Times).Words);
        var (later, _) = SpokenTime.ToldAt(draft.Text!, draft.Times, Story.Now.AddDays(2), MailboxSettings.Default, "en");
        Assert.DoesNotContain("esterday", later, StringComparison.Ordinal);
    }

    [Fact]
    public void There_is_nothing_to_reword_where_there_is_no_text_or_none_of_ours()
    {
        var facts = Story.MetFirst();
        var draft = DraftWriter.Write(facts);

        Assert.Null(Rewrite.Of(draft with { Text = null }, facts));
        Assert.Null(Rewrite.Of(draft with { Frame = "FirstMet.00000" }, facts));
        Assert.Null(Rewrite.Of(draft with { Frame = draft.Frame + Rewrite.Mark }, facts));
        Assert.Null(Rewrite.Of(draft, facts with { Met = facts.Met! with { IsPrivate = true } }));
    }

    [Fact]
    public void A_second_try_names_the_broken_rules_and_nothing_else_of_the_first()
    {
        var request = Rewording.English.Rewrite.Request;

        var again = request.Again(["tokens", "R9"]);

        Assert.Equal(request.Rules, again.Rules);
        Assert.StartsWith(request.Task, again.Task, StringComparison.Ordinal);
        Assert.Contains("tokens, R9", again.Task, StringComparison.Ordinal);
    }

    [Fact]
    public void A_card_keeps_the_model_s_words_while_the_engine_would_say_the_same_and_tells_their_times_anew()
    {
        var facts = Rewording.English.Facts;
        var stored = Rewording.English.Rewrite.Accept(Rewording.English.Good).Draft!;
        var later = facts with { Now = facts.Now.AddDays(1) };

        var kept = Rewrite.Kept(stored, DraftWriter.Write(later), later.Now, facts.Owner.Settings)!;

        Assert.DoesNotContain("yesterday", kept.Text, StringComparison.Ordinal);
        Assert.Contains("What are you working on at the moment", kept.Text, StringComparison.Ordinal);
        Assert.Equal(stored.Frame, kept.Frame);
    }

    [Fact]
    public void A_card_gives_the_model_s_words_up_where_the_engine_says_something_else_or_a_time_would_be_false()
    {
        var facts = Rewording.English.Facts;
        var (engine, stored) = (Rewording.English.Engine, Rewording.English.Rewrite.Accept(Rewording.English.Good).Draft!);

        Assert.Null(Rewrite.Kept(stored, engine with { Frame = "FirstMet.00000" }, facts.Now, facts.Owner.Settings));
        Assert.Null(Rewrite.Kept(stored, engine with { Evidence = [new Evidence(EvidenceKind.Message, "another", null)] }, facts.Now, facts.Owner.Settings));
        var tomorrow = facts with { Now = facts.Now.AddDays(1) };
        Assert.Null(Rewrite.Kept(stored with { Times = [] }, DraftWriter.Write(tomorrow), tomorrow.Now, facts.Owner.Settings));
        Assert.Null(Rewrite.Kept(engine, engine, facts.Now, facts.Owner.Settings));
    }

    private static string Json(string text) => $$"""{"text": {{JsonSerializer.Serialize(text)}}}""";

    private static IEnumerable<(string Answer, string Rule)> Spoilings(Rewording told)
    {
        var (good, place) = (told.Good, told == Rewording.English ? "⟦S2:place⟧" : "⟦S2:title⟧");
        yield return ("", "form");
        yield return ("   \n ", "form");
        yield return ("{\"text\": ", "form");
        yield return ("{\"text\": 7}", "form");
        yield return ("{\"words\": \"" + good + "\"}", "form");
        yield return ("{\"text\": \"" + good + "\", \"link\": \"\"}", "form");
        yield return ("{\"text\": \"" + good + "\", \"text\": \"" + good + "\"}", "form");
        yield return (new string('a', 5_000), "form");
        yield return (good[..^1], "form");
        yield return (good.Replace("? ", "?\n", StringComparison.Ordinal), "form");
        yield return ($"{told.Engine.Text!.Split(' ')[0]}, {good}", "form");
        yield return ($"{good}\n\n{told.Engine.Text.Split("\n\n")[^1].Split('\n')[0]}", "form");
        yield return (good.Replace("⟦S1:time⟧", "", StringComparison.Ordinal), "tokens");
        yield return (good.Replace("⟦S1:time⟧", "⟦S1:time⟧ ⟦S1:time⟧", StringComparison.Ordinal), "tokens");
        yield return (good.Replace("⟦S1:time⟧", "⟦S1:date⟧", StringComparison.Ordinal), "tokens");
        yield return (good.Replace("⟦S1:time⟧", "⟦S1:time", StringComparison.Ordinal), "tokens");
        yield return ($"{good} ⟦S3:name⟧.", "tokens");
        yield return (good.Replace(place, place + "s", StringComparison.Ordinal), "tokens");
        yield return (good.Replace("⟦S1:time⟧", "{when}", StringComparison.Ordinal), "tokens");
        yield return ($"{good} 7.", "characters");
        yield return ($"{good} ７.", "characters");
        yield return ($"{good} https://evil.example/?q=a.", "characters");
        yield return ($"{good} evil.example.", "characters");
        yield return ($"{good} [a](b).", "characters");
        yield return ($"{good} **a**.", "characters");
        yield return ($"{good} <b>a</b>.", "characters");
        yield return ($"{good} {{{{DATE(now)}}}} ${{a}}.", "characters");
        yield return ($"{good} “a”.", "characters");
        yield return ($"{good} 🙂.", "characters");
        yield return (good.Replace("o", "о", StringComparison.Ordinal), "characters");
        yield return (good.Insert(8, "\u200B"), "characters");
        yield return (good.Insert(8, "\u202E"), "characters");
        yield return ($"```json\n{good}\n```", "characters");
        yield return ($"{good} {told.Dated}", "dates");
        yield return ($"{good} {told.Named}", "words");
        yield return (string.Join(' ', Enumerable.Repeat(good.Replace("⟦S1:time⟧", "", StringComparison.Ordinal).Replace(place, "", StringComparison.Ordinal), 5).Prepend(good)), "length");
        yield return (told.OtherRegister, "words");
    }
}
