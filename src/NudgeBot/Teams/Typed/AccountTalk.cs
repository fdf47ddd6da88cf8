using NudgeBot.Accounts;
using NudgeBot.Storage.Accounts;
using NudgeBot.Teams.Typed.Reading;

namespace NudgeBot.Teams.Typed;

/// <summary>Turns the bot on and off, pauses it, and goes on after it asked whether it should.</summary>
internal sealed class AccountTalk(Installations installations, WishTalk wishes)
{
    public async Task<Said> StartAsync(Talk talk, CancellationToken cancellationToken)
    {
        if (talk.Account.Consent.State == ConsentState.Given) return talk.Words.OnAlready;
        await installations.AnswerAsync(talk.Owner, yes: true, cancellationToken);
        return talk.Words.Started;
    }

    public async Task<Said> StopAsync(Talk talk, CancellationToken cancellationToken)
    {
        await installations.AnswerAsync(talk.Owner, yes: false, cancellationToken);
        return talk.Words.Stopped;
    }

    /// <summary>"Yes" to whatever was asked: to reading at all, or to going on.</summary>
    public Task<Said> YesAsync(Talk talk, CancellationToken cancellationToken) =>
        talk.Account is { Consent.State: ConsentState.Given, AskedToGoOnAt: not null } ? GoOnAsync(talk, cancellationToken) : StartAsync(talk, cancellationToken);

    /// <summary>"No" turns off who was asked to be read; whoever was asked to go on says which of the three.</summary>
    public Task<Said> NoAsync(Talk talk, CancellationToken cancellationToken) => talk.Account switch
    {
        { Consent.State: not ConsentState.Given } => StopAsync(talk, cancellationToken),
        { AskedToGoOnAt: not null } => Task.FromResult<Said>(talk.Words.KeepLessOrStop),
        _ => Task.FromResult<Said>(talk.Words.NotUnderstood),
    };

    /// <summary>"Keep", after rounds that nobody answered (N10).</summary>
    public async Task<Said> GoOnAsync(Talk talk, CancellationToken cancellationToken)
    {
        if (talk.Account.AskedToGoOnAt is null) return talk.Words.GoesOnAnyway;
        await installations.GoOnAsync(talk.Owner, cancellationToken);
        return talk.Words.GoesOn;
    }

    /// <summary>"Less": fewer from now on, and going on where that was asked.</summary>
    public async Task<Said> FewerAsync(Talk talk, CancellationToken cancellationToken)
    {
        if (talk.Account.AskedToGoOnAt is not null) await GoOnAsync(talk, cancellationToken);
        return await wishes.FewerAsync(talk, cancellationToken);
    }

    public async Task<Said> PauseAsync(Talk talk, SpokenDay? day, CancellationToken cancellationToken)
    {
        var until = day is null ? SnoozeTimes.NextWeek(talk.Settings, talk.Now) : CardTalk.UntilOf(talk, day);
        if (until is null) return day!.On is null ? talk.Words.UnknownPauseDay(Quotable.Of(day.Words)) : CardTalk.NoDay(talk, day);
        await installations.PauseAsync(talk.Owner, until, cancellationToken);
        return talk.Words.Paused(talk.DayOf(until.Value));
    }

    public async Task<Said> ResumeAsync(Talk talk, CancellationToken cancellationToken)
    {
        await installations.PauseAsync(talk.Owner, null, cancellationToken);
        return talk.Words.Listening;
    }
}
