using NudgeBot.Core.Drafts;
using NudgeBot.Core.Nudges;
using NudgeBot.Core.People;
using NudgeBot.Graph;
using NudgeBot.Nudging;
using NudgeBot.Storage.Accounts;
using NudgeBot.Storage.History;
using NudgeBot.Storage.Memory;
using NudgeBot.Teams.Cards;
using NudgeBot.Teams.Words.Acting;
using NudgeBot.Teams.Words.People;
using NudgeBot.Teams.Words.Replies;

namespace NudgeBot.Teams;

/// <summary>Presses whose meaning depends on the nudge itself or on the mailbox: at what hour later is, which times are free, what a yes is about.</summary>
internal sealed class ActingAnswers(HistoryStore histories, MemoryStore memory, MeetingTimes times, TimeProvider time)
{
    public async Task<Acted> AnswerAsync(Account account, NudgeRecord record, NudgeCardAnswer answer, CancellationToken cancellationToken) => answer.Verb switch
    {
        NudgeCardAnswer.LaterVerb => await LaterAsync(account, record, answer.Words ?? "", cancellationToken),
        NudgeCardAnswer.TimesVerb => await OfferAsync(account, record, answer.Words ?? "", cancellationToken),
        OwnersPartInput.Verb => WritingAnswers.Fill(record, answer, SettingsOf(account), time.GetUtcNow()),
        OtherWays.Verb => WritingAnswers.Other(record, answer, SettingsOf(account), time.GetUtcNow()),
        NudgeCardAnswer.CorrectVerb => WritingAnswers.Correct(record, answer, await HourOfAsync(account, record, answer, cancellationToken), SettingsOf(account)),
        FirstMeetingNote.Verb => await NoteAsync(account, answer, cancellationToken),
        _ => new Acted(QuestionCard.Told(answer.Verb, record.Nudge, record.Id, time.GetUtcNow()) is { } told ? new NudgeChoice.Tell(told) : null, null, null),
    };

    private async Task<Acted> LaterAsync(Account account, NudgeRecord record, string words, CancellationToken cancellationToken)
    {
        if (account.Owner is not { } owner) return new Acted(null, words, null);
        return new Acted(new NudgeChoice.SendLater(words, await UsualHourAsync(owner, record, cancellationToken)), null, null);
    }

    /// <summary>When the words that are corrected would have gone out.</summary>
    private async Task<DateTimeOffset> HourOfAsync(Account account, NudgeRecord record, NudgeCardAnswer answer, CancellationToken cancellationToken) =>
        answer.IsForLater && account.Owner is { } owner ? await UsualHourAsync(owner, record, cancellationToken) : time.GetUtcNow();

    private async Task<DateTimeOffset> UsualHourAsync(Owner owner, NudgeRecord record, CancellationToken cancellationToken) =>
        UsualHour.Next(await histories.LoadAsync(owner, cancellationToken), record.Nudge.Person, time.GetUtcNow());

    private static MailboxSettings SettingsOf(Account account) => account.Owner?.Settings ?? MailboxSettings.Default;

    /// <summary>The times stand in the owner's own words, to be changed or taken out; nothing is sent or put into a calendar.</summary>
    private async Task<Acted> OfferAsync(Account account, NudgeRecord record, string words, CancellationToken cancellationToken)
    {
        var say = ActingWords.Of(account.LanguageOr(null));
        try
        {
            if (await times.ForAsync(account, record.Nudge.Person, cancellationToken) is not { Slots: { Count: > 0 } slots } offered) return new Acted(null, words, say.NoFreeTimes);
            var offer = CallOffer.In(record.Nudge.Draft.Language, slots, account.Owner!.Settings);
            return new Acted(null, CallOffer.Into(words, offer), offered.TheirsWereSeen ? say.BothCalendars : say.OnlyYourCalendar);
        }
        catch (GraphException)
        {
            // Said on the card; the press did nothing that would need a second try.
            return new Acted(null, words, say.TimesNotSeen);
        }
    }

    private async Task<Acted> NoteAsync(Account account, NudgeCardAnswer answer, CancellationToken cancellationToken)
    {
        var words = PeopleWords.Of(account.LanguageOr(null));
        if (FirstMeetingNote.Read(answer.Data, words) is not { } note) return new Acted(null, answer.Words, null);
        // The line stays in the card's input, so a second press brings the same note again.
        if (note.Problem is { } problem) return new Acted(null, answer.Words, problem);
        var isKept = await IsKeptAsync(account, note, cancellationToken) || await memory.PutAsync(account.Id, note.ToFact(Guid.NewGuid(), time.GetUtcNow()), cancellationToken);
        return new Acted(null, answer.Words, isKept ? words.Noted : ReplyWords.Of(account.LanguageOr(null)).TooMuchTold(MemoryStore.MostFacts));
    }

    private async Task<bool> IsKeptAsync(Account account, NoteAnswer note, CancellationToken cancellationToken) =>
        (await memory.LoadAsync(account.Id, cancellationToken)).NotesAbout(note.Person).Any(kept => string.Equals(kept.Text, note.Text, StringComparison.Ordinal));
}

/// <summary>What a press came to.</summary>
/// <param name="Choice">To be made; null where the card only comes back.</param>
/// <param name="Text">What stands in the input when it does.</param>
/// <param name="Remark">One sentence for the owner.</param>
internal sealed record Acted(NudgeChoice? Choice, string? Text, string? Remark)
{
    /// <summary>What else the card shows again; null for nothing.</summary>
    public HandedBack? Back { get; init; }
}
