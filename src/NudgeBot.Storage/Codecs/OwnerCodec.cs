using NudgeBot.Core.People;
using NudgeBot.Storage.Words;

namespace NudgeBot.Storage.Codecs;

/// <summary>An <see cref="Owner"/> with their mailbox settings as bytes; the id stands outside.</summary>
internal static class OwnerCodec
{
    public static void Write(PayloadWriter to, Owner owner)
    {
        to.Text(owner.DisplayName);
        to.Text(owner.Address.Value);
        to.Count(owner.Addresses.Count);
        foreach (var address in owner.Addresses) to.Text(address.Value);
        WriteSettings(to, owner.Settings);
    }

    public static Owner Read(ref PayloadReader from, OwnerId id) => new()
    {
        Id = id,
        DisplayName = from.Text(),
        Address = new EmailAddress(from.Text()),
        Addresses = ReadAddresses(ref from),
        Settings = ReadSettings(ref from),
    };

    private static HashSet<EmailAddress> ReadAddresses(ref PayloadReader from)
    {
        var addresses = new HashSet<EmailAddress>();
        for (var left = from.Count(); left > 0; left--) addresses.Add(new EmailAddress(from.Text()));
        return addresses;
    }

    private static void WriteSettings(PayloadWriter to, MailboxSettings settings)
    {
        to.Text(settings.Zone.Id);
        to.Count(settings.WorkingHours.Days.Aggregate(0, (days, day) => days | (1 << (int)day)));
        to.Number((ulong)settings.WorkingHours.Start.Ticks);
        to.Number((ulong)settings.WorkingHours.End.Ticks);
        to.Flag(settings.AutomaticReplies.Enabled);
        to.Instant(settings.AutomaticReplies.From);
        to.Instant(settings.AutomaticReplies.Until);
        to.Text(settings.Language);
    }

    private static MailboxSettings ReadSettings(ref PayloadReader from) => new(
        TimeZoneInfo.FindSystemTimeZoneById(from.Text()),
        new WorkingHours(ReadWeekdays(from.Count()), new TimeOnly((long)from.Number()), new TimeOnly((long)from.Number())),
        new AutomaticReplies(from.Flag(), from.InstantOrNull(), from.InstantOrNull()),
        from.Text());

    private static HashSet<DayOfWeek> ReadWeekdays(int days) => [.. Enum.GetValues<DayOfWeek>().Where(day => (days & (1 << (int)day)) != 0)];
}
