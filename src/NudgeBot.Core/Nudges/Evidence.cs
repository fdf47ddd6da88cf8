using NudgeBot.Core.Interactions;

namespace NudgeBot.Core.Nudges;

/// <summary>Where a fact comes from, one click away from the nudge that states it.</summary>
/// <param name="Id">The mail's or meeting's id in the owner's mailbox.</param>
/// <param name="Link">Opens it in Outlook; null where the mailbox gave no link.</param>
public sealed record Evidence(EvidenceKind Kind, string Id, Uri? Link)
{
    /// <summary>When the mail was sent or received, or the meeting began; null where that is not known.</summary>
    public DateTimeOffset? At { get; init; }

    /// <summary>The owner's own mail, or a meeting they organised; null where that is not known.</summary>
    public bool? IsOwners { get; init; }

    public static Evidence Of(MessageId message, Uri? link) => new(EvidenceKind.Message, message.Value, link);

    public static Evidence Of(Meeting meeting) => new(EvidenceKind.Event, meeting.Id.Value, meeting.WebLink);
}

/// <summary>What an <see cref="Evidence"/> points at.</summary>
public enum EvidenceKind
{
    Message,
    Event,
}
