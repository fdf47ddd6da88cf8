using System.Text.Json.Nodes;
using Xunit;
using static NudgeBot.Tests.Attacks.ServiceUnderAttack;
using static NudgeBot.Tests.Journeys.Tale;

namespace NudgeBot.Tests.Attacks;

/// <summary>Mallory, who has the bot too, knows every id of Ada's and uses them.</summary>
[Trait("Product", "P4 P7")]
[Collection(UnderAttack.Name)]
public sealed class ForeignOwnerTests(ServiceUnderAttack service)
{
    [Fact]
    public async Task A_press_with_another_owners_nudge_its_face_and_its_message_is_of_a_nudge_nobody_knows()
    {
        var before = await service.AdasDataAsync();
        foreach (var nudge in service.AdasNudges)
        {
            var answer = await service.DeliverAsync(service.PressOf(Mallory, "nudge.send", DataOf(nudge.Id, nudge.Revision), nudge.ActivityId));
            Assert.StartsWith("I don't know this nudge any more", (string?)answer.Json!["value"], StringComparison.Ordinal);
        }

        Assert.Equal(before, await service.AdasDataAsync());
    }

    [Fact]
    public async Task A_press_on_ones_own_nudge_under_another_owners_message_speaks_in_ones_own_chat_alone()
    {
        var own = await service.NudgeAboutAsync(Mallory, Carlos);
        service.Channel.Calls.Clear();

        await service.DeliverAsync(service.PressOf(Mallory, "nudge.done", DataOf(own.Id, own.Revision), service.AdasNudges[0].ActivityId));
        var undone = await service.NudgeAboutAsync(Mallory, Carlos);
        await service.DeliverAsync(service.PressOf(Mallory, "nudge.undo", DataOf(undone.Id, undone.Revision), service.AdasNudges[0].ActivityId));

        Assert.All(service.Channel.Calls, call => Assert.Contains(Uri.EscapeDataString($"a:{IdOf(Mallory)}"), call.Path, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("groupChat")]
    [InlineData("channel")]
    [InlineData("PERSONAL")]
    [InlineData(null)]
    public async Task In_a_conversation_that_is_not_the_owners_own_nothing_of_theirs_is_said(string? type)
    {
        var (typed, pressed) = (service.Activity(), service.PressOf(Ada, "nudge.open", DataOf(service.AdasNudges[0].Id, service.AdasNudges[0].Revision)));
        typed["text"] = "who do I owe?";
        foreach (var activity in (JsonObject[])[typed, pressed]) activity["conversation"]!["conversationType"] = type;
        service.Channel.Calls.Clear();

        Assert.Equal(202, (await service.DeliverAsync(typed)).Status);
        var answer = await service.DeliverAsync(pressed);

        Assert.Empty(service.Channel.Calls);
        Assert.Equal("I only work in a personal chat.", (string?)answer.Json!["value"]!["message"]);
    }

    [Fact]
    public async Task Who_bears_no_id_of_the_directory_is_nobody_whatever_their_name()
    {
        var activity = service.Activity();
        activity["from"] = new JsonObject { ["id"] = "29:somebody", ["name"] = Ada.Name };
        activity["text"] = "who do I owe?";
        service.Channel.Calls.Clear();

        await service.DeliverAsync(activity);

        Assert.Empty(service.Channel.Calls);
    }

    [Theory]
    [InlineData(" {0}")]
    [InlineData("{0}\t")]
    [InlineData("{0}/../{0}")]
    [InlineData("{0}' OR '1'='1")]
    [InlineData("{0}\0")]
    public async Task An_id_that_looks_like_another_owners_is_a_stranger(string spelt)
    {
        var activity = service.Activity();
        activity["from"]!["aadObjectId"] = string.Format(System.Globalization.CultureInfo.InvariantCulture, spelt, IdOf(Ada));
        activity["text"] = "who do I owe?";
        service.Channel.Calls.Clear();

        await service.DeliverAsync(activity);

        Assert.All(service.Channel.Calls, call => Assert.All(Secrets, secret => Assert.DoesNotContain(secret, call.Body, StringComparison.OrdinalIgnoreCase)));
    }

    [Fact]
    public async Task Whoever_adds_another_to_a_chat_does_not_become_them()
    {
        var activity = service.ActivityOf(Mallory);
        activity["membersAdded"] = new JsonArray(new JsonObject { ["id"] = $"29:{IdOf(Ada)}", ["aadObjectId"] = IdOf(Ada) });
        activity["text"] = "who do I owe?";
        service.Channel.Calls.Clear();

        await service.DeliverAsync(activity);

        var said = Assert.Single(service.Channel.Calls, call => call.Method is "POST").Body;
        Assert.All(Secrets, secret => Assert.DoesNotContain(secret, said, StringComparison.OrdinalIgnoreCase));
    }

    [Theory]
    [InlineData("/api/me?owner={0}")]
    [InlineData("/api/me/nudges?owner={0}&ownerId={0}&oid={0}&user={0}")]
    [InlineData("/api/me/people?mailbox={0}&search=")]
    [InlineData("/api/me/export?owner={0}")]
    [InlineData("/api/me/quiet?id={0}")]
    public async Task An_owners_id_in_an_address_changes_nothing(string path)
    {
        var asked = string.Format(System.Globalization.CultureInfo.InvariantCulture, path, IdOf(Ada));

        var answer = await service.AskAsync("GET", asked, token: service.TokenOf(Mallory));

        Assert.Equal(200, answer.Status);
        Assert.All(Secrets, secret => Assert.DoesNotContain(secret, answer.Body, StringComparison.OrdinalIgnoreCase));
    }

    [Theory]
    [InlineData("X-Owner")]
    [InlineData("X-MS-CLIENT-PRINCIPAL-ID")]
    [InlineData("X-User-Id")]
    [InlineData("oid")]
    [InlineData("Impersonate-User")]
    public async Task An_owners_id_in_a_header_changes_nothing(string header)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/api/me/nudges");
        request.Headers.Authorization = new("Bearer", service.TokenOf(Mallory));
        request.Headers.TryAddWithoutValidation(header, IdOf(Ada));

        var answer = await service.SendAsync(request);

        Assert.All(Secrets, secret => Assert.DoesNotContain(secret, answer.Body, StringComparison.OrdinalIgnoreCase));
        Assert.Contains(Carlos.Address, answer.Body, StringComparison.OrdinalIgnoreCase);
    }

    [Theory]
    [InlineData("administrator")]
    [InlineData("NudgeBot.administrator")]
    [InlineData("NudgeBot.Administrator2")]
    [InlineData("User NudgeBot.Administrator")]
    public async Task A_role_that_looks_like_the_administrators_opens_no_figures(string role)
    {
        var answer = await service.AskAsync("GET", "/api/organisation/figures", token: service.TokenOf(Mallory, token => token.Claims["roles"] = new[] { role }));

        Assert.Equal((403, "urn:nudgebot:administrators-only"), (answer.Status, (string?)answer.Json!["type"]));
    }

    [Fact]
    public async Task An_administrator_who_has_the_bot_sees_their_own_and_the_figures_and_nobody_elses_anything()
    {
        var token = service.TokenOf(Mallory, administers: true);
        foreach (var path in (string[])["/api/organisation/figures", "/api/me/nudges", "/api/me/people", "/api/me/export", $"/api/me/people/{Ana.Address}"])
        {
            var answer = await service.AskAsync("GET", path, token: token);
            // The address that was asked for may come back; nothing that is known of it does.
            Assert.All(Secrets.Skip(2), secret => Assert.DoesNotContain(secret, answer.Body, StringComparison.OrdinalIgnoreCase));
        }
    }

    private static JsonObject DataOf(Guid nudge, int revision) => new() { ["nudge"] = nudge.ToString("N"), ["rev"] = revision, ["text"] = "Not from Ada." };
}
