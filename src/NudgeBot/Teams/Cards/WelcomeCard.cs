using System.Text.Json.Nodes;
using NudgeBot.Accounts;
using NudgeBot.Storage.Accounts;
using NudgeBot.Teams.Words.Cards;
using static NudgeBot.Teams.Cards.CardElements;

namespace NudgeBot.Teams.Cards;

/// <summary>The first card: what the bot does, what it reads and keeps, who turned it on, and how to turn it off.</summary>
internal static class WelcomeCard
{
    public const string YesVerb = "consent.yes";
    public const string NoVerb = "consent.no";

    /// <param name="language">The owner's, as far as it is known.</param>
    public static JsonObject Draw(Consent consent, string turnedOnBy, string language)
    {
        var words = WelcomeWords.Of(language);
        return consent.State switch
        {
            ConsentState.Given when consent.By is Installations.Organisation => Card([
                .. Introduction(words),
                Paragraph("Small", Run(words.TurnedOnBy.Before), Run(turnedOnBy, bold: true), Run(words.TurnedOnBy.After)),
                Actions(Execute(words.TurnOffForMe, NoVerb, []))]),
            ConsentState.Given => Changed(words.IsOn, words.OnFromNow, Execute(words.TurnOff, NoVerb, [])),
            ConsentState.Withdrawn => Changed(words.IsOff, words.OffFromNow, Execute(words.TurnOn, YesVerb, [])),
            _ => Card([
                .. Introduction(words),
                Text(words.NothingBeforeYes, spacing: "Small"),
                Actions(Execute(words.Yes, YesVerb, [], "positive"), Execute(words.No, NoVerb, []))]),
        };
    }

    private static JsonObject Changed(string title, string sentence, JsonObject back) =>
        Card(Text(title, bold: true, size: "Large"), Text(sentence, spacing: "Small"), Actions(back));

    private static JsonNode[] Introduction(WelcomeWords words) =>
        [Text(words.Hello, bold: true, size: "Large"), Text(words.WhatIDo, spacing: "Small"), Text(words.WhatIRead, spacing: "Small"), Text(words.WhatIKeep, spacing: "Small")];
}
