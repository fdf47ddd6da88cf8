using System.Text.Json;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Microsoft.IdentityModel.Protocols;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;
using Microsoft.IdentityModel.Tokens;
using NudgeBot.BotFramework.Hosting;

namespace NudgeBot.BotFramework.Authentication;

/// <summary>
/// The channel's signing keys, read once for many callers. IdentityModel's ConfigurationManager is not used because its
/// refresh happens behind the caller's back: the request that shows a new key would still be refused.
/// </summary>
internal sealed partial class ChannelKeys(IHttpClientFactory http, IOptions<BotFrameworkOptions> options, ILogger<ChannelKeys> log) : IDisposable
{
    /// <summary>Keys older than this are read again.</summary>
    internal static readonly TimeSpan FreshFor = TimeSpan.FromHours(24);

    /// <summary>Keys are used no longer than this while they cannot be read again. The SDK keeps them as long.</summary>
    internal static readonly TimeSpan UsableFor = TimeSpan.FromDays(5);

    /// <summary>Tokens with unknown keys make us read the keys at most this often, so forged ones cannot drive the traffic.</summary>
    internal static readonly TimeSpan BetweenForcedReads = TimeSpan.FromSeconds(30);

    /// <summary>While there are no keys at all, a read that failed answers for this long for everybody who asks.</summary>
    internal static readonly TimeSpan BetweenFailedReads = TimeSpan.FromSeconds(5);

    private readonly SemaphoreSlim reading = new(1, 1);
    private Reading? latest;
    private FailedReading? failed;
    private DateTimeOffset forcedAt = DateTimeOffset.MinValue;

    private DateTimeOffset Now => options.Value.WallClock.GetUtcNow();

    /// <exception cref="ChannelKeysUnavailableException">They cannot be read, or could not a few seconds ago.</exception>
    public async Task<OpenIdConnectConfiguration> GetAsync(CancellationToken cancellationToken)
    {
        if (KnownNow() is { } known) return known;
        await reading.WaitAsync(cancellationToken);
        try
        {
            // Whoever held the lock may have read the keys meanwhile, or failed to.
            return KnownNow() ?? await RenewAsync(cancellationToken);
        }
        finally
        {
            reading.Release();
        }
    }

    /// <summary>Reads the keys again because <paramref name="known"/> lacks one; the same keys where they were read too lately.</summary>
    public async Task<OpenIdConnectConfiguration> GetNewerAsync(OpenIdConnectConfiguration known, CancellationToken cancellationToken)
    {
        await reading.WaitAsync(cancellationToken);
        try
        {
            if (latest is { } renewed && !ReferenceEquals(renewed.Metadata, known)) return renewed.Metadata;
            if (Now - forcedAt < BetweenForcedReads) return known;
            forcedAt = Now;
            return await RenewAsync(cancellationToken);
        }
        finally
        {
            reading.Release();
        }
    }

    /// <summary>The channels a key may sign for. The keys as IdentityModel hands them out have lost this; the key set still has it.</summary>
    public static IReadOnlyList<string> EndorsementsOf(string keyId, OpenIdConnectConfiguration metadata)
    {
        var key = metadata.JsonWebKeySet.Keys.FirstOrDefault(each => keyId.Equals(each.Kid, StringComparison.Ordinal));
        return key is not null && key.AdditionalData.TryGetValue("endorsements", out var value) ? Texts(value) : [];
    }

    public void Dispose() => reading.Dispose();

    /// <summary>What is known without a read: fresh keys, or that there are none; null where a read is due.</summary>
    private OpenIdConnectConfiguration? KnownNow()
    {
        if (latest is { } fresh && Now < fresh.StaleAt) return fresh.Metadata;
        return failed is { } recent && Now - recent.At < BetweenFailedReads ? throw Unavailable(recent.Cause) : null;
    }

    private async Task<OpenIdConnectConfiguration> RenewAsync(CancellationToken cancellationToken)
    {
        try
        {
            var metadata = await ReadAsync(cancellationToken);
            latest = new Reading(metadata, ReadAt: Now, StaleAt: Now + FreshFor);
            return metadata;
        }
        catch (Exception failure) when (IsReadFailure(failure) && !cancellationToken.IsCancellationRequested)
        {
            if (latest is not { } old || Now - old.ReadAt > UsableFor)
            {
                failed = new FailedReading(failure, Now);
                throw Unavailable(failure);
            }

            LogKeptOldKeys(failure, old.ReadAt);
            latest = old with { StaleAt = Now + BetweenForcedReads };
            return old.Metadata;
        }
    }

    private async Task<OpenIdConnectConfiguration> ReadAsync(CancellationToken cancellationToken)
    {
        var retriever = new HttpDocumentRetriever(http.CreateClient(BotFrameworkServices.HttpClientName))
        {
            RequireHttps = !options.Value.AllowLoopbackServiceUrls || !new Uri(options.Value.Environment.OpenIdMetadata).IsLoopback,
        };
        var metadata = await OpenIdConnectConfigurationRetriever.GetAsync(options.Value.Environment.OpenIdMetadata, retriever, cancellationToken);
        return metadata.JsonWebKeySet is { Keys.Count: > 0 } ? metadata : throw new InvalidOperationException("The metadata lists no keys.");
    }

    private ChannelKeysUnavailableException Unavailable(Exception cause) => new(options.Value.Environment.OpenIdMetadata, cause);

    private static bool IsReadFailure(Exception failure) =>
        failure is IOException or HttpRequestException or OperationCanceledException or InvalidOperationException
            or ArgumentException or JsonException or SecurityTokenException;

    private static string[] Texts(object value) => value switch
    {
        JsonElement { ValueKind: JsonValueKind.Array } array =>
            [.. array.EnumerateArray().Where(each => each.ValueKind == JsonValueKind.String).Select(each => each.GetString()!)],
        IEnumerable<object> list => [.. list.OfType<string>()],
        _ => [],
    };

    [LoggerMessage(Level = LogLevel.Warning, Message = "Could not read the channel's signing keys again; kept those read at {ReadAt}")]
    private partial void LogKeptOldKeys(Exception failure, DateTimeOffset readAt);

    private sealed record Reading(OpenIdConnectConfiguration Metadata, DateTimeOffset ReadAt, DateTimeOffset StaleAt);

    private sealed record FailedReading(Exception Cause, DateTimeOffset At);
}

/// <summary>The channel's signing keys could not be read, so no token can be judged: the caller should try again later.</summary>
public sealed class ChannelKeysUnavailableException : Exception
{
    internal ChannelKeysUnavailableException(string metadata, Exception inner)
        : base($"The channel's signing keys could not be read from {metadata}; check that the address is reached from here.", inner)
    {
    }
}
