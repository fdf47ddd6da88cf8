using System.Text.Json;
using System.Text.Json.Nodes;
using NudgeBot.Core.Memory;
using NudgeBot.Core.Nudges;
using NudgeBot.Core.People;
using NudgeBot.Teams.Cards;
using NudgeBot.Teams.Words.People;
using NudgeBot.Tests.Teams.Cards.Pictures;
using Xunit;

namespace NudgeBot.Tests.Teams.Cards;

/// <summary>What the cards about people show, and what is read from them.</summary>
[Trait("Product", "R1 R3 N11 N12 N14 S10")]
public sealed class PersonCardTests
{
    private static readonly PeopleWords Words = PeopleWords.Of("en");
    private static readonly DateTimeOffset Monday = new(2026, 3, 9, 8, 10, 0, TimeSpan.Zero);

    [Fact]
    public void The_picture_of_two_years_stands_on_the_card_and_says_the_same_in_words()
    {
        var page = PeopleFaces.Page("Ana Petrova", 6);
        var image = Assert.Single(CardFaces.Elements(new PersonCard(Words).Draw(page)), element => TypeOf(element) == "Image");

        Assert.Equal(page.TimeLine.Text, image["altText"]!.GetValue<string>());
        var address = image["url"]!.GetValue<string>();
        Assert.StartsWith("data:image/png;base64,", address, StringComparison.Ordinal);
        Assert.Equal(747, ReadPng.Of(Convert.FromBase64String(address["data:image/png;base64,".Length..])).Width);
    }

    [Fact]
    public void Without_any_contact_there_is_no_picture_and_no_empty_list()
    {
        var card = new PersonCard(Words).Draw(PeopleFaces.Page("Ana Petrova", 0));

        Assert.DoesNotContain(CardFaces.Elements(card), element => TypeOf(element) == "Image");
        Assert.DoesNotContain(Words.YouOwe, Said(card), StringComparer.Ordinal);
        Assert.DoesNotContain(Words.YourNotes, Said(card), StringComparer.Ordinal);
    }

    [Fact]
    public void What_is_left_out_is_counted_and_the_newest_note_comes_first()
    {
        var said = Said(new PersonCard(Words).Draw(PeopleFaces.Page("Ana Petrova", 12))).ToList();

        Assert.Contains("and 8 more, in the tab", said, StringComparer.Ordinal);
        Assert.StartsWith("11 ", said[said.IndexOf(Words.YourNotes) + 1], StringComparison.Ordinal);
        Assert.EndsWith("…", said[said.IndexOf(Words.YourNotes) + 1], StringComparison.Ordinal);
    }

    [Fact]
    public void A_note_comes_back_with_its_person_in_one_line()
    {
        var card = new PersonCard(Words).Draw(PeopleFaces.Page("Ana Petrova", 1));

        var answer = PersonCard.Read(Pressed(card, PersonCard.NoteVerb, " climbs;\ndaughter started school "), Words)!;

        Assert.Null(answer.Problem);
        Assert.Equal(new MemoryFact.Note(new PersonId(new EmailAddress("someone@fabrikam.example")), "climbs; daughter started school") { Id = Guid.Empty, At = Monday }, answer.ToFact(Guid.Empty, Monday));
    }

    [Theory]
    [InlineData("")]
    [InlineData("  \n ")]
    [InlineData(null)]
    public void An_empty_note_is_told_so(string? note) =>
        Assert.Equal(Words.NothingToNote, FirstMeetingNote.Read(Pressed(CardElements.Card([.. FirstMeetingNote.Draw(PeopleFaces.Record(NudgeReason.MetNotWritten, "key"), Words)]), FirstMeetingNote.Verb, note), Words)!.Problem);

    [Fact]
    public void A_note_longer_than_we_keep_is_told_so() =>
        Assert.Equal("A note has at most 1000 characters; yours has 1001.", PersonCard.Read(Pressed(new PersonCard(Words).Draw(PeopleFaces.Page("Ana", 1)), PersonCard.NoteVerb, new string('n', 1001)), Words)!.Problem);

    [Theory]
    [InlineData("{}")]
    [InlineData("[]")]
    [InlineData("""{"person":"nobody","note":"climbs"}""")]
    [InlineData("""{"person":7,"note":"climbs"}""")]
    public void A_press_that_names_no_person_is_none_of_ours(string data) => Assert.Null(PersonCard.Read(JsonDocument.Parse(data).RootElement, Words));

    [Fact]
    public void A_brief_has_nothing_to_do_but_read_and_one_way_to_have_no_more_of_them()
    {
        var card = PeopleFaces.All.Single(face => face.Name == "brief en").Face;

        Assert.Equal("nudge.notThis", Assert.Single(CardFaces.Elements(card), element => TypeOf(element) == "Action.Execute")["verb"]!.GetValue<string>());
        Assert.DoesNotContain(CardFaces.Elements(card), element => TypeOf(element)?.StartsWith("Input.", StringComparison.Ordinal) == true);
    }

    [Fact]
    public void Each_answer_to_a_question_tells_its_own_fact()
    {
        var went = PeopleFaces.Record(NudgeReason.HowDidItGo, "key").Nudge;
        var answered = PeopleFaces.Answered().Nudge;
        var rosa = new PersonId(new EmailAddress("rosa@adatum.example"));

        Assert.True(QuestionCard.Asks(went) && QuestionCard.Asks(answered));
        Assert.Equal(new MemoryFact.LetRest(went.Person) { Id = Guid.Empty, At = Monday }, QuestionCard.Told(QuestionCard.RestVerb, went, Guid.Empty, Monday));
        Assert.Equal(new MemoryFact.ToldOfIntroduction(answered.Person, rosa, true) { Id = Guid.Empty, At = Monday }, QuestionCard.Told(QuestionCard.YesVerb, answered, Guid.Empty, Monday));
        Assert.Equal(new MemoryFact.ToldOfIntroduction(answered.Person, rosa, false) { Id = Guid.Empty, At = Monday }, QuestionCard.Told(QuestionCard.NoVerb, answered, Guid.Empty, Monday));
    }

    [Theory]
    [InlineData(NudgeReason.Introduction, "Introduction/a@b.example/c@d.example/ask", QuestionCard.YesVerb)]
    [InlineData(NudgeReason.Introduction, "Introduction/a@b.example/c@d.example/answered", QuestionCard.RestVerb)]
    [InlineData(NudgeReason.FadingTie, "key", QuestionCard.RestVerb)]
    [InlineData(NudgeReason.HowDidItGo, "key", "nudge.done")]
    [InlineData(NudgeReason.HowDidItGo, "key", null)]
    public void A_press_that_fits_no_question_tells_nothing(NudgeReason reason, string key, string? verb) =>
        Assert.Null(QuestionCard.Told(verb, PeopleFaces.Record(reason, key).Nudge, Guid.Empty, Monday));

    private static JsonElement Pressed(JsonObject card, string verb, string? note)
    {
        var data = CardFaces.Elements(card).Single(element => element["verb"]?.GetValue<string>() == verb)["data"]!.DeepClone().AsObject();
        data[NoteInput.Input] = note;
        return JsonDocument.Parse(data.ToJsonString()).RootElement;
    }

    private static IEnumerable<string> Said(JsonObject card) =>
        CardFaces.Elements(card).Where(element => TypeOf(element) is "TextRun" or "TextBlock").Select(element => element["text"]!.GetValue<string>());

    private static string? TypeOf(JsonObject element) => element["type"] is JsonValue type ? type.GetValue<string>() : null;
}
