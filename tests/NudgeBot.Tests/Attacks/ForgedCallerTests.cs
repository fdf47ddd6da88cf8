using Microsoft.IdentityModel.Tokens;
using NudgeBot.Tests.BotFramework;
using Xunit;
using static NudgeBot.Tests.Journeys.Tale;

namespace NudgeBot.Tests.Attacks;

/// <summary>Whoever is not Teams, and whoever is not an owner of this organisation, gets nowhere in the whole service.</summary>
[Trait("Product", "P15")]
[Collection(UnderAttack.Name)]
public sealed class ForgedCallerTests(ServiceUnderAttack service)
{
    private static readonly Dictionary<string, Func<ServiceUnderAttack, string>> ForgedOwners = new(StringComparer.Ordinal)
    {
        ["the channel's own token"] = attacked => attacked.Channel.Token(),
        ["another app's token"] = attacked => attacked.TokenOf(Ada, token => token.Audience = Guid.NewGuid().ToString()),
        ["another tenant's token"] = attacked => attacked.TokenOf(Ada, token => token.Claims["tid"] = Guid.NewGuid().ToString()),
        ["another tenant's issuer"] = attacked => attacked.TokenOf(Ada, token => token.Issuer = $"{attacked.Channel.Origin}/{Guid.NewGuid()}/v2.0"),
        ["the issuer of everybody's tenants"] = attacked => attacked.TokenOf(Ada, token => token.Issuer = $"{attacked.Channel.Origin}/common/v2.0"),
        ["an app's token, with Ada's id in it"] = attacked => attacked.TokenOf(Ada, token => token.Claims.Remove("scp")),
        ["a token with another permission"] = attacked => attacked.TokenOf(Ada, token => token.Claims["scp"] = "User.Read"),
        ["a token with the permission in another case"] = attacked => attacked.TokenOf(Ada, token => token.Claims["scp"] = "ACCESS_AS_USER"),
        ["nobody's token"] = attacked => attacked.TokenOf(Ada, token => token.Claims.Remove("oid")),
        ["a token with an empty id"] = attacked => attacked.TokenOf(Ada, token => token.Claims["oid"] = ""),
        ["yesterday's token"] = attacked => attacked.TokenOf(Ada, token => (token.NotBefore, token.IssuedAt, token.Expires) = (DateTime.UtcNow.AddDays(-1), DateTime.UtcNow.AddDays(-1), DateTime.UtcNow.AddDays(-1).AddHours(1))),
        ["a token that never ends"] = attacked => attacked.TokenOf(Ada, token => token.Expires = null),
        ["an unsigned token"] = attacked => attacked.TokenOf(Ada, token => token.SigningCredentials = null),
        ["the public key as a secret"] = attacked => attacked.TokenOf(Ada, token => token.SigningCredentials = new(new SymmetricSecurityKey(FakeChannel.Key.Rsa.ExportSubjectPublicKeyInfo()) { KeyId = "key-1" }, SecurityAlgorithms.HmacSha256)),
        ["a stranger's key under the known one's name"] = attacked => attacked.TokenOf(Ada, token => token.SigningCredentials = new FakeChannel.SigningKey("key-1").Credentials),
        ["a good token with its signature cut"] = attacked => attacked.TokenOf(Ada)[..^9],
        ["Mallory's token with Ada's claims in it"] = attacked => attacked.TokenOf(Ada).Split('.') is [_, var claims, _] && attacked.TokenOf(ServiceUnderAttack.Mallory).Split('.') is [var head, _, var signature] ? $"{head}.{claims}.{signature}" : "",
        ["two tokens in one header"] = attacked => $"{attacked.TokenOf(Ada)}, Bearer {attacked.TokenOf(Ada)}",
    };

    public static TheoryData<string> Forgeries => [.. Forgery.All.Select(forgery => forgery.Story)];

    public static TheoryData<string> OwnersForgeries => [.. ForgedOwners.Keys];

    [Theory]
    [MemberData(nameof(Forgeries))]
    public async Task A_forged_or_broken_activity_reaches_nothing_of_the_whole_service(string story)
    {
        var forgery = Forgery.All.Single(each => each.Story == story);
        service.Channel.Calls.Clear();
        using var request = forgery.Request(service);
        request.RequestUri = new Uri("/api/messages", UriKind.Relative);

        var answer = await service.SendAsync(request);
        await service.TurnsAreOverAsync();

        Assert.Equal(forgery.Status, answer.Status);
        if (answer.Status is 401) Assert.Empty(answer.Body);
        Assert.Empty(service.Channel.Calls);
        Assert.Empty(service.Complaints.Take());
    }

    [Theory]
    [MemberData(nameof(OwnersForgeries))]
    public async Task A_forged_owner_is_told_to_sign_in_and_nothing_else(string story)
    {
        var noOne = await service.AskAsync("GET", "/api/me/nudges");

        var answer = await service.AskAsync("GET", "/api/me/nudges", token: ForgedOwners[story](service));

        Assert.Equal(401, answer.Status);
        Assert.Equal(noOne.Stable, answer.Stable);
    }

    [Theory]
    [InlineData("?access_token=")]
    [InlineData("?token=")]
    [InlineData("?code=")]
    public async Task A_good_token_in_an_address_opens_nothing(string query) =>
        Assert.Equal(401, (await service.AskAsync("GET", $"/api/me{query}{service.TokenOf(Ada)}")).Status);

    [Theory]
    [InlineData("Cookie", "Authorization=Bearer {0}; .AspNetCore.Cookies={0}")]
    [InlineData("X-MS-TOKEN-AAD-ID-TOKEN", "{0}")]
    [InlineData("X-MS-CLIENT-PRINCIPAL-ID", "ada")]
    [InlineData("Proxy-Authorization", "Bearer {0}")]
    [InlineData("X-Original-Authorization", "Bearer {0}")]
    public async Task A_good_token_in_any_other_header_opens_nothing(string header, string value)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/api/me");
        request.Headers.TryAddWithoutValidation(header, string.Format(System.Globalization.CultureInfo.InvariantCulture, value, service.TokenOf(Ada)));

        Assert.Equal(401, (await service.SendAsync(request)).Status);
    }

    [Fact]
    public async Task An_owners_token_is_no_token_of_the_channel() =>
        Assert.Equal(401, (await service.DeliverAsync(System.Text.Encoding.UTF8.GetBytes(service.Activity().ToJsonString()), service.TokenOf(Ada, administers: true))).Status);

    [Fact]
    public async Task A_person_of_another_tenant_in_our_conversation_is_not_answered()
    {
        var activity = service.Activity();
        activity["text"] = "who do I owe?";
        activity["channelData"] = new System.Text.Json.Nodes.JsonObject { ["tenant"] = new System.Text.Json.Nodes.JsonObject { ["id"] = Guid.NewGuid().ToString() } };
        service.Channel.Calls.Clear();

        Assert.Equal(401, (await service.DeliverAsync(activity)).Status);
        Assert.Empty(service.Channel.Calls);
    }
}
