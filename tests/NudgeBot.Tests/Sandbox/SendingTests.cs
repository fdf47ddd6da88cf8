using System.Net;
using System.Text.Json.Nodes;
using Xunit;

namespace NudgeBot.Tests.Sandbox;

public class SendingTests
{
    private const string Messages = "/v1.0/users/ada-id/messages";
    private const string Immutable = "IdType=\"ImmutableId\"";

    [Fact]
    public async Task A_sent_draft_keeps_its_immutable_id_and_moves_to_sent_items()
    {
        await using var sandbox = await RunningSandbox.StartAsync(SampleMail.Ada.Received("m1", SampleMail.Day(2)).Mailbox);
        var draft = await sandbox.PostAsync($"{Messages}/m1/createReply", null, Immutable);
        var id = draft["id"]!.GetValue<string>();
        await PatchAsync(sandbox, id, "Here it is.\n\nAda & co");

        using var sent = await sandbox.CallAsync(HttpMethod.Post, $"{Messages}/{id}/send");
        var after = await sandbox.GetAsync($"{Messages}/{id}", Immutable, "outlook.body-content-type=\"text\"");
        var delta = await sandbox.GetAsync("/v1.0/users/ada-id/mailFolders/sentitems/messages/delta", Immutable);

        Assert.Equal(HttpStatusCode.Accepted, sent.StatusCode);
        Assert.Empty(await sent.Content.ReadAsByteArrayAsync());
        Assert.True(draft["isDraft"]!.GetValue<bool>());
        Assert.Equal("Re: The deck", draft["subject"]!.GetValue<string>());
        Assert.Equal("thread-of-m1", draft["conversationId"]!.GetValue<string>());
        Assert.False(after["isDraft"]!.GetValue<bool>());
        Assert.Equal("2026-03-09T08:40:00Z", after["sentDateTime"]!.GetValue<string>());
        Assert.Equal("Here it is.\n\nAda & co", after["body"]!["content"]!.GetValue<string>());
        Assert.Equal(id, delta["value"]![0]!["id"]!.GetValue<string>());
    }

    [Fact]
    public async Task A_second_send_is_refused_and_sends_nothing()
    {
        await using var sandbox = await RunningSandbox.StartAsync(SampleMail.Ada.Received("m1", SampleMail.Day(2)).Mailbox);
        var id = (await sandbox.PostAsync($"{Messages}/m1/createReply", null, Immutable))["id"]!.GetValue<string>();
        await sandbox.PostAsync($"{Messages}/{id}/send", null);

        Assert.Equal((400, "ErrorInvalidRequest"), await sandbox.RefusalAsync(HttpMethod.Post, $"{Messages}/{id}/send"));
        Assert.Single((await PageAsync(sandbox, "ada-id", "sentitems")).AsArray());
        Assert.Equal(1, (await sandbox.GetAsync("/sandbox/requests"))["mailboxes"]![0]!["sends"]!.GetValue<int>());
    }

    [Fact]
    public async Task Mail_to_another_owner_arrives_as_their_own_copy_and_the_answer_finds_the_thread()
    {
        await using var sandbox = await RunningSandbox.StartAsync(SampleMail.Ada.Mailbox, SampleMail.Ben.Mailbox);
        await sandbox.PostAsync("/v1.0/users/ada-id/sendMail", Mail("BEN.alias@contoso.example", "Lunch?"));

        var sent = (await PageAsync(sandbox, "ada-id", "sentitems"))[0]!;
        var arrived = (await PageAsync(sandbox, "ben-id", "inbox"))[0]!;
        await sandbox.PostAsync($"/v1.0/users/ben-id/messages/{arrived["id"]}/reply", new JsonObject { ["Comment"] = "Yes!" });
        var answer = (await PageAsync(sandbox, "ada-id", "inbox"))[0]!;

        Assert.True(sent["sentByNudgeBot"]!.GetValue<bool>());
        Assert.NotEqual(sent["id"]!.GetValue<string>(), arrived["id"]!.GetValue<string>());
        Assert.NotEqual(sent["threadId"]!.GetValue<string>(), arrived["threadId"]!.GetValue<string>());
        Assert.Equal(await InternetIdAsync(sandbox, "ada-id", sent), await InternetIdAsync(sandbox, "ben-id", arrived));
        Assert.Equal("Re: Lunch?", answer["subject"]!.GetValue<string>());
        Assert.Equal(sent["threadId"]!.GetValue<string>(), answer["threadId"]!.GetValue<string>());
    }

    [Fact]
    public async Task Action_parameters_are_read_in_any_case()
    {
        await using var sandbox = await RunningSandbox.StartAsync(SampleMail.Ada.Mailbox);
        var mail = Mail("ana@fabrikam.example", "Hello");

        await sandbox.PostAsync("/v1.0/users/ada-id/sendMail", new JsonObject { ["message"] = mail["Message"]!.DeepClone(), ["saveToSentItems"] = true });
        await sandbox.PostAsync("/v1.0/users/ada-id/sendMail", mail);

        Assert.Equal(2, (await PageAsync(sandbox, "ada-id", "sentitems")).Count);
    }

    [Fact]
    public async Task A_dropped_answer_hides_a_mail_that_went_out()
    {
        await using var sandbox = await RunningSandbox.StartAsync(SampleMail.Ada.Received("m1", SampleMail.Day(2)).Mailbox);
        var id = (await sandbox.PostAsync($"{Messages}/m1/createReply", null, Immutable))["id"]!.GetValue<string>();
        await sandbox.SpoilAsync("dropSendAnswer");

        await Assert.ThrowsAnyAsync<HttpRequestException>(() => sandbox.CallAsync(HttpMethod.Post, $"{Messages}/{id}/send"));

        Assert.False((await sandbox.GetAsync($"{Messages}/{id}"))["isDraft"]!.GetValue<bool>());
    }

    [Fact]
    public async Task Comment_and_body_exclude_each_other()
    {
        await using var sandbox = await RunningSandbox.StartAsync(SampleMail.Ada.Received("m1", SampleMail.Day(2)).Mailbox);
        var both = new JsonObject { ["Comment"] = "a", ["Message"] = new JsonObject { ["body"] = new JsonObject { ["content"] = "b" } } };

        Assert.Equal((400, "ErrorInvalidRequest"), await sandbox.RefusalAsync(HttpMethod.Post, $"{Messages}/m1/createReply", both));
    }

    [Fact]
    public async Task A_mail_to_nobody_is_refused_and_stays_a_draft()
    {
        await using var sandbox = await RunningSandbox.StartAsync(SampleMail.Ada.Mailbox);
        var id = (await sandbox.PostAsync(Messages, new JsonObject { ["subject"] = "x" }, Immutable))["id"]!.GetValue<string>();

        Assert.Equal((400, "ErrorInvalidRecipients"), await sandbox.RefusalAsync(HttpMethod.Post, $"{Messages}/{id}/send"));
        Assert.True((await sandbox.GetAsync($"{Messages}/{id}"))["isDraft"]!.GetValue<bool>());
    }

    [Fact]
    public async Task A_sent_mail_keeps_its_words()
    {
        await using var sandbox = await RunningSandbox.StartAsync(SampleMail.Ada.Sent("m1", SampleMail.Day(2)).Mailbox);

        Assert.Equal((400, "ErrorInvalidPropertySet"), await sandbox.RefusalAsync(HttpMethod.Patch, $"{Messages}/m1", new JsonObject { ["subject"] = "other" }));
    }

    [Fact]
    public async Task A_batch_holds_twenty_calls_and_a_failed_one_fails_what_depends_on_it()
    {
        await using var sandbox = await RunningSandbox.StartAsync(SampleMail.Ada.Received("m1", SampleMail.Day(2)).Mailbox);
        var batch = Batch(("1", "GET", "/users/ada-id/messages/none", null), ("2", "GET", "/users/ada-id/messages/m1", "1"), ("3", "GET", "users/ada-id/messages/m1?$select=subject", null));

        var answers = (await sandbox.PostAsync("/v1.0/$batch", batch))["responses"]!.AsArray();
        var tooMany = Batch([.. Enumerable.Range(1, 21).Select(id => ($"{id}", "GET", "/users/ada-id", (string?)null))]);

        Assert.Equal([404, 424, 200], answers.Select(answer => answer!["status"]!.GetValue<int>()));
        Assert.Equal("The deck", answers[2]!["body"]!["subject"]!.GetValue<string>());
        Assert.Equal((400, "BadRequest"), await sandbox.RefusalAsync(HttpMethod.Post, "/v1.0/$batch", tooMany));
    }

    private static JsonObject Batch(params (string Id, string Method, string Url, string? DependsOn)[] items) => new()
    {
        ["requests"] = new JsonArray([.. items.Select(item => new JsonObject
        {
            ["id"] = item.Id, ["method"] = item.Method, ["url"] = item.Url,
            ["dependsOn"] = item.DependsOn is null ? new JsonArray() : new JsonArray(item.DependsOn),
        })]),
    };

    private static JsonObject Mail(string to, string subject) => new()
    {
        ["Message"] = new JsonObject
        {
            ["@odata.type"] = "#microsoft.graph.message",
            ["subject"] = subject,
            ["body"] = new JsonObject { ["contentType"] = "Text", ["content"] = "Shall we?" },
            ["toRecipients"] = new JsonArray(SampleMail.Person(to)),
        },
        ["SaveToSentItems"] = true,
    };

    private static async Task PatchAsync(RunningSandbox sandbox, string id, string text)
    {
        using var patched = await sandbox.CallAsync(
            HttpMethod.Patch, $"{Messages}/{id}", new JsonObject { ["body"] = new JsonObject { ["contentType"] = "text", ["content"] = text } }, Immutable);
        Assert.Equal(HttpStatusCode.OK, patched.StatusCode);
    }

    private static async Task<JsonArray> PageAsync(RunningSandbox sandbox, string owner, string folder)
    {
        using var response = await sandbox.CallAsync(HttpMethod.Get, $"/sandbox/mail/{owner}?folder={folder}");
        return JsonNode.Parse(await response.Content.ReadAsStringAsync())!.AsArray();
    }

    private static async Task<string> InternetIdAsync(RunningSandbox sandbox, string owner, JsonNode mail) =>
        (await sandbox.GetAsync($"/v1.0/users/{owner}/messages/{mail["id"]}"))["internetMessageId"]!.GetValue<string>();
}
