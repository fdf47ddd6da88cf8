using NudgeBot.Storage.Codecs;
using Xunit;

namespace NudgeBot.Tests.Storage;

/// <summary>A nudge stored by an earlier version is read as it was meant, without what that version did not know.</summary>
public sealed class NudgeLayoutTests
{
    [Fact]
    public void A_nudge_stored_in_the_first_layout_stands_alone()
    {
        var record = new Seeded(1).Nudge(1) with { Digest = null };
        var bytes = NudgeCodec.Write(record);
        // The second layout only added, at the very end, whether there is a digest.
        bytes[0] = 1;

        Assert.Equal(FactText.Of(record), FactText.Of(NudgeCodec.Read(bytes.AsSpan(0, bytes.Length - 1))));
    }
}
