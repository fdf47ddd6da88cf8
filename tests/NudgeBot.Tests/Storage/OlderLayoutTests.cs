using NudgeBot.Core.Interactions;
using NudgeBot.Storage.Codecs;
using NudgeBot.Storage.Words;
using Xunit;

namespace NudgeBot.Tests.Storage;

public sealed class OlderLayoutTests
{
    [Fact]
    public void A_thread_kept_before_commitments_were_read_has_none_and_all_else()
    {
        var thread = new Seeded(7).Thread(1) with { Commitments = [], OwnSettledAt = null, TheirSettledAt = null, TakenUpAt = null };
        var written = new PayloadWriter();
        ThreadCodec.Write(written, thread);

        // The new fields stand at the end, so a reader of the first layout stops before them.
        var older = new PayloadReader(written.Written, 1);

        Assert.Equal(FactText.Of(thread), FactText.Of(ThreadCodec.Read(ref older, new ThreadId(thread.Id.Value))));
        Assert.False(older.AtEnd);
    }
}
