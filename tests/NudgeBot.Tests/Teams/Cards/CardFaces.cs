using System.Text.Json.Nodes;
using NudgeBot.Accounts;
using NudgeBot.Core.Drafts;
using NudgeBot.Core.Interactions;
using NudgeBot.Core.Nudges;
using NudgeBot.Core.People;
using NudgeBot.Core.Ties;
using NudgeBot.Storage.Accounts;
using NudgeBot.Teams.Cards;

namespace NudgeBot.Tests.Teams.Cards;

/// <summary>Every face of every card, about the most awkward person there is.</summary>
internal static class CardFaces
{
    /// <summary>What a stranger may put into a name, a subject or a question.</summary>
    public const string Outside = "**Bold** [click](https://evil.example) <at>x</at> `{{DATE(2026-01-01)}}` \"q\" é";

    private static readonly DateTimeOffset Monday = new(2026, 3, 9, 8, 40, 0, TimeSpan.Zero);

    /// <summary>Drawn once: a face costs a millisecond, and there are hundreds of faces and tests.</summary>
    private static readonly Lazy<Dictionary<string, string>> Drawn = new(() => Draw().ToDictionary(face => face.Name, face => face.Face.ToJsonString(), StringComparer.Ordinal));

    /// <summary>Each as a card of its own, which a test may change.</summary>
    public static IEnumerable<(string Name, JsonObject Face)> All => Drawn.Value.Keys.Select(name => (name, Named(name)));

    public static IEnumerable<string> Names => Drawn.Value.Keys;

    public static JsonObject Named(string name) => JsonNode.Parse(Drawn.Value[name])!.AsObject();

    private static IEnumerable<(string Name, JsonObject Face)> Draw() =>
    [
        .. from state in Enum.GetValues<NudgeState>()
           from reason in Enum.GetValues<NudgeReason>()
           select ($"{state} {reason}", new NudgeCard(MailboxSettings.Default, answersInvitations: true).Draw(Record(state, reason))),
        .. from reason in Enum.GetValues<NudgeReason>()
           select ($"{reason}, to be written in Outlook", new NudgeCard(MailboxSettings.Default, answersInvitations: false, Outlook).Draw(Record(NudgeState.Shown, reason))),
        .. from state in Enum.GetValues<NudgeState>()
           select ($"ready, then {state}", new ReadyCard(MailboxSettings.Default).After(Record(state, NudgeReason.MetNotWritten))),
        ("help", HelpCard.Draw()),
        .. from state in Enum.GetValues<ConsentState>() select ($"welcome {state}", WelcomeCard.Draw(new Consent(state, Monday, "owner"), Outside, "en")),
        .. PeopleFaces.All,
        .. WritingFaces.All,
        ("welcome by the organisation", WelcomeCard.Draw(new Consent(ConsentState.Given, Monday, Installations.Organisation), Outside, "en")),
    ];

    /// <summary>All objects in a card, itself first.</summary>
    public static IEnumerable<JsonObject> Elements(JsonNode? node) => node switch
    {
        JsonObject json => json.SelectMany(property => Elements(property.Value)).Prepend(json),
        JsonArray items => items.SelectMany(Elements),
        _ => [],
    };

    private static readonly Uri Outlook = new("https://outlook.office.com");

    internal static NudgeRecord Record(NudgeState state, NudgeReason reason) => new()
    {
        Id = new Guid("0f0e0d0c-0b0a-0908-0706-050403020100"),
        Nudge = NudgeFor(reason),
        State = state,
        DecidedAt = Monday,
        Revision = 7,
        ShownAt = Monday,
        SnoozedUntil = Monday.AddDays(1),
        ActivityId = "1773043800940",
        // As long as a text may be, with as many lines as it can have.
        Text = string.Concat(Enumerable.Repeat(Outside + "\n\n\n", 4000))[..NudgeCard.LongestText],
        DraftMessageId = "AAMk",
        DraftLink = new Uri("https://outlook.example/draft/" + new string('d', 300)),
        Remark = Outside,
    };

    private static Nudge NudgeFor(NudgeReason reason) => new()
    {
        Key = new NudgeKey("key"),
        Person = new PersonId(new EmailAddress("someone@fabrikam.example")),
        Name = string.Concat(Enumerable.Repeat(Outside, 10))[..300],
        Reason = reason,
        Score = 0.5,
        Stage = Stage.Connected,
        Why = string.Concat(Enumerable.Repeat(Outside, 10)),
        When = Outside,
        Evidence = [new Evidence(reason == NudgeReason.MetNotWritten ? EvidenceKind.Event : EvidenceKind.Message, "AAMk", new Uri("https://outlook.example/mail/" + new string('m', 300)))],
        Draft = reason == NudgeReason.AwaitingYourReply
            ? new Draft("en", null, null, null, new ThreadId("AAQk"), new MessageId("AAMk"), [])
            : new Draft("en", "E02", Outside, Outside, null, null, []),
        Since = Monday,
    };
}
