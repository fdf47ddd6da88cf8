using System.Text.Json.Nodes;
using NudgeBot.Api;
using NudgeBot.BotFramework.Schema;
using NudgeBot.Core.People;
using NudgeBot.Graph.SignIn;
using NudgeBot.Teams.Cards;
using NudgeBot.Teams.Words.Cards;

namespace NudgeBot.Teams;

/// <summary>Whether a press that writes in a mailbox is its owner's own.</summary>
internal abstract record PressProof
{
    private PressProof()
    {
    }

    /// <summary>It is; this lets it be done in their name.</summary>
    public sealed record Given(OwnersAssertion By) : PressProof;

    /// <summary>Their client is asked to sign them in; the press then comes once more.</summary>
    public sealed record Asked(AdaptiveCardInvokeResponse SignIn) : PressProof;

    /// <summary>What came with the press does not prove it.</summary>
    public sealed record Refused(string Sentence) : PressProof;
}

/// <summary>
/// Asks the owner's client to sign them in at a press, and reads what it brings: a token for this app, good by the same rules as the
/// pages' (<see cref="PersonTokens"/>), of the very person who pressed. Source: Universal Actions for Adaptive Cards, "Authentication".
/// </summary>
internal sealed partial class PressSignIn(PersonTokens tokens, EntraKeys keys, IConfiguration configuration, ILogger<PressSignIn> log)
{
    /// <summary>Teams hands it back with the token; no connection of this name need exist at the bot.</summary>
    private const string Connection = "nudgebot";

    /// <summary>Where the owner can sign in by hand; null where the service has no public address.</summary>
    public Uri? Page => Uri.TryCreate(configuration["PublicUrl"], UriKind.Absolute, out var service) ? new Uri(service, "/teams/index.html") : null;

    public async Task<PressProof> OfAsync(OwnerId owner, TokenExchangeInvokeRequest? brought, CardWords words, CancellationToken cancellationToken)
    {
        if (brought?.Token is not { Length: > 0 } token) return new PressProof.Asked(AdaptiveCardInvokeResponse.LoginRequest(CardActivity.ElementOf(Request(words))));
        try
        {
            var person = await tokens.ReadAsync(token, cancellationToken);
            if (string.Equals(person?.FindFirst(PersonTokens.ObjectId)?.Value, owner.Value, StringComparison.OrdinalIgnoreCase))
                return new PressProof.Given(PersonTokens.AssertionOf(person!, token));
            LogRefused(owner);
            return new PressProof.Refused(words.NotProven);
        }
        catch (EntraKeysUnavailableException)
        {
            // Said on the card; the press did nothing that would need a second try.
            return new PressProof.Refused(words.NotProven);
        }
    }

    /// <summary>An OAuthCard: silent where Teams knows the person and the organisation granted the scope; else its button leads to our page.</summary>
    private JsonObject Request(CardWords words)
    {
        var card = new JsonObject
        {
            ["text"] = words.SignInToAct,
            ["connectionName"] = Connection,
            ["tokenExchangeResource"] = new JsonObject { ["id"] = Guid.NewGuid().ToString(), ["uri"] = keys.Audience },
        };
        if (Page is { } page) card["buttons"] = new JsonArray(new JsonObject { ["type"] = "signin", ["title"] = words.SignIn, ["text"] = words.SignIn, ["value"] = page.AbsoluteUri });
        return card;
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "A press in the chat of owner {Owner} bore a sign-in that is not theirs or not good; nothing was done")]
    private partial void LogRefused(OwnerId owner);
}
