using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace NudgeBot.Tests.Attacks;

/// <summary>What the service's own code logged as an error: a turn or a piece of work that failed.</summary>
internal sealed class Complaints : ILoggerProvider
{
    private readonly ConcurrentQueue<string> _lines = new();

    /// <summary>All of them so far, which are forgotten then.</summary>
    public IReadOnlyList<string> Take()
    {
        List<string> taken = [];
        while (_lines.TryDequeue(out var line)) taken.Add(line);
        return taken;
    }

    public ILogger CreateLogger(string categoryName) =>
        categoryName.StartsWith("NudgeBot", StringComparison.Ordinal) || categoryName.StartsWith("Microsoft.AspNetCore.Server", StringComparison.Ordinal) || categoryName.StartsWith("Microsoft.AspNetCore.Diagnostics", StringComparison.Ordinal)
            ? new Pen(_lines)
            : Microsoft.Extensions.Logging.Abstractions.NullLogger.Instance;

    public void Dispose()
    {
        // It holds nothing that needs closing.
    }

    private sealed class Pen(ConcurrentQueue<string> lines) : ILogger
    {
        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => logLevel >= LogLevel.Error;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
        {
            if (IsEnabled(logLevel)) lines.Enqueue($"{formatter(state, exception)} {exception}");
        }
    }
}
