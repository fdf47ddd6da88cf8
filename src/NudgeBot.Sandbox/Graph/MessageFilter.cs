using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using NudgeBot.Sandbox.Mailboxes;
using NudgeBot.Sandbox.Time;

namespace NudgeBot.Sandbox.Graph;

/// <summary>$filter on message lists: comparisons joined by <c>and</c>. What the sandbox does not know it refuses and never ignores.</summary>
internal sealed partial class MessageFilter
{
    private readonly List<Comparison> _comparisons;

    private MessageFilter(List<Comparison> comparisons) => _comparisons = comparisons;

    public IReadOnlyList<string> Properties => [.. _comparisons.Select(comparison => comparison.Path)];

    public static MessageFilter Parse(string? filter) =>
        new([.. And().Split(filter ?? "").Where(term => term.Trim().Length > 0).Select(Comparison.Parse)]);

    public bool Passes(StoredMessage message) => _comparisons.TrueForAll(comparison => comparison.Passes(message));

    // Only an even number of quotes may follow: an "and" inside a literal parts nothing.
    [GeneratedRegex(@"\s+and\s+(?=(?:[^']*'[^']*')*[^']*$)", RegexOptions.IgnoreCase, 10_000)]
    private static partial Regex And();

    private sealed partial record Comparison(string Path, string Operator, IComparable Literal)
    {
        public static Comparison Parse(string term)
        {
            var match = Form().Match(term);
            if (!match.Success || ReadLiteral(match.Groups["literal"].Value) is not { } literal)
                throw GraphRefusal.BadRequest($"The sandbox does not know the filter '{term}'.", "ErrorInvalidUrlQueryFilter");
            return new Comparison(match.Groups["path"].Value, match.Groups["operator"].Value.ToLowerInvariant(), literal);
        }

        public bool Passes(StoredMessage message)
        {
            if (ValueOf(message) is not { } value || value.GetType() != Literal.GetType())
                return Operator == "ne";
            var order = value is string text ? string.Compare(text, (string)Literal, StringComparison.OrdinalIgnoreCase) : value.CompareTo(Literal);
            return Operator switch
            {
                "eq" => order == 0,
                "ne" => order != 0,
                "gt" => order > 0,
                "ge" => order >= 0,
                "lt" => order < 0,
                _ => order <= 0,
            };
        }

        private IComparable? ValueOf(StoredMessage message) => Path.ToUpperInvariant() switch
        {
            "RECEIVEDDATETIME" => message.ReceivedAt,
            "ISDRAFT" => message.IsDraft,
            "CONVERSATIONID" => message.ConversationId,
            _ => Walk(message.Content),
        };

        private IComparable? Walk(MessageContent content)
        {
            var steps = Path.Split('/');
            JsonNode? node = content.Read(steps[0]);
            foreach (var step in steps.Skip(1))
                node = (node as JsonObject)?.Named(step);
            return node?.GetValueKind() switch
            {
                JsonValueKind.True => true,
                JsonValueKind.False => false,
                JsonValueKind.String => Literal is DateTimeOffset ? Instants.Parse(node.GetValue<string>()) : node.GetValue<string>(),
                _ => null,
            };
        }

        private static IComparable? ReadLiteral(string text) =>
            text is ['\'', .., '\''] ? text[1..^1].Replace("''", "'", StringComparison.Ordinal)
            : bool.TryParse(text, out var flag) ? flag
            : Instants.Parse(text);

        [GeneratedRegex(@"^\s*(?<path>[A-Za-z/]+)\s+(?<operator>eq|ne|gt|ge|lt|le)\s+(?<literal>'.*'|\S+)\s*$", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 10_000)]
        private static partial Regex Form();
    }
}
