using System.Text.Json.Nodes;

namespace NudgeBot.Sandbox.Graph;

/// <summary>Counts what each mailbox was asked, so that tests can hold a client to its promises; and holds the line of four at once.</summary>
internal sealed class RequestLedger
{
    // Outlook's documented limit per app and mailbox.
    private const int MostAtOnce = 4;

    private readonly Lock _gate = new();
    private readonly Dictionary<string, Account> _accounts = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, int> _ofTheOrganisation = new(StringComparer.Ordinal);

    /// <summary>False when four requests of this mailbox are under way already. What entered must leave.</summary>
    public bool TryEnter(string ownerId, string kind, bool immutableIds)
    {
        lock (_gate)
        {
            var account = AccountOf(ownerId);
            account.Total++;
            account.Kinds[kind] = account.Kinds.GetValueOrDefault(kind) + 1;
            account.WithoutImmutableIds += immutableIds ? 0 : 1;
            account.MaxConcurrency = Math.Max(account.MaxConcurrency, account.UnderWay + 1);
            if (account.UnderWay == MostAtOnce)
            {
                account.Throttled++;
                return false;
            }

            account.UnderWay++;
            return true;
        }
    }

    /// <summary>Notes what a call asks to see, and whether an application tries to write.</summary>
    public void NoteCall(string ownerId, GraphRequest request, GraphCall call)
    {
        lock (_gate)
        {
            var account = AccountOf(ownerId);
            if (call.Writes && request.Caller.IsApplication) account.WritesByTheApplication++;
            if (call.Writes && !request.Caller.IsApplication) account.WritesInTheirName++;
            if (!call.Kind.StartsWith("message", StringComparison.Ordinal) || request.Query["$skiptoken"] is not null || request.Query["$deltatoken"] is not null) return;
            foreach (var name in (request.Query["$select"] ?? "*").Split(',', StringSplitOptions.TrimEntries)) account.Selected.Add(name);
        }
    }

    public void Leave(string ownerId)
    {
        lock (_gate)
            AccountOf(ownerId).UnderWay--;
    }

    public void NoteThrottled(string ownerId)
    {
        lock (_gate)
            AccountOf(ownerId).Throttled++;
    }

    public void NoteSent(string ownerId)
    {
        lock (_gate)
            AccountOf(ownerId).Sends++;
    }

    /// <summary>A call that is about nobody's mailbox.</summary>
    public void NoteOfTheOrganisation(string kind)
    {
        lock (_gate)
            _ofTheOrganisation[kind] = _ofTheOrganisation.GetValueOrDefault(kind) + 1;
    }

    public JsonObject ToJson()
    {
        lock (_gate)
        {
            return new JsonObject
            {
                ["mailboxes"] = new JsonArray([.. _accounts.OrderBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => pair.Value.ToJson(pair.Key))]),
                ["organisation"] = new JsonObject(_ofTheOrganisation.Select(pair => KeyValuePair.Create(pair.Key, (JsonNode?)pair.Value))),
            };
        }
    }

    private Account AccountOf(string ownerId) =>
        _accounts.TryGetValue(ownerId, out var account) ? account : _accounts[ownerId] = new Account();

    private sealed class Account
    {
        public int Total { get; set; }

        public int UnderWay { get; set; }

        public int MaxConcurrency { get; set; }

        public int Throttled { get; set; }

        public int Sends { get; set; }

        public int WithoutImmutableIds { get; set; }

        public int WritesByTheApplication { get; set; }

        public int WritesInTheirName { get; set; }

        /// <summary>What was selected of messages; a star where all of them was.</summary>
        public SortedSet<string> Selected { get; } = new(StringComparer.OrdinalIgnoreCase);

        public SortedDictionary<string, int> Kinds { get; } = new(StringComparer.Ordinal);

        public JsonObject ToJson(string ownerId) => new()
        {
            ["mailbox"] = ownerId,
            ["total"] = Total,
            ["maxConcurrency"] = MaxConcurrency,
            ["throttled"] = Throttled,
            ["sends"] = Sends,
            ["withoutImmutableIds"] = WithoutImmutableIds,
            ["writesByTheApplication"] = WritesByTheApplication,
            ["writesInTheirName"] = WritesInTheirName,
            ["selected"] = new JsonArray([.. Selected.Select(name => (JsonNode)name)]),
            ["kinds"] = new JsonObject(Kinds.Select(pair => KeyValuePair.Create(pair.Key, (JsonNode?)pair.Value))),
        };
    }
}
