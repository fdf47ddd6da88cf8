using System.IO.Compression;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.IdentityModel.Tokens;

namespace NudgeBot.Tests.BotFramework;

/// <summary>What forged requests are made up for: the channel whose keys are known, and an activity as it would be let in.</summary>
internal interface IForgersTarget
{
    public FakeChannel Channel { get; }

    public JsonObject Activity(string type = "message");
}

/// <summary>One request that the bot's door must refuse: what is wrong with it, what is answered, and what the log says.</summary>
internal sealed record Forgery(string Story, Func<IForgersTarget, HttpRequestMessage> Request, int Status = 401, string InLog = "Refused a request")
{
    private static readonly FakeChannel.SigningKey OfWebChat = new("key-of-webchat", "webchat");
    private static readonly FakeChannel.SigningKey OfNobody = new("key-of-nobody");
    private static readonly FakeChannel.SigningKey Strangers = new("key-1", "msteams");
    private static readonly FakeChannel.SigningKey Unknown = new("nobody-knows-it", "msteams");

    /// <summary>Keys that the channel publishes too, and that are not for Teams.</summary>
    public static IReadOnlyList<FakeChannel.SigningKey> OtherKeys { get; } = [OfWebChat, OfNobody];

    public static IReadOnlyList<Forgery> All { get; } =
    [
        Header("no header", _ => null, "no bearer token"),
        Header("a scheme alone", _ => "Bearer", "no bearer token"),
        Header("another scheme", _ => "Basic dTpw", "no bearer token"),
        Header("a token without its scheme", channel => channel.Token(), "no bearer token"),
        Header("two words after the scheme", channel => $"Bearer {channel.Token()} twice", "no bearer token"),
        Header("two headers in one", channel => $"Bearer {channel.Token()}, Bearer {channel.Token()}", "no bearer token"),
        Token("no token at all", _ => "not.a.token"),
        Token("five parts, as if encrypted", channel => channel.Token() + ".a.b"),
        Token("another issuer", channel => channel.Token(issuer: "https://sts.windows.net/x/"), nameof(SecurityTokenInvalidIssuerException)),
        Token("the issuer of a government cloud", channel => channel.Token(issuer: "https://api.botframework.us"), nameof(SecurityTokenInvalidIssuerException)),
        Token("the issuer with a slash", channel => channel.Token(issuer: "https://api.botframework.com/"), nameof(SecurityTokenInvalidIssuerException)),
        Token("the emulator's issuer", channel => channel.Token(issuer: "https://login.microsoftonline.com/d6d49420-f39b-4df7-a1dc-d59a935871db/v2.0"), nameof(SecurityTokenInvalidIssuerException)),
        Token("no issuer", channel => channel.Token(but: token => token.Issuer = null), nameof(SecurityTokenInvalidIssuerException)),
        Token("another bot's audience", channel => channel.Token(audience: "another-bot"), nameof(SecurityTokenInvalidAudienceException)),
        Token("the audience of a tab", channel => channel.Token(audience: $"api://{FakeChannel.AppId}"), nameof(SecurityTokenInvalidAudienceException)),
        Token("no audience", channel => channel.Token(but: token => token.Audience = null), nameof(SecurityTokenInvalidAudienceException)),
        Token("a stranger's signature under a known key's id", channel => channel.Token(Strangers), nameof(SecurityTokenInvalidSignatureException)),
        Token("an unknown key's id", channel => channel.Token(Unknown), nameof(SecurityTokenSignatureKeyNotFoundException)),
        Token("no key id", channel => channel.TokenSignedBy(new SigningCredentials(new RsaSecurityKey(Strangers.Rsa), SecurityAlgorithms.RsaSha256))),
        Token("algorithm none", channel => channel.TokenSignedBy(null), nameof(SecurityTokenInvalidSignatureException)),
        Token("a good token whose signature was cut off", channel => channel.Token()[..(channel.Token().LastIndexOf('.') + 1)]),
        Token("a good token whose claims were changed", channel => Changed(channel.Token(audience: "another-bot"), channel.Token())),
        Token("HS256 with a secret", channel => channel.TokenSignedBy(Shared(new byte[32]))),
        Token("HS256 with the public key", channel => channel.TokenSignedBy(Shared(Encoding.ASCII.GetBytes(FakeChannel.Key.Rsa.ExportSubjectPublicKeyInfoPem())))),
        Token("PS256 with the right key", channel => channel.TokenSignedBy(new SigningCredentials(FakeChannel.Key.Credentials.Key, SecurityAlgorithms.RsaSsaPssSha256))),
        Token("ended six minutes ago", channel => channel.Token(age: TimeSpan.FromMinutes(66)), nameof(SecurityTokenExpiredException)),
        Token("a replay of yesterday's request", channel => channel.Token(age: TimeSpan.FromDays(1)), nameof(SecurityTokenExpiredException)),
        Token("begins in six minutes", channel => channel.Token(age: TimeSpan.FromMinutes(-6)), nameof(SecurityTokenNotYetValidException)),
        Token("never ends", channel => channel.Token(but: token => token.Expires = null), nameof(SecurityTokenNoExpirationException)),
        Token("no service address", channel => channel.Token(serviceUrl: null), "no serviceurl claim"),
        Token("another service address", channel => channel.Token(serviceUrl: "https://smba.trafficmanager.net/emea/"), "another service address"),
        Token("a service address under another spelling of the claim", channel => channel.Token(but: token => Rename(token.Claims, "serviceurl", "serviceUrl")), "no serviceurl claim"),
        Token("two service addresses", channel => channel.Token(but: token => token.Claims["serviceurl"] = new[] { channel.ServiceUrl, "https://evil.example/" }), "another service address"),
        Token("a key that is endorsed for another channel", channel => channel.Token(OfWebChat), "not endorsed"),
        Token("a key that is endorsed for none", channel => channel.Token(OfNobody), "not endorsed"),
        Claimed("an activity without a service address", null, "another service address"),
        Claimed("a service address in the clear", "http://smba.trafficmanager.net/teams/", "not one of the channel's"),
        Claimed("a service address of nobody we know", "https://evil.example/teams/", "not one of the channel's"),
        Claimed("a service address that begins like ours", "https://smba.trafficmanager.net.evil.example/", "not one of the channel's"),
        Claimed("a service address with a stranger behind an @", "https://smba.trafficmanager.net@evil.example/", "not one of the channel's"),
        Claimed("a service address with a query", "https://smba.trafficmanager.net/?to=evil.example", "not one of the channel's"),
        Activity("another channel", activity => activity["channelId"] = "emulator", "channel that is not configured"),
        Activity("no channel", activity => activity.Remove("channelId"), "channel that is not configured"),
        Activity("the channel in another case", activity => activity["channelId"] = "MSTEAMS", "channel that is not configured"),
        Activity("another tenant", activity => activity["conversation"]!["tenantId"] = "another", "another tenant"),
        Activity("no tenant", activity => ((JsonObject)activity["conversation"]!).Remove("tenantId"), "another tenant"),
        Activity("another tenant, beside the conversation", activity =>
        {
            ((JsonObject)activity["conversation"]!).Remove("tenantId");
            activity["channelData"] = new JsonObject { ["tenant"] = new JsonObject { ["id"] = "another" } };
        }, "another tenant"),
        Activity("our tenant's conversation, with somebody of another", activity => activity["channelData"] = new JsonObject { ["tenant"] = new JsonObject { ["id"] = "another" } }, "another tenant"),
        Body("a second service address after the first", world => world.Activity().ToJsonString()[..^1] + ",\"serviceUrl\":\"https://evil.example/\"}", 401),
        Body("a megabyte", _ => $$"""{"type":"message","text":"{{new string('x', 1 << 20)}}"}""", 413),
        new("a megabyte that does not say its length", world => Post(world, new StreamContent(new MemoryStream(new byte[1 << 20])), chunked: true), 413, "Answered 413"),
        Body("a thousand levels", _ => $$"""{"type":"message","value":{{string.Concat(Enumerable.Repeat("{\"a\":", 1000))}}1{{new string('}', 1000)}}}""", 400),
        Bytes("bytes that are not UTF-8", [.. "{\"type\":\"message\",\"text\":\""u8, 0xC3, 0x28, .. "\"}"u8]),
        .. from field in (string[])["id", "name", "type"]
           select Body($"a line break in its {field}", world => With(world.Activity(), field, "1\nerror: forged").ToJsonString(), 400),
        .. from field in (string[])["id", "name", "type", "replyToId"]
           select Body($"two thousand letters for its {field}", world => With(world.Activity(), field, new string('x', 2000)).ToJsonString(), 400),
        Bytes("packed bytes, as if they were none", Packed("""{"type":"message"}""")),
        Bytes("UTF-16", Encoding.Unicode.GetBytes("""{"type":"message"}""")),
        Body("plain text", world => world.Activity().ToJsonString(), 415, "text/plain"),
        Body("a form", world => world.Activity().ToJsonString(), 415, "application/x-www-form-urlencoded"),
        Body("no content type", world => world.Activity().ToJsonString(), 415, null),
        .. from body in (string[])["", "null", "[]", "{", "7", "{}", """{"type":null}""", """{"type":""}""", """{"type":7}""", """{"type":"message"}""",
               """{"type":"message","conversation":null}""", """{"type":"message","conversation":{"id":""}}""",
               """{"type":"message","timestamp":"yesterday","conversation":{"id":"a:1"}}""", """{"type":"message","from":"ada","conversation":{"id":"a:1"}}"""]
           select Body($"the body '{body}'", _ => body, 400),
        .. from method in (HttpMethod[])[HttpMethod.Get, HttpMethod.Put, HttpMethod.Delete]
           select new Forgery($"{method.Method} for POST", world => With(Post(world, Json(world.Activity())), request => request.Method = method), 405, ""),
    ];

    private static Forgery Header(string story, Func<FakeChannel, string?> header, string inLog) => new(story, world => With(Post(world, Json(world.Activity())), request =>
    {
        request.Headers.Authorization = null;
        if (header(world.Channel) is { } text) request.Headers.TryAddWithoutValidation("Authorization", text);
    }), InLog: inLog);

    private static Forgery Token(string story, Func<FakeChannel, string> token, string inLog = "the token did not pass") =>
        Header(story, channel => $"Bearer {token(channel)}", inLog);

    private static Forgery Activity(string story, Action<JsonObject> but, string inLog) => new(story, world =>
    {
        var activity = world.Activity();
        but(activity);
        return Post(world, Json(activity));
    }, InLog: inLog);

    /// <summary>Token and activity agree on a service address.</summary>
    private static Forgery Claimed(string story, string? serviceUrl, string inLog) => new(story, world =>
    {
        var activity = world.Activity();
        activity["serviceUrl"] = serviceUrl;
        return With(Post(world, Json(activity)), request => request.Headers.Authorization = new("Bearer", world.Channel.Token(serviceUrl: serviceUrl ?? "")));
    }, InLog: inLog);

    private static Forgery Body(string story, Func<IForgersTarget, string> body, int status, string? contentType = "application/json") =>
        new(story, world => With(Post(world, new StringContent(body(world))), request => request.Content!.Headers.ContentType = contentType is null ? null : new(contentType)), status, status is 401 ? "Refused" : $"Answered {status}");

    private static Forgery Bytes(string story, byte[] body) => new(story, world => Post(world, new ByteArrayContent(body)), 400, "Answered 400");

    /// <summary>A request that would be let in.</summary>
    private static HttpRequestMessage Post(IForgersTarget world, HttpContent content, bool chunked = false)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, (Uri?)null) { Content = content };
        request.Headers.Authorization = new("Bearer", world.Channel.Token());
        request.Headers.TransferEncodingChunked = chunked;
        content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        return request;
    }

    private static HttpRequestMessage With(HttpRequestMessage request, Action<HttpRequestMessage> but)
    {
        but(request);
        return request;
    }

    private static JsonObject With(JsonObject activity, string field, string value)
    {
        activity[field] = value;
        return activity;
    }

    private static byte[] Packed(string text)
    {
        using var packed = new MemoryStream();
        using (var packing = new GZipStream(packed, CompressionLevel.Fastest)) packing.Write(Encoding.UTF8.GetBytes(text));
        return packed.ToArray();
    }

    private static StringContent Json(JsonObject activity) => new(activity.ToJsonString());

    private static SigningCredentials Shared(byte[] secret) => new(new SymmetricSecurityKey(secret) { KeyId = "key-1" }, SecurityAlgorithms.HmacSha256);

    /// <summary>The head and signature of one token around the claims of another.</summary>
    private static string Changed(string signed, string claims)
    {
        var (own, other) = (signed.Split('.'), claims.Split('.'));
        return $"{own[0]}.{other[1]}.{own[2]}";
    }

    private static void Rename(IDictionary<string, object> claims, string from, string to)
    {
        claims[to] = claims[from];
        claims.Remove(from);
    }
}
