using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Extensions.Options;
using NudgeBot.Api.Words;
using NudgeBot.Core.Nudges;
using NudgeBot.Core.People;
using NudgeBot.Graph;
using NudgeBot.Graph.SignIn;
using NudgeBot.Storage.History;
using NudgeBot.Storage.Nudges;
using NudgeBot.Teams;
using NudgeBot.Teams.Cards;
using NudgeBot.Teams.Words.Cards;

namespace NudgeBot.Api;

/// <summary>An owner's nudges: open, waiting, kept quiet, and the owner's choice about one of them, as from a card.</summary>
internal sealed class OwnerNudges(HistoryStore histories, NudgeStore nudges, Choices choices, IOptions<GraphOptions> graph, TimeProvider time)
{
    private const int MostQuiet = 200;
    private const int RecordsAPage = 50;

    public async Task<Ok<NudgesView>> ListAsync(CurrentOwner owner, CancellationToken cancellationToken)
    {
        var (view, finder, decision) = await DecideAsync(owner, cancellationToken);
        var findings = finder.Findings.ToLookup(finding => finding.Key);
        return TypedResults.Ok(new NudgesView(
            [.. view.Open.OrderByDescending(record => record.ShownAt).Select(record => view.Shown.Of(record, findings[Restart.Underlying(record.Nudge.Key)].FirstOrDefault()))],
            [.. decision.Waiting.Select(held => view.Shown.Of(held, view.Pages))]));
    }

    public async Task<Ok<QuietListView>> QuietAsync(CurrentOwner owner, CancellationToken cancellationToken)
    {
        var (view, _, decision) = await DecideAsync(owner, cancellationToken);
        return TypedResults.Ok(new QuietListView([.. decision.Quiet.Take(MostQuiet).Select(quiet => view.Shown.Of(quiet, view.Pages))], decision.Quiet.Count));
    }

    /// <summary>What every nudge that was shown rested on and what became of it, the newest first.</summary>
    public async Task<Results<Ok<RecordsView>, ProblemHttpResult>> RecordsAsync(CurrentOwner owner, int skip, CancellationToken cancellationToken)
    {
        if (skip < 0) return Problems.Bad("skip must not be negative.");
        var shown = (await nudges.HistoryAsync(owner.Id, DateTimeOffset.UnixEpoch, cancellationToken)).Where(record => record.ShownAt is not null).Reverse().ToList();
        var (settings, words) = (owner.Account.Owner?.Settings ?? MailboxSettings.Default, new Shown(owner.Account.LanguageOr(null)));
        int? next = skip + RecordsAPage < shown.Count ? skip + RecordsAPage : null;
        return TypedResults.Ok(new RecordsView([.. shown.Skip(skip).Take(RecordsAPage).Select(record => words.RecordOf(record, settings))], shown.Count, next));
    }

    /// <param name="by">The owner's sign-in at this page, for a choice that writes in their mailbox.</param>
    public async Task<Results<Ok<ChoiceView>, ProblemHttpResult>> ChooseAsync(CurrentOwner owner, Guid id, ChoiceMade made, OwnersAssertion by, CancellationToken cancellationToken)
    {
        if (await nudges.GetAsync(owner.Id, id, cancellationToken) is not { } record) return Problems.NotFound(CardWords.Of(owner.Account.LanguageOr(null)).Forgotten);
        if (record.Revision != made.Revision) return Problems.Changed;
        var settings = owner.Account.Owner?.Settings ?? MailboxSettings.Default;
        var (choice, problem) = ChoiceOf(made, record, settings, time.GetUtcNow());
        if (choice is null) return Problems.Bad(problem!);
        if (choice.WritesInMailbox && graph.Value.Tier != GraphTier.Act) return Problems.Bad(CardWords.Of(settings.Language).WritesNothing);
        // The page shows what it sends, so words that were changed there are not asked about once more.
        if (choice is NudgeChoice.Worded words) choice = ToldForItsHour.Of(record, words, settings, time.GetUtcNow(), asItIs: true).Choice!;
        if (await choices.MakeAsync(owner.Id, record, choice, by, cancellationToken) is not { } after) return Problems.Changed;
        return TypedResults.Ok(new ChoiceView(after.Id, after.Revision, !after.IsOpen, Outcome.Of(after, settings).Sentence, after.CanUndo, after.DraftLink?.AbsoluteUri));
    }

    private async Task<(OwnersView View, NudgeFinder Finder, Decision Decision)> DecideAsync(CurrentOwner owner, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        var view = await OwnersView.ReadAsync(owner.Account, histories, nudges, now, cancellationToken);
        var (finder, decision) = view.Decide(await nudges.HistoryAsync(owner.Id, now - PastNudges.Reach, cancellationToken));
        return (view, finder, decision);
    }

    private static (NudgeChoice? Choice, string? Problem) ChoiceOf(ChoiceMade made, NudgeRecord record, MailboxSettings settings, DateTimeOffset now) => made.Choice switch
    {
        ChoiceKind.Done => (new NudgeChoice.AlreadyDid(), null),
        ChoiceKind.NotThis => (new NudgeChoice.NotThis(), null),
        ChoiceKind.DidNotMeet => record.DeniableMeeting is null ? (null, RefusalWords.Of(settings.Language).AboutNoMeeting) : (new NudgeChoice.DidNotMeet(), null),
        ChoiceKind.Never => (new NudgeChoice.NeverThisPerson(), null),
        ChoiceKind.Undo => (new NudgeChoice.Undo(), null),
        ChoiceKind.Snooze => made.Until is { } day && SnoozeTimes.On(day, settings, now) is { } until
            ? (new NudgeChoice.Snooze(until), null)
            : (null, RefusalWords.Of(settings.Language).ChooseADay),
        ChoiceKind.Send => NudgeCardAnswer.WithWords(made.Text, text => new NudgeChoice.Send(text), CardWords.Of(settings.Language)),
        ChoiceKind.Draft => NudgeCardAnswer.WithWords(made.Text, text => new NudgeChoice.OpenInOutlook(text), CardWords.Of(settings.Language), mayBeEmpty: true),
        _ => (null, RefusalWords.Of(settings.Language).NoSuchChoice),
    };
}
