using NudgeBot.Core.Interactions;
using NudgeBot.Storage.Words;

namespace NudgeBot.Storage.Codecs;

/// <summary>A <see cref="MailThread"/> as bytes; the id stands outside, as the entry's key.</summary>
internal static class ThreadCodec
{
    public static void Write(PayloadWriter to, MailThread thread)
    {
        to.Text(thread.Topic);
        WriteMail(to, thread.LastReceived);
        WriteMail(to, thread.LastSent);
        to.Instant(thread.SentBeforeAt);
        to.Flag(thread.IsSensitive);
        CommitmentCodec.Write(to, thread.Commitments);
        to.Instant(thread.OwnSettledAt);
        to.Instant(thread.TheirSettledAt);
        to.Instant(thread.TakenUpAt);
        WriteNamedAt(to, thread);
    }

    public static MailThread Read(ref PayloadReader from, ThreadId id)
    {
        var thread = ReadAsOfLayout4(ref from, id);
        return thread with { NamedAt = from.Version >= 5 ? ReadNamedAt(ref from, thread) : thread.LastAt };
    }

    private static MailThread ReadAsOfLayout4(ref PayloadReader from, ThreadId id) => new(id)
    {
        KeptTopic = from.KeptText(),
        LastReceived = ReadMail(ref from),
        LastSent = ReadMail(ref from),
        SentBeforeAt = from.InstantOrNull(),
        IsSensitive = from.Flag(),
        Commitments = from.Version >= 2 ? CommitmentCodec.Read(ref from) : [],
        OwnSettledAt = from.Version >= 2 ? from.InstantOrNull() : null,
        TheirSettledAt = from.Version >= 2 ? from.InstantOrNull() : null,
        TakenUpAt = from.Version >= 2 ? from.InstantOrNull() : null,
    };

    // The newest mail names nearly every thread, and then its instant stands there already.
    private static void WriteNamedAt(PayloadWriter to, MailThread thread)
    {
        to.Flag(thread.NamedAt != thread.LastAt);
        if (thread.NamedAt != thread.LastAt) to.Instant(thread.NamedAt);
    }

    private static DateTimeOffset? ReadNamedAt(ref PayloadReader from, MailThread thread) => from.Flag() ? from.InstantOrNull() : thread.LastAt;

    private static void WriteMail(PayloadWriter to, ThreadMail? mail)
    {
        to.Message(mail?.Id.Value);
        if (mail is null) return;
        to.Instant(mail.At);
        to.Text(mail.With.Address.Value);
        to.Flag(mail.Direct);
        to.Count(mail.Others);
        to.Count((int)mail.Expects);
        to.Text(mail.Asks);
        to.Link(mail.KeptLink);
        to.Count(mail.Marks is { } marks ? (int)marks + 1 : 0);
        to.Flag(mail.IsPrivate);
        to.Flag(mail.IsFiled);
        to.Count(mail.Signs is { } signs ? (int)signs + 1 : 0);
        to.Count(mail.Length is { } length ? length + 1 : 0);
    }

    private static ThreadMail? ReadMail(ref PayloadReader from) => from.KeptMessageOrNull() is not { } id ? null : new ThreadMail
    {
        Id = id,
        At = from.Instant(),
        With = from.Person(),
        Direct = from.Flag(),
        Others = from.Count(),
        Expects = (Expectation)from.Count(),
        KeptAsks = from.KeptTextOrNone(),
        KeptLink = from.KeptLink(),
        Marks = from.Count() is var marks and > 0 ? (MailMarks)(marks - 1) : null,
        IsPrivate = from.Flag(),
        IsFiled = from.Flag(),
        Signs = from.Version >= 2 && from.Count() is var signs and > 0 ? (MailSigns)(signs - 1) : null,
        Length = from.Version >= 2 && from.Count() is var length and > 0 ? length - 1 : null,
    };
}
