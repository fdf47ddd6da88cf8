using System.Collections;
using System.Reflection;
using NudgeBot.Core.Interactions;
using NudgeBot.Core.Memory;
using NudgeBot.Core.Nudges;
using NudgeBot.Core.People;
using NudgeBot.Storage.Accounts;

namespace NudgeBot.Tests.Privacy;

/// <summary>The records that lie sealed in the database, found from those that the stores take, with the properties that are stored.</summary>
internal static class KeptRecords
{
    private static readonly Type[] Ids = [typeof(OwnerId), typeof(EmailAddress), typeof(PersonId), typeof(MessageId), typeof(ThreadId), typeof(MeetingId), typeof(NudgeKey)];

    /// <summary>What owners tell, each kind of it.</summary>
    public static IReadOnlyList<Type> Facts { get; } = [.. typeof(MemoryFact).GetNestedTypes().Where(type => type.IsSubclassOf(typeof(MemoryFact)))];

    private static readonly Type[] Roots =
        [typeof(Account), typeof(StoredPerson), typeof(MailThread), typeof(Meeting), typeof(NudgeRecord), typeof(MemoryFact), .. Facts];

    /// <summary>Every type with its stored properties, under the names that people see.</summary>
    public static IReadOnlyDictionary<Type, string[]> All { get; } = Find();

    private static Dictionary<Type, string[]> Find()
    {
        var found = new Dictionary<Type, string[]>();
        var left = new Queue<Type>(Roots);
        while (left.TryDequeue(out var type))
        {
            if (found.ContainsKey(type)) continue;
            var stored = type.GetProperties(BindingFlags.Instance | BindingFlags.Public | BindingFlags.DeclaredOnly).Where(property => property.CanWrite).ToList();
            found[type] = [.. stored.Select(NameOf).Distinct(StringComparer.Ordinal)];
            foreach (var part in stored.SelectMany(property => PartsOf(property.PropertyType))) left.Enqueue(part);
        }

        return found;
    }

    /// <summary>A text that is kept where it lies is read by a property of its own.</summary>
    private static string NameOf(PropertyInfo property) =>
        property.PropertyType == typeof(KeptLink) ? "WebLink" : property.PropertyType == typeof(KeptText) ? property.Name["Kept".Length..] : property.Name;

    private static IEnumerable<Type> PartsOf(Type type)
    {
        if (Nullable.GetUnderlyingType(type) is { } underlying) return PartsOf(underlying);
        if (type.IsGenericType && type.IsAssignableTo(typeof(IEnumerable))) return type.GetGenericArguments().SelectMany(PartsOf);
        if (type.IsEnum || Ids.Contains(type) || type == typeof(KeptText) || type == typeof(KeptLink)) return [];
        if (type.Namespace?.StartsWith("NudgeBot.", StringComparison.Ordinal) != true) return [];
        return [type, .. type.GetGenericArguments().SelectMany(PartsOf)];
    }
}
