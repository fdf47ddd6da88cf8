using NudgeBot.Core.Nudges;
using NudgeBot.Core.Speech;

namespace NudgeBot.Teams.Words.Cards;

/// <summary>Why a card closed by itself (N7): one sentence for what the mailbox shows.</summary>
internal abstract class SettledWords
{
    private static readonly SettledWords English = new EnglishSettledWords();
    private static readonly SettledWords German = new GermanSettledWords();
    private static readonly SettledWords French = new FrenchSettledWords();
    private static readonly SettledWords Spanish = new SpanishSettledWords();

    public static SettledWords Of(string language) => Spoken.In(language, English, German, French, Spanish);

    /// <param name="finding">What the mailbox says of it today; null where it says nothing any more.</param>
    /// <param name="isDischarged">The owner said that the promise or the request is done, or let it go.</param>
    /// <param name="isAnswered">Whoever owed the word has written to the other since.</param>
    public string Because(Nudge nudge, Finding? finding, bool isDischarged, bool isAnswered) => (finding?.Silence, nudge.Reason) switch
    {
        _ when isDischarged => YouSaidDone,
        (_, NudgeReason.BeforeMeeting) => MeetingBegan,
        (_, NudgeReason.HowDidItGo) => AskedHowItWent,
        (Silence.AlreadyInContact, NudgeReason.AwaitingYourReply) => YouWrote(nudge.Name),
        (Silence.AlreadyInContact, NudgeReason.AwaitingTheirReply) => TheyWrote(nudge.Name),
        (Silence.AlreadyInContact, _) => InTouch(nudge.Name),
        (Silence.Gone, _) => Unreachable(nudge.Name),
        (Silence.Asked, _) => AskedForNoMore(nudge.Name),
        (Silence.Sensitive or Silence.Conflict, _) => NotTheMoment,
        (Silence.EndedWell, NudgeReason.PromiseDue or NudgeReason.PromiseOverdue) => PromiseWentOut(nudge.Name),
        (Silence.EndedWell, NudgeReason.AwaitingTheirReply) => TheyCameBack(nudge.Name),
        (null, NudgeReason.PromiseDue) => DayPassed,
        (Silence.EndedWell, _) => PutAway,
        (null, NudgeReason.AwaitingYourReply) when isAnswered => AnswerInMail(nudge.Name),
        (null, NudgeReason.AwaitingTheirReply) when isAnswered => ThreadMovedOn(nudge.Name),
        _ => NotCurrent,
    };

    /// <summary>Whoever it is about asked not to be brought up in others' nudges. It names nobody: that would bring them up once more.</summary>
    public abstract string Declined { get; }

    protected abstract string YouWrote(string name);

    protected abstract string TheyWrote(string name);

    protected abstract string InTouch(string name);

    protected abstract string Unreachable(string name);

    protected abstract string AskedForNoMore(string name);

    protected abstract string NotTheMoment { get; }

    protected abstract string PromiseWentOut(string name);

    protected abstract string TheyCameBack(string name);

    protected abstract string DayPassed { get; }

    protected abstract string PutAway { get; }

    protected abstract string AnswerInMail(string name);

    protected abstract string ThreadMovedOn(string name);

    protected abstract string NotCurrent { get; }

    protected abstract string MeetingBegan { get; }

    protected abstract string AskedHowItWent { get; }

    protected abstract string YouSaidDone { get; }
}
