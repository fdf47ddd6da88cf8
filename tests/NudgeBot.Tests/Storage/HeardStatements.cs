using System.Collections.Concurrent;
using System.Diagnostics;
using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace NudgeBot.Tests.Storage;

/// <summary>Every statement that any store of this test run sends to any database, as Entity Framework tells of it.</summary>
internal static class HeardStatements
{
    private static readonly ConcurrentDictionary<string, bool> Texts = new(StringComparer.Ordinal);
    private static readonly ConcurrentDictionary<string, int> Counts = new(StringComparer.Ordinal);

    /// <summary>Each statement once, whoever sent it.</summary>
    public static IReadOnlyCollection<string> All => [.. Texts.Keys];

    /// <summary>How many were sent to the database in a folder so far.</summary>
    public static int CountIn(string folder) => Counts.Where(count => count.Key.Contains(folder, StringComparison.Ordinal)).Sum(count => count.Value);

#pragma warning disable CA2255 // From the first test on, so that none is missed.
    [ModuleInitializer]
#pragma warning restore CA2255
    public static void Begin() => DiagnosticListener.AllListeners.Subscribe(new Hearing<DiagnosticListener>(listener =>
    {
        if (listener.Name is "Microsoft.EntityFrameworkCore")
            listener.Subscribe(new Hearing<KeyValuePair<string, object?>>(Hear), (name, _, _) => IsStatement(name));
    }));

    private static bool IsStatement(string name) => string.Equals(name, RelationalEventId.CommandExecuting.Name, StringComparison.Ordinal);

    private static void Hear(KeyValuePair<string, object?> told)
    {
        if (!IsStatement(told.Key) || told.Value is not CommandEventData { Command: var command }) return;
        Texts.TryAdd(command.CommandText, true);
        Counts.AddOrUpdate(command.Connection!.ConnectionString, 1, (_, count) => count + 1);
    }

    private sealed class Hearing<T>(Action<T> hear) : IObserver<T>
    {
        public void OnCompleted()
        {
            // The listener lives as long as the run.
        }

        public void OnError(Exception error) => throw error;

        public void OnNext(T value) => hear(value);
    }
}
