using NudgeBot.Sandbox.Mailboxes;
using NudgeBot.Sandbox.Scenes;
using NudgeBot.Sandbox.Time;

namespace NudgeBot.Sandbox;

/// <summary>Whose mailboxes a sandbox serves, and when its clock starts.</summary>
internal sealed record MailboxSources(IReadOnlyList<SandboxMailbox> Mailboxes, DateTimeOffset StartsAt)
{
    private static readonly TimeSpan StartOfDay = TimeSpan.FromHours(9);

    public static MailboxSources Read(SandboxOptions options)
    {
        if (options.Mailboxes is { } given)
            return new MailboxSources(given, options.At ?? AfterTheLastMessage(given, options.TimeProvider));
        if (options.MailboxFolders.Count == 0)
            return new MailboxSources(SampleOrganisation.Owners(), options.At ?? SampleOrganisation.StartsAt);
        var folders = options.MailboxFolders.Select(MailboxFolder.Read).ToList();
        if (folders.GroupBy(folder => folder.User.Text("id"), StringComparer.OrdinalIgnoreCase).FirstOrDefault(owner => owner.Count() > 1) is { } twice)
            throw new SandboxRefusedException($"Two mailbox folders belong to the same user \"{twice.Key}\".");
        return new MailboxSources(folders, options.At ?? AfterTheLastMessage(folders, options.TimeProvider));
    }

    /// <summary>09:00 UTC on the first weekday after the last message.</summary>
    private static DateTimeOffset AfterTheLastMessage(IReadOnlyList<SandboxMailbox> mailboxes, TimeProvider time)
    {
        var received = mailboxes.SelectMany(mailbox => mailbox.Messages)
            .Select(message => Instants.Parse(message.Text("receivedDateTime")) ?? DateTimeOffset.MinValue);
        var last = received.DefaultIfEmpty(time.GetUtcNow()).Max();
        var day = last.UtcDateTime.Date.AddDays(1);
        while (day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday)
            day = day.AddDays(1);
        return new DateTimeOffset(day, TimeSpan.Zero) + StartOfDay;
    }
}
