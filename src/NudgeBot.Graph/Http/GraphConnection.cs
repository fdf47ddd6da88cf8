using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Azure.Core;
using Microsoft.Graph;
using Microsoft.Graph.Authentication;
using Microsoft.Graph.Models.ODataErrors;
using Microsoft.Kiota.Abstractions;
using Microsoft.Kiota.Abstractions.Serialization;
using Microsoft.Kiota.Http.HttpClientLibrary.Middleware;
using NudgeBot.Graph.SignIn;

namespace NudgeBot.Graph.Http;

/// <summary>
/// The Graph SDK as we use it: its addresses, sign-in and errors, without its retries, which know nothing of mailboxes and
/// would repeat a send; and without its models where much is read, which cost some 35 times a source-generated reader.
/// </summary>
internal sealed class GraphConnection : IDisposable
{
    private static readonly Dictionary<string, ParsableFactory<IParsable>> Errors = new(StringComparer.Ordinal)
    {
        ["XXX"] = ODataError.CreateFromDiscriminatorValue,
    };

    private readonly HttpClient _http;
    private readonly MailboxGate _gate;

    public GraphConnection(GraphOptions options, TokenCredential credential, MailboxGate gate)
    {
        Options = options;
        _gate = gate;
        _http = GraphClientFactory.Create([new ImmutableIds(), new SendOnce(), .. Handlers(), new ErrorPages()]);
        // The gate keeps time for each request; this timeout would also end at the headers and say nothing of the body.
        _http.Timeout = Timeout.InfiniteTimeSpan;
        var signIn = new ReadsOnly(new AzureIdentityAuthenticationProvider(credential, [options.BaseUrl.Host], null, true, options.Scope));
        Sdk = new GraphServiceClient(_http, signIn, options.BaseUrl.AbsoluteUri.TrimEnd('/'));
    }

    public GraphOptions Options { get; }

    /// <summary>For building requests. What is sent goes through <see cref="RunAsync"/> or <see cref="GetAsync"/>.</summary>
    public GraphServiceClient Sdk { get; }

    public Task<T> RunAsync<T>(MailboxCall call, Func<CancellationToken, Task<T>> request, CancellationToken cancellationToken) =>
        _gate.RunAsync(call, request, cancellationToken);

    /// <summary>Reads an answer straight into wire shapes: the whole of it, so that one cut short counts as never received.</summary>
    public Task<T> GetAsync<T>(MailboxCall call, Func<RequestInformation> request, JsonTypeInfo<T> shape, CancellationToken cancellationToken)
        where T : class =>
        ReadAsync(call, null, request, shape, cancellationToken);

    /// <summary>The same about the organisation, within a budget of requests.</summary>
    public Task<T> GetPacedAsync<T>(RequestPace pace, Func<RequestInformation> request, JsonTypeInfo<T> shape, CancellationToken cancellationToken)
        where T : class =>
        ReadAsync(MailboxCall.Directory, pace, request, shape, cancellationToken);

    private Task<T> ReadAsync<T>(MailboxCall call, RequestPace? pace, Func<RequestInformation> request, JsonTypeInfo<T> shape, CancellationToken cancellationToken)
        where T : class =>
        RunAsync(
            call,
            async token =>
            {
                if (pace is not null) await pace.WaitAsync(token);
                await using var body = await Sdk.RequestAdapter.SendPrimitiveAsync<Stream>(request(), Errors, token)
                    ?? throw new GraphUnavailableException("Graph gave an empty answer");
                return await JsonSerializer.DeserializeAsync(body, shape, token) ?? throw new GraphUnavailableException("Graph answered null");
            },
            cancellationToken);

    /// <summary>
    /// True where a link leads to the Graph we were told of. Any other is refused before it is followed: it would carry a
    /// mailbox's reading to a stranger.
    /// </summary>
    public bool IsOurs(string link) =>
        Uri.TryCreate(link, UriKind.Absolute, out var uri) &&
        Uri.Compare(uri, Options.BaseUrl, UriComponents.SchemeAndServer, UriFormat.SafeUnescaped, StringComparison.OrdinalIgnoreCase) == 0;

    /// <summary>A link kept from an earlier round. After a move to another Graph (another cloud, a sandbox on another port) it means nothing.</summary>
    /// <exception cref="SyncStateLostException">It leads elsewhere.</exception>
    public string Kept(string link) => IsOurs(link) ? link : throw new SyncStateLostException("it leads to another host");

    /// <summary>The link a page ends with.</summary>
    /// <param name="next">To the next page of the round; null on its last.</param>
    /// <param name="delta">To what changes after the round.</param>
    /// <param name="from">What the page was read from; null for a first page.</param>
    /// <exception cref="GraphUnavailableException">There is none, or it leads elsewhere, or back to the page itself, which would be read for ever.</exception>
    public string Given(string? next, string? delta, string? from) => (next ?? delta) switch
    {
        null => throw new GraphUnavailableException("Graph's page has no link to go on from"),
        { } link when !IsOurs(link) => throw new GraphUnavailableException("Graph's page links to another host, which was not followed"),
        { } link when next is not null && string.Equals(link, from, StringComparison.Ordinal) => throw new GraphUnavailableException("Graph's page links to itself"),
        { } link => link,
    };

    public void Dispose()
    {
        Sdk.Dispose();
        _http.Dispose();
    }

    /// <summary>Without retries, see above; and without redirects, which would lead a mailbox's reading to an address that nobody checked.</summary>
    private static IEnumerable<DelegatingHandler> Handlers() =>
        GraphClientFactory.CreateDefaultHandlers().Where(handler => handler is not (RetryHandler or RedirectHandler));
}
