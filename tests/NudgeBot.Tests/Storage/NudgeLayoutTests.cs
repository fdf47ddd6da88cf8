using NudgeBot.Core.Drafts;
using NudgeBot.Core.Nudges;
using NudgeBot.Storage.Codecs;
using Xunit;

namespace NudgeBot.Tests.Storage;

/// <summary>A nudge stored by an earlier version is read as it was meant, without what that version did not know.</summary>
public sealed class NudgeLayoutTests
{
    /// <summary>Each layout only added to the end of the one before.</summary>
    [Theory]
    [InlineData(1, 4)]
    [InlineData(2, 3)]
    [InlineData(3, 0)]
    public void A_nudge_stored_in_an_earlier_layout_stands_alone_and_goes_out_at_once_to_one_person(byte layout, int addedSince)
    {
        var record = Plain(new Seeded(1).Nudge(1));
        var bytes = NudgeCodec.Write(record);
        bytes[0] = layout;

        Assert.Equal(FactText.Of(record), FactText.Of(NudgeCodec.Read(bytes.AsSpan(0, bytes.Length - addedSince))));
    }

    private static NudgeRecord Plain(NudgeRecord record) =>
        record with { Digest = null, SendAt = null, HeldBackAt = null, Suggestion = null, Nudge = record.Nudge with { Because = [], Against = [], Overruled = null, Evidence = [.. record.Nudge.Evidence.Select(one => one with { At = null, IsOwners = null })], Draft = record.Nudge.Draft with { Also = null, Times = [], Tone = Tones.None, Ways = [], Outlines = [] } } };
}
