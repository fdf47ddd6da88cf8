using System.Security.Cryptography;
using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;
using NudgeBot.Core.Nudges;
using NudgeBot.Graph.SignIn;
using NudgeBot.Nudging;
using NudgeBot.Storage.Nudges;
using NudgeBot.Storage.Work;
using Xunit;
using static NudgeBot.Tests.Journeys.Tale;

namespace NudgeBot.Tests.Journeys;

/// <summary>What writes in Ada's mailbox is done in her name, by the sign-in of her own press, and by nothing else (least privilege).</summary>
[Trait("Product", "P5 A2")]
public sealed class PressSignInJourneys : IAsyncLifetime
{
    private const string Words = "Yes, the large room is free.";

    private RunningOrganisation _organisation = null!;

    public async Task InitializeAsync() => _organisation = await RunningOrganisation.StartAsync(Of(Story(Ada, Asked(Ana)), Story(Ben)));

    public async Task DisposeAsync() => await _organisation.DisposeAsync();

    [Fact]
    public async Task A_press_without_a_sign_in_is_answered_by_asking_for_one_and_nothing_leaves_until_it_comes()
    {
        var card = await _organisation.CardAsync(Ada, Ana);

        var asked = await _organisation.PressUnaskedAsync(card, "nudge.send", Words, token: null);
        await _organisation.LookAsync();

        Assert.Equal(401, asked.Status);
        var signIn = (JsonObject)JsonNode.Parse(asked.Line!)!;
        Assert.Equal("application/vnd.microsoft.activity.loginRequest", signIn["type"]!.GetValue<string>());
        Assert.StartsWith("api://", signIn["value"]!["tokenExchangeResource"]!["uri"]!.GetValue<string>(), StringComparison.Ordinal);
        await _organisation.AssertNothingWrittenAsync(Ada);
        await _organisation.PressUnaskedAsync(card, "nudge.send", Words, await _organisation.SignIn.OfAsync(RunningOrganisation.IdOf(Ada)));
        await _organisation.CardAsync(Ada, Ana, says: "went out");
        Assert.Equal(Words, Assert.Single(await _organisation.SentByNudgeBotAsync(Ada)).Words);
    }

    [Theory]
    [InlineData("nudge.send")]
    [InlineData("nudge.open")]
    public async Task A_press_that_writes_asks_for_the_sign_in(string verb) =>
        Assert.Equal(401, (await _organisation.PressUnaskedAsync(await _organisation.CardAsync(Ada, Ana), verb, Words, token: null)).Status);

    [Theory]
    [InlineData("nudge.later")]
    [InlineData("nudge.done")]
    public async Task One_that_writes_nothing_does_not(string verb) =>
        Assert.Equal(200, (await _organisation.PressUnaskedAsync(await _organisation.CardAsync(Ada, Ana), verb, Words, token: null)).Status);

    [Theory]
    [InlineData("another person")]
    [InlineData("another app")]
    [InlineData("another tenant")]
    [InlineData("run out")]
    [InlineData("another permission")]
    [InlineData("an app's own")]
    [InlineData("an unknown key")]
    [InlineData("no signature")]
    [InlineData("no token")]
    [InlineData("Graph's")]
    [Trait("Product", "P15")]
    public async Task A_token_that_does_not_prove_the_owner_is_refused_on_the_card_and_nothing_leaves(string forgery)
    {
        var card = await _organisation.CardAsync(Ada, Ana);

        var refused = await _organisation.PressUnaskedAsync(card, "nudge.send", Words, await ForgedAsync(forgery));
        await _organisation.LookAsync();

        Assert.True(refused.Card!.Says("I could not make sure that it was you who pressed"), refused.Card.AllWords);
        Assert.Equal(Words, refused.Card.Words);
        await _organisation.AssertNothingWrittenAsync(Ada);
        await _organisation.AssertNothingWrittenAsync(Ben);
        Assert.Equal(0, (await _organisation.GraphCallsAsync(Ada)).WritesInTheirName);
    }

    [Fact]
    public async Task Where_the_organisation_has_not_granted_it_the_card_says_who_must()
    {
        await _organisation.SpoilAsync("consentMissing");

        await PressSendAsync();

        var back = await _organisation.CardAsync(Ada, Ana, says: "an administrator must grant it");
        Assert.Equal(Words, back.Words);
        await _organisation.AssertNothingWrittenAsync(Ada);
        await _organisation.PressAsync(back, "nudge.send", text: Words);
        await _organisation.CardAsync(Ada, Ana, says: "went out");
        Assert.Single(await _organisation.SentByNudgeBotAsync(Ada));
    }

    [Fact]
    public async Task A_press_whose_sign_in_is_over_before_it_is_done_is_given_back()
    {
        await QueueAsync(new OwnersAssertion(await _organisation.SignIn.OfAsync(RunningOrganisation.IdOf(Ada)), TimeProvider.System.GetUtcNow().AddSeconds(-1)));

        await _organisation.RestartAsync();
        await _organisation.LookAsync();

        Assert.Equal(Words, (await _organisation.CardAsync(Ada, Ana, says: "your sign-in was over by then")).Words);
        await _organisation.AssertNothingWrittenAsync(Ada);
    }

    [Fact]
    public async Task Held_over_a_restart_it_still_sends_once()
    {
        await QueueAsync(await _organisation.AssertionOfAsync(Ada));

        await _organisation.RestartAsync();
        await _organisation.LookAsync();
        await _organisation.LookAsync();

        await _organisation.CardAsync(Ada, Ana, says: "went out");
        Assert.Equal(Words, Assert.Single(await _organisation.SentByNudgeBotAsync(Ada)).Words);
    }

    [Fact]
    public async Task The_sign_in_is_kept_sealed_and_is_gone_with_the_work()
    {
        var token = await _organisation.SignIn.OfAsync(RunningOrganisation.IdOf(Ada));
        await QueueAsync(new OwnersAssertion(token, TimeProvider.System.GetUtcNow().AddHours(1)));

        await _organisation.StopServiceAsync();
        Assert.DoesNotContain(Directory.EnumerateFiles(_organisation.DataFolder, "*", SearchOption.AllDirectories), file => Holds(file, token));
        await _organisation.StartServiceAsync();
        await _organisation.LookAsync();

        await _organisation.CardAsync(Ada, Ana, says: "went out");
        var queue = _organisation.Services.GetRequiredService<WorkQueue>();
        Assert.Null(await queue.NextDueAsync(CancellationToken.None));
    }

    [Fact]
    public async Task In_a_whole_day_the_bots_own_token_writes_nothing()
    {
        await PressSendAsync();
        await _organisation.CardAsync(Ada, Ana, says: "went out");
        await _organisation.MoveToAsync("2026-03-10T12:00:00Z");

        var calls = await _organisation.GraphCallsAsync(Ada);
        Assert.Equal(0, calls.WritesByTheApplication);
        Assert.True(calls.WritesInTheirName > 0, "The press wrote by the owner's token.");
    }

    private async Task PressSendAsync() => await _organisation.PressAsync(await _organisation.CardAsync(Ada, Ana), "nudge.send", text: Words);

    /// <summary>She pressed, and the process ended before anything was done.</summary>
    private async Task QueueAsync(OwnersAssertion by)
    {
        var (nudges, owner) = (_organisation.Services.GetRequiredService<NudgeStore>(), RunningOrganisation.OwnerIdOf(Ada));
        var shown = Assert.Single(await nudges.OpenAsync(owner, CancellationToken.None));
        var sending = shown.After(new NudgeChoice.Send(Words), _organisation.Now)!;
        Assert.True(await nudges.ReplaceAsync(owner, shown, sending, [WorkKinds.SendMail(shown.Id, _organisation.Now, by)], CancellationToken.None));
    }

    private async Task<string> ForgedAsync(string forgery)
    {
        var (signIn, ada) = (_organisation.SignIn, RunningOrganisation.IdOf(Ada));
        return forgery switch
        {
            "another person" => await signIn.OfAsync(RunningOrganisation.IdOf(Ben)),
            "another app" => signIn.Forged(ada, claims => claims["aud"] = Guid.NewGuid().ToString()),
            "another tenant" => signIn.Forged(ada, claims => claims["tid"] = Guid.NewGuid().ToString()),
            "run out" => signIn.Forged(ada, claims => claims["exp"] = TimeProvider.System.GetUtcNow().AddMinutes(-10).ToUnixTimeSeconds()),
            "another permission" => signIn.Forged(ada, claims => claims["scp"] = "User.Read"),
            "an app's own" => signIn.Forged(ada, claims => claims.Remove("scp")),
            "an unknown key" => ByAnotherKey(signIn.Forged(ada, _ => { })),
            "no signature" => (await signIn.OfAsync(ada)).Split('.') is [_, var claims, _] ? $"{Base64UrlEncoder.Encode("""{"alg":"none","typ":"JWT"}""")}.{claims}." : "",
            "Graph's" => await signIn.OnBehalfOfAsync(ada),
            _ => "not-a-token",
        };
    }

    private static string ByAnotherKey(string token)
    {
        var known = new JsonWebToken(token);
        using var rsa = RSA.Create(2048);
        var signed = $"{known.EncodedHeader}.{known.EncodedPayload}";
        return $"{signed}.{Base64UrlEncoder.Encode(rsa.SignData(System.Text.Encoding.ASCII.GetBytes(signed), HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1))}";
    }

    private static bool Holds(string file, string token) => File.ReadAllBytes(file).AsSpan().IndexOf(System.Text.Encoding.UTF8.GetBytes(token)) >= 0;
}
