using System.Text.Json;
using System.Text.Json.Serialization;

namespace NudgeBot.BotFramework.Schema;

/// <summary>A person types in a choice set that asks the bot for its choices (<c>application/search</c>).</summary>
public sealed class SearchInvokeValue
{
    /// <summary>The name of the invoke.</summary>
    public const string InvokeName = "application/search";

    public string? QueryText { get; set; }
    public SearchInvokeOptions? QueryOptions { get; set; }

    /// <summary>Which list is searched, as the card names it.</summary>
    public string? Dataset { get; set; }

    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Properties { get; set; }
}

/// <summary>Which part of the results is wanted.</summary>
public sealed class SearchInvokeOptions
{
    public int? Skip { get; set; }
    public int? Top { get; set; }

    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Properties { get; set; }
}

/// <summary>The choices found, in the body of an HTTP 200.</summary>
public sealed class SearchInvokeResponse
{
    /// <summary>The type of an answer that holds choices.</summary>
    public const string SearchType = "application/vnd.microsoft.search.searchResponse";

    public int StatusCode { get; init; } = 200;
    public string Type { get; init; } = SearchType;
    public required SearchInvokeResults Value { get; init; }
}

/// <summary>The choices found.</summary>
public sealed class SearchInvokeResults
{
    public required IReadOnlyList<SearchInvokeResult> Results { get; init; }
}

/// <summary>One choice: what the person sees, and what the card sends.</summary>
public sealed record SearchInvokeResult(string Title, string Value);
