using System.Net;
using Xunit;

namespace NudgeBot.Tests.Sandbox;

public class FaultTests
{
    private const string Inbox = "/v1.0/users/ada-id/mailFolders/inbox/messages";

    [Theory]
    [InlineData("throttle", "1")]
    [InlineData("throttleFractional", "0.25")]
    public async Task A_throttled_call_says_when_to_come_back(string kind, string retryAfter)
    {
        await using var sandbox = await RunningSandbox.StartAsync(SampleMail.Ada.Mailbox);
        await sandbox.SpoilAsync(kind);

        using var response = await sandbox.CallAsync(HttpMethod.Get, Inbox);

        Assert.Equal(HttpStatusCode.TooManyRequests, response.StatusCode);
        Assert.Equal(retryAfter, Assert.Single(response.Headers.NonValidated["Retry-After"]));
        Assert.Equal("ApplicationThrottled", (await RunningSandbox.JsonAsync(response))["error"]!["code"]!.GetValue<string>());
        Assert.NotNull(await sandbox.GetAsync(Inbox));
    }

    [Fact]
    public async Task A_throttled_call_may_name_a_date()
    {
        await using var sandbox = await RunningSandbox.StartAsync(SampleMail.Ada.Mailbox);
        await sandbox.SpoilAsync("throttleDate");

        using var response = await sandbox.CallAsync(HttpMethod.Get, Inbox);

        Assert.NotNull(response.Headers.RetryAfter?.Date);
    }

    [Fact]
    public async Task A_gateway_answers_in_html()
    {
        await using var sandbox = await RunningSandbox.StartAsync(SampleMail.Ada.Mailbox);
        await sandbox.SpoilAsync("html503");

        using var response = await sandbox.CallAsync(HttpMethod.Get, Inbox);

        Assert.Equal(HttpStatusCode.ServiceUnavailable, response.StatusCode);
        Assert.Equal("text/html", response.Content.Headers.ContentType!.MediaType);
    }

    [Fact]
    public async Task An_answer_may_be_cut_in_its_middle()
    {
        await using var sandbox = await RunningSandbox.StartAsync(SampleMail.Ada.Received("m1", SampleMail.Day(2)).Mailbox);
        await sandbox.SpoilAsync("cut");

        await Assert.ThrowsAnyAsync<Exception>(async () => await sandbox.GetAsync(Inbox));
    }

    [Fact]
    public async Task An_unknown_fault_is_refused_by_name()
    {
        await using var sandbox = await RunningSandbox.StartAsync(SampleMail.Ada.Mailbox);

        using var response = await sandbox.CallAsync(HttpMethod.Post, "/sandbox/faults", new() { ["kind"] = "earthquake" });

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Contains("html503", (await RunningSandbox.JsonAsync(response))["error"]!["message"]!.GetValue<string>(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_page_under_another_name_or_from_another_site_is_kept_out()
    {
        await using var sandbox = await RunningSandbox.StartAsync(SampleMail.Ada.Mailbox);
        using var rebound = new HttpRequestMessage(HttpMethod.Get, "/sandbox/owners");
        rebound.Headers.Host = "evil.example";
        using var foreign = new HttpRequestMessage(HttpMethod.Post, "/sandbox/clock");
        foreign.Headers.Add("Origin", "https://evil.example");

        using var misdirected = await sandbox.Http.SendAsync(rebound);
        using var refused = await sandbox.Http.SendAsync(foreign);

        Assert.Equal(HttpStatusCode.MisdirectedRequest, misdirected.StatusCode);
        Assert.Equal(HttpStatusCode.Forbidden, refused.StatusCode);
    }
}
