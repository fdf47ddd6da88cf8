using NudgeBot.Core.People;
using NudgeBot.Graph;
using NudgeBot.Graph.Directory;
using Xunit;

namespace NudgeBot.Tests.Graph;

/// <summary>Who is in the organisation and who has the app, as Graph tells it on the wire.</summary>
[Trait("Product", "P1 P14")]
public sealed class PeopleReaderTests
{
    [Fact]
    public async Task Everybody_is_read_page_by_page()
    {
        await using var graph = await FakeGraph.StartAsync(
            Answer.Json("""{"value":[{"id":"ada-id","userType":"Member","accountEnabled":true,"mail":"ada@contoso.example"}],"@odata.nextLink":"{graph}/users?$skiptoken=two"}"""),
            Answer.Json("""{"value":[{"id":"ben-id","userType":"Guest","accountEnabled":false,"mail":null}]}"""));

        var people = await AllAsync(graph, null);

        Assert.Equal([new DirectoryPerson(new OwnerId("ada-id"), true, true, true), new DirectoryPerson(new OwnerId("ben-id"), false, false, false)], people);
        Assert.True(graph.Requests[0].Has("/v1.0/users?") && graph.Requests[0].Has("$select=id,userType,accountEnabled,mail") && graph.Requests[0].Has("$top=999"));
        Assert.True(graph.Requests[1].Has("$skiptoken=two"));
    }

    [Fact]
    public async Task Of_a_groups_members_only_people_count()
    {
        await using var graph = await FakeGraph.StartAsync(Answer.Json("""
            {"value":[{"@odata.type":"#microsoft.graph.device","id":"printer"},{"@odata.type":"#microsoft.graph.user","id":"ada-id","accountEnabled":true,"mail":"ada@contoso.example"},{"@odata.type":"#microsoft.graph.group","id":"team"}]}
            """));

        var people = await AllAsync(graph, "pilots");

        Assert.Equal("ada-id", Assert.Single(people).Id.Value);
        Assert.True(graph.Requests[0].Has("/v1.0/groups/pilots/transitiveMembers"));
    }

    [Fact]
    public async Task A_page_that_leads_to_another_host_is_not_followed()
    {
        await using var graph = await FakeGraph.StartAsync(Answer.Json("""{"value":[],"@odata.nextLink":"https://evil.example/v1.0/users?$skiptoken=two"}"""));

        await Assert.ThrowsAsync<GraphUnavailableException>(() => AllAsync(graph, null));
        Assert.Single(graph.Requests);
    }

    [Fact]
    public async Task Somebody_the_directory_knows_no_more_is_nobody()
    {
        await using var graph = await FakeGraph.StartAsync(Answer.Error(404, "Request_ResourceNotFound"));

        Assert.Null(await graph.Get<PeopleReader>().FindAsync(FakeGraph.Ada, CancellationToken.None));
    }

    [Fact]
    public async Task The_app_is_looked_for_by_the_id_of_its_manifest()
    {
        await using var graph = await FakeGraph.StartAsync(
            Answer.Json("""{"value":[{"id":"installation-id","teamsApp":{"id":"catalogue-id"}}]}"""), Answer.Json("""{"value":[]}"""), Answer.Json("""{"value":[{"id":"catalogue-id","externalId":"app-id"}]}"""), Answer.Json("""{"id":"19:chat"}"""));
        var apps = graph.Get<AppInstallations>();

        Assert.Equal("installation-id", await apps.FindAsync(FakeGraph.Ada, "o'app", CancellationToken.None));
        Assert.Null(await apps.FindAsync(FakeGraph.Ada, "app-id", CancellationToken.None));
        Assert.Equal("catalogue-id", await apps.CatalogIdAsync("app-id", CancellationToken.None));
        Assert.Equal("19:chat", await apps.ChatIdAsync(FakeGraph.Ada, "installation-id", CancellationToken.None));

        Assert.True(graph.Requests[0].Has("$expand=teamsApp") && graph.Requests[0].Has("$filter=teamsApp/externalId eq 'o''app'"));
        Assert.True(graph.Requests[2].Has("/appCatalogs/teamsApps?") && graph.Requests[2].Has("$filter=externalId eq 'app-id'"));
    }

    [Theory]
    [InlineData(201, null, InstallOutcome.Installed)]
    [InlineData(409, "Conflict", InstallOutcome.AlreadyThere)]
    [InlineData(404, "NotFound", InstallOutcome.NoSuchApp)]
    [InlineData(403, "Forbidden", InstallOutcome.Refused)]
    [InlineData(400, "BadRequest", InstallOutcome.Refused)]
    public async Task How_an_installation_ended_is_told_apart(int status, string? code, InstallOutcome outcome)
    {
        await using var graph = await FakeGraph.StartAsync(code is null ? new Answer(status) : Answer.Error(status, code));

        Assert.Equal(outcome, await graph.Get<AppInstallations>().InstallAsync(FakeGraph.Ada, "catalogue-id", CancellationToken.None));
        Assert.Contains("/v1.0/appCatalogs/teamsApps/catalogue-id", graph.Requests[0].Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task No_more_than_thirty_calls_go_out_in_any_second()
    {
        await using var graph = await FakeGraph.StartAsync(_ => Answer.Json("""{"value":[]}"""));
        var apps = graph.Get<AppInstallations>();
        for (var call = 0; call < 30; call++) await apps.FindAsync(FakeGraph.Ada, "app-id", CancellationToken.None);
        var next = apps.FindAsync(FakeGraph.Ada, "app-id", CancellationToken.None);
        await graph.Clock.SomeoneWaitsAsync(TimeSpan.FromSeconds(1));

        Assert.False(next.IsCompleted);
        graph.Clock.Advance(TimeSpan.FromSeconds(1));
        await next;

        Assert.Equal(31, graph.Requests.Count);
    }

    private static async Task<IReadOnlyList<DirectoryPerson>> AllAsync(FakeGraph graph, string? group)
    {
        var people = new List<DirectoryPerson>();
        await foreach (var page in graph.Get<PeopleReader>().ReadAsync(group, CancellationToken.None)) people.AddRange(page);
        return people;
    }
}
