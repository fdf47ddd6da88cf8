using System.Text.Json.Nodes;
using NudgeBot.Core.Drafts;
using NudgeBot.Core.Nudges;
using NudgeBot.Core.People;
using NudgeBot.Teams.Cards;

namespace NudgeBot.Tests.Teams.Cards;

/// <summary>The faces on which an owner and the bot write a message together, with the most awkward words in them, alone and among others.</summary>
internal static class WritingFaces
{
    private static readonly DateTimeOffset Monday = new(2026, 3, 9, 8, 40, 0, TimeSpan.Zero);

    public static IEnumerable<(string Name, JsonObject Face)> All =>
    [
        .. Both("asking for a line or a day", Asking, null),
        .. Both("asking again", Asking with { Remark = CardFaces.Outside }, new HandedBack(Asking.Id, new OwnersPartInput(CardFaces.Outside, "2026-03-12"), null)),
        .. Both("composed", Composed, null),
        .. Both("with ways", WithWays, null),
        .. Both("in another way", WithWays with { Suggestion = Suggestion.Of(WithWays.Nudge.Draft.Ways[0]) }, null),
        .. Both("asked whether to send as it is", WithWays, new HandedBack(WithWays.Id, null, NudgeCardAnswer.LaterVerb)),
    ];

    private static NudgeRecord Asking => With(CardFaces.Record(NudgeState.Shown, NudgeReason.AwaitingYourReply) with { Text = null }, draft => draft with { Outlines = Outlines });

    private static NudgeRecord Composed => Asking with { Suggestion = Suggestion.Of(Asking.Nudge.Draft, Outlines[0], CardFaces.Outside, Monday, MailboxSettings.Default), Text = CardFaces.Outside };

    private static NudgeRecord WithWays => With(CardFaces.Record(NudgeState.Shown, NudgeReason.PromiseOverdue), draft => draft with { Outlines = Outlines, Ways = [Way(WayKind.Warmer), Way(WayKind.MoreFormal)] });

    private static Outline[] Outlines => [new(OwnersPart.Answer, "frame", CardFaces.Outside, CardFaces.Outside, []), new(OwnersPart.Day, "frame", CardFaces.Outside, CardFaces.Outside, [])];

    private static DraftWay Way(WayKind kind) => new(kind, "frame", CardFaces.Outside, CardFaces.Outside, [], []);

    private static NudgeRecord With(NudgeRecord record, Func<Draft, Draft> change) => record with { Nudge = record.Nudge with { Draft = change(record.Nudge.Draft) } };

    private static IEnumerable<(string Name, JsonObject Face)> Both(string name, NudgeRecord record, HandedBack? back)
    {
        var shown = record with { Nudge = record.Nudge with { Why = CardFaces.Outside } };
        yield return (name, new DigestCard(MailboxSettings.Default, answersInvitations: true).Draw([record], back));
        yield return ($"{name}, among others", new DigestCard(MailboxSettings.Default, answersInvitations: true).Draw([shown with { Text = record.Text?[..Math.Min(record.Text.Length, 500)] }, CardFaces.Record(NudgeState.Done, NudgeReason.FadingTie) with { Id = Guid.Empty }], back));
    }
}
