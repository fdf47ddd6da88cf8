using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace NudgeBot.Tests.Journeys;

/// <summary>Everything the service logs, at every level, as the fullest sink would write it: message, scope values and the whole exception.</summary>
internal sealed class Diary : ILoggerProvider
{
    private readonly ConcurrentQueue<string> _lines = new();

    public string Text => string.Join('\n', _lines);

    public ILogger CreateLogger(string categoryName) => new Pen(categoryName, _lines);

    public void Dispose()
    {
        // It holds nothing that needs closing, and is read after the service has ended.
    }

    private sealed class Pen(string category, ConcurrentQueue<string> lines) : ILogger
    {
        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull
        {
            lines.Enqueue($"{category} scope {state}");
            return null;
        }

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            lines.Enqueue($"{logLevel} {category} {formatter(state, exception)} {exception}");
    }
}
