using NudgeBot.Core.Interactions;
using NudgeBot.Core.People;
using NudgeBot.Graph;
using NudgeBot.Graph.Mail;
using Xunit;

namespace NudgeBot.Tests.Graph;

public sealed class MailReaderTests
{
    private const string Delta = "\"@odata.deltaLink\":\"{graph}/users/ada-id/mailFolders('inbox')/messages/delta?$deltatoken=d1\"";
    private const string Next = "\"@odata.nextLink\":\"{graph}/users/ada-id/mailFolders('inbox')/messages/delta?$skiptoken=s1\"";
    private static readonly DateTimeOffset LongAgo = DateTimeOffset.UnixEpoch;

    [Fact]
    public async Task A_first_round_asks_for_what_a_mail_needs_and_follows_the_links_to_the_end()
    {
        await using var graph = await FakeGraph.StartAsync(Page(Next, Mail("a")), Page(Delta, Mail("b")));

        var pages = await ReadAsync(graph);

        Assert.Equal(["a", "b"], pages.SelectMany(page => page.Messages).Select(mail => mail.Id.Value));
        Assert.Equal([false, true], pages.Select(page => page.IsLast));
        Assert.Equal(graph.Link("users/ada-id/mailFolders('inbox')/messages/delta?$deltatoken=d1"), pages[1].Link);
        Assert.True(graph.Requests[0].Has("$select=conversationId,subject,from,replyTo,toRecipients,ccRecipients,receivedDateTime,sentDateTime,webLink,isDraft,hasAttachments,body"));
        Assert.True(graph.Requests[0].Has("$expand=singleValueExtendedProperties"));
        Assert.False(graph.Requests[0].Has("&$filter"));
        Assert.EndsWith("$skiptoken=s1", graph.Requests[1].Target, StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Product", "P5")]
    public async Task Where_no_text_may_be_read_none_is_asked_for_and_none_is_taken()
    {
        await using var graph = await FakeGraph.StartAsync(Page(Next, Mail("a")), Page(Delta, Mail("b")), Page(Delta));

        var pages = await ReadAsync(graph, configure: options => options.Tier = GraphTier.Headers);
        await ReadAsync(graph, pages[1].Link);

        Assert.DoesNotContain("body", Uri.UnescapeDataString(graph.Requests[0].Target), StringComparison.OrdinalIgnoreCase);
        Assert.All(pages.SelectMany(page => page.Messages), mail => Assert.True(mail is { Body: "", IsTextUnread: true }));
        Assert.EndsWith("$deltatoken=d1", graph.Requests[2].Target, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(GraphTier.Headers, "{0}")]
    [InlineData(GraphTier.Act, "headers {0}")]
    [Trait("Product", "P5")]
    public async Task A_round_begun_in_another_tier_is_begun_anew(GraphTier tier, string kept)
    {
        await using var graph = await FakeGraph.StartAsync();
        var link = string.Format(System.Globalization.CultureInfo.InvariantCulture, kept, graph.Link("users/ada-id/mailFolders('inbox')/messages/delta?$deltatoken=d1"));

        await Assert.ThrowsAsync<SyncStateLostException>(() => ReadAsync(graph, link, configure: options => options.Tier = tier));
        Assert.Empty(graph.Requests);
    }

    [Fact]
    public async Task Every_request_asks_for_immutable_ids_text_and_a_page_size_with_a_token()
    {
        await using var graph = await FakeGraph.StartAsync(Page(Next), Page(Delta), Page(Delta));

        var pages = await ReadAsync(graph);
        await ReadAsync(graph, pages[1].Link);

        Assert.Equal(3, graph.Requests.Count);
        Assert.All(graph.Requests, asked =>
        {
            Assert.Contains("IdType=\"ImmutableId\"", asked.Prefer, StringComparison.Ordinal);
            Assert.Contains("outlook.body-content-type=\"text\"", asked.Prefer, StringComparison.Ordinal);
            Assert.Contains("odata.maxpagesize=250", asked.Prefer, StringComparison.Ordinal);
            Assert.Equal("Bearer secret-token", asked.Authorization);
        });
    }

    [Fact]
    public async Task An_empty_page_with_a_next_link_does_not_end_the_round()
    {
        await using var graph = await FakeGraph.StartAsync(Page(Next), Page(Delta, Mail("a")));

        var pages = await ReadAsync(graph);

        Assert.Empty(pages[0].Messages);
        Assert.False(pages[0].IsLast);
        Assert.Single(pages[1].Messages);
    }

    [Fact]
    public async Task A_mail_comes_as_a_fact_with_all_it_says()
    {
        await using var graph = await FakeGraph.StartAsync(Page(Delta, """
            {"@odata.type":"#microsoft.graph.message","id":"a","conversationId":"t","subject":"Figures","isDraft":"false","isRead":"true",
             "from":{"emailAddress":{"name":"Ana Petrova","address":"Ana@Fabrikam.example"}},
             "replyTo":[{"emailAddress":{"address":"office@fabrikam.example"}}],
             "toRecipients":[{"emailAddress":{"name":"Ada","address":"ada@contoso.example"}},{"emailAddress":{"address":"/O=EX/CN=RECIPIENTS/CN=LIST"}}],
             "ccRecipients":[{"emailAddress":{"address":"ben@contoso.example"}}],
             "receivedDateTime":"2026-03-03T14:00:05Z","sentDateTime":"2026-03-03T14:00:00Z",
             "body":{"contentType":"html","content":"<p>When?</p>"},"webLink":"https://outlook.example/a"}
            """));

        var mail = Assert.Single((await ReadAsync(graph))[0].Messages);

        Assert.Equal(new ThreadId("t"), mail.Thread);
        Assert.Equal(new DateTimeOffset(2026, 3, 3, 14, 0, 5, TimeSpan.Zero), mail.At);
        Assert.Equal(NamedAddress.Parse("Ana Petrova", "ana@fabrikam.example"), mail.From);
        Assert.Equal("office@fabrikam.example", mail.ReplyTo?.Address.Value);
        Assert.Equal(["ada@contoso.example"], mail.To.Select(to => to.Address.Value));
        Assert.Equal(["ben@contoso.example"], mail.Cc.Select(cc => cc.Address.Value));
        Assert.Equal(("Figures", "<p>When?</p>", true), (mail.Subject, mail.Body, mail.BodyIsHtml));
        Assert.Equal(new Uri("https://outlook.example/a"), mail.WebLink);
        Assert.Equal((MailKind.Mail, false, null), (mail.Kind, mail.IsDraft, mail.Marks));
    }

    [Fact]
    public async Task Sent_mail_is_dated_by_when_it_was_sent()
    {
        await using var graph = await FakeGraph.StartAsync(Page(Delta, Mail("a")));

        var pages = await ReadAsync(graph, folder: MailFolder.SentItems);

        Assert.Equal(new DateTimeOffset(2026, 3, 3, 14, 0, 0, TimeSpan.Zero), Assert.Single(pages[0].Messages).At);
        Assert.True(graph.Requests[0].Has("/mailFolders/sentitems/messages/delta"));
    }

    [Theory]
    [InlineData("#microsoft.graph.message", MailKind.Mail)]
    [InlineData("#microsoft.graph.eventMessageRequest", MailKind.MeetingRequest)]
    [InlineData("#microsoft.graph.eventMessageResponse", MailKind.MeetingAnswer)]
    [InlineData("#microsoft.graph.eventMessage", MailKind.MeetingCancellation)]
    public async Task What_calendars_send_each_other_is_no_persons_mail(string type, MailKind kind)
    {
        await using var graph = await FakeGraph.StartAsync(Page(Delta, Mail("a", $"\"@odata.type\":\"{type}\",")));

        Assert.Equal(kind, Assert.Single((await ReadAsync(graph))[0].Messages).Kind);
    }

    [Theory]
    [InlineData("")]
    [InlineData("\"from\":null,")]
    [InlineData("""  "from":{"emailAddress":{"name":"Ana","address":"/O=CONTOSO/OU=EXCHANGE/CN=RECIPIENTS/CN=ANA"}},  """)]
    public async Task A_sender_without_an_address_is_nobody(string from)
    {
        await using var graph = await FakeGraph.StartAsync(Page(Delta, Mail("a", from)));

        Assert.Null(Assert.Single((await ReadAsync(graph))[0].Messages).From);
    }

    [Fact]
    public async Task Mail_from_before_the_horizon_is_left_out()
    {
        await using var graph = await FakeGraph.StartAsync(Page(Delta, Mail("a")));

        var pages = await ReadAsync(graph, since: new DateTimeOffset(2026, 3, 4, 0, 0, 0, TimeSpan.Zero));

        Assert.Empty(pages[0].Messages);
    }

    [Fact]
    public async Task A_removed_mail_is_named_whatever_the_reason()
    {
        await using var graph = await FakeGraph.StartAsync(Page(Delta, """{"id":"a","@removed":{"reason":"deleted"}}""", """{"id":"b","@removed":{"reason":"changed"}}"""));

        var page = (await ReadAsync(graph))[0];

        Assert.Equal(["a", "b"], page.Removed.Select(id => id.Value));
        Assert.Empty(page.Messages);
    }

    [Fact]
    public async Task A_mail_removed_and_put_back_within_a_page_is_there_and_the_other_way_round_is_not()
    {
        const string GoneA = """{"id":"a","@removed":{"reason":"deleted"}}""";
        const string GoneB = """{"id":"b","@removed":{"reason":"deleted"}}""";
        await using var graph = await FakeGraph.StartAsync(Page(Delta, GoneA, Mail("b"), Mail("a"), GoneB));

        var page = (await ReadAsync(graph))[0];

        Assert.Equal(["a"], page.Messages.Select(mail => mail.Id.Value));
        Assert.Equal(["b"], page.Removed.Select(id => id.Value));
    }

    [Fact]
    public async Task A_changed_flag_alone_is_no_mail()
    {
        await using var graph = await FakeGraph.StartAsync(Page(Delta, """{"id":"a","isRead":"true","parentFolderId":"x"}"""));

        var page = (await ReadAsync(graph))[0];

        Assert.Empty(page.Messages);
        Assert.Empty(page.Removed);
    }

    [Fact]
    public async Task A_link_to_another_host_is_not_followed_and_gets_no_token()
    {
        await using var stranger = await FakeGraph.StartAsync(Page(Delta));
        await using var graph = await FakeGraph.StartAsync(_ => Page($"\"@odata.nextLink\":\"{stranger.Link("users/ada-id/messages/delta?$skiptoken=s")}\"", Mail("a")));

        await Assert.ThrowsAsync<GraphUnavailableException>(() => graph.PatientlyAsync(ReadAsync(graph)));

        Assert.Empty(stranger.Requests);
    }

    [Fact]
    public async Task A_kept_link_from_another_Graph_asks_for_a_new_first_round()
    {
        await using var graph = await FakeGraph.StartAsync(Page(Delta));

        await Assert.ThrowsAsync<SyncStateLostException>(() => ReadAsync(graph, "http://127.0.0.1:1/v1.0/users/ada-id/mailFolders('inbox')/messages/delta?$deltatoken=d"));

        Assert.Empty(graph.Requests);
    }

    [Theory]
    [InlineData(410, "SyncStateNotFound")]
    [InlineData(410, "somethingElse")]
    [InlineData(404, "syncStateNotFound")]
    [InlineData(400, "ResyncRequired")]
    public async Task A_lost_sync_state_asks_for_a_new_first_round(int status, string code)
    {
        await using var graph = await FakeGraph.StartAsync(Answer.Error(status, code));

        await Assert.ThrowsAsync<SyncStateLostException>(() => ReadAsync(graph));
    }

    [Theory]
    [InlineData(404, "ErrorItemNotFound", typeof(MailboxGoneException))]
    [InlineData(404, "MailboxNotEnabledForRESTAPI", typeof(MailboxGoneException))]
    [InlineData(401, "InvalidAuthenticationToken", typeof(ConsentWithdrawnException))]
    [InlineData(403, "ErrorAccessDenied", typeof(ConsentWithdrawnException))]
    [InlineData(400, "ErrorInvalidUrlQuery", typeof(GraphRefusedException))]
    public async Task A_refusal_says_what_the_caller_can_do_and_nothing_of_the_mailbox(int status, string code, Type kind)
    {
        await using var graph = await FakeGraph.StartAsync(Answer.Error(status, code));

        var refusal = await Record.ExceptionAsync(() => ReadAsync(graph));

        Assert.IsType(kind, refusal);
        Assert.Contains(code, refusal.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("ada@contoso.example", refusal.ToString(), StringComparison.Ordinal);
        Assert.Single(graph.Requests);
    }

    [Fact]
    public async Task A_refusal_without_any_body_keeps_its_status()
    {
        await using var graph = await FakeGraph.StartAsync(new Answer(403));

        var refusal = await Assert.ThrowsAsync<ConsentWithdrawnException>(() => ReadAsync(graph));

        Assert.Equal(System.Net.HttpStatusCode.Forbidden, refusal.Status);
    }

    [Fact]
    public async Task A_body_cut_off_in_the_middle_is_read_again_whole()
    {
        var whole = Page(Delta, Mail("a"), Mail("b"));
        await using var graph = await FakeGraph.StartAsync(whole with { CutAfter = 400 }, whole);

        var pages = await graph.PatientlyAsync(ReadAsync(graph));

        Assert.Equal(["a", "b"], Assert.Single(pages).Messages.Select(mail => mail.Id.Value));
    }

    [Theory]
    [InlineData(503, "<html>Service Unavailable</html>", "text/html")]
    [InlineData(502, "<html>Bad Gateway</html>", "application/json")]
    [InlineData(200, "<html>Please sign in to this hotel's network</html>", "text/html")]
    [InlineData(200, "{\"value\":[{\"id\":", "application/json")]
    [InlineData(200, "{\"value\":[]}", "application/json")]
    public async Task An_answer_that_is_not_Graphs_is_never_an_empty_mailbox(int status, string body, string type)
    {
        await using var graph = await FakeGraph.StartAsync(_ => new Answer(status, body, type));

        await Assert.ThrowsAsync<GraphUnavailableException>(() => graph.PatientlyAsync(ReadAsync(graph)));
    }

    [Fact]
    public async Task An_html_page_once_does_no_harm()
    {
        await using var graph = await FakeGraph.StartAsync(new Answer(503, "<html>Service Unavailable</html>", "text/html"), Page(Delta, Mail("a")));

        Assert.Single((await graph.PatientlyAsync(ReadAsync(graph)))[0].Messages);
    }

    [Fact]
    public async Task An_answer_that_never_comes_is_given_up()
    {
        var never = new TaskCompletionSource<Answer>();
        await using var graph = await FakeGraph.StartAsync(_ => never.Task);

        await Assert.ThrowsAsync<GraphUnavailableException>(() => graph.PatientlyAsync(ReadAsync(graph), seconds: 100));

        never.SetResult(new Answer(500));
    }

    internal static Answer Page(string link, params string[] items) => Answer.Json($$"""{{{link}},"value":[{{string.Join(',', items)}}]}""");

    internal static string Mail(string id, string more = "") =>
        $$"""{"id":"{{id}}",{{more}}"conversationId":"t-{{id}}","subject":"Hello","receivedDateTime":"2026-03-03T14:00:05Z","sentDateTime":"2026-03-03T14:00:00Z"}""";

    private static async Task<List<MailPage>> ReadAsync(FakeGraph graph, string? link = null, MailFolder folder = MailFolder.Inbox, DateTimeOffset? since = null, Action<GraphOptions>? configure = null)
    {
        var pages = new List<MailPage>();
        await foreach (var page in graph.Get<MailReader>(configure).ReadAsync(FakeGraph.Ada, folder, link, since ?? LongAgo, CancellationToken.None)) pages.Add(page);
        return pages;
    }
}
