using NudgeBot.Core.Drafts;
using NudgeBot.Core.Interactions;
using NudgeBot.Core.Nudges;
using NudgeBot.Core.People;
using NudgeBot.Core.Ties;
using NudgeBot.Storage.Words;

namespace NudgeBot.Storage.Codecs;

/// <summary>A <see cref="NudgeRecord"/>, its <see cref="Nudge"/> and its <see cref="Draft"/> as bytes.</summary>
internal static class NudgeCodec
{
    /// <summary>Since layout 2 a nudge knows the digest it stands in; since layout 3 when its words go out or were held back, and to whom else they go; since layout 4 all that its draft holds beside its first words.</summary>
    private const byte Layout = 4;

    public static byte[] Write(NudgeRecord record)
    {
        var to = new PayloadWriter(1024);
        to.Byte(Layout);
        to.Id(record.Id);
        WriteNudge(to, record.Nudge);
        to.Count((int)record.State);
        to.Instant(record.DecidedAt);
        to.Count(record.Revision);
        to.Instant(record.ShownAt);
        to.Instant(record.AnsweredAt);
        to.Instant(record.SnoozedUntil);
        to.Text(record.ActivityId);
        to.Text(record.Text);
        to.Text(record.DraftMessageId);
        to.Link(record.DraftLink);
        to.Text(record.Remark);
        to.Flag(record.Digest is not null);
        if (record.Digest is { } digest) to.Id(digest);
        to.Instant(record.SendAt);
        to.Instant(record.HeldBackAt);
        to.Text(record.Nudge.Draft.Also?.Value);
        DraftCodec.WriteRest(to, record);
        return to.Written.ToArray();
    }

    public static NudgeRecord Read(ReadOnlySpan<byte> bytes)
    {
        var from = new PayloadReader(bytes[1..], bytes[0]);
        var record = new NudgeRecord
        {
            Id = from.Id(),
            Nudge = ReadNudge(ref from),
            State = (NudgeState)from.Count(),
            DecidedAt = from.Instant(),
            Revision = from.Count(),
            ShownAt = from.InstantOrNull(),
            AnsweredAt = from.InstantOrNull(),
            SnoozedUntil = from.InstantOrNull(),
            ActivityId = from.TextOrNull(),
            Text = from.TextOrNull(),
            DraftMessageId = from.TextOrNull(),
            DraftLink = from.Link(),
            Remark = from.TextOrNull(),
            Digest = from.Version > 1 && from.Flag() ? from.Id() : null,
            SendAt = from.Version > 2 ? from.InstantOrNull() : null,
            HeldBackAt = from.Version > 2 ? from.InstantOrNull() : null,
        };
        if (from.Version > 2 && from.TextOrNull() is { } also) record = WithAlso(record, new EmailAddress(also));
        return from.Version > 3 && !from.AtEnd ? DraftCodec.ReadRest(ref from, record) : record;
    }

    /// <summary>It stands behind all that earlier layouts wrote.</summary>
    private static NudgeRecord WithAlso(NudgeRecord record, EmailAddress also) =>
        record with { Nudge = record.Nudge with { Draft = record.Nudge.Draft with { Also = also } } };

    private static void WriteNudge(PayloadWriter to, Nudge nudge)
    {
        to.Text(nudge.Key.Value);
        to.Text(nudge.Person.Address.Value);
        to.Text(nudge.Name);
        to.Count((int)nudge.Reason);
        to.Real(nudge.Score);
        to.Count((int)nudge.Stage);
        to.Text(nudge.Why);
        to.Text(nudge.When);
        WriteEvidence(to, nudge.Evidence);
        WriteDraft(to, nudge.Draft);
        to.Instant(nudge.Since);
    }

    private static Nudge ReadNudge(ref PayloadReader from) => new()
    {
        Key = new NudgeKey(from.Text()),
        Person = new PersonId(new EmailAddress(from.Text())),
        Name = from.Text(),
        Reason = (NudgeReason)from.Count(),
        Score = from.Real(),
        Stage = (Stage)from.Count(),
        Why = from.Text(),
        When = from.Text(),
        Evidence = ReadEvidence(ref from),
        Draft = ReadDraft(ref from),
        Since = from.Instant(),
    };

    private static void WriteDraft(PayloadWriter to, Draft draft)
    {
        to.Text(draft.Language);
        to.Text(draft.Frame);
        to.Text(draft.Subject);
        to.Text(draft.Text);
        to.Text(draft.Thread?.Value);
        to.Text(draft.AnswerTo?.Value);
        WriteEvidence(to, draft.Evidence);
    }

    private static Draft ReadDraft(ref PayloadReader from) => new(
        from.Text(),
        from.TextOrNull(),
        from.TextOrNull(),
        from.TextOrNull(),
        from.TextOrNull() is { } thread ? new ThreadId(thread) : null,
        from.TextOrNull() is { } message ? new MessageId(message) : null,
        ReadEvidence(ref from));

    internal static void WriteEvidence(PayloadWriter to, IReadOnlyList<Evidence> evidence)
    {
        to.Count(evidence.Count);
        foreach (var one in evidence)
        {
            to.Count((int)one.Kind);
            to.Text(one.Id);
            to.Link(one.Link);
        }
    }

    internal static Evidence[] ReadEvidence(ref PayloadReader from)
    {
        var evidence = new Evidence[from.Count()];
        for (var i = 0; i < evidence.Length; i++) evidence[i] = new Evidence((EvidenceKind)from.Count(), from.Text(), from.Link());
        return evidence;
    }
}
