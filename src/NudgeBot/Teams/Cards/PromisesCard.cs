using System.Text.Json.Nodes;
using NudgeBot.Core.Pages;
using NudgeBot.Teams.Words.People;
using static NudgeBot.Teams.Cards.CardElements;

namespace NudgeBot.Teams.Cards;

/// <summary>What is promised and asked, both ways, each with the mail it stands in (R8). Nothing to do on it but to read.</summary>
internal sealed class PromisesCard(PeopleWords words)
{
    /// <summary>More of a side are in the tab: Teams refuses a card that grows too large.</summary>
    private const int Most = 6;

    public JsonObject Draw(IReadOnlyList<Owed> byOwner, IReadOnlyList<Owed> toOwner) => Card([.. Side(words.YouOwe, byOwner), .. Side(words.TheyOwe, toOwner)]);

    private IEnumerable<JsonObject> Side(string title, IReadOnlyList<Owed> owed)
    {
        if (owed.Count == 0) yield break;
        yield return Text(title, bold: true, size: "Medium", spacing: "Medium");
        foreach (var one in owed.Take(Most)) yield return Line(one);
        if (owed.Count > Most) yield return Text(words.More(owed.Count - Most), subtle: true, spacing: "Small");
    }

    private JsonObject Line(Owed one) => Paragraph(
        "Small",
        Run(one.Name, bold: true),
        Run($"  “{PlainText.Of(one.Commitment.Sentence)}” "),
        one.Due.Length == 0 ? null : Run(one.Due + " ", subtle: true),
        one.IsLate ? Coloured(Run(words.Late + " "), "Attention") : null,
        one.Commitment.WebLink is { } mail ? Link(words.OpenMail, mail) : null);
}
