using Microsoft.Extensions.Options;
using Microsoft.IdentityModel.Protocols;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;
using Microsoft.IdentityModel.Tokens;
using NudgeBot.BotFramework.Hosting;

namespace NudgeBot.Api;

/// <summary>
/// The signing keys of the organisation's Entra ID, read once for many requests. Entra publishes a key long before it signs with
/// it, so that IdentityModel's refresh behind the caller's back is soon enough here.
/// </summary>
internal sealed class EntraKeys
{
    private readonly ConfigurationManager<OpenIdConnectConfiguration> _metadata;

    public EntraKeys(IHttpClientFactory http, IOptions<ApiOptions> api, IOptions<BotFrameworkOptions> bot, IConfiguration configuration)
    {
        Authority = api.Value.Authority.TrimEnd('/');
        Audience = api.Value.Audience.Length > 0 ? api.Value.Audience : AudienceOf(configuration["PublicUrl"], bot.Value.AppId);
        var loopback = bot.Value.AllowLoopbackServiceUrls && Uri.TryCreate(Authority, UriKind.Absolute, out var address) && address.IsLoopback;
        _metadata = new ConfigurationManager<OpenIdConnectConfiguration>(
            $"{Authority}/{bot.Value.TenantId}/v2.0/.well-known/openid-configuration",
            new OpenIdConnectConfigurationRetriever(),
            new HttpDocumentRetriever(http.CreateClient(nameof(EntraKeys))) { RequireHttps = !loopback });
    }

    /// <summary>Without a slash at its end.</summary>
    public string Authority { get; }

    /// <summary>The Application ID URI that tokens of version 1 are for.</summary>
    public string Audience { get; }

    /// <exception cref="EntraKeysUnavailableException">They cannot be read.</exception>
    public async Task<ICollection<SecurityKey>> GetAsync(CancellationToken cancellationToken)
    {
        try
        {
            return (await _metadata.GetConfigurationAsync(cancellationToken)).SigningKeys;
        }
        catch (InvalidOperationException cause)
        {
            throw new EntraKeysUnavailableException(cause);
        }
    }

    /// <summary>A token names a key that is not known.</summary>
    public void AskAnew() => _metadata.RequestRefresh();

    private static string AudienceOf(string? publicUrl, string appId) =>
        Uri.TryCreate(publicUrl, UriKind.Absolute, out var url) ? PagesAudience.Of(url, appId) : $"api://{appId.ToLowerInvariant()}";
}

/// <summary>The organisation's signing keys could not be read, so that no token can be judged: try again later.</summary>
internal sealed class EntraKeysUnavailableException(Exception cause)
    : Exception("Your sign-in cannot be checked just now, because the sign-in service's keys could not be read; try again in a minute.", cause);
