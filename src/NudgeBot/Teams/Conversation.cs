using NudgeBot.Accounts;
using NudgeBot.BotFramework.Hosting;
using NudgeBot.Core.Drafts;
using NudgeBot.Core.Nudges;
using NudgeBot.Core.People;
using NudgeBot.Storage.Accounts;
using NudgeBot.Storage.Nudges;
using NudgeBot.Teams.Cards;

namespace NudgeBot.Teams;

/// <summary>Answers what an owner types. Every line gets an answer with a way forward, and none gets two.</summary>
internal sealed class Conversation(Installations installations, Choices choices, NudgeStore nudges, PeopleTalk people, TimeProvider time)
{
    private static readonly TimeSpan Memory = TimeSpan.FromDays(60);

    public async Task ReplyAsync(ITurnContext turn, Account account, string typed, CancellationToken cancellationToken)
    {
        var reply = TypedReply.Parse(typed);
        if (reply is TypedReply.Help)
        {
            await turn.SendActivityAsync(CardActivity.Of(HelpCard.Draw(), HelpCard.Summary), cancellationToken);
            return;
        }

        await turn.SendActivityAsync(await AnswerAsync(account, reply, cancellationToken), cancellationToken);
    }

    private async Task<string> AnswerAsync(Account account, TypedReply reply, CancellationToken cancellationToken) => reply switch
    {
        TypedReply.Start => await StartAsync(account, cancellationToken),
        TypedReply.Stop => await StopAsync(account, cancellationToken),
        _ when account.Consent.State != ConsentState.Given => "I am off, so I know nothing of your mailbox. Type “start” to turn me on, or “help”.",
        TypedReply.WhatIsOpen => await WhatIsOpenAsync(account, cancellationToken),
        TypedReply.Why why => await WithOneAsync(account, why.Name, IsAnswerable, record => Task.FromResult(record.Nudge.Why), cancellationToken),
        TypedReply.Done done => await ChooseAsync(account, done.Name, new NudgeChoice.AlreadyDid(), r => $"Good. I won't bring up {r.Nudge.Name} for this again.", cancellationToken),
        TypedReply.NotThis not => await ChooseAsync(account, not.Name, new NudgeChoice.NotThis(), r => $"All right, not this one about {r.Nudge.Name}.", cancellationToken),
        TypedReply.DidNotMeet not => await DidNotMeetAsync(account, not.Name, cancellationToken),
        TypedReply.Never never => await ChooseAsync(account, never.Name, new NudgeChoice.NeverThisPerson(), r => $"I won't nudge you about {r.Nudge.Name} any more.", cancellationToken),
        TypedReply.Send send => await SendAsync(account, send.Name, cancellationToken),
        TypedReply.Snooze snooze => await SnoozeAsync(account, snooze, cancellationToken),
        TypedReply.Note note => await people.NoteAsync(account, note.Name, note.Text, cancellationToken),
        TypedReply.WhoIs who => await people.WhoIsAsync(account, who.Name, cancellationToken),
        TypedReply.MyPromises mine => await people.OwedAsync(account, mine.Name, byOwner: true, cancellationToken),
        TypedReply.OwedToMe theirs => await people.OwedAsync(account, theirs.Name, byOwner: false, cancellationToken),
        TypedReply.Fewer => await people.FewerAsync(account, cancellationToken),
        TypedReply.InTheTab tab => $"For “{tab.What}” open the NudgeBot tab beside this chat, under {(tab.What.StartsWith('s') || tab.What.StartsWith('S') ? "Settings" : "Privacy")}: it shows what will happen before it does.",
        TypedReply.Undo => await UndoAsync(account, cancellationToken),
        TypedReply.Pause pause => await PauseAsync(account, pause.Day, cancellationToken),
        TypedReply.Resume => await ResumeAsync(account, cancellationToken),
        TypedReply.NotUnderstood => "I did not understand that. Try “who do I owe?”, “snooze Ana until Friday”, “done”, or “help” for everything I know.",
        _ => throw new ArgumentOutOfRangeException(nameof(reply), reply, "Every typed reply needs its own answer."),
    };

    private async Task<string> StartAsync(Account account, CancellationToken cancellationToken)
    {
        if (account.Consent.State == ConsentState.Given) return "I am on already.";
        await installations.AnswerAsync(account.Id, yes: true, cancellationToken);
        return "Thank you. I'll read your mail and calendar now, and speak up only when there is someone to write to.";
    }

    private async Task<string> StopAsync(Account account, CancellationToken cancellationToken)
    {
        await installations.AnswerAsync(account.Id, yes: false, cancellationToken);
        return "I am off. I read nothing and say nothing until you type “start”.";
    }

    private async Task<string> WhatIsOpenAsync(Account account, CancellationToken cancellationToken)
    {
        var open = (await RecentAsync(account, cancellationToken)).Where(r => r.IsOpen).ToList();
        return open.Count == 0
            ? "Nothing is open. I'll speak up when there is someone to write to."
            : string.Join('\n', open.Select(r => $"{r.Nudge.Name}: {PlainText.Of(r.Nudge.Why)}"));
    }

    private async Task<string> SendAsync(Account account, string? name, CancellationToken cancellationToken) =>
        await WithOneAsync(account, name, r => r.IsOpen, async record =>
        {
            // Two ways to send one mail would be one too many: the draft may be on its way from Outlook already.
            if (record.State == NudgeState.Drafted) return $"Your words to {record.Nudge.Name} lie in a draft in Outlook, so I did not send them too: send them there.";
            if ((record.Text ?? record.Nudge.Draft.Text) is not { } words) return $"There is no text for {record.Nudge.Name} yet, since only you know the answer. Write it on the card and press Send.";
            var after = await choices.MakeAsync(account.Id, record, new NudgeChoice.Send(words), cancellationToken);
            return after is null ? TooLate : $"Sending to {record.Nudge.Name}, word for word as on the card.";
        }, cancellationToken);

    private async Task<string> SnoozeAsync(Account account, TypedReply.Snooze snooze, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        var settings = account.Owner?.Settings ?? MailboxSettings.Default;
        var until = snooze.Day is null ? SnoozeTimes.Tomorrow(settings, now) : UntilOf(snooze.Day, settings, now);
        if (until is null) return $"I don't know which day “{PlainText.Of(snooze.Day!)}” is. Try “tomorrow”, “Friday”, “next week”, “5 January” or “2026-03-20”.";
        return await ChooseAsync(account, snooze.Name, new NudgeChoice.Snooze(until.Value), r => $"I'll bring {r.Nudge.Name} back on {When.Day(until.Value, now, settings)}.", cancellationToken);
    }

    private Task<string> DidNotMeetAsync(Account account, string? name, CancellationToken cancellationToken) =>
        WithOneAsync(account, name, r => r.IsOpen && r.DeniableMeeting is not null, async record =>
            await choices.MakeAsync(account.Id, record, new NudgeChoice.DidNotMeet(), cancellationToken) is null
                ? TooLate
                : $"Thank you. I no longer count that meeting with {record.Nudge.Name}.", cancellationToken);

    private async Task<string> UndoAsync(Account account, CancellationToken cancellationToken)
    {
        var last = (await RecentAsync(account, cancellationToken))
            .Where(r => r.CanUndo)
            .MaxBy(r => r.AnsweredAt ?? r.ShownAt);
        if (last is null) return "There is nothing to undo.";
        return await choices.MakeAsync(account.Id, last, new NudgeChoice.Undo(), cancellationToken) is null ? TooLate : $"Taken back: {last.Nudge.Name} is open again.";
    }

    private async Task<string> PauseAsync(Account account, string? day, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        var settings = account.Owner?.Settings ?? MailboxSettings.Default;
        var until = day is null ? SnoozeTimes.NextWeek(settings, now) : UntilOf(day, settings, now);
        if (until is null) return $"I don't know which day “{PlainText.Of(day!)}” is. Try “pause until 5 January”.";
        await installations.PauseAsync(account.Id, until, cancellationToken);
        return $"I'll be quiet until {When.Day(until.Value, now, settings)}, and start again by myself. Type “resume” to start sooner.";
    }

    private async Task<string> ResumeAsync(Account account, CancellationToken cancellationToken)
    {
        await installations.PauseAsync(account.Id, null, cancellationToken);
        return "I am listening again.";
    }

    private Task<string> ChooseAsync(Account account, string? name, NudgeChoice choice, Func<NudgeRecord, string> said, CancellationToken cancellationToken) =>
        WithOneAsync(account, name, r => r.IsOpen, async record => await choices.MakeAsync(account.Id, record, choice, cancellationToken) is null ? TooLate : said(record), cancellationToken);

    /// <summary>The one nudge that is meant: by name where one was given, else the newest. A name that fits two is asked about.</summary>
    private async Task<string> WithOneAsync(Account account, string? name, Func<NudgeRecord, bool> fits, Func<NudgeRecord, Task<string>> act, CancellationToken cancellationToken)
    {
        var candidates = (await RecentAsync(account, cancellationToken)).Where(fits).ToList();
        if (candidates.Count == 0) return "There is no open nudge just now.";
        if (name is null) return await act(candidates.MaxBy(r => r.ShownAt ?? r.DecidedAt)!);
        var named = candidates.Where(r => NameMatch.Fits(name, r.Nudge)).ToList();
        return named switch
        {
            [] => $"I have nothing open about “{PlainText.Of(name)}”. Type “who do I owe?” to see what is.",
            [var one] => await act(one),
            _ => $"Which one do you mean: {string.Join(" or ", named.Select(r => PlainText.Of(r.Nudge.Name)))}?",
        };
    }

    private async Task<IReadOnlyList<NudgeRecord>> RecentAsync(Account account, CancellationToken cancellationToken) =>
        await nudges.HistoryAsync(account.Id, time.GetUtcNow() - Memory, cancellationToken);

    private static DateTimeOffset? UntilOf(string day, MailboxSettings settings, DateTimeOffset now) =>
        SpokenDay.Parse(day, settings.LocalDay(now)) is { } parsed ? SnoozeTimes.On(parsed, settings, now) : null;

    private static bool IsAnswerable(NudgeRecord record) => record.State is not NudgeState.Settled;

    private const string TooLate = "That one has changed meanwhile, so I did nothing. Its card shows how it stands.";
}
