using NudgeBot.BotFramework.Hosting;
using NudgeBot.Core.Memory;
using NudgeBot.Storage.Accounts;
using NudgeBot.Teams.Cards;
using NudgeBot.Teams.Typed.Reading;

namespace NudgeBot.Teams.Typed;

/// <summary>
/// Answers what an owner types. Every line gets one message with a way forward, whatever it says and however much of it was
/// understood; several things in one line are done in their order.
/// </summary>
internal sealed class Conversation(
    CardTalk cards, WritingTalk writing, PeopleTalk people, WishTalk wishes, AccountTalk standing, UndoTalk undo, SettingsTalk settings, SubjectTalk subjects, OpenQuestions questions, MailboxStore accounts, TimeProvider time)
{
    public async Task ReplyAsync(ITurnContext turn, Account account, string typed, CancellationToken cancellationToken)
    {
        var talk = Talk.With(account, time.GetUtcNow());
        var replies = LineReader.Read(typed, talk.Settings.Language, talk.Today);
        if (replies is [TypedReply.Help])
        {
            await turn.SendActivityAsync(CardActivity.Of(HelpCard.Draw(talk.Words), talk.Words.HelpTitle), cancellationToken);
            return;
        }

        var answer = await AnswerAsync(talk, replies, cancellationToken);
        if (answer.Card is { } card) await turn.SendActivityAsync(CardActivity.Of(card, FirstLineOf(answer.Text)), cancellationToken);
        else await turn.SendActivityAsync(answer.Text, cancellationToken);
    }

    private static string FirstLineOf(string text) => text.Split('\n')[0];

    private async Task<Said> AnswerAsync(Talk talk, IReadOnlyList<TypedReply> replies, CancellationToken cancellationToken)
    {
        var open = questions.Take(talk.Owner);
        if (replies is [TypedReply.Picked picked]) return await PickAsync(talk, picked, open, cancellationToken);
        var said = new List<Said>();
        foreach (var reply in replies)
        {
            // The one before may have turned something on or off.
            if (said.Count > 0 && await accounts.GetAsync(talk.Owner, cancellationToken) is { } account) talk = talk with { Account = account };
            said.Add(await AnswerAsync(talk, reply, cancellationToken));
        }

        questions.Keep(talk.Owner, [.. said.Select(one => one.Asks).OfType<Question>()]);
        return said is [var only] ? only : string.Join('\n', said.Select(one => one.Text).Distinct(StringComparer.Ordinal));
    }

    /// <summary>A bare name or number answers the first question that stands; the others are asked again after it.</summary>
    private async Task<Said> PickAsync(Talk talk, TypedReply.Picked picked, IReadOnlyList<Question> open, CancellationToken cancellationToken)
    {
        if (talk.Account.Consent.State != ConsentState.Given) return talk.Words.Off;
        if (open.Count == 0) return talk.Words.NotUnderstood;
        var (question, others) = (open[0], open.Skip(1).ToList());
        var meant = picked.Number is { } number ? question.Options.Skip(number - 1).Take(1).ToList() : [.. NameMatch.Best(picked.Words, question.Options, option => (option.Name, option.Person))];
        if (meant is not [var one])
        {
            questions.Keep(talk.Owner, open);
            return question.Text;
        }

        var said = await one.Then(talk, cancellationToken);
        questions.Keep(talk.Owner, [.. said.Asks is { } again ? (Question[])[again] : [], .. others]);
        return others.Count == 0 ? said : string.Join('\n', [said.Text, .. others.Select(other => other.Text)]);
    }

    private async Task<Said> AnswerAsync(Talk talk, TypedReply reply, CancellationToken cancellationToken) => reply switch
    {
        TypedReply.Start => await standing.StartAsync(talk, cancellationToken),
        TypedReply.Stop => await standing.StopAsync(talk, cancellationToken),
        TypedReply.Yes => await standing.YesAsync(talk, cancellationToken),
        TypedReply.No => await standing.NoAsync(talk, cancellationToken),
        TypedReply.Export => talk.Words.ExportTab,
        TypedReply.Forget => talk.Words.ForgetTab,
        TypedReply.LeaveMeOut => await subjects.LeaveOutAsync(talk, cancellationToken),
        TypedReply.MentionMe => await subjects.MentionAsync(talk, cancellationToken),
        TypedReply.Help => talk.Words.HelpInOne,
        TypedReply.Thanks => talk.Words.Welcome,
        TypedReply.Annoyed => talk.Words.Sorry,
        _ when talk.Account.Consent.State != ConsentState.Given => talk.Words.Off,
        TypedReply.Hello => talk.Words.Hello,
        TypedReply.WhatIsOpen => await cards.WhatIsOpenAsync(talk, cancellationToken),
        TypedReply.Why why => await cards.WhyAsync(talk, why.Name, cancellationToken),
        TypedReply.Done done => await cards.DoneAsync(talk, done.Name, cancellationToken),
        TypedReply.NotThis not => await cards.NotThisAsync(talk, not.Name, cancellationToken),
        TypedReply.Wrong wrong => await cards.WrongAsync(talk, wrong.Name, cancellationToken),
        TypedReply.DidNotMeet not => await cards.DidNotMeetAsync(talk, not.Name, cancellationToken),
        TypedReply.Never never => await cards.NeverAsync(talk, never.Name, cancellationToken),
        TypedReply.Again again => await cards.AgainAsync(talk, again.Name, cancellationToken),
        TypedReply.Send send => await cards.SendAsync(talk, send.Name, cancellationToken),
        TypedReply.SendLater later => await cards.SendLaterAsync(talk, later, cancellationToken),
        TypedReply.Snooze snooze => await cards.SnoozeAsync(talk, snooze, cancellationToken),
        TypedReply.WriteTo write => await cards.WriteToAsync(talk, write.Name, cancellationToken),
        TypedReply.AnswerWith answer => await writing.AnswerAsync(talk, answer, cancellationToken),
        TypedReply.ByDay by => await writing.PromiseAsync(talk, by, cancellationToken),
        TypedReply.OtherWay other => await writing.OtherWayAsync(talk, other, cancellationToken),
        TypedReply.Fewer => await standing.FewerAsync(talk, cancellationToken),
        TypedReply.GoOn => await standing.GoOnAsync(talk, cancellationToken),
        TypedReply.Pause pause => await standing.PauseAsync(talk, pause.Until, cancellationToken),
        TypedReply.Resume => await standing.ResumeAsync(talk, cancellationToken),
        TypedReply.Settings => await settings.TellAsync(talk, cancellationToken),
        TypedReply.Undo => await undo.UndoAsync(talk, cancellationToken),
        TypedReply.Picked => talk.Words.NotUnderstood,
        TypedReply.TooLong tooLong => talk.Words.TooLong(tooLong.Length, TypedLine.Longest),
        TypedReply.NotUnderstood not => not.InPart ? talk.Words.NotUnderstoodInPart : talk.Words.NotUnderstood,
        _ => await AboutPeopleAsync(talk, reply, cancellationToken),
    };

    private Task<Said> AboutPeopleAsync(Talk talk, TypedReply reply, CancellationToken cancellationToken) => reply switch
    {
        TypedReply.Note note => people.NoteAsync(talk, note.Name, note.Text, cancellationToken),
        TypedReply.WordsFor words => people.WordsForAsync(talk, words, cancellationToken),
        TypedReply.WhoIs who => people.WhoIsAsync(talk, who.Name, cancellationToken),
        TypedReply.MyPromises mine => people.OwedAsync(talk, mine.Name, byOwner: true, cancellationToken),
        TypedReply.OwedToMe theirs => people.OwedAsync(talk, theirs.Name, byOwner: false, cancellationToken),
        TypedReply.Wished wished => wishes.RhythmAsync(talk, wished, cancellationToken),
        TypedReply.CircleInTouch wish => wishes.CircleAsync(talk, wish, cancellationToken),
        TypedReply.Flagged flagged => wishes.AboutAsync(talk, flagged.Name, (person, at) => new MemoryFact.Flagged(person, flagged.Flag) { Id = Guid.NewGuid(), At = at }, cancellationToken),
        TypedReply.LetRest rest => wishes.AboutAsync(talk, rest.Name, (person, at) => new MemoryFact.LetRest(person) { Id = Guid.NewGuid(), At = at }, cancellationToken),
        TypedReply.InTouch wish => wishes.AboutAsync(talk, wish.Name, (person, at) => new MemoryFact.WishedCadence(person, wish.Days) { Id = Guid.NewGuid(), At = at }, cancellationToken),
        TypedReply.InCircle told => wishes.AboutAsync(talk, told.Name, (person, at) => new MemoryFact.InCircle(person, told.Circle) { Id = Guid.NewGuid(), At = at }, cancellationToken),
        TypedReply.ToldOfIntroduction told => wishes.IntroductionAsync(talk, told, cancellationToken),
        _ => throw new ArgumentOutOfRangeException(nameof(reply), reply, "Every typed reply needs its own answer."),
    };
}
