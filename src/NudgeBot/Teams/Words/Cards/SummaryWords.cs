using NudgeBot.Core.Nudges;
using NudgeBot.Core.Speech;

namespace NudgeBot.Teams.Words.Cards;

/// <summary>The notification of a nudge, which also stands for screen readers where a card cannot be shown: one for each reason.</summary>
internal abstract class SummaryWords
{
    private static readonly SummaryWords English = new EnglishSummaryWords();
    private static readonly SummaryWords German = new GermanSummaryWords();
    private static readonly SummaryWords French = new FrenchSummaryWords();
    private static readonly SummaryWords Spanish = new SpanishSummaryWords();

    public static SummaryWords Of(string language) => Spoken.In(language, English, German, French, Spanish);

    public string Of(Nudge nudge) => nudge.Reason switch
    {
        NudgeReason.MetNotWritten => MetNotWritten(nudge.Name),
        NudgeReason.AwaitingYourReply => AwaitingYourReply(nudge.Name),
        NudgeReason.AwaitingTheirReply => AwaitingTheirReply(nudge.Name),
        NudgeReason.PromiseDue => PromiseDue(nudge.Name),
        NudgeReason.PromiseOverdue => PromiseOverdue(nudge.Name),
        NudgeReason.RequestDue => RequestDue(nudge.Name),
        NudgeReason.FadingTie => FadingTie(nudge.Name),
        NudgeReason.DormantTie => DormantTie(nudge.Name),
        NudgeReason.Invitation => Invitation(nudge.Name),
        NudgeReason.Introduction => Introduction(nudge.Name),
        NudgeReason.Thanks => Thanks(nudge.Name),
        NudgeReason.Restart => Restart(nudge.Name),
        NudgeReason.OneWay => OneWay(nudge.Name),
        NudgeReason.BeforeMeeting => BeforeMeeting(nudge.Name),
        NudgeReason.HowDidItGo => HowDidItGo(nudge.Name),
        _ => throw new ArgumentOutOfRangeException(nameof(nudge), nudge.Reason, "Every reason needs its own summary."),
    };

    protected abstract string MetNotWritten(string name);

    protected abstract string AwaitingYourReply(string name);

    protected abstract string AwaitingTheirReply(string name);

    protected abstract string PromiseDue(string name);

    protected abstract string PromiseOverdue(string name);

    protected abstract string RequestDue(string name);

    protected abstract string FadingTie(string name);

    protected abstract string DormantTie(string name);

    protected abstract string Invitation(string name);

    protected abstract string Introduction(string name);

    protected abstract string Thanks(string name);

    protected abstract string Restart(string name);

    protected abstract string OneWay(string name);

    protected abstract string BeforeMeeting(string name);

    protected abstract string HowDidItGo(string name);
}
