using NudgeBot.Core.Interactions;
using NudgeBot.Core.People;
using NudgeBot.Graph;
using NudgeBot.Graph.Directory;
using NudgeBot.Graph.Mail;
using Xunit;

namespace NudgeBot.Tests.Graph;

public sealed class DirectoryReaderTests
{
    [Fact]
    public async Task Every_address_of_the_owner_is_the_owner()
    {
        await using var graph = await FakeGraph.StartAsync(Answer.Json("""
            {"id":"ada-id","displayName":" Ada Lovelace ","mail":"Ada@contoso.example","userPrincipalName":"alovelace@contoso.onmicrosoft.example",
             "proxyAddresses":["SMTP:Ada@contoso.example","smtp:ada.byron@contoso.example","X500:/o=EX/cn=ada","SIP:ada@sip.example"],"otherMails":["ada@home.example"]}
            """));

        var owner = await graph.Get<DirectoryReader>().OwnerAsync(FakeGraph.Ada, CancellationToken.None);

        Assert.Equal((FakeGraph.Ada, "Ada Lovelace", "ada@contoso.example"), (owner.Id, owner.DisplayName, owner.Address.Value));
        Assert.Equal(
            ["ada.byron@contoso.example", "ada@contoso.example", "ada@home.example", "alovelace@contoso.onmicrosoft.example"],
            owner.Addresses.Select(address => address.Value).Order(StringComparer.Ordinal));
        Assert.True(graph.Requests[0].Has("$select=id,displayName,mail,userPrincipalName,proxyAddresses,otherMails"));
    }

    [Fact]
    public async Task Nobody_without_an_address_is_an_owner()
    {
        await using var graph = await FakeGraph.StartAsync(Answer.Json("""{"id":"ada-id","displayName":"Printer"}"""));

        await Assert.ThrowsAsync<MailboxGoneException>(() => graph.Get<DirectoryReader>().OwnerAsync(FakeGraph.Ada, CancellationToken.None));
    }

    [Fact]
    public async Task An_owner_the_directory_does_not_know_is_gone()
    {
        await using var graph = await FakeGraph.StartAsync(Answer.Error(404, "Request_ResourceNotFound"));

        await Assert.ThrowsAsync<MailboxGoneException>(() => graph.Get<DirectoryReader>().OwnerAsync(FakeGraph.Ada, CancellationToken.None));
    }

    [Fact]
    public async Task Settings_are_read_whatever_the_letter_case()
    {
        var settings = await SettingsAsync("""
            {"timeZone":"W. Europe Standard Time","language":{"locale":"de-DE"},
             "automaticRepliesSetting":{"status":"Scheduled","scheduledStartDateTime":{"dateTime":"2026-03-14T07:00:00.0000000","timeZone":"UTC"},"scheduledEndDateTime":{"dateTime":"2026-03-28T07:00:00.0000000","timeZone":"UTC"}},
             "workingHours":{"daysOfWeek":["monday","Saturday"],"startTime":"09:00:00.0000000","endTime":"18:30:00.0000000","timeZone":{"name":"W. Europe Standard Time"}}}
            """);

        Assert.Equal(TimeSpan.FromHours(1), settings.Zone.BaseUtcOffset);
        Assert.True(settings.Zone.SupportsDaylightSavingTime);
        Assert.Equal("de-DE", settings.Language);
        Assert.Equal([DayOfWeek.Monday, DayOfWeek.Saturday], settings.WorkingHours.Days.Order());
        Assert.Equal((new TimeOnly(9, 0), new TimeOnly(18, 30)), (settings.WorkingHours.Start, settings.WorkingHours.End));
        Assert.Equal(new AutomaticReplies(true, new DateTimeOffset(2026, 3, 14, 7, 0, 0, TimeSpan.Zero), new DateTimeOffset(2026, 3, 28, 7, 0, 0, TimeSpan.Zero)), settings.AutomaticReplies);
    }

    [Fact]
    public async Task A_mailbox_that_says_nothing_has_the_defaults() =>
        Assert.Equal(MailboxSettings.Default, await SettingsAsync("{}"));

    [Theory]
    [InlineData("""{"timeZone":"Europe/Paris","workingHours":{"timeZone":{"name":"Pacific Standard Time"}}}""", 60)]
    [InlineData("""{"timeZone":"tzone://Microsoft/Custom","workingHours":{"timeZone":{"name":"Customized Time Zone","bias":-200}}}""", 200)]
    [InlineData("""{"timeZone":"Customized Time Zone","workingHours":{"timeZone":{"name":"Customized Time Zone","bias":480}}}""", -480)]
    [InlineData("""{"workingHours":{"timeZone":{"name":"Pacific Standard Time"}}}""", -480)]
    [InlineData("""{"timeZone":"Atlantis Standard Time"}""", 0)]
    public async Task The_owners_zone_is_found_as_well_as_it_can_be(string settings, int minutes) =>
        Assert.Equal(TimeSpan.FromMinutes(minutes), (await SettingsAsync(settings)).Zone.BaseUtcOffset);

    [Theory]
    [InlineData("List-Id", "<news.example>", MailMarks.List)]
    [InlineData("list-unsubscribe", "<mailto:off@news.example>", MailMarks.List)]
    [InlineData("Auto-Submitted", "auto-replied; owner-email=\"a@b.example\"", MailMarks.Automatic)]
    [InlineData("Auto-Submitted", "No (a human)", MailMarks.None)]
    [InlineData("Precedence", "Bulk", MailMarks.Bulk)]
    [InlineData("Precedence", "auto_reply", MailMarks.Automatic)]
    [InlineData("Precedence", "first-class", MailMarks.None)]
    [InlineData("X-Auto-Response-Suppress", "DR, RN, NRN, OOF, AutoReply", MailMarks.Automatic)]
    [InlineData("X-Auto-Response-Suppress", "DR, RN", MailMarks.None)]
    [InlineData("Received", "from list-id.example", MailMarks.None)]
    public async Task Headers_say_who_or_what_wrote_a_mail(string name, string value, MailMarks marks)
    {
        var header = $$"""{"name":"{{name}}","value":"{{value.Replace("\"", "\\\"", StringComparison.Ordinal)}}"}""";
        await using var graph = await FakeGraph.StartAsync(Answer.Json($$"""{"id":"m","internetMessageHeaders":[{{header}}]}"""));

        var origin = await graph.Get<MailHeaders>().ReadAsync(FakeGraph.Ada, new MessageId("m"), CancellationToken.None);

        Assert.Equal(new MailOrigin(marks, false), origin);
        Assert.True(graph.Requests[0].Has("/messages/m?$select=internetMessageHeaders"));
    }

    [Theory]
    [InlineData("Private", true)]
    [InlineData("Company-Confidential", true)]
    [InlineData("Normal", false)]
    public async Task A_mail_its_sender_marked_private_is_private(string sensitivity, bool isPrivate)
    {
        await using var graph = await FakeGraph.StartAsync(Answer.Json($$"""{"internetMessageHeaders":[{"name":"Sensitivity","value":"{{sensitivity}}"}]}"""));

        Assert.Equal(new MailOrigin(MailMarks.None, isPrivate), await graph.Get<MailHeaders>().ReadAsync(FakeGraph.Ada, new MessageId("m"), CancellationToken.None));
    }

    [Fact]
    public async Task A_mail_that_is_gone_has_no_headers()
    {
        await using var graph = await FakeGraph.StartAsync(Answer.Error(404, "ErrorItemNotFound"));

        Assert.Null(await graph.Get<MailHeaders>().ReadAsync(FakeGraph.Ada, new MessageId("m"), CancellationToken.None));
    }

    private static async Task<MailboxSettings> SettingsAsync(string json)
    {
        await using var graph = await FakeGraph.StartAsync(Answer.Json(json));
        return await graph.Get<DirectoryReader>().SettingsAsync(FakeGraph.Ada, CancellationToken.None);
    }
}
