using System.Text.Json;
using System.Text.RegularExpressions;
using NudgeBot.Sandbox.Mailboxes;
using NudgeBot.Sandbox.Time;

namespace NudgeBot.Sandbox.Graph;

/// <summary>
/// mailFolders/{f}/messages/delta: one folder's changes, page by page. $select and $filter of the first call live on in the tokens;
/// page size and form of ids must be asked for on every call.
/// </summary>
internal static class MessageDelta
{
    // Documented: a filtered round tells at most so many messages.
    private const int MostWithFilter = 5000;
    private const int Replayed = 3;

    public static GraphAnswer Answer(Mailbox mailbox, GraphRequest request, string folder, DeltaFault fault)
    {
        var round = GraphToken.Of(request, $"{mailbox.Owner.Id}\n{folder}") ?? Begin(mailbox, request, folder);
        if (fault == DeltaFault.EmptyPage)
            return Written(mailbox, request, folder, round, [], atEnd: false);

        var since = ReceivedSince.Parse(round.Text("filter"));
        var left = since is null ? int.MaxValue : MostWithFilter - round.Number("told");
        var size = request.Prefer.PageSize ?? (round.Number("top") is > 0 and var top ? top : Page.UsualSize);
        var from = round.Number("at") - (fault == DeltaFault.Replay ? Replayed : 0);
        var changes = mailbox.Mail.Changes(
            folder, Math.Max(0, from), Math.Min(size, left), round.Number("removalsFrom"), message => since?.Passes(message) != false);

        var isFull = changes.Told.Count == left;
        var next = changes.AtEnd || isFull
            ? round.With("at", isFull ? mailbox.Mail.LogLength(folder) : changes.Position).With("removalsFrom", 0).With("told", 0)
            : round.With("at", changes.Position).With("told", round.Number("told") + changes.Told.Count);
        return Written(mailbox, request, folder, next, changes.Told, changes.AtEnd || isFull);
    }

    private static GraphToken Begin(Mailbox mailbox, GraphRequest request, string folder)
    {
        request.Query.RefuseAllBut("$select", "$top", "$filter", "$expand");
        MessageSelection.Parse(request.Query["$select"]);
        ReceivedSince.Parse(request.Query["$filter"]);
        return GraphToken.For($"{mailbox.Owner.Id}\n{folder}")
            .With("at", 0)
            .With("removalsFrom", mailbox.Mail.LogLength(folder))
            .With("select", request.Query["$select"])
            .With("filter", request.Query["$filter"])
            .With("expand", request.Query["$expand"])
            .With("top", request.Query.Top() ?? 0);
    }

    private static GraphAnswer Written(
        Mailbox mailbox, GraphRequest request, string folder, GraphToken next, IReadOnlyList<FolderChange> changes, bool atEnd)
    {
        var path = $"users('{Uri.EscapeDataString(mailbox.Owner.Id)}')/mailFolders('{Uri.EscapeDataString(folder)}')/messages/delta";
        var link = Page.Link(request, path, atEnd ? "$deltatoken" : "$skiptoken", next);
        var writer = new MessageWriter(mailbox, MessageSelection.Parse(next.Text("select")), request, typed: true, ExtendedProperties.Parse(next.Text("expand")));
        return Page.Of(request, "Collection(message)", Items, atEnd ? Page.DeltaLink : Page.NextLink, link);

        void Items(Utf8JsonWriter json)
        {
            foreach (var change in changes)
            {
                if (change.Removed)
                    writer.WriteRemoved(json, change.Message);
                else
                    writer.Write(json, change.Message);
            }
        }
    }
}

/// <summary>The one filter that change tracking of messages takes: received at or after, or after, an instant.</summary>
internal sealed partial record ReceivedSince(DateTimeOffset Instant, bool Inclusive)
{
    /// <summary>Null for no filter; another filter is refused.</summary>
    public static ReceivedSince? Parse(string? filter)
    {
        if (filter is null)
            return null;
        var match = Form().Match(filter);
        return match.Success && Instants.Parse(match.Groups["instant"].Value) is { } instant
            ? new ReceivedSince(instant, string.Equals(match.Groups["operator"].Value, "ge", StringComparison.OrdinalIgnoreCase))
            : throw GraphRefusal.BadRequest(
                "Change tracking of messages takes only the filter receivedDateTime ge or gt an instant.", "ErrorInvalidUrlQueryFilter");
    }

    public bool Passes(StoredMessage message) => message.ReceivedAt > Instant || (Inclusive && message.ReceivedAt == Instant);

    [GeneratedRegex(@"^\s*receivedDateTime\s+(?<operator>ge|gt)\s+(?<instant>\S+)\s*$", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Form();
}

/// <summary>What a fault switch makes of the next delta page.</summary>
internal enum DeltaFault
{
    None,

    /// <summary>No items and yet a nextLink to the same place.</summary>
    EmptyPage,

    /// <summary>The last items of the page before come again.</summary>
    Replay,
}
