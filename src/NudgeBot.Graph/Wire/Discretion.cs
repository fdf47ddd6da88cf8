namespace NudgeBot.Graph.Wire;

/// <summary>
/// Which mail is private: marked so by its sender, labelled by the organisation, or encrypted. Of such a mail no word is kept, so the
/// question is asked of the page it comes on, and once more of its headers before it is brought up.
/// </summary>
/// <param name="openLabels">Ids or names of labels that say "read like any other": "General", "Public".</param>
internal sealed class Discretion(IReadOnlyCollection<string> openLabels)
{
    private const string Sensitivity = "Integer 0x36";
    private const string MessageClass = "String 0x1A";
    private const string HeaderSet = "String {00020386-0000-0000-C000-000000000046} Name ";
    private const string Labels = HeaderSet + "msip_labels";
    private const string ContentClass = HeaderSet + "content-class";

    /// <summary>Every label counts.</summary>
    public static Discretion Strict { get; } = new([]);

    /// <summary>
    /// Graph v1.0 has no field for any of this, and gives headers one mail at a time; Exchange's own properties come with the page
    /// (MS-OXPROPS: PidTagSensitivity, PidTagMessageClass, and two of the internet headers).
    /// </summary>
    public static string Expand { get; } =
        $"singleValueExtendedProperties($filter=id eq '{Sensitivity}' or id eq '{MessageClass}' or id eq '{Labels}' or id eq '{ContentClass}')";

    public bool Covers(GraphMessage wire) =>
        MailFacts.IsPrivate(wire.Sensitivity)
        || (wire.InternetMessageHeaders is { } headers && Covers(headers))
        || (wire.SingleValueExtendedProperties is { } properties && properties.Exists(Covers));

    public bool Covers(List<GraphHeader> headers) => headers.Exists(Covers);

    private bool Covers(GraphExtendedProperty? property) => property?.Value is { Length: > 0 } value && property.Id switch
    {
        { } id when MailFacts.Is(id, Sensitivity) => value.Trim() is not "0",
        { } id when MailFacts.Is(id, MessageClass) => IsEncryptedClass(value),
        { } id when MailFacts.Is(id, Labels) => IsClosed(value),
        { } id when MailFacts.Is(id, ContentClass) => IsRightsManaged(value),
        _ => false,
    };

    private bool Covers(GraphHeader? header) => header is { Name: { } name, Value: { Length: > 0 } value } && name.ToUpperInvariant() switch
    {
        // RFC 2156, 5.3.4: Personal, Private or Company-Confidential; its absence means none of them.
        "SENSITIVITY" => !MailFacts.Is(value.Trim(), "normal"),
        "MSIP_LABELS" => IsClosed(value),
        "CONTENT-CLASS" => IsRightsManaged(value),
        "CONTENT-TYPE" => IsEncryptedType(value),
        _ => false,
    };

    /// <summary>Opaque S/MIME, and Exchange's older rights management; a mail that is only signed is read by everybody.</summary>
    private static bool IsEncryptedClass(string value) =>
        (value.StartsWith("IPM.Note.SMIME", StringComparison.OrdinalIgnoreCase) && !value.Contains("MultipartSigned", StringComparison.OrdinalIgnoreCase))
        || value.StartsWith("IPM.Note.Secure", StringComparison.OrdinalIgnoreCase)
        || value.StartsWith("IPM.Note.rpmsg", StringComparison.OrdinalIgnoreCase);

    /// <summary>S/MIME that is enveloped or does not say (RFC 8551, 3.2.2), PGP/MIME (RFC 3156, 4), and Microsoft's rights management.</summary>
    private static bool IsEncryptedType(string value) =>
        (value.Contains("pkcs7-mime", StringComparison.OrdinalIgnoreCase) && !value.Contains("signed-data", StringComparison.OrdinalIgnoreCase))
        || value.Contains("multipart/encrypted", StringComparison.OrdinalIgnoreCase)
        || value.Contains("application/x-microsoft-rpmsg-message", StringComparison.OrdinalIgnoreCase);

    private static bool IsRightsManaged(string value) => value.Contains("rpmsg", StringComparison.OrdinalIgnoreCase);

    /// <summary>
    /// Microsoft Purview writes <c>MSIP_Label_ID_Enabled=True; MSIP_Label_ID_Name=General; …</c>. One enabled label that is not
    /// named as open closes the mail.
    /// </summary>
    private bool IsClosed(string value)
    {
        var parts = value.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        return parts.Where(part => part.EndsWith("_Enabled=true", StringComparison.OrdinalIgnoreCase)).Any(part => !IsOpen(part[..part.LastIndexOf('_')], parts));
    }

    private bool IsOpen(string label, string[] parts)
    {
        var name = parts.FirstOrDefault(part => part.StartsWith(label + "_Name=", StringComparison.OrdinalIgnoreCase))?[(label.Length + "_Name=".Length)..];
        return openLabels.Any(open => MailFacts.Is(name, open) || label.EndsWith("_" + open, StringComparison.OrdinalIgnoreCase));
    }
}
