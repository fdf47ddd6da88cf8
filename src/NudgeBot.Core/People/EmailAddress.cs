using System.Buffers;

namespace NudgeBot.Core.People;

/// <summary>
/// An SMTP address in lower case, as the key under which mail is counted. Two spellings of one mailbox compare equal:
/// letter case never matters, and a sub-address ("ana+news@", RFC 5233) belongs to the mailbox before its plus sign.
/// </summary>
/// <param name="Value">The canonical spelling, for example <c>ana@fabrikam.example</c>.</param>
public readonly record struct EmailAddress(string Value)
{
    /// <summary>The longest address SMTP can carry (RFC 5321, 4.5.3.1.3).</summary>
    public const int LongestLength = 254;

    private static readonly SearchValues<char> NeverInside = SearchValues.Create(" \t\r\n<>\",;");

    /// <summary>The part before the at sign.</summary>
    public ReadOnlySpan<char> LocalPart => Value.AsSpan(0, Value.IndexOf('@', StringComparison.Ordinal));

    /// <summary>The part behind the at sign.</summary>
    public ReadOnlySpan<char> Domain => Value.AsSpan(Value.IndexOf('@', StringComparison.Ordinal) + 1);

    /// <summary>Reads an address; null where the text is not one (an X.500 name, an empty string, two at signs).</summary>
    public static EmailAddress? Parse(string? text)
    {
        if (text is null) return null;
        var trimmed = text.AsSpan().Trim();
        var at = trimmed.IndexOf('@');
        if (at <= 0 || at == trimmed.Length - 1 || trimmed.Length > LongestLength) return null;
        if (trimmed[(at + 1)..].Contains('@') || trimmed.ContainsAny(NeverInside)) return null;
        var canonical = (trimmed.Length == text.Length ? text : trimmed.ToString()).ToLowerInvariant();
        var plus = canonical.IndexOf('+', StringComparison.Ordinal);
        return new EmailAddress(plus > 0 && plus < at ? string.Concat(canonical.AsSpan(0, plus), canonical.AsSpan(at)) : canonical);
    }

    /// <inheritdoc />
    public override string ToString() => Value;
}

/// <summary>An address with the display name that stood beside it; the name is the sender's own claim and proves nothing.</summary>
public sealed record NamedAddress(string? Name, EmailAddress Address)
{
    /// <summary>Pairs a display name with an address; null where the address is not one.</summary>
    public static NamedAddress? Parse(string? name, string? address) =>
        EmailAddress.Parse(address) is { } parsed ? new NamedAddress(string.IsNullOrWhiteSpace(name) ? null : name.Trim(), parsed) : null;
}

/// <summary>One human the owner deals with, named by the main address under which their mail is counted.</summary>
public readonly record struct PersonId(EmailAddress Address)
{
    /// <inheritdoc />
    public override string ToString() => Address.Value;
}
