using System.Text.Json.Nodes;
using NudgeBot.Core.Nudges;
using NudgeBot.Teams.Words.People;
using static NudgeBot.Teams.Cards.CardElements;

namespace NudgeBot.Teams.Cards;

/// <summary>What to read before a meeting (N11). There is nothing to do on it but to read, and one small way to have no more of them.</summary>
internal sealed class BriefCard(PeopleWords words)
{
    /// <summary>With more people than this, each is told of in fewer lines: Teams refuses a card that grows too large.</summary>
    private const int FewPeople = 2;

    /// <param name="record">Of a <see cref="Brief"/>, still open.</param>
    /// <param name="people">As the brief holds them, or <see cref="MeetingBriefs.Before"/> once it is drawn again.</param>
    public JsonObject Draw(NudgeRecord record, IReadOnlyList<BriefedPerson> people) => Card(Face(record, people));

    /// <summary>The same as part of a card.</summary>
    public JsonNode?[] Face(NudgeRecord record, IReadOnlyList<BriefedPerson> people) =>
    [
        Paragraph("None", Run(record.Nudge.When, bold: true, size: "Large")),
        Paragraph("Small", Run(record.Nudge.Why + " "), record.Nudge.Evidence is [{ Link: { } meeting }, ..] ? Link(words.OpenMeeting, meeting) : null),
        .. people.Select(person => Of(person, people.Count > FewPeople ? 1 : 2)),
        Actions("Small", Execute(words.NoBriefs, NudgeCardAnswer.NotThisVerb, new JsonObject { ["nudge"] = record.Id.ToString("N"), ["rev"] = record.Revision })),
    ];

    /// <param name="most">So many of a kind are listed.</param>
    private JsonObject Of(BriefedPerson person, int most) => new()
    {
        ["type"] = "Container",
        ["spacing"] = "Medium",
        ["separator"] = true,
        ["items"] = CardElements.Array(
        [
            Paragraph("None", Run(person.Name, bold: true)),
            person.Last.Length == 0 ? null : Paragraph("None", Run(person.Last, subtle: true)),
            .. OpenThings.List(words.YouOwe, person.YouOwe, most, words),
            .. OpenThings.List(words.TheyOwe, person.TheyOwe, most, words),
            person.Notes.Count == 0 ? null : Text(words.YourNotes, bold: true, spacing: "Medium"),
            .. person.Notes.Take(most + 1).Select(note => Paragraph("None", Run(NoteInput.Shown(note)))),
        ]),
    };
}
