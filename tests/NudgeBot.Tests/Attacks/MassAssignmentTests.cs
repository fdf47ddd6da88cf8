using Xunit;
using static NudgeBot.Tests.Attacks.ServiceUnderAttack;
using static NudgeBot.Tests.Journeys.Tale;

namespace NudgeBot.Tests.Attacks;

/// <summary>Members that nobody asked for, in the bodies of the API: none of them sets anything (mass assignment).</summary>
[Trait("Product", "P4 P15")]
[Collection(UnderAttack.Name)]
public sealed class MassAssignmentTests(ServiceUnderAttack service)
{
    private const string Everything = """
        "owner":"ADA","ownerId":"ADA","id":"ADA","oid":"ADA","tenantId":"another","mailboxId":1,"consent":"withdrawn","state":"off","consentAt":"1999-01-01T00:00:00Z","consentBy":"organisation",
        "administrator":true,"isAdministrator":true,"roles":["NudgeBot.Administrator"],"scp":"all","changesPause":true,"changesCircle":true,"changesCadence":true,"mostPerDay":99,"$type":"System.Object","__proto__":{"administrator":true},"constructor":{"prototype":{}}
        """;

    [Theory]
    [InlineData("PUT", "/api/me/settings", "\"perDay\":2")]
    [InlineData("PUT", "/api/me/settings", "\"perDay\":2,\"PERWEEK\":7,\"perweek\":7")]
    [InlineData("PUT", "/api/me/people/CARLOS", "\"muted\":false")]
    [InlineData("POST", "/api/me/consent", "\"yes\":true")]
    public async Task Unasked_members_change_neither_consent_nor_role_nor_owner(string method, string path, string asked)
    {
        var before = await MeAsync();
        var adas = await service.AdasDataAsync();

        var answer = await service.AskAsync(method, path.Replace("CARLOS", Carlos.Address, StringComparison.Ordinal), $"{{{asked},{Everything.Replace("ADA", IdOf(Ada), StringComparison.Ordinal)}}}", service.TokenOf(Mallory));

        Assert.Equal(200, answer.Status);
        Assert.Equal(before, await MeAsync());
        Assert.Equal(adas, await service.AdasDataAsync());
        Assert.Equal(403, (await service.AskAsync("GET", "/api/organisation/figures", token: service.TokenOf(Mallory))).Status);
    }

    [Fact]
    public async Task A_notes_id_instant_and_person_are_the_services_to_give()
    {
        var chosen = Guid.NewGuid();
        var body = $$"""{"text":"Mine.","id":"{{chosen}}","at":"1999-01-01T00:00:00Z","person":"{{Ana.Address}}","address":"{{Ana.Address}}","owner":"{{IdOf(Ada)}}"}""";

        var note = await service.AskAsync("POST", $"/api/me/people/{Carlos.Address}/notes", body, service.TokenOf(Mallory));

        Assert.Equal(201, note.Status);
        Assert.NotEqual(chosen, (Guid)note.Json!["id"]!);
        Assert.StartsWith("2026-", (string?)note.Json["at"], StringComparison.Ordinal);
        Assert.DoesNotContain("Mine.", await service.AdasDataAsync(), StringComparison.Ordinal);
        Assert.Equal(204, (await service.AskAsync("DELETE", $"/api/me/people/{Carlos.Address}/notes/{note.Json["id"]}", token: service.TokenOf(Mallory))).Status);
    }

    [Fact]
    public async Task A_choice_cannot_bring_its_own_nudge_state_or_addressee()
    {
        var own = await service.NudgeAboutAsync(Mallory, Carlos);
        var body = $$"""{"revision":{{own.Revision}},"choice":"snooze","until":"2026-03-20","id":"{{service.AdasNudges[0].Id}}","nudge":"{{service.AdasNudges[0].Id}}","state":"sent","to":"evil@evil.example","person":{"address":"evil@evil.example"},"draftMessageId":"x"}""";

        var answer = await service.AskAsync("POST", $"/api/me/nudges/{own.Id}/choice", body, service.TokenOf(Mallory));
        var after = await service.NudgeAboutAsync(Mallory, Carlos);
        await service.AskAsync("POST", $"/api/me/nudges/{own.Id}/choice", $$"""{"revision":{{after.Revision}},"choice":"undo"}""", service.TokenOf(Mallory));

        Assert.Equal((200, own.Id), (answer.Status, (Guid)answer.Json!["id"]!));
        Assert.Equal(Core.Nudges.NudgeState.Snoozed, after.State);
        Assert.Equal((Carlos.Address, null), (after.Nudge.Person.Address.Value, after.DraftMessageId));
    }

    [Theory]
    [InlineData("""{"perDay":1,"perDay":99}""")]
    [InlineData("""{"perDay":99,"PerDay":99}""")]
    [InlineData("""{"perDay":"99"}""")]
    [InlineData("""{"perDay":2147483648}""")]
    [InlineData("""{"perDay":-1}""")]
    [InlineData("""{"perDay":1e400}""")]
    [InlineData("""{"perDay":[1]}""")]
    [InlineData("""{"perDay":{"$gt":0}}""")]
    public async Task A_cap_is_a_number_within_the_policy_however_it_is_spelt(string body) =>
        Assert.Equal(400, (await service.AskAsync("PUT", "/api/me/settings", body, service.TokenOf(Mallory))).Status);

    [Theory]
    [InlineData("7")]
    [InlineData("\"0\"")]
    [InlineData("\"Send,Draft\"")]
    [InlineData("\"SENDNOW\"")]
    [InlineData("null")]
    public async Task A_choice_is_one_of_those_that_are_named_and_no_number(string choice)
    {
        var own = await service.NudgeAboutAsync(Mallory, Carlos);
        Assert.Equal(400, (await service.AskAsync("POST", $"/api/me/nudges/{own.Id}/choice", $$"""{"revision":{{own.Revision}},"choice":{{choice}}}""", service.TokenOf(Mallory))).Status);
    }

    [Theory]
    [InlineData("X-HTTP-Method-Override")]
    [InlineData("X-HTTP-Method")]
    [InlineData("X-Method-Override")]
    public async Task A_method_in_a_header_or_an_address_is_not_the_requests_method(string header)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/api/me?_method=DELETE");
        request.Headers.Authorization = new("Bearer", service.TokenOf(Mallory));
        request.Headers.Add(header, "DELETE");

        var answer = await service.SendAsync(request);

        Assert.Equal((200, "on"), (answer.Status, (string?)answer.Json!["state"]));
    }

    /// <summary>Who Mallory is and how things stand, but for the clock.</summary>
    private async Task<string> MeAsync()
    {
        var me = (await service.AskAsync("GET", "/api/me", token: service.TokenOf(Mallory))).Json!.AsObject();
        me.Remove("now");
        return me.ToJsonString();
    }
}
