using NudgeBot.Sandbox.Mailboxes;
using NudgeBot.Sandbox.Time;

namespace NudgeBot.Sandbox.Teams;

/// <summary>Moves the sandbox's clock stop by stop; at each stop mail arrives and the bot does its round. One move at a time.</summary>
internal sealed class ClockRounds(SandboxClock clock, Organisation organisation, Chats chats, BotConnection bot) : IDisposable
{
    private readonly SemaphoreSlim _oneAtATime = new(1);

    /// <summary>Ends at the target. When the bot fails at a stop the clock stays there.</summary>
    public async Task MoveAsync(DateTimeOffset target, CancellationToken cancellationToken)
    {
        await _oneAtATime.WaitAsync(cancellationToken);
        try
        {
            foreach (var stop in ClockMove.Stops(clock.Now, target, organisation.Zones))
            {
                clock.AdvanceTo(stop);
                Tell(stop);
                await bot.TellTimeAsync(stop, cancellationToken);
            }
        }
        finally
        {
            _oneAtATime.Release();
        }
    }

    public void Dispose() => _oneAtATime.Dispose();

    private void Tell(DateTimeOffset now)
    {
        foreach (var chat in chats.All)
            chat.TellClock(now);
    }
}
