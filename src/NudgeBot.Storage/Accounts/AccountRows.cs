using NudgeBot.Core.People;
using NudgeBot.Storage.Codecs;
using NudgeBot.Storage.Rows;
using NudgeBot.Storage.Words;

namespace NudgeBot.Storage.Accounts;

/// <summary>Between an <see cref="Account"/> and its row: names, addresses and the conversation are sealed, the rest are columns.</summary>
internal static class AccountRows
{
    private const byte Layout = 2;

    public static Account Read(MailboxRow row, MailboxKey key)
    {
        var plain = key.Open(row.Words, PlaceOf(row));
        var from = new PayloadReader(plain[1..], plain[0]);
        var id = new OwnerId(row.OwnerId);
        return WithRhythm(ref from, new Account
        {
            Id = id,
            TenantId = row.TenantId,
            DisplayName = from.Text(),
            ConversationReference = from.TextOrNull(),
            Owner = from.Flag() ? OwnerCodec.Read(ref from, id) : null,
            Consent = new Consent((ConsentState)row.Consent, row.ConsentAt, row.ConsentBy),
            InstalledAt = row.InstalledAt,
            RemovedAt = row.RemovedAt,
            WelcomedAt = row.WelcomedAt,
            PausedUntil = row.PausedUntil,
            FirstSyncedAt = row.FirstSyncedAt,
        });
    }

    public static void Write(MailboxRow row, Account account, MailboxKey key)
    {
        row.TenantId = account.TenantId;
        row.Words = key.Seal(Words(account), PlaceOf(row));
        row.Consent = (int)account.Consent.State;
        row.ConsentAt = account.Consent.At;
        row.ConsentBy = account.Consent.By;
        row.InstalledAt = account.InstalledAt;
        row.RemovedAt = account.RemovedAt;
        row.WelcomedAt = account.WelcomedAt;
        row.PausedUntil = account.PausedUntil;
        row.FirstSyncedAt = account.FirstSyncedAt;
    }

    private static ReadOnlySpan<byte> Words(Account account)
    {
        var to = new PayloadWriter(1024);
        to.Byte(Layout);
        to.Text(account.DisplayName);
        to.Text(account.ConversationReference);
        to.Flag(account.Owner is not null);
        if (account.Owner is { } owner) OwnerCodec.Write(to, owner);
        to.Instant(account.PausedAt);
        to.Instant(account.AskedToGoOnAt);
        to.Instant(account.WentOnAt);
        to.Instant(account.ToldQuietAt);
        return to.Written;
    }

    /// <summary>The first layout knew nothing of these.</summary>
    private static Account WithRhythm(ref PayloadReader from, Account account) => from.Version == 1 ? account : account with
    {
        PausedAt = from.InstantOrNull(),
        AskedToGoOnAt = from.InstantOrNull(),
        WentOnAt = from.InstantOrNull(),
        ToldQuietAt = from.InstantOrNull(),
    };

    private static string PlaceOf(MailboxRow row) => $"mailboxes/{row.OwnerId}";
}
