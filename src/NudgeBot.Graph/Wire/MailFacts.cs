using NudgeBot.Core.Interactions;

namespace NudgeBot.Graph.Wire;

/// <summary>From Graph's message to the fact.</summary>
internal static class MailFacts
{
    /// <summary>Null where the item carries no time or id: a delta tells of a changed flag by the flag alone, which is no news to us.</summary>
    /// <param name="sent">The owner's own mail, dated by when it was sent.</param>
    /// <param name="discretion">Which mail is private; that of an organisation without open labels where nothing is said.</param>
    public static MailMessage? Read(GraphMessage wire, bool sent, KnownAddresses addresses, Discretion? discretion = null)
    {
        var at = sent ? wire.SentDateTime ?? wire.ReceivedDateTime : wire.ReceivedDateTime ?? wire.SentDateTime;
        if (at is null || wire.Id is null) return null;
        return new MailMessage
        {
            Id = new MessageId(wire.Id),
            Thread = new ThreadId(wire.ConversationId ?? wire.Id),
            At = at.Value,
            From = addresses.Read(wire.From?.EmailAddress),
            ReplyTo = wire.ReplyTo is { Count: > 0 } replyTo ? addresses.Read(replyTo[0]?.EmailAddress) : null,
            To = addresses.Read(wire.ToRecipients),
            Cc = addresses.Read(wire.CcRecipients),
            Subject = wire.Subject ?? "",
            Body = wire.Body?.Content ?? "",
            BodyIsHtml = Is(wire.Body?.ContentType, "html"),
            WebLink = Link(wire.WebLink),
            Kind = Kind(wire),
            Marks = wire.InternetMessageHeaders is { } headers ? HeaderFacts.Marks(headers) : null,
            IsDraft = wire.IsDraft ?? false,
            HasAttachments = wire.HasAttachments ?? false,
            IsPrivate = (discretion ?? Discretion.Strict).Covers(wire),
        };
    }

    /// <summary>An absolute web address, in the clear on loopback only; null for anything else, which a button must never open.</summary>
    public static Uri? Link(string? text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var link) && (link.Scheme is "https" || link is { Scheme: "http", IsLoopback: true }) ? link : null;

    /// <summary>Graph's sensitivity: normal, personal, private or confidential.</summary>
    public static bool IsPrivate(string? sensitivity) => sensitivity is not null && !Is(sensitivity, "normal");

    public static bool Is(string? text, string value) => string.Equals(text, value, StringComparison.OrdinalIgnoreCase);

    private static MailKind Kind(GraphMessage wire)
    {
        var type = wire.Type;
        // Nearly all mail is "#microsoft.graph.message" or says nothing.
        if (type is null || !type.Contains("eventMessage", StringComparison.OrdinalIgnoreCase)) return MailKind.Mail;
        if (type.EndsWith("eventMessageRequest", StringComparison.OrdinalIgnoreCase)) return MailKind.MeetingRequest;
        if (type.EndsWith("eventMessageResponse", StringComparison.OrdinalIgnoreCase)) return MailKind.MeetingAnswer;
        // The plain eventMessage is what Graph makes of a cancellation; older service versions also of the rest.
        return wire.MeetingMessageType switch
        {
            { } said when Is(said, "meetingRequest") => MailKind.MeetingRequest,
            { } said when Is(said, "meetingAccepted") || Is(said, "meetingDeclined") || Is(said, "meetingTenativelyAccepted") => MailKind.MeetingAnswer,
            _ => MailKind.MeetingCancellation,
        };
    }
}
