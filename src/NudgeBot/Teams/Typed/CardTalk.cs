using Microsoft.Extensions.Options;
using NudgeBot.Core.Nudges;
using NudgeBot.Core.Speech;
using NudgeBot.Graph;
using NudgeBot.Storage.Nudges;
using NudgeBot.Teams.Cards;
using NudgeBot.Teams.Typed.Reading;
using NudgeBot.Teams.Words.Cards;
using NudgeBot.Teams.Words.Writing;

namespace NudgeBot.Teams.Typed;

/// <summary>Answers what an owner types about a card: the newest, or that of the person they name.</summary>
internal sealed class CardTalk(Choices choices, NudgeStore nudges, PeopleFinder people, RecentAnswers recent, IOptions<GraphOptions> graph)
{
    private static readonly TimeSpan Memory = TimeSpan.FromDays(60);

    public async Task<Said> WhatIsOpenAsync(Talk talk, CancellationToken cancellationToken)
    {
        var open = (await RecentAsync(talk, cancellationToken)).Where(r => r.IsOpen).ToList();
        return open.Count == 0 ? talk.Words.NothingOpen : string.Join('\n', open.Select(Line));
    }

    public Task<Said> WhyAsync(Talk talk, string? name, CancellationToken cancellationToken) =>
        WithOneAsync(talk, name, record => record.State is not NudgeState.Settled, (_, record) => Task.FromResult<Said>(ReasonLine.Of(record.Nudge, talk.Settings.Language)), cancellationToken);

    public Task<Said> DoneAsync(Talk talk, string? name, CancellationToken cancellationToken) =>
        ChooseAsync(talk, name, new NudgeChoice.AlreadyDid(), (words, record) => words.Done(record.Nudge.Name), cancellationToken);

    public Task<Said> NotThisAsync(Talk talk, string? name, CancellationToken cancellationToken) =>
        ChooseAsync(talk, name, new NudgeChoice.NotThis(), (words, record) => words.NotThis(record.Nudge.Name), cancellationToken);

    /// <summary>What the card says is not so: it is closed as "not this", which teaches the same.</summary>
    public Task<Said> WrongAsync(Talk talk, string? name, CancellationToken cancellationToken) =>
        ChooseAsync(talk, name, new NudgeChoice.NotThis(), (words, record) => words.Wrong(record.Nudge.Name), cancellationToken);

    public Task<Said> DidNotMeetAsync(Talk talk, string? name, CancellationToken cancellationToken) =>
        WithOneAsync(talk, name, record => record is { IsOpen: true, DeniableMeeting: not null }, (then, record) => MakeAsync(then, record, new NudgeChoice.DidNotMeet(), then.Words.NotMet(record.Nudge.Name), cancellationToken), cancellationToken);

    /// <summary>The card goes where there is one; a person without a card is muted all the same.</summary>
    public async Task<Said> NeverAsync(Talk talk, string? name, CancellationToken cancellationToken)
    {
        var open = (await RecentAsync(talk, cancellationToken)).Where(r => r.IsOpen).ToList();
        if (name is null || NameMatch.Best(name, open).Count > 0) return await ChooseAsync(talk, name, new NudgeChoice.NeverThisPerson(), (words, record) => words.Never(record.Nudge.Name), cancellationToken);
        return await people.WithOneAsync(talk, name, async (then, person) =>
        {
            await nudges.MuteAsync(then.Owner, person.Id, cancellationToken);
            return then.Words.Never(person.Name);
        }, cancellationToken);
    }

    public Task<Said> AgainAsync(Talk talk, string name, CancellationToken cancellationToken) =>
        people.WithOneAsync(talk, name, async (then, person) =>
        {
            if (!(await nudges.MutedAsync(then.Owner, cancellationToken)).Contains(person.Id)) return then.Words.WasNotMuted(person.Name);
            await nudges.UnmuteAsync(then.Owner, person.Id, cancellationToken);
            return then.Words.Again(person.Name);
        }, cancellationToken);

    /// <summary>"send it": the words with one button, because a typed line brings no sign-in of the owner's.</summary>
    public Task<Said> SendAsync(Talk talk, string? name, CancellationToken cancellationToken) =>
        WithOneAsync(talk, name, r => r.IsOpen, (then, record) => Task.FromResult(record switch
        {
            // Two ways to send one mail would be one too many: the draft may be on its way from Outlook already.
            { State: NudgeState.Drafted } => then.Words.LiesInDraft(record.Nudge.Name),
            _ when WordsOf(record) is not { } words => then.Words.NoTextYet(record.Nudge.Name),
            _ when graph.Value.Tier != GraphTier.Act => CardWords.Of(then.Settings.Language).WritesNothing,
            _ => Ready(then, record, WordsOf(record)!),
        }), cancellationToken);

    private static Said Ready(Talk talk, NudgeRecord record, string words)
    {
        var told = ToldForItsHour.Of(record, new NudgeChoice.Send(words), talk.Settings, talk.Now);
        if (told.Choice is not { } choice) return Unready(told, talk);
        var card = new ReadyCard(talk.Settings);
        return new Said(card.Summary(record), Card: card.Draw(record, choice.Text, choice.Remark));
    }

    private static string Unready(ToldForItsHour told, Talk talk) => told.IsQuestion ? $"{told.Remark} {WritingWords.Of(talk.Settings.Language).OnItsCard}" : told.Remark!;

    /// <summary>"send to Ana tomorrow at nine"; with no time of day, at the hour at which the other usually writes (A3).</summary>
    public Task<Said> SendLaterAsync(Talk talk, TypedReply.SendLater later, CancellationToken cancellationToken) =>
        later.Day is { } day && (day.On is not { } on || (SnoozeTimes.On(on, talk.Settings, talk.Now) is null && on != talk.Today))
            ? Task.FromResult<Said>(NoDay(talk, day))
            : WithOneAsync(talk, later.Name, r => r.IsOpen, (then, record) => record switch
            {
                { State: NudgeState.Drafted } => Task.FromResult<Said>(then.Words.LiesInDraft(record.Nudge.Name)),
                _ when WordsOf(record) is not { } words || then.Account.Owner is null => Task.FromResult<Said>(then.Words.NoTextYet(record.Nudge.Name)),
                _ when graph.Value.Tier != GraphTier.Act => Task.FromResult<Said>(CardWords.Of(then.Settings.Language).WritesNothing),
                _ => SendAtAsync(then, record, WordsOf(record)!, later, cancellationToken),
            }, cancellationToken);

    private async Task<Said> SendAtAsync(Talk talk, NudgeRecord record, string words, TypedReply.SendLater later, CancellationToken cancellationToken)
    {
        var at = HourOf(talk, later, await people.UsualHourAsync(talk, record.Nudge.Person, cancellationToken));
        var said = OutcomeWords.Of(talk.Settings.Language).GoesOut(record.Nudge.Name, TimeWords.Of(talk.Settings.Language).OnDay(at, at, talk.Settings), TimeWords.Time(at, talk.Settings));
        return await SayAsync(talk, record, new NudgeChoice.SendLater(words, at), said, cancellationToken);
    }

    /// <summary>Words go out as they are true at their hour; what the owner must be asked about them is asked on the card.</summary>
    private async Task<Said> SayAsync(Talk talk, NudgeRecord record, NudgeChoice.Worded choice, string said, CancellationToken cancellationToken)
    {
        var told = ToldForItsHour.Of(record, choice, talk.Settings, talk.Now);
        if (told.Choice is not { } words) return Unready(told, talk);
        return await MakeAsync(talk, record, words, words.Remark is { } remark ? $"{said} {remark}" : said, cancellationToken);
    }

    /// <summary>Whatever was typed, nothing leaves at night or on a free day of the owner; the answer says when it does.</summary>
    private static DateTimeOffset HourOf(Talk talk, TypedReply.SendLater later, DateTimeOffset usual)
    {
        if (later is { Day: null, Time: null }) return usual;
        var (settings, time) = (talk.Settings, later.Time ?? TimeOnly.FromDateTime(talk.Settings.LocalTime(usual)));
        var at = settings.Instant(later.Day?.On ?? talk.Today, time);
        if (at <= talk.Now && later.Day is null) at = settings.Instant(talk.Today.AddDays(1), time);
        return settings.NextWorkingTime(at <= talk.Now ? usual : at);
    }

    public async Task<Said> SnoozeAsync(Talk talk, TypedReply.Snooze snooze, CancellationToken cancellationToken)
    {
        var until = snooze.Until is null ? SnoozeTimes.Tomorrow(talk.Settings, talk.Now) : UntilOf(talk, snooze.Until);
        if (until is null) return NoDay(talk, snooze.Until!);
        return await ChooseAsync(talk, snooze.Name, new NudgeChoice.Snooze(until.Value), (words, record) => words.Snoozed(record.Nudge.Name, talk.DayOf(until.Value)), cancellationToken);
    }

    /// <summary>The words that stand ready for somebody, or where to write to them.</summary>
    public async Task<Said> WriteToAsync(Talk talk, string? name, CancellationToken cancellationToken)
    {
        var open = (await RecentAsync(talk, cancellationToken)).Where(r => r.IsOpen).ToList();
        if (name is null || NameMatch.Best(name, open).Count > 0)
        {
            return await WithOneAsync(talk, name, r => r.IsOpen, (then, record) => Task.FromResult<Said>(
                WordsOf(record) is { } words ? then.Words.WriteTo(record.Nudge.Name, words) : then.Words.NoTextYet(record.Nudge.Name)), cancellationToken);
        }

        return await people.WithOneAsync(talk, name, (then, person) => Task.FromResult<Said>(then.Words.WriteToInTab(person.Name)), cancellationToken);
    }

    /// <summary>The instant a day begins at work for them; null where it is no day, or not ahead.</summary>
    public static DateTimeOffset? UntilOf(Talk talk, SpokenDay day) => day.On is { } on ? SnoozeTimes.On(on, talk.Settings, talk.Now) : null;

    public static string NoDay(Talk talk, SpokenDay day) => day.On is { } on ? talk.Words.NotAhead(talk.Words.Day(on, talk.Today)) : talk.Words.UnknownDay(Quotable.Of(day.Words));

    /// <summary>The person of the newest card: whom "she" means.</summary>
    public async Task<Named?> NewestAsync(Talk talk, CancellationToken cancellationToken)
    {
        var records = await RecentAsync(talk, cancellationToken);
        var newest = records.Where(r => r.IsOpen).MaxBy(r => r.ShownAt ?? r.DecidedAt) ?? records.MaxBy(r => r.ShownAt ?? r.DecidedAt);
        return newest is null ? null : new Named(newest.Nudge.Person, newest.Nudge.Name);
    }

    public async Task<IReadOnlyList<NudgeRecord>> RecentAsync(Talk talk, CancellationToken cancellationToken) =>
        await nudges.HistoryAsync(talk.Owner, talk.Now - Memory, cancellationToken);

    private static string? WordsOf(NudgeRecord record) => record.Text is { Length: > 0 } text ? text : record.Nudge.Draft.Text;

    private static string Line(NudgeRecord record) => $"{PlainText.Of(record.Nudge.Name)}: {PlainText.Of(record.Nudge.Why)}";

    private Task<Said> ChooseAsync(Talk talk, string? name, NudgeChoice choice, Func<Words.Replies.ReplyWords, NudgeRecord, string> said, CancellationToken cancellationToken) =>
        WithOneAsync(talk, name, r => r.IsOpen, (then, record) => MakeAsync(then, record, choice, said(then.Words, record), cancellationToken), cancellationToken);

    /// <summary>Makes the choice and says so; where it is no longer open, that.</summary>
    public async Task<Said> MakeAsync(Talk talk, NudgeRecord record, NudgeChoice choice, string said, CancellationToken cancellationToken)
    {
        if (await choices.MakeAsync(talk.Owner, record, choice, cancellationToken) is not { } after) return talk.Words.TooLate;
        recent.Note(talk.Owner, after.Id, talk.Now);
        return said;
    }

    /// <summary>The one nudge that is meant: by name where one was given, else the newest. A name that fits two is asked about.</summary>
    public async Task<Said> WithOneAsync(Talk talk, string? name, Func<NudgeRecord, bool> fits, Func<Talk, NudgeRecord, Task<Said>> act, CancellationToken cancellationToken)
    {
        var candidates = (await RecentAsync(talk, cancellationToken)).Where(fits).ToList();
        if (candidates.Count == 0) return talk.Words.NoOpenNudge;
        if (name is null) return await act(talk, candidates.MaxBy(r => r.ShownAt ?? r.DecidedAt)!);
        return NameMatch.Best(name, candidates) switch
        {
            [] => talk.Words.NothingOpenAbout(Quotable.Of(name)),
            [var one] => await act(talk, one),
            var several => talk.Ask([.. several.Select(record => new Option(record.Nudge.Name, record.Nudge.Person, (then, cancellation) => OnceMoreAsync(then, record.Id, fits, act, cancellation)))], LabelsOf(several)),
        };
    }

    /// <summary>Two about one person are told apart by what they are about.</summary>
    private static IEnumerable<string> LabelsOf(IReadOnlyList<NudgeRecord> several) =>
        several.Select(record => several.Count(other => string.Equals(other.Nudge.Name, record.Nudge.Name, StringComparison.Ordinal)) > 1 ? $"{record.Nudge.Name} ({record.Nudge.Why.TrimEnd('.')})" : record.Nudge.Name);

    private async Task<Said> OnceMoreAsync(Talk talk, Guid id, Func<NudgeRecord, bool> fits, Func<Talk, NudgeRecord, Task<Said>> act, CancellationToken cancellationToken) =>
        await nudges.GetAsync(talk.Owner, id, cancellationToken) is { } record && fits(record) ? await act(talk, record) : talk.Words.TooLate;
}
