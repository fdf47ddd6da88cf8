using NudgeBot.Graph;
using NudgeBot.Graph.Calendar;
using NudgeBot.Graph.Mail;
using NudgeBot.Tests.Graph;
using Xunit;

namespace NudgeBot.Tests.Attacks;

/// <summary>Links in what Graph answers: to read on from, to be sent elsewhere by, and to be shown as a button. None is followed or shown that is not one of ours.</summary>
[Trait("Product", "P15")]
public sealed class PlantedLinkTests
{
    private const string Mail = """{"id":"a","conversationId":"t","receivedDateTime":"2026-03-03T14:00:05Z","from":{"emailAddress":{"address":"ana@fabrikam.example"}},"subject":"S"LINK}""";

    [Theory]
    [InlineData("https://evil.example/v1.0/users/ada-id/messages/delta")]
    [InlineData("http://169.254.169.254/latest/meta-data/")]
    [InlineData("http://127.0.0.1@evil.example/v1.0/")]
    [InlineData("http://127.0.0.1.evil.example/v1.0/")]
    [InlineData("//evil.example/delta")]
    [InlineData("file:///etc/passwd")]
    [InlineData("http://127.0.0.1:1/v1.0/")]
    [InlineData("javascript:alert(1)")]
    [InlineData("")]
    public async Task A_page_that_links_to_another_host_is_not_read_on_from(string link)
    {
        foreach (var kind in (string[])["nextLink", "deltaLink"])
        {
            await using var graph = await FakeGraph.StartAsync(_ => Answer.Json($$"""{"value":[],"@odata.{{kind}}":"{{link}}"}"""));

            await Assert.ThrowsAsync<GraphUnavailableException>(() => MailAsync(graph));
            await Assert.ThrowsAsync<GraphUnavailableException>(() => CalendarAsync(graph));

            Assert.All(graph.Requests, asked => Assert.StartsWith("/v1.0/users/ada-id/", asked.Target, StringComparison.Ordinal));
        }
    }

    [Theory]
    [InlineData(301)]
    [InlineData(302)]
    [InlineData(307)]
    [InlineData(308)]
    public async Task A_redirect_is_not_followed_and_carries_the_token_nowhere(int status)
    {
        await using var evil = await FakeGraph.StartAsync(_ => Answer.Json("""{"value":[]}"""));
        await using var graph = await FakeGraph.StartAsync(_ => new Answer(status, "{}").With("Location", evil.Link("users/ada-id/messages")));

        await Assert.ThrowsAnyAsync<GraphException>(() => MailAsync(graph));

        Assert.Empty(evil.Requests);
    }

    [Fact]
    public async Task A_page_that_links_to_itself_is_not_read_for_ever()
    {
        await using var graph = await FakeGraph.StartAsync(_ => Answer.Json("""{"value":[],"@odata.nextLink":"{graph}/users/ada-id/mailFolders('inbox')/messages/delta?$skiptoken=s"}"""));

        await Assert.ThrowsAsync<GraphUnavailableException>(() => MailAsync(graph));
        await Assert.ThrowsAsync<GraphUnavailableException>(() => CalendarAsync(graph));
    }

    [Theory]
    [InlineData("""\ud83d""")]
    [InlineData("""\udc00 begins with half""")]
    [InlineData("""\ud83d\ud83d\ude00""")]
    [InlineData("""\\ud83d is a backslash and letters \ud800""")]
    public async Task Half_a_surrogate_pair_in_one_mail_does_not_stop_the_mailbox_from_being_read(string subject)
    {
        await using var graph = await FakeGraph.StartAsync(_ => Page(Mail.Replace("LINK", $",\"bodyPreview\":\"{subject}\"", StringComparison.Ordinal).Replace("\"S\"", $"\"{subject}\"", StringComparison.Ordinal)));

        var mail = Assert.Single((await MailAsync(graph))[0].Messages);

        Assert.Contains('\uFFFD', mail.Subject);
        Assert.DoesNotContain(mail.Subject.EnumerateRunes(), rune => rune.Value is >= 0xD800 and <= 0xDFFF);
    }

    [Theory]
    [InlineData("javascript:alert(1)")]
    [InlineData("JaVaScRiPt:alert(1)")]
    [InlineData("data:text/html,<script>alert(1)</script>")]
    [InlineData("vbscript:msgbox(1)")]
    [InlineData("file:///C:/Windows/System32/calc.exe")]
    [InlineData("ms-word:ofe|u|https://evil.example/a.docm")]
    [InlineData("msteams:/l/chat/0/0?users=evil@evil.example")]
    [InlineData("tel:+49900123")]
    [InlineData("\\\\evil.example\\share")]
    [InlineData("//evil.example/a")]
    [InlineData("http://evil.example/a")]
    [InlineData(" javascript:alert(1)")]
    [InlineData("")]
    public async Task A_link_that_is_no_secure_page_becomes_no_button(string link)
    {
        var spelt = System.Text.Json.JsonSerializer.Serialize(link);
        await using var graph = await FakeGraph.StartAsync(asked => asked.Has("calendarView")
            ? Page($$$"""{"id":"e","subject":"S","start":{"dateTime":"2026-03-03T14:00:00","timeZone":"UTC"},"end":{"dateTime":"2026-03-03T15:00:00","timeZone":"UTC"},"webLink":{{{spelt}}},"onlineMeeting":{"joinUrl":{{{spelt}}}},"location":{"displayName":{{{spelt}}},"locationUri":{{{spelt}}}}}""")
            : Page(Mail.Replace("LINK", $",\"webLink\":{spelt}", StringComparison.Ordinal)));

        Assert.Null(Assert.Single((await MailAsync(graph))[0].Messages).WebLink);
        Assert.Null(Assert.Single((await CalendarAsync(graph)).Meetings).WebLink);
    }

    private static Answer Page(string item) => Answer.Json($$"""{"value":[{{item}}],"@odata.deltaLink":"{graph}/users/ada-id/delta?$deltatoken=d"}""");

    private static async Task<List<MailPage>> MailAsync(FakeGraph graph)
    {
        var pages = new List<MailPage>();
        await foreach (var page in graph.Get<MailReader>(Impatient).ReadAsync(FakeGraph.Ada, MailFolder.Inbox, null, DateTimeOffset.UnixEpoch, CancellationToken.None)) pages.Add(page);
        return pages;
    }

    private static Task<CalendarRound> CalendarAsync(FakeGraph graph) => graph.Get<CalendarReader>(Impatient).ReadAsync(
        FakeGraph.Ada, null, new CalendarWindow(new DateTimeOffset(2026, 3, 1, 0, 0, 0, TimeSpan.Zero), new DateTimeOffset(2026, 4, 1, 0, 0, 0, TimeSpan.Zero)), CancellationToken.None);

    private static void Impatient(GraphOptions options) => options.Patience = TimeSpan.Zero;
}
