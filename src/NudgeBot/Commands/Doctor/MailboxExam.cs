using System.Net;
using System.Net.Http.Headers;
using Microsoft.Extensions.Options;
using NudgeBot.Core.People;
using NudgeBot.Graph;

namespace NudgeBot.Commands.Doctor;

/// <summary>
/// What the permissions come to, by real calls that read one id and nothing else: what RBAC for Applications grants stands in no
/// token. Nothing is written and nothing is sent.
/// </summary>
internal sealed class MailboxExam(HttpClient http, IOptions<GraphOptions> graph)
{
    private static readonly (string What, string Path, string Permission)[] Calls =
    [
        ("the person", "?$select=id", "User.Read.All, in Entra"),
        ("the mail", "/mailFolders/inbox/messages?$top=1&$select=id", "the Mail permission"),
        ("the calendar", "/events?$top=1&$select=id", "the Calendars permission"),
        ("the mailbox settings", "/mailboxSettings", "MailboxSettings.Read"),
    ];

    /// <summary>A mailbox that the service is to read.</summary>
    public async Task<IReadOnlyList<Checkup>> InsideAsync(string token, EmailAddress mailbox, CancellationToken cancellationToken)
    {
        const string check = "permissions";
        var found = new List<Checkup>();
        foreach (var (what, path, permission) in Calls)
        {
            found.Add(await AskAsync(token, mailbox, path, cancellationToken) switch
            {
                HttpStatusCode.OK => Checkup.Ok(check, $"Of the mailbox inside the scope, {what} can be read."),
                HttpStatusCode.Unauthorized or HttpStatusCode.Forbidden => Checkup.Failed(check, $"Of the mailbox inside the scope, {what} cannot be read: grant {permission}, and look whether the mailbox is in the scope (a grant takes up to two hours)."),
                HttpStatusCode.NotFound => Checkup.Failed(check, $"Of the mailbox inside the scope, {what} was not found: look whether its address is right and whether it has a licence."),
                null => Checkup.Failed(check, $"Of the mailbox inside the scope, {what} could not be asked for: look at the network."),
                var other => Checkup.Failed(check, $"Graph answered {(int)other} when asked for {what}: try again, and look at Microsoft's service health."),
            });
        }

        return found;
    }

    /// <summary>A mailbox that the service must not be able to read.</summary>
    public async Task<Checkup> OutsideAsync(string token, EmailAddress mailbox, CancellationToken cancellationToken)
    {
        const string check = "scope";
        return await AskAsync(token, mailbox, Calls[1].Path, cancellationToken) switch
        {
            HttpStatusCode.Forbidden => Checkup.Ok(check, "The mailbox outside the scope cannot be read, as it should be."),
            HttpStatusCode.OK => Checkup.Failed(check, "The mailbox outside the scope can be read: take the mail permissions away in Entra and leave them to RBAC for Applications, whose scope must not hold it."),
            HttpStatusCode.NotFound => Checkup.Warning(check, "The mailbox outside the scope was not found, which proves nothing: name one that is there."),
            var other => Checkup.Warning(check, $"Whether the mailbox outside the scope can be read could not be found out ({(other is null ? "no answer" : $"{(int)other}")}): try again."),
        };
    }

    private async Task<HttpStatusCode?> AskAsync(string token, EmailAddress mailbox, string path, CancellationToken cancellationToken)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, $"{graph.Value.BaseUrl.AbsoluteUri.TrimEnd('/')}/users/{Uri.EscapeDataString(mailbox.Value)}{path}");
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        request.Headers.TryAddWithoutValidation("Prefer", "IdType=\"ImmutableId\"");
        try
        {
            using var answer = await http.SendAsync(request, cancellationToken);
            return answer.StatusCode;
        }
        catch (Exception unanswered) when (unanswered is HttpRequestException or OperationCanceledException && !cancellationToken.IsCancellationRequested)
        {
            return null;
        }
    }
}
