using System.Text.Json.Nodes;
using NudgeBot.Core.Memory;
using NudgeBot.Core.Nudges;
using NudgeBot.Teams.Words.People;
using static NudgeBot.Teams.Cards.CardElements;

namespace NudgeBot.Teams.Cards;

/// <summary>A question that only the owner can answer, in one tap: how did it go (N14), and was it a yes to being introduced (S10)?</summary>
internal sealed class QuestionCard(PeopleWords words)
{
    public const string RestVerb = "nudge.rest";
    public const string YesVerb = "introduction.yes";
    public const string NoVerb = "introduction.no";

    /// <summary>True for a nudge that is such a question.</summary>
    public static bool Asks(Nudge nudge) => nudge.Reason == NudgeReason.HowDidItGo || StepOf(nudge) == IntroductionStep.HasAnswered;

    public JsonObject Draw(NudgeRecord record) => Card(Face(record));

    /// <summary>The same as part of a card.</summary>
    public JsonNode?[] Face(NudgeRecord record, string size = "Large") =>
    [
        Paragraph("None", Run(record.Nudge.Name, bold: true, size: size)),
        Paragraph("Small", Run(record.Nudge.Why + " "), SourceOf(record.Nudge)),
        record.Nudge.Reason == NudgeReason.HowDidItGo
            ? Actions(Press(words.WentWell, NudgeCardAnswer.DoneVerb, record), Press(words.NotAFit, RestVerb, record), Press(words.NotThis, NudgeCardAnswer.NotThisVerb, record))
            : Actions(Press(words.Yes, YesVerb, record), Press(words.No, NoVerb, record), Press(words.NotThis, NudgeCardAnswer.NotThisVerb, record)),
    ];

    /// <summary>What the press tells beyond closing the card, which every one of them does as "already did"; null for a press that is of no such question.</summary>
    public static MemoryFact? Told(string? verb, Nudge nudge, Guid id, DateTimeOffset at) => (verb, nudge.Reason, IntroductionKey.Read(nudge.Key)) switch
    {
        (RestVerb, NudgeReason.HowDidItGo, _) => new MemoryFact.LetRest(nudge.Person) { Id = id, At = at },
        (YesVerb or NoVerb, NudgeReason.Introduction, { Step: IntroductionStep.HasAnswered } of) => new MemoryFact.ToldOfIntroduction(of.Person, of.Other, verb is YesVerb) { Id = id, At = at },
        _ => null,
    };

    private JsonObject? SourceOf(Nudge nudge) => nudge.Evidence is [{ Link: { } link } source, ..] ? Link(source.Kind == EvidenceKind.Event ? words.OpenMeeting : words.OpenMail, link) : null;

    private static IntroductionStep? StepOf(Nudge nudge) => nudge.Reason == NudgeReason.Introduction ? IntroductionKey.Read(nudge.Key)?.Step : null;

    private static JsonObject Press(string title, string verb, NudgeRecord record) =>
        Execute(title, verb, new JsonObject { ["nudge"] = record.Id.ToString("N"), ["rev"] = record.Revision });
}
