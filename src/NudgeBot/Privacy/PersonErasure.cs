using System.Text.Json;
using NudgeBot.Core.People;
using NudgeBot.Storage.Accounts;
using NudgeBot.Storage.Activities;
using NudgeBot.Storage.Erasing;
using NudgeBot.Storage.Organisation;

namespace NudgeBot.Privacy;

/// <summary>What was erased of a person, in numbers: for the file of whoever answered the request.</summary>
/// <param name="OwnRows">Rows of each table that went with their own mailboxes; empty where they had none.</param>
/// <param name="MailboxesSearched">How many others' mailboxes were searched.</param>
/// <param name="MailboxesChanged">In how many of them something was found.</param>
/// <param name="WaitingActivities">Messages to the bot that waited for their turn and went.</param>
internal sealed record ErasureReceipt(
    string Person, DateTimeOffset ErasedAt, IReadOnlyDictionary<string, int> OwnRows, int MailboxesSearched, int MailboxesChanged, ErasedTraces InOthersMailboxes, int WaitingActivities);

/// <summary>
/// Erases a person: their own mailbox, and what stands of them in every other. An erasure that was cut off is finished by doing it
/// again; nobody may read mailboxes meanwhile.
/// </summary>
internal sealed class PersonErasure(PersonSearch search, MailboxStore accounts, SubjectEraser subjects, DeclinedPeopleStore declined, ActivityInbox activities, TimeProvider time)
{
    /// <summary>Who noted that the owner wants no more of it.</summary>
    private const string ByAdministrator = "administrator";

    public async Task<ErasureReceipt> EraseAsync(EmailAddress address, CancellationToken cancellationToken)
    {
        var own = await search.OwnersAsync(address, cancellationToken);
        var traces = new Traces([address, .. own.SelectMany(account => account.Owner!.Addresses)], own.SelectMany(account => new[] { account.DisplayName, account.Owner!.DisplayName }));
        await declined.EraseAsync(traces.Addresses, cancellationToken);
        var receipt = await OthersAsync(address, own, traces, cancellationToken);
        var waiting = await activities.EraseAsync(json => Concerns(json, traces, own), cancellationToken);
        // Their own mailbox last: until then a second try finds their addresses and names.
        var rows = new SortedDictionary<string, int>(StringComparer.Ordinal);
        foreach (var account in own)
        {
            var erased = await accounts.ForgetAsync(account.Id, known => ForgottenAccount.Of(known, ByAdministrator, time.GetUtcNow()), cancellationToken);
            foreach (var (table, count) in erased) rows[table] = rows.GetValueOrDefault(table) + count;
        }

        return receipt with { OwnRows = rows, WaitingActivities = waiting, ErasedAt = time.GetUtcNow() };
    }

    private async Task<ErasureReceipt> OthersAsync(EmailAddress address, IReadOnlyList<Account> own, Traces traces, CancellationToken cancellationToken)
    {
        var receipt = new ErasureReceipt(address.Value, default, new Dictionary<string, int>(StringComparer.Ordinal), 0, 0, ErasedTraces.None, 0);
        await foreach (var account in search.AllAsync(cancellationToken))
        {
            if (account.Owner is not { } owner || own.Any(one => one.Id == account.Id)) continue;
            var erased = await subjects.EraseAsync(owner, traces, cancellationToken);
            receipt = receipt with
            {
                MailboxesSearched = receipt.MailboxesSearched + 1,
                MailboxesChanged = receipt.MailboxesChanged + (erased == ErasedTraces.None ? 0 : 1),
                InOthersMailboxes = receipt.InOthersMailboxes + erased,
            };
        }

        return receipt;
    }

    private static bool Concerns(ReadOnlyMemory<byte> activity, Traces traces, IReadOnlyList<Account> own)
    {
        using var json = JsonDocument.Parse(activity);
        return Texts(json.RootElement).Any(text => traces.StandIn(text) || own.Any(account => text.Contains(account.Id.Value, StringComparison.OrdinalIgnoreCase)));
    }

    private static IEnumerable<string> Texts(JsonElement json) => json.ValueKind switch
    {
        JsonValueKind.String => [json.GetString()!],
        JsonValueKind.Array => json.EnumerateArray().SelectMany(Texts),
        JsonValueKind.Object => json.EnumerateObject().SelectMany(property => Texts(property.Value)),
        _ => [],
    };
}
