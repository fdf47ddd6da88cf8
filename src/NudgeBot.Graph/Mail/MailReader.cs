using System.Runtime.CompilerServices;
using Microsoft.Kiota.Abstractions;
using NudgeBot.Core.Interactions;
using NudgeBot.Core.People;
using NudgeBot.Graph.Http;
using NudgeBot.Graph.Wire;

namespace NudgeBot.Graph.Mail;

/// <summary>A folder that says who wrote to whom. Its name holds in a mailbox of any language.</summary>
public enum MailFolder
{
    Inbox,
    SentItems,
}

/// <summary>Some mails of a round, and where to read on.</summary>
/// <param name="Messages">New and changed mails in no order; the same one may come again, and the later one counts.</param>
/// <param name="Removed">
/// Mails that left this folder: deleted, or moved, and then they stand under the same id in another folder's round. So act on
/// them when all folders have been read.
/// </param>
/// <param name="Link">Reads on from here: within the round, or after <paramref name="IsLast"/> what changed since.</param>
/// <param name="IsLast">The round is over.</param>
public sealed record MailPage(IReadOnlyList<MailMessage> Messages, IReadOnlyList<MessageId> Removed, string Link, bool IsLast);

/// <summary>Reads the mail of a folder in rounds: first all of it, then what changed (message: delta).</summary>
public sealed class MailReader
{
    private const string TextField = "body";

    /// <summary>Stands before the links of rounds that read no text.</summary>
    private const string HeadersOnly = "headers ";

    // meetingMessageType belongs to the derived type and sensitivity to no type of v1.0: selecting either is an error.
    private static readonly string[] HeaderFields =
        ["conversationId", "subject", "from", "replyTo", "toRecipients", "ccRecipients", "receivedDateTime", "sentDateTime", "webLink", "isDraft", "hasAttachments"];

    /// <summary>What is asked for of each mail where its text may be read.</summary>
    internal static readonly string[] Fields = [.. HeaderFields, TextField];

    private readonly GraphConnection _graph;
    private readonly string _pageSize;
    private readonly bool _readsText;
    private readonly Discretion _discretion;

    internal MailReader(GraphConnection graph)
    {
        _graph = graph;
        _readsText = graph.Options.Tier != GraphTier.Headers;
        _discretion = new Discretion(graph.Options.OpenLabels);
        _pageSize = string.Create(System.Globalization.CultureInfo.InvariantCulture, $"odata.maxpagesize={graph.Options.MailPageSize}");
    }

    /// <summary>Reads one round, page by page. Stop anywhere and give the last page's link to read on.</summary>
    /// <param name="link">A <see cref="MailPage.Link"/> kept from before; null begins a first round.</param>
    /// <param name="since">Older mail is left out.</param>
    /// <remarks>
    /// A first round reads the whole folder and drops what is older than <paramref name="since"/> here. Graph could filter by
    /// receivedDateTime, but then a delta ends after 5,000 messages without a word, and a year of a busy mailbox has many more;
    /// listing the year apart would need a delta link that starts now, and mail has no <c>$deltatoken=latest</c>. Every page has
    /// a link, so a long first round is taken up where it stopped.
    /// </remarks>
    /// <exception cref="GraphException">One of its kinds; <see cref="SyncStateLostException"/> asks for a new first round.</exception>
    public async IAsyncEnumerable<MailPage> ReadAsync(
        OwnerId owner,
        MailFolder folder,
        string? link,
        DateTimeOffset since,
        [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var next = link is null ? null : Kept(link);
        var addresses = new KnownAddresses();
        while (true)
        {
            var from = next;
            var wire = await _graph.GetAsync(MailboxCall.Read(owner), () => Request(owner, folder, from), WireJson.Default.MessagePage, cancellationToken);
            var page = Page(wire, from, folder == MailFolder.SentItems, since, addresses);
            yield return page;
            if (page.IsLast) yield break;
            next = Kept(page.Link);
        }
    }

    private RequestInformation Request(OwnerId owner, MailFolder folder, string? link)
    {
        var delta = _graph.Sdk.Users[owner.Value].MailFolders[folder == MailFolder.Inbox ? "inbox" : "sentitems"].Messages.Delta;
        // A link has the fields in it; the preferences it has not.
        var request = link is null
            ? delta.ToGetRequestInformation(asked =>
            {
                asked.QueryParameters.Select = _readsText ? Fields : HeaderFields;
                if (_readsText) asked.QueryParameters.Expand = [Discretion.Expand];
            })
            : delta.WithUrl(link).ToGetRequestInformation();
        request.Headers.Add("Prefer", "outlook.body-content-type=\"text\"");
        request.Headers.Add("Prefer", _pageSize);
        return request;
    }

    private MailPage Page(MessagePage wire, string? from, bool sent, DateTimeOffset since, KnownAddresses addresses)
    {
        var link = _graph.Given(wire.NextLink, wire.DeltaLink, from);
        var messages = new List<MailMessage>(wire.Value?.Count ?? 0);
        List<MessageId>? removed = null;
        foreach (var item in (wire.Value ?? []).OfType<GraphMessage>())
        {
            if (item.Removed is not null) Remove(item, messages, removed ??= []);
            else if (MailFacts.Read(item, sent, addresses, _discretion) is { } message && message.At >= since)
            {
                messages.Add(_readsText ? message : message with { Body = "", IsTextUnread = true });
                removed?.Remove(message.Id);
            }
        }

        return new MailPage(messages, removed ?? [], _readsText ? link : HeadersOnly + link, wire.NextLink is null);
    }

    /// <summary>
    /// A link goes on with the fields that its round began with. One begun where text was read must not go on where it may not be,
    /// and one without text would leave the words of a year unread.
    /// </summary>
    private string Kept(string link) =>
        link.StartsWith(HeadersOnly, StringComparison.Ordinal) == _readsText
            ? throw new SyncStateLostException("it was begun in another tier")
            : _graph.Kept(_readsText ? link : link[HeadersOnly.Length..]);

    private static void Remove(GraphMessage item, List<MailMessage> messages, List<MessageId> removed)
    {
        if (item.Id is null) return;
        var id = new MessageId(item.Id);
        messages.RemoveAll(message => message.Id == id);
        removed.Add(id);
    }
}
