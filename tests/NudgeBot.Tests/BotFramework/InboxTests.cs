using System.Collections.Concurrent;
using System.Text.Json.Nodes;
using Moq;
using NudgeBot.BotFramework.Hosting;
using NudgeBot.BotFramework.Inbox;
using NudgeBot.Teams;
using NudgeBot.Tests.Storage;
using Xunit;

namespace NudgeBot.Tests.BotFramework;

/// <summary>What is acknowledged waits for its turn, has it once, and in its order.</summary>
public sealed class InboxTests
{
    [Fact]
    public async Task A_message_is_acknowledged_before_its_turn_is_over()
    {
        await using var world = await BotWorld.StartAsync();
        var turnMayEnd = new TaskCompletionSource();
        world.OnTurn(async (turn, cancellation) =>
        {
            await turnMayEnd.Task;
            await turn.SendActivityAsync("Done", cancellation);
        });

        var reply = await world.DeliverAsync(world.Activity().ToJsonString());
        Assert.Equal((202, ""), (reply.Status, reply.Body));
        Assert.Empty(world.Channel.Calls);

        turnMayEnd.SetResult();
        await world.IdleAsync();
        Assert.Equal("Done", (string?)Assert.Single(world.Channel.Calls).Json["text"]);
    }

    [Theory]
    [InlineData("message")]
    [InlineData("conversationUpdate")]
    [InlineData("installationUpdate")]
    [InlineData("messageReaction")]
    [InlineData("messageUpdate")]
    [InlineData("messageDelete")]
    [InlineData("event")]
    public async Task A_redelivered_activity_is_acknowledged_again_and_worked_on_once(string type)
    {
        await using var world = await BotWorld.StartAsync();

        for (var i = 0; i < 3; i++) Assert.Equal(202, (await world.PostAsync(world.Activity(type))).Status);

        world.Bot.Verify(bot => bot.OnTurnAsync(It.IsAny<ITurnContext>(), It.IsAny<CancellationToken>()), Times.Once);
    }

    [Fact]
    public async Task A_message_edited_twice_is_two_edits()
    {
        var bot = new Recorder();
        await using var world = await BotWorld.StartAsync(bot: bot);

        foreach (var (text, at) in new[] { ("first", "2026-03-09T08:00:00Z"), ("second", "2026-03-09T08:01:00Z"), ("second", "2026-03-09T08:01:00Z") })
        {
            var edit = world.Activity("messageUpdate");
            (edit["text"], edit["timestamp"]) = (text, at);
            await world.PostAsync(edit);
        }

        Assert.Equal(["first", "second"], bot.Texts, StringComparer.Ordinal);
    }

    [Fact]
    public async Task Two_activities_without_an_id_are_two()
    {
        var bot = new Recorder();
        await using var world = await BotWorld.StartAsync(bot: bot);
        var message = world.Activity();
        (message["id"], message["text"]) = (null, "hello");

        await world.PostAsync(message);
        await world.PostAsync(message);

        Assert.Equal(["hello", "hello"], bot.Texts, StringComparer.Ordinal);
    }

    [Fact]
    public async Task Within_a_conversation_turns_come_in_order_and_one_at_a_time()
    {
        var bot = new Recorder();
        await using var world = await BotWorld.StartAsync(bot: bot);

        for (var i = 0; i < 30; i++)
            await world.DeliverAsync(Message(world, conversation: $"a:{i % 3}", id: $"{i}").ToJsonString());
        await world.IdleAsync();

        Assert.All(
            bot.Texts.GroupBy(text => int.Parse(text, null) % 3).Select(conversation => conversation.Select(text => int.Parse(text, null)).ToList()),
            texts => Assert.Equal(texts.Order(), texts));
        Assert.Equal((30, 1), (bot.Texts.Count, bot.MostAtOncePerConversation));
    }

    [Fact]
    public async Task A_slow_conversation_holds_up_no_other()
    {
        await using var world = await BotWorld.StartAsync();
        var benWasAnswered = new TaskCompletionSource();
        world.OnTurn((turn, _) =>
        {
            if (turn.Activity.Conversation!.Id is not "a:ben") return benWasAnswered.Task;
            benWasAnswered.SetResult();
            return Task.CompletedTask;
        });

        await world.DeliverAsync(Message(world, "a:ada", "1").ToJsonString());
        await world.DeliverAsync(Message(world, "a:ben", "2").ToJsonString());

        await world.IdleAsync();
    }

    [Fact]
    public async Task Nobody_is_told_that_all_is_done_while_the_next_of_a_conversation_waits()
    {
        var inbox = new EndsATurnDuringALook(new MemoryInbox(TimeProvider.System));
        await using var world = await BotWorld.StartAsync(inbox: inbox);
        var begun = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var (idle, wasToldTooEarly) = (Task.CompletedTask, true);
        world.OnTurn((turn, _) =>
        {
            if (turn.Activity.Id is "2") wasToldTooEarly = idle.IsCompleted;
            else begun.SetResult();
            return turn.Activity.Id is "2" ? Task.CompletedTask : inbox.TurnMayEnd.Task;
        });

        await world.DeliverAsync(Message(world, "a:1", "1").ToJsonString());
        await begun.Task;
        idle = world.IdleAsync();
        await world.DeliverAsync(Message(world, "a:1", "2").ToJsonString());
        await idle;

        Assert.False(wasToldTooEarly);
    }

    [Fact]
    public async Task What_could_not_be_kept_is_not_acknowledged()
    {
        var full = new Mock<IActivityInbox>();
        full.Setup(inbox => inbox.PutAsync(It.IsAny<ActivityKey>(), It.IsAny<ReadOnlyMemory<byte>>(), It.IsAny<CancellationToken>()))
            .ThrowsAsync(new IOException("The disk is full."));
        await using var world = await BotWorld.StartAsync(inbox: full.Object);

        Assert.Equal(500, (await world.PostAsync(world.Activity())).Status);

        Assert.IsType<IOException>(Assert.Single(world.Log).Failure);
    }

    [Fact]
    public async Task An_inbox_that_fails_for_a_while_is_read_again()
    {
        var bot = new Recorder();
        var inbox = new Stumbling(new MemoryInbox(TimeProvider.System)) { TakesThatFail = 2, FinishesThatFail = 2 };
        await using var world = await BotWorld.StartAsync(bot: bot, inbox: inbox);

        await world.PostAsync(Message(world, "a:1", "1"));
        await world.PostAsync(Message(world, "a:1", "2"));

        Assert.Equal(["1", "2"], bot.Texts, StringComparer.Ordinal);
        Assert.Equal(4, world.Log.Count(line => line.Failure is IOException));
    }

    [Fact]
    public async Task An_activity_over_which_the_process_died_each_time_is_given_up_and_the_person_is_told()
    {
        var inbox = new Stumbling(new MemoryInbox(TimeProvider.System)) { Attempt = ActivityWorker.MostAttempts + 1 };
        await using var world = await BotWorld.StartAsync(inbox: inbox);

        await world.PostAsync(world.Activity());

        world.Bot.Verify(bot => bot.OnTurnAsync(It.IsAny<ITurnContext>(), It.IsAny<CancellationToken>()), Times.Never);
        Assert.Equal(TurnErrors.Sentence, (string?)Assert.Single(world.Channel.Calls).Json["text"]);
        Assert.Contains("given up", Assert.Single(world.Log).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_acknowledged_before_the_process_was_killed_is_worked_on_by_the_next()
    {
        await using var storage = await StorageOnDisk.WithAdaAsync();
        await using var world = await BotWorld.StartAsync(inbox: new StoredInbox(storage.Activities));
        var (begun, end) = (new TaskCompletionSource(), new TaskCompletionSource());
        world.OnTurn((_, _) =>
        {
            begun.SetResult();
            return end.Task;
        });
        Assert.Equal(202, (await world.DeliverAsync(Message(world, "a:1", "1").ToJsonString())).Status);
        Assert.Equal(202, (await world.DeliverAsync(Message(world, "a:1", "2").ToJsonString())).Status);
        await begun.Task;

        var bot = new Recorder();
        await using var survivor = await storage.KilledNowAsync();
        await using var next = await BotWorld.StartAsync(bot: bot, inbox: new StoredInbox(survivor.Activities));
        await next.IdleAsync();

        Assert.Equal(["1", "2"], bot.Texts, StringComparer.Ordinal);
        end.SetResult();
    }

    [Fact]
    public async Task An_inbox_in_memory_forgets_after_a_day_and_holds_no_more_than_it_can_bear()
    {
        var clock = new FakeClock();
        var inbox = new MemoryInbox(clock);
        Assert.True(await PutAsync(inbox, 0));
        Assert.False(await PutAsync(inbox, 0));
        clock.Advance(MemoryInbox.Memory);
        Assert.True(await PutAsync(inbox, 0));

        for (var i = 1; i <= MemoryInbox.MostRemembered; i++) await PutAsync(inbox, i);
        Assert.False(await PutAsync(inbox, MemoryInbox.MostRemembered));
        Assert.True(await PutAsync(inbox, 0));
    }

    [Fact]
    public async Task A_stopping_host_sees_its_turns_out()
    {
        await using var world = await BotWorld.StartAsync();
        var (begun, mayEnd) = (new TaskCompletionSource(), new TaskCompletionSource());
        var wasCancelled = true;
        world.OnTurn(async (_, cancellation) =>
        {
            begun.SetResult();
            await mayEnd.Task;
            wasCancelled = cancellation.IsCancellationRequested;
        });
        await world.DeliverAsync(world.Activity().ToJsonString());
        await begun.Task;

        var stopping = world.StopAsync();
        Assert.False(stopping.IsCompleted);
        mayEnd.SetResult();
        await stopping;

        Assert.False(wasCancelled);
    }

    private static Task<bool> PutAsync(MemoryInbox inbox, int id) =>
        inbox.PutAsync(new ActivityKey("t", "a:1", $"{id}", "message"), "{}"u8.ToArray(), CancellationToken.None);

    private static JsonObject Message(BotWorld world, string conversation, string id)
    {
        var activity = world.Activity();
        (activity["conversation"]!["id"], activity["id"], activity["text"]) = (conversation, id, id);
        return activity;
    }

    /// <summary>A bot that writes down one text of each activity, and how many turns of one conversation it saw at once.</summary>
    private sealed class Recorder : IBot
    {
        private readonly ConcurrentDictionary<string, int> atOnce = new(StringComparer.Ordinal);
        private int most;

        public ConcurrentQueue<string> Texts { get; } = new();

        public int MostAtOncePerConversation => most;

        public async Task OnTurnAsync(ITurnContext turnContext, CancellationToken cancellationToken)
        {
            var conversation = turnContext.Activity.Conversation!.Id!;
            most = Math.Max(most, atOnce.AddOrUpdate(conversation, 1, (_, now) => now + 1));
            await Task.Yield();
            Texts.Enqueue(turnContext.Activity.Text!);
            atOnce.AddOrUpdate(conversation, 0, (_, now) => now - 1);
        }
    }

    /// <summary>An inbox that fails now and then, or says that a process has died before.</summary>
    private sealed class Stumbling(IActivityInbox inner) : IActivityInbox
    {
        public int TakesThatFail { get; set; }

        public int FinishesThatFail { get; set; }

        public int Attempt { get; init; } = 1;

        public Task<bool> PutAsync(ActivityKey key, ReadOnlyMemory<byte> json, CancellationToken cancellationToken) => inner.PutAsync(key, json, cancellationToken);

        public async Task<TakenActivity?> TakeAsync(CancellationToken cancellationToken) => TakesThatFail-- > 0
            ? throw new IOException("The database is locked.")
            : await inner.TakeAsync(cancellationToken) is { } taken ? taken with { Attempt = Attempt } : null;

        public Task FinishAsync(TakenActivity taken, CancellationToken cancellationToken) =>
            FinishesThatFail-- > 0 ? throw new IOException("The database is locked.") : inner.FinishAsync(taken, cancellationToken);
    }

    /// <summary>An inbox in which the first turn ends just when a look has found that all that waits is behind it.</summary>
    private sealed class EndsATurnDuringALook(IActivityInbox inner) : IActivityInbox
    {
        private int put;

        /// <summary>Whoever waits for it goes on within the call that completes it, up to the freed place.</summary>
        public TaskCompletionSource TurnMayEnd { get; } = new();

        public async Task<bool> PutAsync(ActivityKey key, ReadOnlyMemory<byte> json, CancellationToken cancellationToken)
        {
            var isNew = await inner.PutAsync(key, json, cancellationToken);
            put++;
            return isNew;
        }

        public async Task<TakenActivity?> TakeAsync(CancellationToken cancellationToken)
        {
            var taken = await inner.TakeAsync(cancellationToken);
            if (taken is null && put is 2) TurnMayEnd.TrySetResult();
            return taken;
        }

        public Task FinishAsync(TakenActivity taken, CancellationToken cancellationToken) => inner.FinishAsync(taken, cancellationToken);
    }
}
