using Azure.Core;
using Azure.Identity;
using Microsoft.Graph.Users.Item.SendMail;
using NudgeBot.Graph;
using NudgeBot.Graph.Http;
using NudgeBot.Graph.SignIn;
using Xunit;

namespace NudgeBot.Tests.Graph;

/// <summary>How an owner's press becomes a token in their name, and that nothing is written without one.</summary>
[Trait("Product", "P5")]
public sealed class DelegatedSignInTests
{
    private static readonly DateTimeOffset Now = new(2026, 3, 9, 9, 0, 0, TimeSpan.Zero);

    [Theory]
    [InlineData(DelegatedAct.MakeDraft, "https://graph.microsoft.com/Mail.ReadWrite")]
    [InlineData(DelegatedAct.SendMail, "https://graph.microsoft.com/Mail.ReadWrite https://graph.microsoft.com/Mail.Send")]
    [InlineData(DelegatedAct.AnswerInvitation, "https://graph.microsoft.com/Calendars.ReadWrite")]
    public async Task Each_act_asks_for_its_own_permissions_and_no_more(DelegatedAct act, string scopes)
    {
        var entra = new Entra();

        await SignIn(entra).ExchangeAsync(new OwnersAssertion("adas", Now.AddHours(1)), act, CancellationToken.None);

        Assert.Equal(("adas", scopes), (entra.Assertion, entra.Scopes));
    }

    [Fact]
    public async Task In_another_cloud_they_are_that_clouds_permissions()
    {
        var entra = new Entra();

        await SignIn(entra, new GraphOptions { Scope = "https://graph.microsoft.us/.default" }).ExchangeAsync(new OwnersAssertion("adas", Now.AddHours(1)), DelegatedAct.MakeDraft, CancellationToken.None);

        Assert.Equal("https://graph.microsoft.us/Mail.ReadWrite", entra.Scopes);
    }

    [Fact]
    public async Task A_token_that_is_over_or_was_never_kept_is_not_even_offered()
    {
        var entra = new Entra();

        await Assert.ThrowsAsync<SignInNeededException>(() => SignIn(entra).ExchangeAsync(new OwnersAssertion("adas", Now), DelegatedAct.SendMail, CancellationToken.None));
        await Assert.ThrowsAsync<SignInNeededException>(() => SignIn(entra).ExchangeAsync(null, DelegatedAct.SendMail, CancellationToken.None));
        Assert.Null(entra.Assertion);
    }

    [Theory]
    [InlineData(GraphTier.Headers)]
    [InlineData(GraphTier.Read)]
    public async Task In_a_tier_that_writes_nothing_none_is_exchanged(GraphTier tier)
    {
        var entra = new Entra();

        await Assert.ThrowsAsync<DelegationNotGrantedException>(() => SignIn(entra, new GraphOptions { Tier = tier }).ExchangeAsync(new OwnersAssertion("adas", Now.AddHours(1)), DelegatedAct.SendMail, CancellationToken.None));
        Assert.Null(entra.Assertion);
    }

    [Theory]
    [InlineData("OnBehalfOfCredential authentication failed: AADSTS65001: The user or administrator has not consented. Trace ID: 1", typeof(DelegationNotGrantedException))]
    [InlineData("AADSTS500133: Assertion is not within its valid time range.", typeof(SignInNeededException))]
    [InlineData("AADSTS50076: Due to a configuration change you must use multi-factor authentication.", typeof(SignInNeededException))]
    [InlineData("AADSTS53003: Access has been blocked by Conditional Access policies.", typeof(SignInNeededException))]
    [InlineData("AADSTS500131: Assertion audience does not match the Client app.", typeof(GraphUnavailableException))]
    [InlineData("AADSTS7000215: Invalid client secret provided.", typeof(GraphUnavailableException))]
    [InlineData("The request timed out.", typeof(GraphUnavailableException))]
    public async Task A_refusal_says_what_can_be_done_and_none_of_Entras_own_words(string message, Type kind)
    {
        var entra = new Entra { Refusal = message };

        var failure = await Record.ExceptionAsync(() => SignIn(entra).ExchangeAsync(new OwnersAssertion("adas", Now.AddHours(1)), DelegatedAct.SendMail, CancellationToken.None));

        Assert.IsType(kind, failure);
        Assert.DoesNotContain("Trace ID", failure!.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_kept_is_read_back_and_anything_else_is_none()
    {
        var kept = OwnersAssertion.OfKept(new OwnersAssertion("a.b.c", Now).Kept())!;

        Assert.Equal((Now, "a.b.c"), (kept.ExpiresAt, kept.Kept().Split(' ')[1]));
        Assert.All((string?[])[null, "", "zebra", "12 ", " a.b.c", "x a.b.c", "-1 a.b.c", "99999999999999999 a.b.c", "1 2 3"], text => Assert.Null(OwnersAssertion.OfKept(text)));
    }

    [Fact]
    public async Task No_secret_is_told_where_something_is_written_down()
    {
        var token = await SignIn(new Entra()).ExchangeAsync(new OwnersAssertion("adas", Now.AddHours(1)), DelegatedAct.SendMail, CancellationToken.None);

        Assert.DoesNotContain("secret", $"{token}", StringComparison.Ordinal);
        Assert.DoesNotContain("adas", $"{new OwnersAssertion("adas", Now)}", StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_call_that_writes_and_bears_no_owners_token_never_leaves()
    {
        await using var graph = await FakeGraph.StartAsync();
        var sdk = graph.Get<GraphConnection>().Sdk;

        await Assert.ThrowsAsync<InvalidOperationException>(() => sdk.Users["ada-id"].SendMail.PostAsync(new SendMailPostRequestBody()));
        await Assert.ThrowsAsync<InvalidOperationException>(() => sdk.Users["ada-id"].Messages["m"].DeleteAsync());
        await Assert.ThrowsAsync<InvalidOperationException>(() => sdk.Users["ada-id"].Events["e"].Accept.PostAsync(new()));

        Assert.Empty(graph.Requests);
    }

    private static DelegatedSignIn SignIn(Entra entra, GraphOptions? options = null) => new(entra.OnBehalfOf, options ?? new GraphOptions(), new Stopped());

    private sealed class Stopped : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => Now;
    }

    /// <summary>Entra ID as the exchange meets it.</summary>
    private sealed class Entra : TokenCredential
    {
        public string? Assertion { get; private set; }

        public string? Scopes { get; private set; }

        public string? Refusal { get; init; }

        public Entra OnBehalfOf(string assertion)
        {
            Assertion = assertion;
            return this;
        }

        public override AccessToken GetToken(TokenRequestContext requestContext, CancellationToken cancellationToken)
        {
            Scopes = string.Join(' ', requestContext.Scopes);
            return Refusal is null ? new AccessToken("secret", DateTimeOffset.MaxValue) : throw new AuthenticationFailedException(Refusal);
        }

        public override ValueTask<AccessToken> GetTokenAsync(TokenRequestContext requestContext, CancellationToken cancellationToken) => ValueTask.FromResult(GetToken(requestContext, cancellationToken));
    }
}
