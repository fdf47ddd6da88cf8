using NudgeBot.Graph.SignIn;
using NudgeBot.Storage.Work;

namespace NudgeBot.Nudging;

/// <summary>The work that outlives a turn, each about one nudge. What writes in a mailbox carries its owner's own sign-in, sealed.</summary>
internal static class WorkKinds
{
    public const string Send = "send-mail";
    public const string Later = "send-later";
    public const string Answer = "answer-invitation";
    public const string Draft = "make-draft";
    public const string Card = "update-card";

    public static QueuedWork SendMail(Guid nudge, DateTimeOffset dueAt, OwnersAssertion by) => new(Send, dueAt, nudge, by.Kept());

    /// <summary>It asks at the hour, and sends nothing, so it carries no sign-in.</summary>
    public static QueuedWork SendLater(Guid nudge, DateTimeOffset dueAt) => new(Later, dueAt, nudge);

    public static QueuedWork AnswerInvitation(Guid nudge, DateTimeOffset dueAt, OwnersAssertion by) => new(Answer, dueAt, nudge, by.Kept());

    public static QueuedWork MakeDraft(Guid nudge, DateTimeOffset dueAt, OwnersAssertion by) => new(Draft, dueAt, nudge, by.Kept());

    public static QueuedWork UpdateCard(Guid nudge, DateTimeOffset dueAt) => new(Card, dueAt, nudge);
}
