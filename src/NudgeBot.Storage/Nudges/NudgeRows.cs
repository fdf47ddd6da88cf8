using NudgeBot.Core.Nudges;
using NudgeBot.Storage.Codecs;
using NudgeBot.Storage.Rows;

namespace NudgeBot.Storage.Nudges;

/// <summary>Between a <see cref="NudgeRecord"/> and its row.</summary>
internal static class NudgeRows
{
    public static NudgeRow New(NudgeRecord record, Mailbox mailbox)
    {
        var row = new NudgeRow { Id = record.Id, MailboxId = mailbox.Id, KeyName = mailbox.Key.NameOf(record.Nudge.Key.Value), Payload = [] };
        Put(row, record, mailbox);
        return row;
    }

    public static void Put(NudgeRow row, NudgeRecord record, Mailbox mailbox)
    {
        row.State = record.State;
        row.DecidedAt = record.DecidedAt;
        row.SnoozedUntil = record.SnoozedUntil;
        row.Digest = record.Digest;
        row.Words = record.Words;
        row.Payload = mailbox.Key.Seal(NudgeCodec.Write(record), PlaceOf(row));
    }

    public static NudgeRecord Read(NudgeRow row, Mailbox mailbox) => NudgeCodec.Read(mailbox.Key.Open(row.Payload, PlaceOf(row)));

    /// <summary>Same in every field, lists by their content: records themselves compare lists by reference.</summary>
    public static bool IsSame(NudgeRecord one, NudgeRecord other) => NudgeCodec.Write(one).AsSpan().SequenceEqual(NudgeCodec.Write(other));

    private static string PlaceOf(NudgeRow row) => $"nudges/{row.MailboxId}/{row.Id:N}";
}
