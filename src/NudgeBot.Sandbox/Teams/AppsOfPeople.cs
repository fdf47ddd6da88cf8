using System.Collections.Concurrent;

namespace NudgeBot.Sandbox.Teams;

/// <summary>Who has the bot's app in Teams, and under which id the organisation's catalogue holds it.</summary>
internal sealed class AppsOfPeople
{
    private readonly ConcurrentDictionary<string, bool> _owners = new(StringComparer.Ordinal);

    /// <summary>Changes when the app is taken out of the catalogue and put back; null while it is not there.</summary>
    public string? CatalogId { get; set; } = "b1c5353a-7aca-41b3-830f-27d5218fe0e5";

    public bool Has(string ownerId) => _owners.ContainsKey(ownerId);

    /// <summary>False where they had it already.</summary>
    public bool Add(string ownerId) => _owners.TryAdd(ownerId, true);

    public bool Remove(string ownerId) => _owners.TryRemove(ownerId, out _);
}
