using System.Net.Http.Headers;
using System.Text.Json.Nodes;
using Xunit;

namespace NudgeBot.Tests.Sandbox;

/// <summary>What a token opens: the bot's own reads what was granted and changes nothing, a person's opens their own mailbox alone.</summary>
[Trait("Product", "P5")]
public sealed class PermissionTests : IAsyncLifetime
{
    private const string Denied = "ErrorAccessDenied";

    private RunningSandbox _sandbox = null!;

    /// <summary>Every call by which something changes or leaves.</summary>
    public static TheoryData<string, string> Writes() => new()
    {
        { "POST", "messages" }, { "POST", "mailFolders/drafts/messages" }, { "PATCH", "messages/m1" }, { "DELETE", "messages/m1" },
        { "POST", "messages/m1/createReply" }, { "POST", "messages/m1/createReplyAll" }, { "POST", "messages/m1/move" }, { "POST", "messages/m1/send" },
        { "POST", "messages/m1/reply" }, { "POST", "messages/m1/replyAll" }, { "POST", "sendMail" },
        { "POST", "events/e1/accept" }, { "POST", "events/e1/tentativelyAccept" }, { "POST", "events/e1/decline" },
    };

    public async Task InitializeAsync() => _sandbox = await RunningSandbox.StartAsync(
        SampleMail.Ada.Received("m1", SampleMail.Day(2)).Met("e1", "2026-03-06T10:00:00").Mailbox, SampleMail.Ben.Received("b1", SampleMail.Day(2)).Mailbox);

    public async Task DisposeAsync() => await _sandbox.DisposeAsync();

    [Theory]
    [MemberData(nameof(Writes))]
    public async Task The_bots_own_token_changes_nothing_whatever_it_was_granted(string method, string path)
    {
        await using var generous = await RunningSandbox.StartAsync(["Mail.ReadWrite", "Mail.Send", "Calendars.ReadWrite"], SampleMail.Ada.Received("m1", SampleMail.Day(2)).Met("e1", "2026-03-06T10:00:00").Mailbox);

        Assert.Equal((403, Denied), await CallAsync(generous, await generous.SignIn.OfTheAppAsync(), method, $"/v1.0/users/ada-id/{path}"));
        Assert.Equal(1, (await generous.GetAsync("/sandbox/requests"))["mailboxes"]![0]!["writesByTheApplication"]!.GetValue<int>());
    }

    [Theory]
    [MemberData(nameof(Writes))]
    public async Task A_persons_token_changes_nothing_in_anothers_mailbox(string method, string path) =>
        Assert.Equal((403, Denied), await CallAsync(_sandbox, await _sandbox.SignIn.OnBehalfOfAsync("ben-id"), method, $"/v1.0/users/ada-id/{path}"));

    [Fact]
    public async Task Nor_does_it_read_there() =>
        Assert.Equal((403, Denied), await CallAsync(_sandbox, await _sandbox.SignIn.OnBehalfOfAsync("ben-id"), "GET", "/v1.0/users/ada-id/messages"));

    [Fact]
    public async Task A_token_for_drafts_sends_nothing()
    {
        var drafting = await _sandbox.SignIn.ExchangeAsync(await _sandbox.SignIn.OfAsync("ada-id"), "Mail.ReadWrite");

        Assert.Equal((403, Denied), await CallAsync(_sandbox, drafting, "POST", "/v1.0/users/ada-id/sendMail"));
        Assert.Equal((403, Denied), await CallAsync(_sandbox, drafting, "POST", "/v1.0/users/ada-id/events/e1/accept"));
    }

    [Fact]
    public async Task A_batch_opens_no_more_than_its_token()
    {
        var batch = new JsonObject { ["requests"] = new JsonArray(new JsonObject { ["id"] = "1", ["method"] = "DELETE", ["url"] = "/users/ada-id/messages/m1" }) };
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(_sandbox.Host.Origin, "/v1.0/$batch")) { Content = new StringContent(batch.ToJsonString()) };
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", await _sandbox.SignIn.OfTheAppAsync());

        using var response = await _sandbox.Http.SendAsync(request);

        Assert.Equal(403, (await RunningSandbox.JsonAsync(response))["responses"]![0]!["status"]!.GetValue<int>());
    }

    [Theory]
    [InlineData("messages/m1?$select=subject,body,bodyPreview,uniqueBody,internetMessageHeaders")]
    [InlineData("messages/m1")]
    [InlineData("messages")]
    [InlineData("mailFolders/inbox/messages/delta")]
    [InlineData("events/e1")]
    public async Task Basic_permissions_bring_no_text(string path)
    {
        await using var basic = await RunningSandbox.StartAsync(
            ["Mail.ReadBasic", "Calendars.ReadBasic"],
            SampleMail.Ada.Received("m1", SampleMail.Day(2)).Met("e1", "2026-03-06T10:00:00", meeting => meeting["body"] = new JsonObject { ["contentType"] = "text", ["content"] = "Agenda" }).Mailbox);

        var answer = (await basic.GetAsync($"/v1.0/users/ada-id/{path}")).ToJsonString();

        Assert.Contains("\"subject\"", answer, StringComparison.Ordinal);
        Assert.All((string[])["body", "bodyPreview", "uniqueBody", "internetMessageHeaders"], text => Assert.DoesNotContain($"\"{text}\"", answer, StringComparison.Ordinal));
    }

    [Fact]
    public async Task What_was_not_granted_is_closed()
    {
        await using var mailOnly = await RunningSandbox.StartAsync(["Mail.ReadBasic"], SampleMail.Ada.Mailbox);

        Assert.Equal((403, Denied), await mailOnly.RefusalAsync(HttpMethod.Get, "/v1.0/users/ada-id/mailboxSettings"));
        Assert.Equal((403, Denied), await mailOnly.RefusalAsync(HttpMethod.Get, "/v1.0/users/ada-id/events"));
    }

    [Theory]
    [InlineData("another app", "AADSTS500131")]
    [InlineData("run out", "AADSTS500133")]
    [InlineData("a stranger", "AADSTS50034")]
    [InlineData("no token", "AADSTS50013:")]
    [InlineData("a cut signature", "AADSTS50013:")]
    public async Task Only_a_persons_own_good_token_for_the_bot_is_exchanged(string assertion, string code)
    {
        var signIn = _sandbox.SignIn;
        var token = assertion switch
        {
            "another app" => signIn.Forged("ada-id", claims => claims["aud"] = Guid.NewGuid().ToString()),
            "run out" => signIn.Forged("ada-id", claims => claims["exp"] = TimeProvider.System.GetUtcNow().AddMinutes(-1).ToUnixTimeSeconds()),
            "a stranger" => signIn.Forged("nobody-here", _ => { }),
            "a cut signature" => (await signIn.OfAsync("ada-id"))[..^8],
            _ => "not-a-token",
        };

        Assert.StartsWith(code, await signIn.RefusalAsync(token, "Mail.Send"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_permission_that_nobody_consented_to_is_not_given() =>
        Assert.StartsWith("AADSTS65001", await _sandbox.SignIn.RefusalAsync(await _sandbox.SignIn.OfAsync("ada-id"), "Mail.Send", "Files.ReadWrite.All"), StringComparison.Ordinal);

    private static async Task<(int Status, string? Code)> CallAsync(RunningSandbox sandbox, string token, string method, string path)
    {
        using var request = new HttpRequestMessage(new HttpMethod(method), new Uri(sandbox.Host.Origin, path));
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        if (method != "GET") request.Content = new StringContent("{}");
        using var response = await sandbox.Http.SendAsync(request);
        return ((int)response.StatusCode, (await RunningSandbox.JsonAsync(response))["error"]?["code"]?.GetValue<string>());
    }
}
