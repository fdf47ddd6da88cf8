using System.Text.Json;
using NudgeBot.Core.Interactions;
using NudgeBot.Core.People;
using NudgeBot.Graph;
using NudgeBot.Graph.Mail;
using Xunit;

namespace NudgeBot.Tests.Graph;

public sealed class MailSenderTests
{
    private const string Words = "Hi Ana,\r\n\r\n\"Größe\" <b>&</b> \\ 日本 \u2028 – as promised.\n\tAda ";
    private static readonly NamedAddress Ana = NamedAddress.Parse("Ana Petrova", "ana@fabrikam.example")!;
    private static readonly MessageId Draft = new("draft/1=");

    [Fact]
    public async Task A_new_mail_becomes_a_draft_with_just_the_words_the_owner_saw()
    {
        await using var graph = await FakeGraph.StartAsync(new Answer(201, """{"id":"draft/1=","webLink":"https://outlook.example/d"}"""));

        var draft = await graph.Get<MailSender>().CreateDraftAsync(FakeGraph.Ada, new OutgoingMail(Ana, Words) { Subject = "Our coffee" }, FakeGraph.AdasToken, CancellationToken.None);

        Assert.Equal(new MailDraft(Draft, new Uri("https://outlook.example/d")), draft);
        var asked = Assert.Single(graph.Requests);
        Assert.Equal(("POST", "/v1.0/users/ada-id/messages"), (asked.Method, asked.Target));
        var sent = JsonDocument.Parse(asked.Body).RootElement;
        Assert.Equal("Our coffee", sent.GetProperty("subject").GetString());
        AssertWords(sent);
    }

    [Fact]
    [Trait("Product", "S10")]
    public async Task A_note_to_two_goes_to_both_by_their_addresses()
    {
        await using var graph = await FakeGraph.StartAsync(new Answer(201, """{"id":"d"}"""));
        var note = new OutgoingMail(Ana, Words) { Subject = "Ana, meet Joe", Also = NamedAddress.Parse(null, "joe@northwind.example") };

        await graph.Get<MailSender>().CreateDraftAsync(FakeGraph.Ada, note, FakeGraph.AdasToken, CancellationToken.None);

        var to = JsonDocument.Parse(Assert.Single(graph.Requests).Body).RootElement.GetProperty("toRecipients").EnumerateArray();
        Assert.Equal(["ana@fabrikam.example", "joe@northwind.example"], to.Select(one => one.GetProperty("emailAddress").GetProperty("address").GetString()));
    }

    [Fact]
    public async Task An_answer_becomes_a_draft_in_its_thread_without_the_quoted_history()
    {
        await using var graph = await FakeGraph.StartAsync(
            new Answer(201, """{"id":"draft/1=","webLink":"https://outlook.example/d","body":{"contentType":"html","content":"<hr>From: Ana"}}"""),
            Answer.Json("""{"id":"draft/1=","webLink":"https://outlook.example/d"}"""));

        var draft = await graph.Get<MailSender>().CreateDraftAsync(FakeGraph.Ada, new OutgoingMail(Ana, Words) { Answers = new MessageId("mail=1") }, FakeGraph.AdasToken, CancellationToken.None);

        Assert.Equal(Draft, draft.Id);
        Assert.Equal(["POST", "PATCH"], graph.Requests.Select(asked => asked.Method));
        Assert.Equal("/v1.0/users/ada-id/messages/mail%3D1/createReply", graph.Requests[0].Target);
        Assert.Equal("/v1.0/users/ada-id/messages/draft%2F1%3D", graph.Requests[1].Target);
        var patch = JsonDocument.Parse(graph.Requests[1].Body).RootElement;
        Assert.False(patch.TryGetProperty("subject", out _));
        AssertWords(patch);
        Assert.All(graph.Requests, asked => Assert.Contains("IdType=\"ImmutableId\"", asked.Prefer, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_draft_that_could_not_be_written_is_not_left_behind()
    {
        await using var graph = await FakeGraph.StartAsync(new Answer(201, """{"id":"d"}"""), Answer.Error(400, "ErrorInvalidRecipients"), new Answer(204));

        var refusal = await Assert.ThrowsAsync<GraphRefusedException>(() =>
            graph.Get<MailSender>().CreateDraftAsync(FakeGraph.Ada, new OutgoingMail(Ana, "Hi") { Answers = new MessageId("m") }, FakeGraph.AdasToken, CancellationToken.None));

        Assert.Equal("ErrorInvalidRecipients", refusal.Code);
        Assert.Equal(("DELETE", "/v1.0/users/ada-id/messages/d"), (graph.Requests[2].Method, graph.Requests[2].Target));
    }

    [Fact]
    public async Task A_draft_that_may_exist_already_is_not_made_again()
    {
        await using var graph = await FakeGraph.StartAsync(_ => new Answer(503, "<html>", "text/html"));

        await Assert.ThrowsAsync<GraphUnavailableException>(() => graph.Get<MailSender>().CreateDraftAsync(FakeGraph.Ada, new OutgoingMail(Ana, "Hi"), FakeGraph.AdasToken, CancellationToken.None));

        Assert.Single(graph.Requests);
    }

    [Fact]
    public async Task A_draft_that_was_plainly_refused_for_now_is_made_when_the_wait_is_over()
    {
        await using var graph = await FakeGraph.StartAsync(Answer.Error(429, "TooManyRequests").With("Retry-After", "2"), new Answer(201, """{"id":"d"}"""));

        var draft = await graph.PatientlyAsync(graph.Get<MailSender>().CreateDraftAsync(FakeGraph.Ada, new OutgoingMail(Ana, "Hi"), FakeGraph.AdasToken, CancellationToken.None));

        Assert.Equal("d", draft.Id.Value);
    }

    [Fact]
    public async Task Sending_is_one_request()
    {
        await using var graph = await FakeGraph.StartAsync(new Answer(202));

        await graph.Get<MailSender>().SendAsync(FakeGraph.Ada, Draft, FakeGraph.AdasToken, CancellationToken.None);

        var asked = Assert.Single(graph.Requests);
        Assert.Equal(("POST", "/v1.0/users/ada-id/messages/draft%2F1%3D/send", ""), (asked.Method, asked.Target, asked.Body));
    }

    [Theory]
    [InlineData(500)]
    [InlineData(502)]
    [InlineData(503)]
    [InlineData(504)]
    public async Task After_a_server_error_nobody_knows_whether_the_mail_left_and_it_is_not_sent_again(int status)
    {
        await using var graph = await FakeGraph.StartAsync(_ => Answer.Error(status, "UnknownError").With("Retry-After", "1"));

        await Assert.ThrowsAsync<SendUnknownException>(() => graph.Get<MailSender>().SendAsync(FakeGraph.Ada, Draft, FakeGraph.AdasToken, CancellationToken.None));

        Assert.Single(graph.Requests);
    }

    /// <summary>On a connection that served before, SocketsHttpHandler itself would send a request without a body a second time.</summary>
    [Fact]
    public async Task A_connection_that_closes_unanswered_does_not_send_the_mail_again()
    {
        using var server = new HangingUpServer("""{"id":"d","isDraft":true}""");
        await using var graph = await FakeGraph.StartAsync();
        var sender = graph.Get<MailSender>(options => options.BaseUrl = server.BaseUrl);
        await sender.WasSentAsync(FakeGraph.Ada, Draft, CancellationToken.None);

        await Assert.ThrowsAsync<SendUnknownException>(() => sender.SendAsync(FakeGraph.Ada, Draft, FakeGraph.AdasToken, CancellationToken.None));

        Assert.Equal(1, server.HungUp);
    }

    [Fact]
    public async Task A_send_held_back_did_not_happen_and_is_left_to_the_caller()
    {
        await using var graph = await FakeGraph.StartAsync(_ => Answer.Error(429, "TooManyRequests").With("Retry-After", "3"));

        var held = await Assert.ThrowsAsync<GraphThrottledException>(() => graph.Get<MailSender>().SendAsync(FakeGraph.Ada, Draft, FakeGraph.AdasToken, CancellationToken.None));

        Assert.Equal(TimeSpan.FromSeconds(3), held.RetryAfter);
        Assert.Single(graph.Requests);
    }

    [Fact]
    public async Task A_Graph_that_cannot_be_reached_sent_nothing()
    {
        await using var graph = await FakeGraph.StartAsync(new Answer(202));
        var sender = graph.Get<MailSender>();
        await graph.StopAsync();

        await Assert.ThrowsAsync<GraphUnavailableException>(() => sender.SendAsync(FakeGraph.Ada, Draft, FakeGraph.AdasToken, CancellationToken.None));
    }

    [Fact]
    public async Task A_draft_the_owner_deleted_is_not_sent()
    {
        await using var graph = await FakeGraph.StartAsync(Answer.Error(404, "ErrorItemNotFound"));

        await Assert.ThrowsAsync<MailGoneException>(() => graph.Get<MailSender>().SendAsync(FakeGraph.Ada, Draft, FakeGraph.AdasToken, CancellationToken.None));
    }

    [Fact]
    public async Task A_send_on_its_way_is_not_called_off()
    {
        using var stopping = new CancellationTokenSource();
        await using var graph = await FakeGraph.StartAsync(async _ =>
        {
            await stopping.CancelAsync();
            return new Answer(202);
        });

        await graph.Get<MailSender>().SendAsync(FakeGraph.Ada, Draft, FakeGraph.AdasToken, stopping.Token);

        Assert.Single(graph.Requests);
    }

    [Theory]
    [InlineData(200, """{"id":"d","isDraft":false}""", true)]
    [InlineData(200, """{"id":"d","isDraft":true}""", false)]
    [InlineData(404, """{"error":{"code":"ErrorItemNotFound"}}""", null)]
    public async Task Whether_a_draft_was_sent_is_asked_of_the_mailbox(int status, string body, bool? sent)
    {
        await using var graph = await FakeGraph.StartAsync(new Answer(status, body));

        Assert.Equal(sent, await graph.Get<MailSender>().WasSentAsync(FakeGraph.Ada, Draft, CancellationToken.None));
    }

    [Fact]
    public async Task A_draft_that_is_gone_is_as_good_as_deleted()
    {
        await using var graph = await FakeGraph.StartAsync(Answer.Error(404, "ErrorItemNotFound"));

        await graph.Get<MailSender>().DeleteDraftAsync(FakeGraph.Ada, Draft, FakeGraph.AdasToken, CancellationToken.None);

        Assert.Equal("DELETE", Assert.Single(graph.Requests).Method);
    }

    private static void AssertWords(JsonElement message)
    {
        Assert.Equal("text", message.GetProperty("body").GetProperty("contentType").GetString());
        Assert.Equal(Words, message.GetProperty("body").GetProperty("content").GetString());
        var to = Assert.Single(message.GetProperty("toRecipients").EnumerateArray()).GetProperty("emailAddress");
        Assert.Equal(("Ana Petrova", "ana@fabrikam.example"), (to.GetProperty("name").GetString(), to.GetProperty("address").GetString()));
    }
}
