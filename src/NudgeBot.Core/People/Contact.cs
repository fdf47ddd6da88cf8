namespace NudgeBot.Core.People;

/// <summary>Somebody in the owner's address book: one human with all the addresses the owner wrote down for them.</summary>
public sealed record Contact(string? Name, IReadOnlyList<EmailAddress> Addresses);
