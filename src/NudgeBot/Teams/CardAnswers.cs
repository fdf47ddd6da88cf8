using System.Text.Json.Nodes;
using Microsoft.Extensions.Options;
using NudgeBot.Accounts;
using NudgeBot.BotFramework.Schema;
using NudgeBot.Core.Nudges;
using NudgeBot.Core.People;
using NudgeBot.Graph;
using NudgeBot.Graph.SignIn;
using NudgeBot.Nudging;
using NudgeBot.Storage.Accounts;
using NudgeBot.Storage.Nudges;
using NudgeBot.Teams.Cards;
using NudgeBot.Teams.Typed;
using NudgeBot.Teams.Words.Cards;

namespace NudgeBot.Teams;

/// <summary>Answers a press on a card with its next face. What must leave afterwards is stored first and done by the work runner.</summary>
internal sealed class CardAnswers(
    Installations installations,
    Choices choices,
    RhythmAnswers rhythm,
    ActingAnswers acting,
    PersonAnswers people,
    SettingsTalk standing,
    BriefDrawing briefs,
    PressSignIn signIn,
    NudgeStore nudges,
    IOptions<GraphOptions> graph,
    IOptions<ConsentOptions> consent,
    TimeProvider time)
{
    public async Task<AdaptiveCardInvokeResponse> AnswerAsync(Account account, AdaptiveCardInvokeValue invoke, Activity activity, CancellationToken cancellationToken)
    {
        var (verb, language) = (invoke.Action?.Verb, account.LanguageOr(activity.Locale));
        if (verb is WelcomeCard.YesVerb or WelcomeCard.NoVerb)
        {
            var answered = await installations.AnswerAsync(account.Id, verb is WelcomeCard.YesVerb, cancellationToken);
            return CardOf(WelcomeCard.Draw(answered.Consent, consent.Value.TurnedOnBy, language));
        }

        var data = invoke.Action?.Data ?? default;
        if (await rhythm.AnswerAsync(account, QuietCardAnswer.Read(verb, data), verb, cancellationToken) is { } face) return CardOf(face);
        if (await people.AnswerAsync(account, verb, data, cancellationToken) is { } page) return CardOf(page);
        if (await standing.AnswerAsync(account, verb, cancellationToken) is { } changed) return CardOf(changed);
        var settings = account.Owner?.Settings ?? MailboxSettings.Default with { Language = language };
        return NudgeCardAnswer.Read(verb, data, settings, time.GetUtcNow()) is { } answer
            ? await AnswerAsync(new Press(account, answer, invoke.Authentication, activity.ReplyToId, settings), CardWords.Of(language), cancellationToken)
            : AdaptiveCardInvokeResponse.Message(CardWords.Of(language).NoSuchNudge);
    }

    private async Task<AdaptiveCardInvokeResponse> AnswerAsync(Press press, CardWords words, CancellationToken cancellationToken)
    {
        var (account, answer, messageId) = (press.Account, press.Answer, press.MessageId);
        HandedBack? back = null;
        // Looked up among this owner's own nudges, so that nobody answers for another.
        var record = await nudges.GetAsync(account.Id, answer.Nudge, cancellationToken);
        if (record is null) return AdaptiveCardInvokeResponse.Message(words.Forgotten);
        if (answer.Revision != record.Revision) return await FaceAsync(WithRemark(record, words));
        if (ProblemOf(account, answer, words) is { } problem) return await RefusedAsync(record, answer, problem, FaceAsync);
        if (messageId is not null && record.ActivityId is null) record = await choices.AdoptCardAsync(account.Id, record, messageId, cancellationToken);
        if (answer.NeedsTheNudge)
        {
            var acted = record.IsOpen ? await acting.AnswerAsync(account, record, answer, cancellationToken) : new Acted(null, record.Text, null);
            back = acted.Back;
            if (acted.Choice is null) return await FaceAsync(record with { Text = acted.Text ?? record.Text, Remark = acted.Remark });
            answer = answer with { Choice = acted.Choice };
        }

        if (record.IsOpen && answer.Choice is NudgeChoice.Worded worded)
        {
            var told = ToldForItsHour.Of(record, worded, account.Owner?.Settings ?? MailboxSettings.Default, time.GetUtcNow(), answer.IsAsItIs);
            if (told.IsQuestion) back = new HandedBack(record.Id, null, answer.Verb);
            if (told.Choice is null) return await FaceAsync(record with { Text = worded.Text, Remark = told.Remark });
            answer = answer with { Choice = told.Choice };
        }

        return await MakeAsync(press, record, answer.Choice!, words, FaceAsync, cancellationToken);

        async Task<AdaptiveCardInvokeResponse> FaceAsync(NudgeRecord shown)
        {
            if (answer.IsReady) return CardOf(new ReadyCard(press.Settings).After(shown));
            if (await briefs.DrawAsync(account, shown, cancellationToken) is { } brief) return CardOf(brief);
            return CardOf(DigestCard.For(press.Settings, graph.Value).Draw(await OnMessageAsync(account.Id, shown, messageId, cancellationToken), back));
        }
    }

    /// <summary>Makes the choice, once the owner is signed in where it writes in their mailbox.</summary>
    private async Task<AdaptiveCardInvokeResponse> MakeAsync(
        Press press, NudgeRecord record, NudgeChoice choice, CardWords words, Func<NudgeRecord, Task<AdaptiveCardInvokeResponse>> face, CancellationToken cancellationToken)
    {
        var owner = press.Account.Id;
        OwnersAssertion? by = null;
        if (record.IsOpen && choice.WritesInMailbox)
        {
            switch (await signIn.OfAsync(owner, press.SignedInBy, words, cancellationToken))
            {
                case PressProof.Asked asked:
                    return asked.SignIn;
                case PressProof.Refused refused:
                    return await RefusedAsync(record, press.Answer, refused.Sentence, face);
                case PressProof.Given given:
                    by = given.By;
                    break;
                default:
                    throw new InvalidOperationException("Every proof of a press needs its own way on.");
            }
        }

        var after = await choices.MakeAsync(owner, record, choice, by, cancellationToken);
        return await face(after ?? WithRemark(await nudges.GetAsync(owner, record.Id, cancellationToken) ?? record, words));
    }

    /// <summary>
    /// All nudges on the pressed message. One that came back on a newer message is shown on its old one too, as it stands, among
    /// those that were with it: Teams puts the answer in the place of the whole message.
    /// </summary>
    private async Task<IReadOnlyList<NudgeRecord>> OnMessageAsync(OwnerId owner, NudgeRecord record, string? messageId, CancellationToken cancellationToken)
    {
        if (messageId is null || record.ActivityId is null || string.Equals(record.ActivityId, messageId, StringComparison.Ordinal)) return await nudges.OnCardWithAsync(owner, record, cancellationToken);
        var all = await nudges.HistoryAsync(owner, DateTimeOffset.MinValue, cancellationToken);
        var others = all.Where(one => one.Id != record.Id && string.Equals(one.ActivityId, messageId, StringComparison.Ordinal));
        return [.. others.Append(record).OrderByDescending(one => one.Nudge.Score).ThenBy(one => one.Id)];
    }

    private string? ProblemOf(Account account, NudgeCardAnswer answer, CardWords words)
    {
        var writes = answer.Choice is { WritesInMailbox: true };
        if (account.Consent.State != ConsentState.Given && (answer.NeedsTheNudge || writes)) return words.IAmOff;
        return graph.Value.Tier != GraphTier.Act && (writes || answer.Verb is NudgeCardAnswer.LaterVerb) ? words.WritesNothing : answer.Problem;
    }

    /// <summary>
    /// The card as it stands, with the words the owner typed and the sentence on it: of an answer that is an error, Teams shows
    /// only that something went wrong. Words too long for a card stay in the client, which keeps its card on a line of text.
    /// </summary>
    private static async Task<AdaptiveCardInvokeResponse> RefusedAsync(NudgeRecord record, NudgeCardAnswer answer, string problem, Func<NudgeRecord, Task<AdaptiveCardInvokeResponse>> face) =>
        !record.IsOpen || answer.Words?.Length > NudgeCard.LongestText
            ? AdaptiveCardInvokeResponse.Message(problem)
            : await face(record with { Remark = problem, Text = answer.Words ?? record.Text });

    /// <summary>A button on an old face: the card comes back as it stands, and says that the press changed nothing.</summary>
    private static NudgeRecord WithRemark(NudgeRecord record, CardWords words) =>
        record.IsOpen ? record with { Remark = words.OlderFace } : record;

    /// <summary>A press on a card that is about a nudge.</summary>
    /// <param name="SignedInBy">What the owner's client signed them in with; null where it was not asked.</param>
    /// <param name="MessageId">The message it was pressed on; null where Teams does not say.</param>
    private sealed record Press(Account Account, NudgeCardAnswer Answer, TokenExchangeInvokeRequest? SignedInBy, string? MessageId, MailboxSettings Settings);

    private static AdaptiveCardInvokeResponse CardOf(JsonObject card) => AdaptiveCardInvokeResponse.Card(CardActivity.ElementOf(card));
}
