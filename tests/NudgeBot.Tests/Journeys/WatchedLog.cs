using System.Buffers;
using System.Collections.Concurrent;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Microsoft.Extensions.Logging;
using NudgeBot.Sandbox.Mailboxes;
using NudgeBot.Sandbox.Scenes;

namespace NudgeBot.Tests.Journeys;

/// <summary>
/// What the service logs in every journey, as the fullest sink would write it, with what must never stand there: the people's names and
/// addresses, the subjects and the lines of their mail and meetings, and whatever an owner typed.
/// </summary>
internal sealed partial class WatchedLog : ILoggerProvider
{
    private const int ShortestWord = 4;
    private const int ShortestPhrase = 12;
    private const int LongestPhrase = 40;

    /// <summary>A mailbox of a whole year repeats itself; this is far more than any story tells.</summary>
    private const int MostPhrases = 6_000;

    private static readonly Lazy<IReadOnlyList<string>> OfTheSampleOrganisation = new(() => WordsOf(SampleOrganisation.Owners()));

    private readonly ConcurrentQueue<string> _lines = new();
    private readonly ConcurrentQueue<string> _typed = new();

    /// <summary>An owner typed that; it is theirs and belongs in no log.</summary>
    public void Typed(string? text) => _typed.Enqueue(text ?? "");

    /// <summary>The first line that says what it must not; null where none does.</summary>
    /// <param name="mailboxes">Null for the sample organisation.</param>
    public string? Leak(IReadOnlyList<SandboxMailbox>? mailboxes)
    {
        if (_lines.IsEmpty) return null;
        var words = mailboxes is null ? OfTheSampleOrganisation.Value : WordsOf(mailboxes);
        var marked = SearchValues.Create([.. words, .. _typed.Select(text => text.Trim()).Where(text => text.Length >= ShortestPhrase)], StringComparison.OrdinalIgnoreCase);
        return _lines.FirstOrDefault(line => line.AsSpan().ContainsAny(marked));
    }

    public ILogger CreateLogger(string categoryName) => new Pen(categoryName, _lines);

    public void Dispose()
    {
        // It is read after the service has ended.
    }

    private static List<string> WordsOf(IReadOnlyList<SandboxMailbox> mailboxes)
    {
        var texts = new Texts();
        foreach (var mailbox in mailboxes)
        {
            texts.Read(mailbox.User);
            foreach (var message in mailbox.Messages) texts.Read(message);
            foreach (var meeting in mailbox.Events) texts.Read(meeting);
        }

        return [.. texts.Names, .. texts.Phrases.Take(MostPhrases)];
    }

    [GeneratedRegex("<[^>]*>", RegexOptions.NonBacktracking)]
    private static partial Regex Tag();

    /// <summary>Whose names and which lines stand in Graph's JSON.</summary>
    private sealed class Texts
    {
        public HashSet<string> Names { get; } = new(StringComparer.OrdinalIgnoreCase);

        public HashSet<string> Phrases { get; } = new(StringComparer.OrdinalIgnoreCase);

        public void Read(JsonNode? node)
        {
            if (node is JsonArray array) foreach (var item in array) Read(item);
            if (node is not JsonObject of) return;
            foreach (var (name, value) in of)
            {
                if (value is JsonValue && value.GetValueKind() == System.Text.Json.JsonValueKind.String) Note(name, value.GetValue<string>());
                else Read(value);
            }
        }

        private void Note(string name, string text)
        {
            if (name is "address" or "mail" or "userPrincipalName") Add(Names, text, ShortestWord);
            else if (name is "name" or "displayName") NoteName(text);
            else if (name is "subject" or "bodyPreview" or "content" or "location") NoteLines(text);
        }

        /// <summary>A name of two words is somebody's; one of one word may be anything.</summary>
        private void NoteName(string text)
        {
            var parts = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
            if (parts.Length < 2) return;
            Names.Add(text);
            Add(Names, parts[^1], ShortestWord + 1);
        }

        private void NoteLines(string text)
        {
            foreach (var line in Tag().Replace(text, "\n").Split('\n', StringSplitOptions.TrimEntries)) Add(Phrases, line.Length > LongestPhrase ? line[..LongestPhrase] : line, ShortestPhrase);
        }

        private static void Add(HashSet<string> to, string text, int shortest)
        {
            if (text.Length >= shortest) to.Add(text);
        }
    }

    /// <summary>Our own lines at every level; those of the framework as an installation shows them, from warnings on.</summary>
    private sealed class Pen(string category, ConcurrentQueue<string> lines) : ILogger
    {
        private readonly LogLevel _least = category.StartsWith(nameof(NudgeBot), StringComparison.Ordinal) ? LogLevel.Trace : LogLevel.Warning;

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => logLevel >= _least;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
        {
            if (IsEnabled(logLevel)) lines.Enqueue($"{logLevel} {category} {formatter(state, exception)} {exception}");
        }
    }
}
