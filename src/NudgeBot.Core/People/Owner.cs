namespace NudgeBot.Core.People;

/// <summary>The identity of an owner: the Entra object id in its tenant, or the mailbox folder's <c>id</c>. Always a string.</summary>
public readonly record struct OwnerId(string Value)
{
    /// <inheritdoc />
    public override string ToString() => Value;
}

/// <summary>The person whose mailbox it is and whom we nudge.</summary>
public sealed record Owner
{
    public required OwnerId Id { get; init; }

    /// <summary>As the directory spells it; the owner's signature in drafts comes from here.</summary>
    public required string DisplayName { get; init; }

    public required EmailAddress Address { get; init; }

    /// <summary>Every address that is the owner: primary, proxy and other addresses. Mail from any of them is the owner's own.</summary>
    public required IReadOnlySet<EmailAddress> Addresses { get; init; }

    public MailboxSettings Settings { get; init; } = MailboxSettings.Default;

    public bool Is(EmailAddress address) => Addresses.Contains(address);

    /// <summary>True for an address in one of the owner's own domains: a colleague, who is nudged by stricter rules.</summary>
    public bool IsInside(EmailAddress address)
    {
        foreach (var own in Addresses)
        {
            if (own.Domain.SequenceEqual(address.Domain)) return true;
        }

        return false;
    }
}
