using System.Net;
using System.Net.Http.Headers;
using System.Security.Cryptography;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;
using NudgeBot.Api;
using NudgeBot.BotFramework.Hosting;
using Xunit;

namespace NudgeBot.Tests.Api;

/// <summary>Which tokens open the API: those of the organisation's own Entra ID, for this app, of a person, and no other.</summary>
[Trait("Product", "P4")]
public sealed class OwnerTokensTests : IAsyncLifetime, IDisposable
{
    private const string Tenant = "3b6e4f0c-8e0e-4a55-9c1e-1c8c6c1e3f10";
    private const string App = "5f1d7a52-30c1-4d0a-9f4b-2f7f0f3a7f01";
    private const string Person = "0d9c7a3e-6f57-4a0b-9d55-5a4f6f1b2c03";

    private readonly RsaSecurityKey _key = new(RSA.Create(2048)) { KeyId = "known" };
    private WebApplication _app = null!;
    private HttpClient _http = null!;

    public static TheoryData<string> Forgeries() =>
    [
        "another app", "another tenant's issuer", "another tenant", "a nameless issuer", "an app's own", "no permission", "another permission", "run out", "not yet good", "no end", "nobody",
        "an unknown key", "a known key's name", "the public key as a secret", "no signature", "a cut signature", "changed words",
    ];

    [Theory]
    [InlineData("2.0")]
    [InlineData("1.0")]
    public async Task A_persons_token_for_this_app_is_taken_in_both_versions(string version)
    {
        var token = version is "2.0" ? Token() : Token(claims => (claims["aud"], claims["iss"]) = ($"api://nudgebot.contoso.example/botid-{App}", $"https://sts.windows.net/{Tenant}/"));
        Assert.Equal((HttpStatusCode.OK, Person), await WhoAsync(token));
    }

    [Theory]
    [MemberData(nameof(Forgeries))]
    public async Task A_forged_token_is_refused(string forgery) => Assert.Equal(HttpStatusCode.Unauthorized, (await WhoAsync(Forged(forgery))).Status);

    [Fact]
    public async Task While_the_keys_cannot_be_read_the_owner_is_told_to_try_again()
    {
        await using var app = await StartAsync(authority: "http://127.0.0.1:1");
        using var http = new HttpClient { BaseAddress = new Uri(app.Urls.First()) };
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", Token());
        using var answer = await http.GetAsync(new Uri("/who", UriKind.Relative));
        Assert.Equal(HttpStatusCode.ServiceUnavailable, answer.StatusCode);
        Assert.Contains("try again in a minute", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    public async Task InitializeAsync()
    {
        _app = await StartAsync(authority: null);
        _http = new HttpClient { BaseAddress = new Uri(_app.Urls.First()) };
    }

    public async Task DisposeAsync() => await _app.DisposeAsync();

    public void Dispose() => _http.Dispose();

    private string Forged(string forgery)
    {
        switch (forgery)
        {
            case "another app": return Token(claims => claims["aud"] = Guid.NewGuid().ToString());
            case "another tenant's issuer": return Token(claims => claims["iss"] = $"{Authority}/{Guid.NewGuid()}/v2.0");
            case "another tenant": return Token(claims => claims["tid"] = Guid.NewGuid().ToString());
            case "a nameless issuer": return Token(claims => claims.Remove("iss"));
            case "an app's own": return Token(claims => { claims.Remove("scp"); claims["idtyp"] = "app"; claims["roles"] = new[] { "access_as_user" }; });
            case "no permission": return Token(claims => claims.Remove("scp"));
            case "another permission": return Token(claims => claims["scp"] = "access_as_user_not User.Read");
            case "run out": return Token(expires: DateTime.UtcNow.AddMinutes(-10));
            case "not yet good": return Token(notBefore: DateTime.UtcNow.AddMinutes(30), expires: DateTime.UtcNow.AddHours(1));
            case "no end": return new JsonWebTokenHandler { SetDefaultTimesOnTokenCreation = false }.CreateToken(Describe(null, null, null));
            case "nobody": return Token(claims => claims.Remove("oid"));
            case "an unknown key": return Token(key: new RsaSecurityKey(RSA.Create(2048)) { KeyId = "unknown" });
            case "a known key's name": return Token(key: new RsaSecurityKey(RSA.Create(2048)) { KeyId = "known" });
            case "the public key as a secret":
                return new JsonWebTokenHandler().CreateToken(Describe(null, null, DateTime.UtcNow.AddHours(1), new SigningCredentials(new SymmetricSecurityKey(_key.Rsa.ExportSubjectPublicKeyInfo()) { KeyId = "known" }, SecurityAlgorithms.HmacSha256)));
            case "no signature": return Token().Split('.') is [var head, var body, _] ? $"{Base64UrlEncoder.Encode("""{"alg":"none","typ":"JWT"}""")}.{body}." : "";
            case "a cut signature": return Token()[..^8];
            case "changed words":
                var parts = Token().Split('.');
                var changed = Base64UrlEncoder.Decode(parts[1]).Replace(Person, Guid.NewGuid().ToString(), StringComparison.Ordinal);
                return $"{parts[0]}.{Base64UrlEncoder.Encode(changed)}.{parts[2]}";
            default: throw new ArgumentOutOfRangeException(nameof(forgery), forgery, "Every forgery needs its own making.");
        }
    }

    private string Authority => _app.Urls.First();

    private string Token(Action<Dictionary<string, object>>? but = null, SecurityKey? key = null, DateTime? notBefore = null, DateTime? expires = null)
    {
        var description = Describe(but, notBefore, expires ?? DateTime.UtcNow.AddHours(1), key is null ? null : new SigningCredentials(key, SecurityAlgorithms.RsaSha256));
        return new JsonWebTokenHandler().CreateToken(description);
    }

    private SecurityTokenDescriptor Describe(Action<Dictionary<string, object>>? but, DateTime? notBefore, DateTime? expires, SigningCredentials? credentials = null)
    {
        var claims = new Dictionary<string, object>(StringComparer.Ordinal)
        {
            ["aud"] = App,
            ["iss"] = $"{Authority}/{Tenant}/v2.0",
            ["tid"] = Tenant,
            ["oid"] = Person,
            ["scp"] = "access_as_user",
        };
        but?.Invoke(claims);
        return new SecurityTokenDescriptor { Claims = claims, NotBefore = notBefore, Expires = expires, SigningCredentials = credentials ?? new SigningCredentials(_key, SecurityAlgorithms.RsaSha256) };
    }

    private async Task<(HttpStatusCode Status, string Who)> WhoAsync(string token)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri("/who", UriKind.Relative));
        request.Headers.TryAddWithoutValidation("Authorization", $"Bearer {token}");
        using var answer = await _http.SendAsync(request);
        return (answer.StatusCode, answer.IsSuccessStatusCode ? await answer.Content.ReadAsStringAsync() : "");
    }

    /// <summary>An app with one closed door, and the sign-in service that issues its tokens.</summary>
    private async Task<WebApplication> StartAsync(string? authority)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Configuration.AddInMemoryCollection([new("PublicUrl", "https://nudgebot.contoso.example")]);
        builder.Services.Configure<BotFrameworkOptions>(bot => (bot.AppId, bot.TenantId, bot.AllowLoopbackServiceUrls) = (App, Tenant, true));
        builder.Services.AddHttpClient();
        WebApplication? app = null;
        builder.Services.AddOptions<ApiOptions>().Configure(api => api.Authority = authority ?? app!.Urls.First());
        builder.Services.AddSingleton<EntraKeys>().AddSingleton<PersonTokens>();
        builder.Services.AddAuthentication(OwnerTokens.SchemeName).AddScheme<Microsoft.AspNetCore.Authentication.AuthenticationSchemeOptions, OwnerTokens>(OwnerTokens.SchemeName, null);
        builder.Services.AddAuthorization();
        app = builder.Build();
        app.UseAuthentication();
        app.UseAuthorization();
        app.MapGet("/who", (HttpContext http) => http.User.FindFirst("oid")!.Value).RequireAuthorization();
        app.MapGet($"/{Tenant}/v2.0/.well-known/openid-configuration", (HttpRequest request) => Results.Text(
            new JsonObject { ["issuer"] = $"http://{request.Host}/{Tenant}/v2.0", ["jwks_uri"] = $"http://{request.Host}/keys" }.ToJsonString(), "application/json"));
        app.MapGet("/keys", () => Results.Text(new JsonObject { ["keys"] = new JsonArray(KeyOf(_key)) }.ToJsonString(), "application/json"));
        await app.StartAsync();
        return app;
    }

    private static JsonObject KeyOf(RsaSecurityKey key)
    {
        var open = key.Rsa.ExportParameters(includePrivateParameters: false);
        return new JsonObject { ["kty"] = "RSA", ["use"] = "sig", ["kid"] = key.KeyId, ["n"] = Base64UrlEncoder.Encode(open.Modulus), ["e"] = Base64UrlEncoder.Encode(open.Exponent) };
    }
}
