using NudgeBot.Storage.Work;

namespace NudgeBot.Nudging;

/// <summary>The work that outlives a turn, each about one nudge.</summary>
internal static class WorkKinds
{
    public const string Send = "send-mail";
    public const string Later = "send-later";
    public const string Answer = "answer-invitation";
    public const string Draft = "make-draft";
    public const string Card = "update-card";

    public static QueuedWork SendMail(Guid nudge, DateTimeOffset dueAt) => new(Send, dueAt, nudge);

    public static QueuedWork SendLater(Guid nudge, DateTimeOffset dueAt) => new(Later, dueAt, nudge);

    public static QueuedWork AnswerInvitation(Guid nudge, DateTimeOffset dueAt) => new(Answer, dueAt, nudge);

    public static QueuedWork MakeDraft(Guid nudge, DateTimeOffset dueAt) => new(Draft, dueAt, nudge);

    public static QueuedWork UpdateCard(Guid nudge, DateTimeOffset dueAt) => new(Card, dueAt, nudge);
}
