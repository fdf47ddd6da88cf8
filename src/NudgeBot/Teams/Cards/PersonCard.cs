using System.Text.Json;
using System.Text.Json.Nodes;
using NudgeBot.Core.Pages;
using NudgeBot.Teams.Cards.Pictures;
using NudgeBot.Teams.Words.People;
using static NudgeBot.Teams.Cards.CardElements;

namespace NudgeBot.Teams.Cards;

/// <summary>Who somebody is to the owner, on one card (R1 to R5): what is open, noted and shared, and two years drawn. It takes a note.</summary>
internal sealed class PersonCard(PeopleWords words)
{
    public const string NoteVerb = "person.note";

    /// <summary>So many of a kind are listed; Teams refuses a card that grows too large.</summary>
    private const int MostListed = 4;

    public string Summary(PersonPage page) => words.Summary(page.Name);

    /// <param name="remark">What came of the last press; null before any.</param>
    public JsonObject Draw(PersonPage page, string? remark = null) => Card(
    [
        Heading(page),
        remark is null ? null : Paragraph("Small", Run(remark, bold: true)),
        Paragraph("Small", Run(page.Rhythm is { } rhythm ? $"{page.Last} {rhythm}" : page.Last)),
        .. Picture(page.TimeLine),
        .. OpenThings.List(words.YouOwe, page.YouOwe, MostListed, words),
        .. OpenThings.List(words.TheyOwe, page.TheyOwe, MostListed, words),
        .. Listed(words.YourNotes, [.. page.Notes.Reverse().Select(note => (NoteInput.Shown(note), (Uri?)null))]),
        .. Listed(words.CommonGround, [.. page.CommonGround.Select(ground => (ground.Text, ground.Link))]),
        .. Listed(words.WhyThisClose, [.. page.StrengthReasons.Select(reason => (reason, (Uri?)null))]),
        Text(words.CannotSee, subtle: true, spacing: "Small"),
        .. NoteInput.Draw(page.Person, words.NewNote, NoteVerb, [], words),
    ]);

    /// <inheritdoc cref="NoteInput.Read" />
    public static NoteAnswer? Read(JsonElement data, PeopleWords words) => NoteInput.Read(data, words);

    private JsonObject Heading(PersonPage page) => new()
    {
        ["type"] = "Container",
        ["items"] = CardElements.Array(
            Paragraph("None", Run(page.Name, bold: true, size: "Large")),
            Paragraph("None", Run(page.Person.Address.Value, subtle: true)),
            Paragraph("None", Run($"{words.Reached(page.Tie.Stage)} · {words.Close(page.Closeness)}", subtle: true))),
    };

    private JsonNode[] Picture(TimeLine line) => line.Days.Count == 0 ? [] :
    [
        new JsonObject { ["type"] = "Image", ["url"] = TimeLinePicture.AddressOf(line), ["altText"] = line.Text, ["size"] = "Stretch", ["spacing"] = "Medium" },
        Text(words.Legend, subtle: true, spacing: "None", size: "Small"),
    ];

    private IEnumerable<JsonObject> Listed(string title, IReadOnlyList<(string Text, Uri? Link)> lines)
    {
        if (lines.Count == 0) yield break;
        yield return Text(title, bold: true, spacing: "Medium");
        foreach (var (text, link) in lines.Take(MostListed))
            yield return Paragraph("None", Run(link is null ? text : text + " "), link is null ? null : Link(words.Open, link));
        if (lines.Count > MostListed) yield return Text(words.More(lines.Count - MostListed), subtle: true, spacing: "None");
    }
}

/// <summary>Promises and requests on a card: the sentence as it was written, when it is due, and the mail it stands in.</summary>
internal static class OpenThings
{
    public static IEnumerable<JsonObject> List(string title, IReadOnlyList<Owed> owed, int most, PeopleWords words)
    {
        if (owed.Count == 0) yield break;
        yield return Text(title, bold: true, spacing: "Medium");
        foreach (var one in owed.Take(most))
        {
            var link = one.Commitment.WebLink;
            yield return Paragraph("None", Run($"“{PlainText.Of(one.Commitment.Sentence)}” {one.Due}{(one.IsLate ? $", {words.Late}" : "")}".TrimEnd() + (link is null ? "" : " ")), link is null ? null : Link(words.OpenMail, link));
        }

        if (owed.Count > most) yield return Text(words.More(owed.Count - most), subtle: true, spacing: "None");
    }
}
