using System.Globalization;
using System.Net.Http.Headers;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Azure.Core;
using NudgeBot.Development;
using NudgeBot.Graph;
using NudgeBot.Graph.Mail;
using NudgeBot.Graph.Wire;
using NudgeBot.Sync;

namespace NudgeBot.Benchmarks.Reading;

/// <summary>
/// The least a program can do to read the same: HttpClient and source-generated shapes, the same fields in pages of the same
/// size, nothing made of them and nothing kept.
/// </summary>
internal sealed class BareReader : Reader
{
    private static readonly GraphOptions Usual = new();

    public override string Verb => "read-bare";

    protected override async Task<WasRead> ReadAsync(ReadingOrder order, CancellationToken cancellationToken)
    {
        using var http = new HttpClient();
        var token = await new SandboxCredential(order.Sandbox, http).GetTokenAsync(new TokenRequestContext([Usual.Scope]), cancellationToken);
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token.Token);
        http.DefaultRequestHeaders.Add("Prefer", ["IdType=\"ImmutableId\"", "outlook.body-content-type=\"text\"", "outlook.timezone=\"UTC\""]);
        var mailbox = new Uri(order.Sandbox.Origin, $"/v1.0/users/{order.Owner}/").AbsoluteUri;
        long items = 0;
        foreach (var folder in (string[])["inbox", "sentitems"])
        {
            var first = $"{mailbox}mailFolders/{folder}/messages/delta?$select={string.Join(',', MailReader.Fields)}";
            items += await PagesAsync(http, first, Usual.MailPageSize, WireJson.Default.MessagePage, page => (page.Value?.Count ?? 0, page.NextLink), cancellationToken);
        }

        var calendar = string.Create(
            CultureInfo.InvariantCulture,
            $"{mailbox}calendarView/delta?startDateTime={(order.Sandbox.Now - MailboxSync.Reach).UtcDateTime:s}Z&endDateTime={order.Sandbox.Now.AddDays(30).UtcDateTime:s}Z");
        items += await PagesAsync(http, calendar, Usual.CalendarPageSize, WireJson.Default.EventPage, page => (page.Value?.Count ?? 0, page.NextLink), cancellationToken);
        return new WasRead(items, 0);
    }

    private static async Task<long> PagesAsync<TPage>(
        HttpClient http, string first, int size, JsonTypeInfo<TPage> shape, Func<TPage, (int Count, string? Next)> look, CancellationToken cancellationToken)
    {
        long items = 0;
        for (var next = first; next is not null;)
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, next);
            request.Headers.Add("Prefer", $"odata.maxpagesize={size}");
            using var response = await http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellationToken);
            response.EnsureSuccessStatusCode();
            await using var body = await response.Content.ReadAsStreamAsync(cancellationToken);
            var page = await JsonSerializer.DeserializeAsync(body, shape, cancellationToken) ?? throw new InvalidDataException("A page is null.");
            (var count, next) = look(page);
            items += count;
        }

        return items;
    }
}
