using System.Net;
using System.Text.Json.Nodes;
using NudgeBot.Sandbox.Scenes;
using NudgeBot.Tests.Journeys;
using Xunit;
using static NudgeBot.Tests.Journeys.Tale;

namespace NudgeBot.Tests.Api;

/// <summary>What an owner sees and does in the task pane and the tab, over the API behind them.</summary>
[Trait("Product", "U2 U3 U4")]
public sealed class OwnerApiJourneys(OwnerApiJourneys.Office office) : IClassFixture<OwnerApiJourneys.Office>
{
    private static readonly Character Cleo = Colleague("Cleo Hart");
    private static readonly Character Dora = Colleague("Dora Lind");
    private static readonly Character Emil = Colleague("Emil Roth");
    private static readonly Character Fred = Colleague("Fred Moss");
    private static readonly Character Gerda = Colleague("Gerda Voss");

    [Fact]
    public async Task The_tab_shows_the_open_nudge_with_its_words_reasons_and_source()
    {
        using var page = await office.PageOfAsync(Ada);
        var open = Assert.Single((await page.GetAsync("/api/me/nudges"))["open"]!.AsArray(), nudge => string.Equals((string?)nudge!["person"]!["address"], Ana.Address, StringComparison.Ordinal))!;
        Assert.Equal("awaitingYourReply", (string?)open["reason"]);
        Assert.Contains("I see no answer from you", (string?)open["why"], StringComparison.Ordinal);
        Assert.Equal("message", (string?)open["evidence"]![0]!["kind"]);
        Assert.NotEmpty(open["because"]!.AsArray());
    }

    [Fact]
    public async Task A_choice_in_the_tab_closes_the_card_in_the_chat_and_undo_opens_both()
    {
        using var page = await office.PageOfAsync(Cleo);
        var open = (await page.GetAsync("/api/me/nudges"))["open"]![0]!;
        var address = $"/api/me/nudges/{open["id"]}/choice";

        var (status, done) = await page.AskAsync(HttpMethod.Post, address, new JsonObject { ["revision"] = (int)open["revision"]!, ["choice"] = "done" });
        Assert.Equal(HttpStatusCode.OK, status);
        Assert.Equal("Good. I won't bring this up again.", (string?)done!["sentence"]);
        Assert.True((await office.Organisation.CardAsync(Cleo, Ana, says: "Done")).Says("won't bring this up again"));
        Assert.Empty((await page.GetAsync("/api/me/nudges"))["open"]!.AsArray());

        var (stale, problem) = await page.AskAsync(HttpMethod.Post, address, new JsonObject { ["revision"] = (int)open["revision"]!, ["choice"] = "never" });
        Assert.Equal((HttpStatusCode.Conflict, "urn:nudgebot:changed"), (stale, (string?)problem!["type"]));

        await page.AskAsync(HttpMethod.Post, address, new JsonObject { ["revision"] = (int)done["revision"]!, ["choice"] = "undo" });
        Assert.Single((await page.GetAsync("/api/me/nudges"))["open"]!.AsArray());
    }

    [Fact]
    public async Task An_owner_who_reads_mail_in_German_is_spoken_to_in_German_on_the_card_and_on_every_page()
    {
        using var page = await office.PageOfAsync(Gerda);
        var open = (await page.GetAsync("/api/me/nudges"))["open"]![0]!;
        Assert.StartsWith("Ana hat Sie am Donnerstag gefragt: „", (string?)open["why"], StringComparison.Ordinal);
        Assert.Equal("Wartet auf Ihre Antwort", (string?)open["reasonText"]);
        Assert.True((await office.Organisation.CardAsync(Gerda, Ana)).Says("In Ihrem Postfach sehe ich keine Antwort von Ihnen."));

        var ana = await page.GetAsync($"/api/me/people/{Uri.EscapeDataString(Ana.Address)}");
        Assert.Contains("seitdem sehe ich keine von Ihnen", (string?)ana["lastText"], StringComparison.Ordinal);
        Assert.Equal("Anrufe und Chats sehe ich nicht.", (string?)ana["cannotSee"]);

        var (_, done) = await page.AskAsync(HttpMethod.Post, $"/api/me/nudges/{open["id"]}/choice", new JsonObject { ["revision"] = (int)open["revision"]!, ["choice"] = "done" });
        Assert.Equal("Gut. Ich komme nicht mehr darauf zurück.", (string?)done!["sentence"]);
        await office.Organisation.CardAsync(Gerda, Ana, says: "Erledigt");
    }

    [Fact]
    [Trait("Product", "R1 R2 R3 R6 I13")]
    public async Task A_persons_page_says_who_they_are_and_keeps_what_the_owner_says_of_them()
    {
        using var page = await office.PageOfAsync(Dora);
        var address = $"/api/me/people/{Uri.EscapeDataString(Joe.Address)}";
        var joe = await page.GetAsync(address);
        Assert.StartsWith("Connected", (string?)joe["stageText"], StringComparison.Ordinal);
        Assert.Equal("new", (string?)joe["circle"]);
        Assert.Single(joe["timeline"]!["days"]!.AsArray());
        Assert.Contains("was in your calendar", (string?)joe["commonGround"]![0]!["text"], StringComparison.Ordinal);

        var (created, note) = await page.AskAsync(HttpMethod.Post, $"{address}/notes", new JsonObject { ["text"] = " Climbs; likes rye bread. " });
        await page.AskAsync(HttpMethod.Put, address, new JsonObject { ["circle"] = "supplier", ["cadenceDays"] = 30 });
        joe = await page.GetAsync(address);
        Assert.Equal(HttpStatusCode.Created, created);
        Assert.Equal("Climbs; likes rye bread.", (string?)joe["notes"]![0]!["text"]);
        Assert.Equal(("supplier", true), ((string?)joe["circle"], (bool)joe["circleIsYours"]!));
        Assert.Equal("You wish to be in touch about once a month.", (string?)joe["cadenceText"]);

        await page.AskAsync(HttpMethod.Put, address, new JsonObject { ["circle"] = null });
        Assert.Equal(HttpStatusCode.NoContent, (await page.AskAsync(HttpMethod.Delete, $"{address}/notes/{note!["id"]}")).Status);
        joe = await page.GetAsync(address);
        Assert.Empty(joe["notes"]!.AsArray());
        Assert.Equal(("new", false), ((string?)joe["circle"], (bool)joe["circleIsYours"]!));
    }

    [Fact]
    public async Task Somebody_unknown_is_said_to_be_so_in_a_sentence()
    {
        using var page = await office.PageOfAsync(Ada);
        var (status, problem) = await page.AskAsync(HttpMethod.Get, "/api/me/people/stranger%40nowhere.example");
        Assert.Equal(HttpStatusCode.NotFound, status);
        Assert.Equal("urn:nudgebot:unknown-person", (string?)problem!["type"]);
        Assert.Equal("I see no mail and no meeting between you and this person.", (string?)problem["detail"]);
    }

    [Fact]
    public async Task People_are_found_by_a_part_of_their_name_whatever_its_case()
    {
        using var page = await office.PageOfAsync(Ada);
        var found = await page.GetAsync("/api/me/people?search=RAMA");
        Assert.Equal("Priya Raman", Assert.Single(found["people"]!.AsArray().Select(person => (string?)person!["name"])));
        Assert.Equal(0, (int)(await page.GetAsync("/api/me/people?search=RAMA&stage=converted"))["total"]!);
    }

    [Fact]
    [Trait("Product", "D7 R8")]
    public async Task A_promise_is_listed_until_it_is_done_and_again_when_that_is_taken_back()
    {
        using var page = await office.PageOfAsync(Ada);
        var owed = Assert.Single(await PlansAsync(page))!;
        Assert.Equal(("I'll send you the floor plan by Friday.", "2026-03-06"), ((string?)owed["what"], (string?)owed["dueOn"]));
        var choice = $"/api/me/promises/{owed["id"]}/choice";

        Assert.Equal(HttpStatusCode.NoContent, (await page.AskAsync(HttpMethod.Post, choice, new JsonObject { ["choice"] = "done" })).Status);
        Assert.Empty(await PlansAsync(page));

        await office.Organisation.LookAsync();
        Assert.True((await office.Organisation.CardAsync(Ada, Priya)).Says("You said that this is done, or let go."));

        await page.AskAsync(HttpMethod.Post, choice, new JsonObject { ["choice"] = "undo" });
        await office.Organisation.LookAsync();
        Assert.Single(await PlansAsync(page));
        Assert.Contains("nudge.done", (await office.Organisation.CardAsync(Ada, Priya, says: "I see no sign")).Verbs, StringComparer.Ordinal);
    }

    [Theory]
    [InlineData("POST", "/api/me/nudges/00000000-0000-0000-0000-000000000000/choice", "{}", 400)]
    [InlineData("POST", "/api/me/nudges/00000000-0000-0000-0000-000000000000/choice", """{"revision":0,"choice":"x"}""", 400)]
    [InlineData("POST", "/api/me/nudges/00000000-0000-0000-0000-000000000000/choice", """{"revision":0,"choice":"snooze","until":"31.12."}""", 400)]
    [InlineData("POST", "/api/me/promises/x/choice", "{}", 400)]
    [InlineData("POST", "/api/me/promises/%C3%28/choice", """{"choice":"done"}""", 404)]
    [InlineData("POST", "/api/me/people/nobody/notes", """{"text":"x"}""", 400)]
    [InlineData("POST", "/api/me/people/joe@x.example/notes", """{"text":null}""", 400)]
    [InlineData("PUT", "/api/me/settings", "not json", 400)]
    [InlineData("GET", "/api/me/people?skip=abc", null, 400)]
    [InlineData("GET", "/api/me/people?stage=married", null, 400)]
    [InlineData("PATCH", "/api/me", "{}", 405)]
    [InlineData("GET", "/api/me/nowhere", null, 404)]
    public async Task Whatever_is_wrong_is_said_in_a_sentence(string method, string path, string? body, int status)
    {
        using var page = await office.PageOfAsync(Ada);
        var (answered, problem) = await page.SendAsync(new HttpMethod(method), path, body);
        Assert.Equal(status, (int)answered);
        Assert.StartsWith("urn:nudgebot:", (string?)problem?["type"], StringComparison.Ordinal);
        Assert.EndsWith(".", (string?)problem?["detail"], StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Product", "P8")]
    public async Task What_touches_something_sensitive_is_on_no_page()
    {
        using var page = await office.PageOfAsync(Ada);
        foreach (var path in (string[])["/api/me/nudges", "/api/me/promises", $"/api/me/people/{Office.Vera.Address}"])
            Assert.DoesNotContain("April", (await page.GetAsync(path)).ToJsonString(), StringComparison.Ordinal);
        Assert.All((await page.GetAsync("/api/me/quiet"))["quiet"]!.AsArray().Where(quiet => string.Equals((string?)quiet!["person"]!["address"], Office.Vera.Address, StringComparison.Ordinal)), quiet => Assert.Empty(quiet!["evidence"]!.AsArray()));
    }

    [Fact]
    [Trait("Product", "N13 N3 I8")]
    public async Task An_owner_may_have_fewer_nudges_and_a_pause_and_never_more_than_the_policy()
    {
        using var page = await office.PageOfAsync(Emil);
        var (_, settings) = await page.AskAsync(HttpMethod.Put, "/api/me/settings", new JsonObject { ["perDay"] = 1, ["pausedUntil"] = "2026-03-20" });
        Assert.Equal((1, 8, true, "2026-03-20"), ((int)settings!["perDay"]!, (int)settings["perWeek"]!, (bool)settings["paused"]!, (string?)settings["pausedUntil"]));
        Assert.Equal("paused", (string?)(await page.GetAsync("/api/me"))["state"]);

        var (refused, problem) = await page.AskAsync(HttpMethod.Put, "/api/me/settings", new JsonObject { ["perDay"] = 50 });
        Assert.Equal((HttpStatusCode.BadRequest, "A day may bring 1 to 3 nudges."), (refused, (string?)problem!["detail"]));

        await page.AskAsync(HttpMethod.Put, "/api/me/settings", new JsonObject { ["pausedUntil"] = null });
        Assert.Equal("on", (string?)(await page.GetAsync("/api/me"))["state"]);
    }

    [Fact]
    [Trait("Product", "R9 P7")]
    public async Task Everything_kept_is_exported_and_then_erased_and_nothing_is_read_again()
    {
        using var page = await office.PageOfAsync(Fred);
        await page.AskAsync(HttpMethod.Post, $"/api/me/people/{Joe.Address}/notes", new JsonObject { ["text"] = "Plays the cello." });
        var export = (await page.GetAsync("/api/me/export")).ToJsonString();
        Assert.All([Joe.Address, "Plays the cello.", "metNotWritten"], kept => Assert.Contains(kept, export, StringComparison.OrdinalIgnoreCase));

        Assert.Equal(HttpStatusCode.NoContent, (await page.AskAsync(HttpMethod.Delete, "/api/me")).Status);
        await office.Organisation.LookAsync();

        Assert.Equal("off", (string?)(await page.GetAsync("/api/me"))["state"]);
        Assert.Equal((HttpStatusCode.Forbidden, "urn:nudgebot:not-consented"), await StatusOfAsync(page, "/api/me/people"));
        Assert.DoesNotContain(Joe.Address, (await page.GetAsync("/api/me/export")).ToJsonString(), StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    [Trait("Product", "P4 P11")]
    public async Task An_administrator_sees_no_group_under_nine()
    {
        using var page = await office.PageOfAsync(Ada);
        var figures = await page.GetAsync("/api/organisation/figures");
        Assert.All(["people", "consented", "off", "paused", "nudgesThisWeek"], name => Assert.Null(figures[name]!["value"]));
    }

    [Fact]
    public async Task The_document_names_every_address_of_the_api()
    {
        using var page = await office.PageOfAsync(null);
        var described = (await page.GetAsync("/openapi/v1.json"))["paths"]!.AsObject().Select(path => path.Key).ToList();
        Assert.All(["/api/me", "/api/me/nudges", "/api/me/nudges/{id}/choice", "/api/me/people/{address}", "/api/me/promises/{id}/choice", "/api/me/settings", "/api/organisation/figures"], path => Assert.Contains(path, described, StringComparer.Ordinal));
    }

    [Fact]
    [Trait("Product", "P15")]
    public async Task Pages_come_under_a_strict_policy()
    {
        using var page = await office.PageOfAsync(null);
        foreach (var path in (string[])["/outlook/index.html", "/teams/index.html"])
        {
            using var answer = await page.RawAsync(path);
            Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
            var policy = Assert.Single(answer.Headers.GetValues("Content-Security-Policy"));
            Assert.Contains("frame-ancestors https://teams.microsoft.com", policy, StringComparison.Ordinal);
            Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
            Assert.Equal(path.StartsWith("/outlook", StringComparison.Ordinal), policy.Contains("appsforoffice", StringComparison.Ordinal));
            Assert.DoesNotMatch("<script(?![^>]* src=)|<style| style=| on[a-z]+=", await answer.Content.ReadAsStringAsync());
        }
    }

    private static async Task<IEnumerable<JsonNode?>> PlansAsync(SignedInPage page) =>
        (await page.GetAsync("/api/me/promises"))["yours"]!.AsArray().Where(owed => (string?)owed!["kind"] is "promise");

    private static async Task<(HttpStatusCode, string?)> StatusOfAsync(SignedInPage page, string path)
    {
        var (status, problem) = await page.AskAsync(HttpMethod.Get, path);
        return (status, (string?)problem?["type"]);
    }

    /// <summary>Ana asked everybody something on Thursday; Dora and Fred met Joe; Ada promised Priya a plan.</summary>
    public sealed class Office : IAsyncLifetime
    {
        internal static readonly Character Vera = new("Vera Blum", "vera.blum@adatum.example");

        internal RunningOrganisation Organisation { get; private set; } = null!;

        public async Task InitializeAsync()
        {
            OwnerStory[] stories =
            [
                Story(Ada, Asked(Ana), Promised(Priya), Confided), Story(Dora, MetFirst(Joe)), Story(Fred, MetFirst(Joe)), Story(Gerda, Asked(Ana)) with { Locale = "de-DE" }, .. from owner in (Character[])[Cleo, Emil] select Story(owner, Asked(Ana)),
            ];
            Organisation = await RunningOrganisation.StartAsync(Of(stories));
        }

        internal Task<SignedInPage> PageOfAsync(Character? owner) => SignedInPage.OfAsync(Organisation, owner);

        public async Task DisposeAsync() => await Organisation.DisposeAsync();

        private static void Confided(Scene scene) => scene.Received("2026-03-05 09:00", Vera, "Plans for April", "Hi Ada,\n\nI have been diagnosed with cancer and start chemotherapy in April. Please send me the handover list by Friday.\n\nVera")
            .Sent("2026-03-05 09:30", "Dear Vera,\n\nI am so sorry. I'll send you the list by Friday.\n\nAda");
    }
}
