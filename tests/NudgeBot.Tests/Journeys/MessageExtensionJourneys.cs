using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using NudgeBot.Core.People;
using NudgeBot.Sandbox.Scenes;
using NudgeBot.Storage.Accounts;
using NudgeBot.Storage.Memory;
using NudgeBot.Tests.Api;
using Xunit;
using static NudgeBot.Tests.Journeys.Tale;

namespace NudgeBot.Tests.Journeys;

/// <summary>From the compose box of any chat: words to a person, an introduction, and a note about who wrote a message.</summary>
[Trait("Product", "U5 R3 I9")]
public sealed class MessageExtensionJourneys(MessageExtensionJourneys.Office office) : IClassFixture<MessageExtensionJourneys.Office>
{
    private static readonly Character Cleo = Colleague("Cleo Hart");
    private static readonly Character Angry = new("Rex Stone", "rex.stone@fabrikam.example");

    private RunningOrganisation Organisation => office.Organisation;

    [Fact]
    public async Task A_person_is_found_by_name_and_the_words_are_ready_to_insert()
    {
        var results = await SearchAsync(Ada, "ana");
        var result = Assert.Single(results);
        Assert.Equal("Check in with Ana Petrova", (string?)result["preview"]!["content"]!["title"]);
        Assert.Contains("Hi Ana,", result["content"]!.ToJsonString(), StringComparison.Ordinal);
        Assert.Equal("application/vnd.microsoft.card.adaptive", (string?)result["contentType"]);
    }

    [Fact]
    public async Task Two_names_give_the_question_to_one_whether_they_would_like_to_meet_the_other_and_say_how_long_since()
    {
        var results = await SearchAsync(Ada, "Ana and Priya");
        Assert.Equal(["Ask Ana Petrova about meeting Priya Raman", "Ask Priya Raman about meeting Ana Petrova"], results.Select(result => (string?)result["preview"]!["content"]!["title"]));
        Assert.All(results, result => Assert.Contains("last wrote", result["content"]!.ToJsonString(), StringComparison.Ordinal));
    }

    [Fact]
    [Trait("Product", "D15")]
    public async Task To_somebody_who_asked_to_be_left_alone_no_words_are_offered()
    {
        var answer = await Organisation.ExtendAsync(Ada, "query", Query("Rex"));
        Assert.Equal("I see nobody by that name to whom a word would be fit just now.", (string?)answer["composeExtension"]!["text"]);
    }

    [Fact]
    public async Task Being_used_in_another_chat_does_not_change_where_the_owner_is_reached()
    {
        var accounts = Organisation.Services.GetRequiredService<MailboxStore>();
        var before = (await accounts.GetAsync(new OwnerId(IdOf(Ada)), CancellationToken.None))!.ConversationReference;
        await SearchAsync(Ada, "ana");
        Assert.Equal(before, (await accounts.GetAsync(new OwnerId(IdOf(Ada)), CancellationToken.None))!.ConversationReference);
    }

    [Fact]
    public async Task A_note_about_who_wrote_a_message_is_kept_for_the_owner_alone()
    {
        var message = new JsonObject { ["id"] = "1", ["from"] = new JsonObject { ["user"] = new JsonObject { ["displayName"] = Ana.Name, ["id"] = "x" } } };
        var form = await Organisation.ExtendAsync(Ada, "fetchTask", new JsonObject { ["commandId"] = "note", ["commandContext"] = "message", ["messagePayload"] = message });
        var card = form["task"]!["value"]!["card"]!["content"]!;
        Assert.Equal(Ana.Address, (string?)card["body"]![0]!["value"]);

        var kept = await Organisation.ExtendAsync(Ada, "submitAction", new JsonObject { ["commandId"] = "note", ["data"] = new JsonObject { ["address"] = Ana.Address, ["note"] = "Prefers calls before noon." } });
        Assert.StartsWith("Noted, for you alone.", (string?)kept["task"]!["value"], StringComparison.Ordinal);
        using var page = await SignedInPage.OfAsync(Organisation, Ada);
        Assert.Equal("Prefers calls before noon.", (string?)(await page.GetAsync($"/api/me/people/{Ana.Address}"))["notes"]![0]!["text"]);
        Assert.Empty((await Organisation.Services.GetRequiredService<MemoryStore>().LoadAsync(new OwnerId(IdOf(Cleo)), CancellationToken.None)).Facts);
    }

    [Fact]
    public async Task A_form_without_an_address_comes_back_with_the_note_and_a_sentence()
    {
        var again = await Organisation.ExtendAsync(Ada, "submitAction", new JsonObject { ["commandId"] = "note", ["data"] = new JsonObject { ["address"] = "nobody", ["note"] = "Half a thought" } });
        var card = again["task"]!["value"]!["card"]!["content"]!.ToJsonString();
        Assert.Contains("Give the mail address", card, StringComparison.Ordinal);
        Assert.Contains("Half a thought", card, StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Product", "P1")]
    public async Task Somebody_without_the_bot_is_told_what_to_do()
    {
        var answer = await Organisation.ExtendAsync(Colleague("No Body"), "query", Query("ana"));
        Assert.StartsWith("I know nothing of your mailbox yet", (string?)answer["composeExtension"]!["text"], StringComparison.Ordinal);
    }

    private async Task<List<JsonNode>> SearchAsync(Character owner, string typed) =>
        [.. (await Organisation.ExtendAsync(owner, "query", Query(typed)))["composeExtension"]!["attachments"]!.AsArray().Select(result => result!)];

    private static JsonObject Query(string typed) => new()
    {
        ["commandId"] = "people",
        ["parameters"] = new JsonArray(new JsonObject { ["name"] = "name", ["value"] = typed }),
        ["queryOptions"] = new JsonObject { ["skip"] = 0, ["count"] = 25 },
    };

    public sealed class Office : IAsyncLifetime
    {
        internal RunningOrganisation Organisation { get; private set; } = null!;

        public async Task InitializeAsync() => Organisation = await RunningOrganisation.StartAsync(Of(Story(Ada, Asked(Ana), Knows(Priya), LeftAlone), Story(Cleo, Asked(Ana))));

        public async Task DisposeAsync() => await Organisation.DisposeAsync();

        private static void LeftAlone(Scene scene) => scene.Sent("2026-02-02 10:00", Angry, "A word", "Hi Rex,\n\nshall we talk?\n\nAda")
            .Received("2026-02-03 09:00", Angry, "Please do not contact me again.");
    }
}
