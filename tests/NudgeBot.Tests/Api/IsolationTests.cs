using System.Net;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using NudgeBot.Api;
using NudgeBot.Sandbox.Scenes;
using NudgeBot.Tests.Journeys;
using Xunit;
using static NudgeBot.Tests.Journeys.Tale;

namespace NudgeBot.Tests.Api;

/// <summary>Nobody gets at another owner's anything, whatever they send.</summary>
[Trait("Product", "P4 P7")]
public sealed class IsolationTests(IsolationTests.Office office) : IClassFixture<IsolationTests.Office>
{
    private static readonly Character Mallory = Colleague("Mallory Crane");

    [Fact]
    public async Task Asking_for_another_owners_everything_gives_nothing_and_changes_nothing()
    {
        using var ada = await SignedInPage.OfAsync(office.Organisation, Ada);
        using var mallory = await SignedInPage.OfAsync(office.Organisation, Mallory);
        var nudge = (await ada.GetAsync("/api/me/nudges"))["open"]![0]!;
        var (_, note) = await ada.AskAsync(HttpMethod.Post, $"/api/me/people/{Ana.Address}/notes", new JsonObject { ["text"] = "Ada's own." });
        var promise = (await ada.GetAsync("/api/me/promises"))["yours"]![0]!;
        var before = (await ada.GetAsync("/api/me/export")).ToJsonString();

        var answers = new[]
        {
            await mallory.AskAsync(HttpMethod.Get, $"/api/me/people/{Ana.Address}"),
            await mallory.AskAsync(HttpMethod.Put, $"/api/me/people/{Ana.Address}", new JsonObject { ["muted"] = true }),
            await mallory.AskAsync(HttpMethod.Delete, $"/api/me/people/{Ana.Address}/notes/{note!["id"]}"),
            await mallory.AskAsync(HttpMethod.Post, $"/api/me/nudges/{nudge["id"]}/choice", new JsonObject { ["revision"] = (int)nudge["revision"]!, ["choice"] = "send", ["text"] = "Not from Ada" }),
            await mallory.AskAsync(HttpMethod.Post, $"/api/me/promises/{promise["id"]}/choice", new JsonObject { ["choice"] = "done" }),
        };
        var lists = new[] { "/api/me/nudges", "/api/me/people", "/api/me/promises", "/api/me/quiet", "/api/me/export" };

        Assert.All(answers, answer => Assert.Equal(HttpStatusCode.NotFound, answer.Status));
        foreach (var list in lists) Assert.DoesNotContain(Ana.Address, (await mallory.GetAsync(list)).ToJsonString(), StringComparison.OrdinalIgnoreCase);
        Assert.Equal(Untimed(before), Untimed((await ada.GetAsync("/api/me/export")).ToJsonString()));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("Bearer ")]
    [InlineData("Bearer junk")]
    [InlineData("Basic YWRhOmFkYQ==")]
    public async Task Without_a_good_token_every_address_answers_that_one_must_sign_in(string? header)
    {
        using var http = new HttpClient { BaseAddress = office.Organisation.ServiceAddress };
        foreach (var (method, path) in Addresses())
        {
            using var request = new HttpRequestMessage(new HttpMethod(method), path);
            if (header is not null) request.Headers.TryAddWithoutValidation("Authorization", header);
            using var answer = await http.SendAsync(request);
            Assert.True(answer.StatusCode == HttpStatusCode.Unauthorized, $"{method} {path} answered {(int)answer.StatusCode}.");
        }
    }

    [Fact]
    public void Every_address_of_the_api_needs_an_owner_or_an_administrator()
    {
        var api = office.Endpoints().Where(endpoint => endpoint.RoutePattern.RawText!.StartsWith("/api/", StringComparison.Ordinal) && endpoint.RoutePattern.RawText is not "/api/messages").ToList();
        Assert.True(api.Count >= 17);
        Assert.All(api, endpoint => Assert.NotNull(endpoint.Metadata.GetMetadata<Microsoft.AspNetCore.Authorization.IAuthorizeData>()));
        Assert.All(
            api.Where(endpoint => !endpoint.RoutePattern.RawText!.StartsWith("/api/organisation", StringComparison.Ordinal)),
            endpoint => Assert.NotNull(endpoint.Metadata.GetMetadata<NeedsOwner>()));
    }

    private IEnumerable<(string Method, Uri Path)> Addresses() =>
        from endpoint in office.Endpoints()
        where endpoint.Metadata.GetMetadata<Microsoft.AspNetCore.Authorization.IAuthorizeData>() is not null
        from method in endpoint.Metadata.GetMetadata<HttpMethodMetadata>()!.HttpMethods
        let path = endpoint.RoutePattern.RawText!.Replace("{id:guid}", Guid.Empty.ToString(), StringComparison.Ordinal).Replace("{id}", "x", StringComparison.Ordinal).Replace("{address}", Ana.Address, StringComparison.Ordinal)
        select (method, new Uri(path, UriKind.Relative));

    private static string Untimed(string export)
    {
        var json = JsonNode.Parse(export)!.AsObject();
        json.Remove("exportedAt");
        return json.ToJsonString();
    }

    public sealed class Office : IAsyncLifetime
    {
        internal RunningOrganisation Organisation { get; private set; } = null!;

        public async Task InitializeAsync() => Organisation = await RunningOrganisation.StartAsync(Of(Story(Ada, Asked(Ana), Promised(Priya)), Story(Mallory)));

        internal IEnumerable<RouteEndpoint> Endpoints() => Organisation.Services.GetServices<EndpointDataSource>().SelectMany(source => source.Endpoints).OfType<RouteEndpoint>();

        public async Task DisposeAsync() => await Organisation.DisposeAsync();
    }
}
