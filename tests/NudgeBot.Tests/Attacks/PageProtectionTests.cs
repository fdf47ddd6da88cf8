using System.Net.Http.Headers;
using System.Text;
using NudgeBot.Api;
using Xunit;
using static NudgeBot.Tests.Attacks.ServiceUnderAttack;
using static NudgeBot.Tests.Journeys.Tale;

namespace NudgeBot.Tests.Attacks;

/// <summary>What another web site can do with the service's pages and its API in the owner's browser: nothing (CSRF, CORS, clickjacking, sniffing, caches).</summary>
[Trait("Product", "P15")]
[Collection(UnderAttack.Name)]
public sealed class PageProtectionTests(ServiceUnderAttack service)
{
    private const string Evil = "https://evil.example";

    /// <summary>Whose frames may hold the pages, and nobody else's. Source: Microsoft Learn, "Tab prerequisites" (Teams), and the Outlook hosts.</summary>
    private static readonly string[] Framers =
    [
        "https://teams.microsoft.com", "https://*.teams.microsoft.com", "https://*.cloud.microsoft", "https://outlook.office.com", "https://outlook.office365.com",
        "https://*.outlook.com", "https://outlook.live.com", "https://*.office.com", "https://*.microsoft365.com",
    ];

    public static TheoryData<string, string> Requests => new()
    {
        { "GET", "/teams/index.html" }, { "HEAD", "/teams/index.html" }, { "GET", "/outlook/index.html" }, { "GET", "/assets/teams.js" }, { "GET", "/icons/16.png" },
        { "GET", "/client/config.json" }, { "GET", "/openapi/v1.json" }, { "GET", "/healthz" }, { "GET", "/readyz" }, { "GET", "/" }, { "GET", "/nowhere" }, { "GET", "/teams/nowhere.js" },
        { "GET", "/api/me" }, { "GET", "/api/me/export" }, { "GET", "/api/me/nowhere" }, { "PATCH", "/api/me" }, { "OPTIONS", "/api/me" }, { "TRACE", "/api/me" }, { "POST", "/api/me/consent" },
        { "PUT", "/api/me/settings" }, { "GET", "/api/organisation/figures" }, { "POST", "/api/messages" }, { "GET", "/api/messages" }, { "OPTIONS", "/api/messages" },
    };

    [Theory]
    [MemberData(nameof(Requests))]
    public async Task Every_answer_is_guarded_says_nothing_of_the_server_and_lets_no_other_site_read_it(string method, string path)
    {
        foreach (var token in (string?[])[null, service.TokenOf(Mallory)])
        {
            using var request = new HttpRequestMessage(new HttpMethod(method), path);
            request.Headers.Add("Origin", Evil);
            if (token is not null) request.Headers.Authorization = new("Bearer", token);
            var answer = await service.SendAsync(request);

            Assert.Equal("nosniff", answer.Header("X-Content-Type-Options"));
            Assert.Equal("no-referrer", answer.Header("Referrer-Policy"));
            Assert.Contains("frame-ancestors", answer.Header("Content-Security-Policy"), StringComparison.Ordinal);
            Assert.Contains(answer.Header("Cache-Control"), (string[])["no-store", "no-cache"], StringComparer.Ordinal);
            Assert.DoesNotContain(answer.Headers.Keys, name => name is "Server" or "X-Powered-By" or "Set-Cookie" || name.StartsWith("Access-Control-", StringComparison.OrdinalIgnoreCase));
        }
    }

    [Fact]
    public async Task Every_page_is_framed_by_teams_and_outlook_alone_and_takes_scripts_from_nobody_but_us_and_office()
    {
        var root = Path.Combine(AppContext.BaseDirectory, "wwwroot");
        var pages = Directory.EnumerateFiles(root, "*.html", SearchOption.AllDirectories).Select(file => "/" + Path.GetRelativePath(root, file).Replace('\\', '/')).ToList();
        Assert.NotEmpty(pages);
        foreach (var page in pages)
        {
            var policy = (await service.AskAsync("GET", page)).Header("Content-Security-Policy")!.Split("; ").Select(part => part.Split(' ')).ToDictionary(part => part[0], part => part[1..]);

            Assert.Equal(Framers.Order(StringComparer.Ordinal), policy["frame-ancestors"].Order(StringComparer.Ordinal));
            Assert.Equal(["'none'"], policy["default-src"]);
            Assert.Equal(["'self'"], policy["connect-src"]);
            Assert.Empty(policy["script-src"].Except(["'self'", "https://appsforoffice.microsoft.com"]));
            Assert.DoesNotContain(policy.Values.SelectMany(sources => sources), source => source.Contains("unsafe", StringComparison.Ordinal) || source is "*" or "https:" or "http:");
        }
    }

    [Theory]
    [InlineData("/api/me")]
    [InlineData("/api/me/export")]
    [InlineData("/client/config.json")]
    [InlineData("/healthz")]
    public async Task What_is_no_page_stands_in_nobodys_frame(string path) =>
        Assert.Equal(AnswerHeaders.NoPage, (await service.AskAsync("GET", path, token: service.TokenOf(Mallory))).Header("Content-Security-Policy"));

    [Theory]
    [InlineData("/api/me")]
    [InlineData("/api/me/nudges")]
    [InlineData("/api/me/people")]
    [InlineData("/api/me/settings")]
    [InlineData("/api/me/privacy")]
    [InlineData("/api/me/promises")]
    [InlineData("/api/me/quiet")]
    [InlineData("/api/me/export")]
    [InlineData("/api/me/people/nobody%40nowhere.example")]
    public async Task An_owners_answers_lie_in_no_cache(string path) =>
        Assert.Equal("no-store", (await service.AskAsync("GET", path, token: service.TokenOf(Mallory))).Header("Cache-Control"));

    [Fact]
    public async Task An_export_is_a_file_of_json_to_be_kept_and_never_a_page()
    {
        var export = await service.AskAsync("GET", "/api/me/export", token: service.TokenOf(Mallory));

        Assert.Equal("application/json", export.Header("Content-Type"));
        Assert.StartsWith("attachment; filename=nudgebot-export.json", export.Header("Content-Disposition"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("PUT", "content-type,authorization")]
    [InlineData("DELETE", "authorization")]
    [InlineData("POST", "content-type")]
    public async Task No_other_site_is_given_leave_to_call(string method, string headers)
    {
        using var preflight = new HttpRequestMessage(HttpMethod.Options, "/api/me/settings");
        preflight.Headers.Add("Origin", Evil);
        preflight.Headers.Add("Access-Control-Request-Method", method);
        preflight.Headers.Add("Access-Control-Request-Headers", headers);

        var answer = await service.SendAsync(preflight);

        Assert.Equal(405, answer.Status);
        Assert.DoesNotContain(answer.Headers.Keys, name => name.StartsWith("Access-Control-", StringComparison.OrdinalIgnoreCase));
    }

    [Theory]
    [InlineData("POST", "/api/me/consent", "text/plain")]
    [InlineData("POST", "/api/me/people/ANA/notes", "text/plain")]
    [InlineData("POST", "/api/me/people/ANA/notes", "application/x-www-form-urlencoded")]
    [InlineData("POST", "/api/me/people/ANA/notes", "multipart/form-data; boundary=x")]
    [InlineData("POST", "/api/messages", "text/plain")]
    public async Task What_a_form_of_another_site_can_send_is_nobodys_whatever_cookies_come_with_it(string method, string path, string type)
    {
        using var form = new HttpRequestMessage(new HttpMethod(method), path.Replace("ANA", Ana.Address, StringComparison.Ordinal)) { Content = new StringContent("""{"text":"planted"}""", Encoding.UTF8) };
        form.Content.Headers.ContentType = MediaTypeHeaderValue.Parse(type);
        form.Headers.Add("Origin", Evil);
        form.Headers.Add("Sec-Fetch-Site", "cross-site");
        form.Headers.Add("Cookie", $"token={service.TokenOf(Ada)}; .AspNetCore.Session=1; .AspNetCore.Identity.Application={service.TokenOf(Ada)}");

        // A body that is no JSON may be refused before anybody is asked for a token.
        Assert.Contains((await service.SendAsync(form)).Status, (int[])[401, 415]);
        Assert.DoesNotContain("planted", await service.AdasDataAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("text/plain")]
    [InlineData("application/x-www-form-urlencoded")]
    [InlineData("multipart/form-data; boundary=x")]
    [InlineData("application/xml")]
    [InlineData(null)]
    public async Task Even_with_a_token_a_body_that_is_not_said_to_be_json_is_refused(string? type)
    {
        using var request = new HttpRequestMessage(HttpMethod.Put, "/api/me/settings") { Content = new StringContent("""{"perDay":1}""", Encoding.UTF8) };
        request.Content.Headers.ContentType = type is null ? null : MediaTypeHeaderValue.Parse(type);
        request.Headers.Authorization = new("Bearer", service.TokenOf(Mallory));

        Assert.Equal(415, (await service.SendAsync(request)).Status);
    }

    [Theory]
    [InlineData("/api/me/people/%0d%0aSet-Cookie:%20stolen=1")]
    [InlineData("/api/me/people/x%0d%0a%0d%0a<script>alert(1)</script>")]
    [InlineData("/%0d%0aLocation:%20https://evil.example")]
    [InlineData("/teams/%0aX-Evil:%201")]
    public async Task A_line_break_in_an_address_becomes_no_header_and_no_body(string path)
    {
        var answer = await service.AskAsync("GET", path, token: service.TokenOf(Mallory));

        Assert.InRange(answer.Status, 400, 404);
        Assert.DoesNotContain(answer.Headers.Keys, name => name is "Set-Cookie" or "Location" or "X-Evil");
        Assert.DoesNotContain("<script", answer.Body, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/?returnUrl=https://evil.example")]
    [InlineData("//evil.example/")]
    [InlineData("/https://evil.example/")]
    [InlineData("/teams/index.html?redirect=https://evil.example&owner=javascript:alert(1)")]
    [InlineData("/client/config.json?authority=https://evil.example")]
    [InlineData("/api/me?redirect_uri=https://evil.example")]
    public async Task Nothing_in_an_address_leads_the_browser_elsewhere(string path)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(service.Address.GetLeftPart(UriPartial.Authority) + path));

        var answer = await service.SendAsync(request);

        Assert.DoesNotContain("evil.example", $"{answer.Header("Location")}{(path.Contains("index.html", StringComparison.Ordinal) ? "" : answer.Body)}", StringComparison.Ordinal);
    }
}
