using NudgeBot.Core.Interactions;
using NudgeBot.Core.People;
using NudgeBot.Storage.Accounts;
using NudgeBot.Storage.History;
using NudgeBot.Storage.Nudges;

namespace NudgeBot.Privacy;

/// <summary>What is kept of a person: their own mailbox's data where they are an owner, and what stands of them in others'.</summary>
/// <param name="Own">Empty for who never had the bot.</param>
internal sealed record PersonReport(DateTimeOffset ExportedAt, string Person, IReadOnlyList<OwnerData> Own, InOthersMailboxes InOthersMailboxes);

/// <summary>
/// What stands of a person in others' mailboxes, all of them together. It is those owners' private data too, so it says what, since
/// when and how much, never whose: no owner, no subject, no sentence, no note. What owners told of them is one number.
/// </summary>
/// <param name="Mailboxes">In how many.</param>
/// <param name="ContactDays">On how many days there was mail or a meeting, counted for each mailbox.</param>
/// <param name="Signs">How often each kind of sign is kept: away, left, bounced and the like.</param>
/// <param name="Nudges">How many nudges were about them, by reason.</param>
/// <param name="Told">How many notes, wishes and corrections of owners are about them.</param>
internal sealed record InOthersMailboxes(
    int Mailboxes, DateOnly? FirstOn, DateOnly? LastOn, int ContactDays, int OpenThreads, int Promises, int Meetings,
    IReadOnlyDictionary<string, int> Signs, IReadOnlyDictionary<string, int> Nudges, int Told);

/// <summary>Finds a person in everything that is kept, for those who answer a request for access.</summary>
internal sealed class PersonSearch(MailboxStore accounts, HistoryStore histories, NudgeStore nudges, OwnerArchive archive, TimeProvider time)
{
    private const int PageOfAccounts = 200;

    /// <summary>All accounts, those of who left too.</summary>
    public async IAsyncEnumerable<Account> AllAsync([System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellationToken)
    {
        OwnerId? after = null;
        while (await accounts.ListAsync(after, PageOfAccounts, cancellationToken) is { Count: > 0 } page)
        {
            foreach (var account in page) yield return account;
            after = page[^1].Id;
        }
    }

    /// <summary>The accounts whose mailbox bears that address; none before its first reading, which tells the addresses.</summary>
    public async Task<IReadOnlyList<Account>> OwnersAsync(EmailAddress address, CancellationToken cancellationToken)
    {
        var found = new List<Account>();
        await foreach (var account in AllAsync(cancellationToken)) if (account.Owner?.Is(address) == true) found.Add(account);
        return found;
    }

    public async Task<PersonReport> ReportAsync(EmailAddress address, CancellationToken cancellationToken)
    {
        var own = await OwnersAsync(address, cancellationToken);
        HashSet<EmailAddress> addresses = [address, .. own.SelectMany(account => account.Owner!.Addresses)];
        var data = new List<OwnerData>();
        foreach (var account in own) data.Add(await archive.OfAsync(account, cancellationToken));
        var others = new Found();
        await foreach (var account in AllAsync(cancellationToken))
        {
            if (account.Owner is { } owner && !own.Any(one => one.Id == account.Id)) others.Take(await FindAsync(owner, addresses, cancellationToken));
        }

        return new PersonReport(time.GetUtcNow(), address.Value, data, others.All);
    }

    private async Task<Found> FindAsync(Owner owner, HashSet<EmailAddress> addresses, CancellationToken cancellationToken)
    {
        var history = await histories.LoadAsync(owner, cancellationToken);
        var traces = new Traces(addresses, []);
        var found = new Found();
        foreach (var person in history.People.Values.Where(person => traces.Are(person.Id))) found.Take(person);
        found.OpenThreads = history.Threads.Values.Count(thread => IsWith(thread.LastReceived) || IsWith(thread.LastSent));
        found.Promises = history.Threads.Values.Sum(thread => thread.Commitments.Count(commitment => traces.Are(commitment.Person)));
        found.Meetings = history.Meetings.Values.Count(meeting => meeting.Attendees.Select(attendee => attendee.Who).Append(meeting.Organizer).Any(who => who is not null && addresses.Contains(who.Address)));
        foreach (var record in await nudges.HistoryAsync(owner.Id, DateTimeOffset.UnixEpoch, cancellationToken)) if (traces.Are(record.Nudge.Person)) Found.Count(found.Nudges, record.Nudge.Reason.ToString());
        var forgetting = new Forgetting(history, traces);
        found.Told = history.Memory.Facts.Count(forgetting.Covers) + (await nudges.MutedAsync(owner.Id, cancellationToken)).Count(traces.Are);
        return found;

        bool IsWith(ThreadMail? mail) => mail is not null && traces.Are(mail.With);
    }

    /// <summary>Adds up what is found in one mailbox, and then of all.</summary>
    private sealed class Found
    {
        private int _mailboxes, _days;
        private DateOnly? _first, _last;
        private readonly SortedDictionary<string, int> _signs = new(StringComparer.Ordinal);

        public SortedDictionary<string, int> Nudges { get; } = new(StringComparer.Ordinal);

        public int OpenThreads { get; set; }

        public int Promises { get; set; }

        public int Meetings { get; set; }

        public int Told { get; set; }

        public InOthersMailboxes All => new(_mailboxes, _first, _last, _days, OpenThreads, Promises, Meetings, _signs, Nudges, Told);

        private bool IsEmpty => (_mailboxes, OpenThreads, Promises, Meetings, Told, Nudges.Count) == default;

        public static void Count(SortedDictionary<string, int> counts, string name, int times = 1) => counts[name] = (counts.TryGetValue(name, out var known) ? known : 0) + times;

        public void Take(PersonHistory person)
        {
            _mailboxes = 1;
            foreach (var day in person.Days.ToArray())
            {
                _days++;
                Widen(day.Day, day.Day);
            }

            foreach (var sign in person.Signs) Count(_signs, sign.Kind.ToString());
        }

        public void Take(Found other)
        {
            if (other.IsEmpty) return;
            (_mailboxes, _days) = (_mailboxes + 1, _days + other._days);
            (OpenThreads, Promises, Meetings, Told) = (OpenThreads + other.OpenThreads, Promises + other.Promises, Meetings + other.Meetings, Told + other.Told);
            if (other._first is { } first) Widen(first, other._last!.Value);
            foreach (var (kind, times) in other._signs) Count(_signs, kind, times);
            foreach (var (reason, times) in other.Nudges) Count(Nudges, reason, times);
        }

        private void Widen(DateOnly first, DateOnly last)
        {
            if (_first is null || first < _first) _first = first;
            if (_last is null || last > _last) _last = last;
        }
    }
}
