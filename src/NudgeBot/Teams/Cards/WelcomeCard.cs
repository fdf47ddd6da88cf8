using System.Text.Json.Nodes;
using NudgeBot.Accounts;
using NudgeBot.Storage.Accounts;
using static NudgeBot.Teams.Cards.CardElements;

namespace NudgeBot.Teams.Cards;

/// <summary>The first card: what the bot does, what it reads, who turned it on, and how to turn it off.</summary>
internal static class WelcomeCard
{
    public const string YesVerb = "consent.yes";
    public const string NoVerb = "consent.no";
    public const string Summary = "Welcome to NudgeBot";

    public static JsonObject Draw(Consent consent, string turnedOnBy) => consent.State switch
    {
        ConsentState.Given when consent.By is Installations.Organisation => Card([
            .. Introduction(),
            Paragraph("Small", Run("It is on, because "), Run(turnedOnBy, bold: true), Run(" turned it on for your organisation. You can turn it off for yourself at any time.")),
            Actions(Execute("Turn it off for me", NoVerb, []))]),
        ConsentState.Given => Card(
            Text("NudgeBot is on", bold: true, size: "Large"),
            Text("I look at your mail and calendar and speak up only when there is someone to write to: at most three times a day and eight times a week.", spacing: "Small"),
            Actions(Execute("Turn it off", NoVerb, []))),
        ConsentState.Withdrawn => Card(
            Text("NudgeBot is off", bold: true, size: "Large"),
            Text("I read nothing and say nothing. What I knew of your mailbox stays locked until you turn me on again or ask me to forget it.", spacing: "Small"),
            Actions(Execute("Turn it on", YesVerb, []))),
        _ => Card([
            .. Introduction(),
            Text("I read nothing before you say yes.", spacing: "Small"),
            Actions(Execute("Yes, turn it on", YesVerb, [], "positive"), Execute("No, thank you", NoVerb, []))]),
    };

    private static JsonNode[] Introduction() =>
    [
        Text("Hello, I'm NudgeBot", bold: true, size: "Large"),
        Text("I look for people you met or who wrote to you, and whom you have not written back to. Then I suggest a few words, here in this chat. When in doubt, I stay silent.", spacing: "Small"),
        Text("I read your calendar and your mail, and I see no calls or chats. Nothing is ever sent without your click. Nobody but you sees your nudges.", spacing: "Small"),
    ];
}
