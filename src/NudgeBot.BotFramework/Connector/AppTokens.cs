using Azure;
using Azure.Core;
using Azure.Identity;
using Microsoft.Extensions.Options;
using NudgeBot.BotFramework.Hosting;

namespace NudgeBot.BotFramework.Connector;

/// <summary>The bot's own token for the connector, asked for once for many callers and again shortly before it ends.</summary>
internal sealed class AppTokens(TokenCredential credential, IOptions<BotFrameworkOptions> options) : IDisposable
{
    /// <summary>A token this near its end is not used any more.</summary>
    internal static readonly TimeSpan RenewBefore = TimeSpan.FromMinutes(5);

    private readonly SemaphoreSlim asking = new(1, 1);
    private Held? held;
    private long refusedAt;

    /// <exception cref="ConnectorUnavailableException">No token was to be had; nothing was sent.</exception>
    public async Task<string> GetAsync(CancellationToken cancellationToken)
    {
        if (Usable() is { } token) return token;
        await asking.WaitAsync(cancellationToken);
        try
        {
            return Usable() ?? await AskAsync(cancellationToken);
        }
        finally
        {
            asking.Release();
        }
    }

    /// <summary>Drops a token that the connector refused, unless it has been renewed meanwhile.</summary>
    public void Drop(string refused)
    {
        var current = held;
        if (!refused.Equals(current?.Token.Token, StringComparison.Ordinal)) return;
        Volatile.Write(ref refusedAt, options.Value.WallClock.GetUtcNow().ToUnixTimeSeconds());
        Interlocked.CompareExchange(ref held, null, current);
    }

    public void Dispose() => asking.Dispose();

    private string? Usable() =>
        held is { Token: var token } && options.Value.WallClock.GetUtcNow() < token.ExpiresOn - RenewBefore ? token.Token : null;

    private async Task<string> AskAsync(CancellationToken cancellationToken)
    {
        try
        {
            var token = await credential.GetTokenAsync(new TokenRequestContext([options.Value.Environment.OAuthScope], claims: Claims()), cancellationToken);
            Volatile.Write(ref refusedAt, 0);
            held = new Held(token);
            return token.Token;
        }
        catch (Exception failure) when (failure is AuthenticationFailedException or RequestFailedException)
        {
            throw new ConnectorUnavailableException(mayHaveBeenDelivered: false, ConnectorFault.NoToken, failure);
        }
    }

    /// <summary>
    /// Azure.Identity keeps tokens too and would give the refused one again; for claims it asks Entra. These ask for a token that
    /// is younger than the refusal. Source: "Claims challenges, claims requests, and client capabilities" of the identity platform.
    /// </summary>
    private string? Claims() => Volatile.Read(ref refusedAt) is > 0 and var at
        ? $$$$"""{"access_token":{"nbf":{"essential":true,"value":"{{{{at}}}}"}}}"""
        : null;

    private sealed record Held(AccessToken Token);
}
