using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using NudgeBot.Core.Nudges;
using NudgeBot.Nudging;
using NudgeBot.Storage.Nudges;
using Xunit;
using static NudgeBot.Tests.Journeys.Tale;

namespace NudgeBot.Tests.Journeys;

/// <summary>The owner's words leave at most once, whatever fails on their way (A2).</summary>
[Trait("Product", "A2")]
public sealed class SendingJourneys : IAsyncLifetime
{
    private const string Words = "Yes, the large room is free.";

    private RunningOrganisation _organisation = null!;

    public async Task InitializeAsync() => _organisation = await RunningOrganisation.StartAsync(new Circumstances
    {
        Mailboxes = [OfAda(Asked(Ana))],
        // Long enough to sit out a short pause, and too short to try again what failed.
        Configuration = new Dictionary<string, string> { ["Graph:Patience"] = "00:00:00.4", ["Graph:ClickPatience"] = "00:00:00.4" },
    });

    public async Task DisposeAsync() => await _organisation.DisposeAsync();

    [Fact]
    public async Task An_answer_lost_after_the_send_still_ends_as_sent_once()
    {
        await _organisation.SpoilAsync("dropSendAnswer");

        await PressSendAsync();

        await _organisation.CardAsync(Ada, Ana, says: "Sent");
        await AssertSentOnceAsync();
    }

    [Fact]
    public async Task A_throttled_send_goes_out_later_and_once()
    {
        await _organisation.SpoilAsync("throttleFractional", times: 3);

        await PressSendAsync();
        await _organisation.MoveToAsync("2026-03-09T08:50:00Z");

        await _organisation.CardAsync(Ada, Ana, says: "Sent");
        await AssertSentOnceAsync();
        Assert.Equal(3, (await _organisation.GraphCallsAsync(Ada)).Throttled);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_process_that_ended_after_it_stored_the_draft_sends_it_once_at_its_next_start(bool hadAlreadySent)
    {
        await LeaveAsADeadProcessWouldAsync(hadAlreadySent);

        await _organisation.StopServiceAsync();
        await _organisation.StartServiceAsync();
        await _organisation.LookAsync();

        await _organisation.CardAsync(Ada, Ana, says: "Sent");
        await AssertSentOnceAsync();
    }

    [Fact]
    public async Task A_process_stopped_at_any_moment_of_sending_sends_once()
    {
        await PressSendAsync();

        await _organisation.StopServiceAsync();
        await _organisation.StartServiceAsync();
        // What a stopped process held is free again after its lease.
        await _organisation.MoveToAsync("2026-03-09T08:50:00Z");

        await _organisation.CardAsync(Ada, Ana, says: "Sent");
        // A draft begun in the last moment may stay behind, unsent: Graph named it to a process that was gone.
        Assert.Equal(Words, Assert.Single(await _organisation.SentByNudgeBotAsync(Ada)).Words);
        Assert.Equal(1, (await _organisation.GraphCallsAsync(Ada)).Sends);
    }

    [Fact]
    public async Task Where_the_mail_to_answer_is_gone_the_card_opens_again_with_the_owners_words_and_says_why()
    {
        var question = Assert.Single(await _organisation.MailAsync(Ada, "inbox"), mail => mail.Subject == "Room for the workshop");
        for (var deleted = 0; deleted < 2; deleted++) await _organisation.InOutlookAsync(Ada, HttpMethod.Delete, $"messages/{Uri.EscapeDataString(question.Id)}");

        await PressSendAsync();

        var card = await _organisation.CardAsync(Ada, Ana, says: "Nothing was sent");
        Assert.Equal(Words, card.Words);
        Assert.Contains("nudge.send", card.Verbs);
        Assert.Empty(await _organisation.SentByNudgeBotAsync(Ada));
        Assert.Empty(await _organisation.MailAsync(Ada, "drafts"));
    }

    [Fact]
    public async Task Where_outlook_fails_again_and_again_the_card_opens_again_and_a_second_press_sends()
    {
        await _organisation.SpoilAsync("html503", times: 1000);
        await PressSendAsync();
        for (var hour = 9; hour < 15; hour++) await _organisation.MoveToAsync($"2026-03-09T{hour:00}:00:00Z");
        var card = await _organisation.CardAsync(Ada, Ana, says: "Nothing was sent");
        await _organisation.SpoilAsync("html503", times: 0);

        await _organisation.PressAsync(card, "nudge.send");

        await _organisation.CardAsync(Ada, Ana, says: "Sent");
        await AssertSentOnceAsync();
    }

    private async Task PressSendAsync() => await _organisation.PressAsync(await _organisation.CardAsync(Ada, Ana), "nudge.send", text: Words);

    private async Task AssertSentOnceAsync()
    {
        var sent = Assert.Single(await _organisation.SentByNudgeBotAsync(Ada));
        Assert.Equal(Words, sent.Words);
        Assert.Empty(await _organisation.MailAsync(Ada, "drafts"));
        Assert.Equal(1, (await _organisation.GraphCallsAsync(Ada)).Sends);
    }

    /// <summary>The draft is in the mailbox and its id in the store, and the work that sends it is queued and nobody's.</summary>
    private async Task LeaveAsADeadProcessWouldAsync(bool hadAlreadySent)
    {
        var owner = RunningOrganisation.OwnerIdOf(Ada);
        var nudges = _organisation.Services.GetRequiredService<NudgeStore>();
        var shown = Assert.Single(await nudges.OpenAsync(owner, CancellationToken.None));
        var draft = await _organisation.InOutlookAsync(Ada, HttpMethod.Post, $"messages/{Uri.EscapeDataString(shown.Nudge.Draft.AnswerTo!.Value.Value)}/createReply");
        var id = draft["id"]!.GetValue<string>();
        await _organisation.InOutlookAsync(Ada, HttpMethod.Patch, $"messages/{Uri.EscapeDataString(id)}", new JsonObject
        {
            ["body"] = new JsonObject { ["contentType"] = "text", ["content"] = Words },
        });
        if (hadAlreadySent) await _organisation.InOutlookAsync(Ada, HttpMethod.Post, $"messages/{Uri.EscapeDataString(id)}/send");
        var sending = shown.After(new NudgeChoice.Send(Words), _organisation.Now)! with { DraftMessageId = id };
        Assert.True(await nudges.ReplaceAsync(owner, shown, sending, [WorkKinds.SendMail(shown.Id, _organisation.Now, await _organisation.AssertionOfAsync(Ada))], CancellationToken.None));
    }
}
