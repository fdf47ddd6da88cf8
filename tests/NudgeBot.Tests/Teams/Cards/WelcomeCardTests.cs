using NudgeBot.Accounts;
using NudgeBot.Storage.Accounts;
using NudgeBot.Teams.Cards;
using NudgeBot.Teams.Words.Cards;
using NudgeBot.Tests.Journeys;
using Xunit;

namespace NudgeBot.Tests.Teams.Cards;

/// <summary>The welcome where nobody asked the person first.</summary>
[Trait("Product", "P1 P2")]
public sealed class WelcomeCardTests
{
    [Theory]
    [InlineData("en")]
    [InlineData("de")]
    [InlineData("fr")]
    [InlineData("es")]
    public void Turned_on_for_everybody_it_says_who_did_what_is_read_what_is_kept_and_stops_in_one_tap(string language)
    {
        var words = WelcomeWords.Of(language);
        var drawn = WelcomeCard.Draw(new Consent(ConsentState.Given, DateTimeOffset.UnixEpoch, Installations.Organisation), "Megan Bowen (IT)", language);
        var card = new ShownCard(Tale.Ada, "1", default, drawn);

        Assert.True(card.Says("Megan Bowen (IT)"));
        Assert.True(card.Says(words.WhatIRead));
        Assert.True(card.Says(words.WhatIKeep));
        Assert.Equal([WelcomeCard.NoVerb], card.Verbs);
    }

    [Theory]
    [InlineData("en")]
    [InlineData("de")]
    [InlineData("fr")]
    [InlineData("es")]
    public void Asking_it_says_that_nothing_is_read_before_a_yes(string language)
    {
        var card = new ShownCard(Tale.Ada, "1", default, WelcomeCard.Draw(new Consent(ConsentState.Asked, DateTimeOffset.UnixEpoch, null), "", language));

        Assert.True(card.Says(WelcomeWords.Of(language).NothingBeforeYes));
        Assert.Equal([WelcomeCard.YesVerb, WelcomeCard.NoVerb], card.Verbs);
    }
}
