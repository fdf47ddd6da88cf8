using System.Text.Json.Serialization.Metadata;
using NudgeBot.Core.Interactions;
using NudgeBot.Core.Memory;
using NudgeBot.Core.People;
using NudgeBot.Graph.Wire;

namespace NudgeBot.Graph.Folders;

/// <summary>A mail and when the mailbox received it, which for the owner's own mail may be a moment after it was sent.</summary>
public sealed record ArrivedMail(MailMessage Message, DateTimeOffset ArrivedAt);

/// <summary>A meeting and when its invitation arrived; null where the folder does not say.</summary>
public sealed record ArrivedMeeting(Meeting Meeting, DateTimeOffset? ArrivedAt);

/// <summary>The folder cannot be read; the message names the file, the line and what is wrong. Nothing of it was read.</summary>
public sealed class MailboxFolderException : Exception
{
    internal MailboxFolderException(string message, Exception? cause = null)
        : base(message, cause)
    {
    }
}

/// <summary>
/// One person's mail and calendar as files in Graph's own JSON: <c>user.json</c>, <c>messages.jsonl</c>, and where they are
/// there <c>mailboxSettings.json</c>, <c>events.jsonl</c>, <c>contacts.jsonl</c> and <c>notes.jsonl</c>; each also as <c>.gz</c>.
/// </summary>
public sealed record MailboxFolder(Owner Owner, IReadOnlyList<ArrivedMail> Messages, IReadOnlyList<ArrivedMeeting> Meetings)
{
    public IReadOnlyList<Contact> Contacts { get; private init; } = [];

    /// <summary>The owner's own notes.</summary>
    public IReadOnlyList<MemoryFact.Note> Notes { get; private init; } = [];

    /// <exception cref="MailboxFolderException">A file is missing or broken.</exception>
    public static async Task<MailboxFolder> ReadAsync(string directory, CancellationToken cancellationToken)
    {
        var owner = await OwnerAsync(directory, cancellationToken);
        var addresses = new KnownAddresses();
        var messages = await LinesAsync(directory, "messages.jsonl", required: true, WireJson.Default.GraphMessage, wire => Mail(wire, owner, addresses), cancellationToken);
        var meetings = await LinesAsync(directory, "events.jsonl", required: false, WireJson.Default.GraphEvent, wire => Meeting(wire, owner, addresses), cancellationToken);
        var contacts = await LinesAsync(directory, "contacts.jsonl", required: false, WireJson.Default.GraphContact, Contact, cancellationToken);
        var notes = await LinesAsync(directory, "notes.jsonl", required: false, WireJson.Default.FolderNote, Note, cancellationToken);
        return new MailboxFolder(owner, messages, meetings) { Contacts = contacts, Notes = notes };
    }

    private static async Task<Owner> OwnerAsync(string directory, CancellationToken cancellationToken)
    {
        var user = await FolderFile.Find(directory, "user.json", required: true)!.ReadAsync(WireJson.Default.GraphUser, cancellationToken);
        var owner = OwnerFacts.Read(user, new OwnerId(user.Id ?? user.UserPrincipalName ?? user.Mail ?? ""))
            ?? throw new MailboxFolderException("user.json has no mail address; give it \"mail\".");
        return FolderFile.Find(directory, "mailboxSettings.json", required: false) is { } file
            ? owner with { Settings = OwnerFacts.Read(await file.ReadAsync(WireJson.Default.GraphMailboxSettings, cancellationToken)) }
            : owner;
    }

    private static async Task<List<TFact>> LinesAsync<TWire, TFact>(
        string directory,
        string name,
        bool required,
        JsonTypeInfo<TWire> shape,
        Func<TWire, TFact> fact,
        CancellationToken cancellationToken)
        where TWire : class
    {
        var facts = new List<TFact>();
        if (FolderFile.Find(directory, name, required) is not { } file) return facts;
        await file.ReadLinesAsync(shape, wire => facts.Add(fact(wire)), cancellationToken);
        return facts;
    }

    private static ArrivedMail Mail(GraphMessage wire, Owner owner, KnownAddresses addresses)
    {
        if (string.IsNullOrEmpty(wire.Id)) throw new FormatException("has no id");
        if (wire.ReceivedDateTime is not { } received) throw new FormatException("has no receivedDateTime");
        var sent = wire.ParentFolderId is { } folder
            ? MailFacts.Is(folder, "sentitems")
            : addresses.Read(wire.From?.EmailAddress) is { } from && owner.Is(from.Address);
        return new ArrivedMail(MailFacts.Read(wire, sent, addresses)!, received);
    }

    private static Contact Contact(GraphContact wire) =>
        new(wire.DisplayName, [.. (wire.EmailAddresses ?? []).Select(known => EmailAddress.Parse(known?.Address)).OfType<EmailAddress>()]);

    private static MemoryFact.Note Note(FolderNote wire)
    {
        if (EmailAddress.Parse(wire.Person) is not { } person) throw new FormatException("has no person with a mail address");
        if (string.IsNullOrWhiteSpace(wire.Text)) throw new FormatException("has no text");
        if (wire.At is not { } at) throw new FormatException("has no at");
        return new MemoryFact.Note(new PersonId(person), wire.Text.Trim()) { Id = Guid.NewGuid(), At = at };
    }

    private static ArrivedMeeting Meeting(GraphEvent wire, Owner owner, KnownAddresses addresses)
    {
        if (string.IsNullOrEmpty(wire.Id)) throw new FormatException("has no id");
        var meeting = MeetingFacts.Read(wire, addresses) ?? throw new FormatException("has no start or no end that can be read");
        // An older or hand-made folder may leave isOrganizer out.
        if (wire.IsOrganizer is null && meeting.Organizer is { } organizer && owner.Is(organizer.Address)) meeting = meeting with { OwnerOrganizes = true };
        return new ArrivedMeeting(meeting, wire.CreatedDateTime);
    }
}
