using System.Threading.Channels;
using NudgeBot.Core.People;

namespace NudgeBot.Nudging;

/// <summary>Asks for a look at one owner's mailbox soon, without waiting for it.</summary>
internal sealed class RoundSignal
{
    private readonly Channel<OwnerId> _asked = Channel.CreateUnbounded<OwnerId>(new UnboundedChannelOptions { SingleReader = true });

    public ChannelReader<OwnerId> Asked => _asked.Reader;

    public void Ask(OwnerId owner) => _asked.Writer.TryWrite(owner);
}
