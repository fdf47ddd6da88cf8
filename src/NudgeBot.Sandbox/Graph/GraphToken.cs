using System.Text.Json.Nodes;
using NudgeBot.Sandbox.Mailboxes;

namespace NudgeBot.Sandbox.Graph;

/// <summary>
/// The state of a delta round or a list, carried in $skiptoken and $deltatoken. It names the run of the sandbox it came from: a token
/// of an earlier run has lost its sync state, as tokens that fell out of Outlook's cache have.
/// </summary>
internal sealed class GraphToken
{
    private readonly JsonObject _state;

    private GraphToken(JsonObject state) => _state = state;

    /// <summary>Changes with every start of the process.</summary>
    public static string Run { get; } = Guid.NewGuid().ToString("N");

    public static GraphToken For(string resource) => new(new JsonObject { ["run"] = Run, ["of"] = resource });

    /// <summary>The token of this request; null when it has none, so that a round begins.</summary>
    public static GraphToken? Of(GraphRequest request, string resource)
    {
        if ((request.Query["$skiptoken"] ?? request.Query["$deltatoken"]) is not { } text)
            return null;
        if (OpaqueText.Decode(text) is not { } json || JsonReading.ReadObject(System.Text.Encoding.UTF8.GetBytes(json)) is not { } state)
            throw GraphRefusal.BadRequest("Badly formed token.", "ErrorInvalidUrlQuery");
        if (state.Text("run") != Run)
            throw StateLost();
        return state.Text("of") == resource
            ? new GraphToken(state)
            : throw GraphRefusal.BadRequest("The token is of another resource.", "ErrorInvalidUrlQuery");
    }

    public static GraphRefusal StateLost() => new(
        410, "syncStateNotFound", "The sync state generation is not found; generation=605;[highest=841][841][839][840].");

    public string? Text(string name) => _state.Text(name);

    public int Number(string name) => _state.Number(name) ?? 0;

    public GraphToken With(string name, string? value)
    {
        _state[name] = value;
        return this;
    }

    public GraphToken With(string name, int value)
    {
        _state[name] = value;
        return this;
    }

    public override string ToString() => OpaqueText.Encode(_state.ToJsonString());
}
