using NudgeBot.Core.Nudges;
using NudgeBot.Core.Ties;

namespace NudgeBot.Core.Speech;

/// <summary>The closed sets of the rules in the owner's words.</summary>
public abstract class RuleWords
{
    private static readonly RuleWords English = new EnglishRuleWords();
    private static readonly RuleWords German = new GermanRuleWords();
    private static readonly RuleWords French = new FrenchRuleWords();
    private static readonly RuleWords Spanish = new SpanishRuleWords();

    public static RuleWords Of(string language) => Spoken.In(language, English, German, French, Spanish);

    public string Of(NudgeReason reason) => reason switch
    {
        NudgeReason.MetNotWritten => MetNotWritten,
        NudgeReason.AwaitingYourReply => AwaitingYourReply,
        NudgeReason.AwaitingTheirReply => AwaitingTheirReply,
        NudgeReason.PromiseDue => PromiseDue,
        NudgeReason.PromiseOverdue => PromiseOverdue,
        NudgeReason.RequestDue => RequestDue,
        NudgeReason.FadingTie => FadingTie,
        NudgeReason.DormantTie => DormantTie,
        NudgeReason.Invitation => Invitation,
        NudgeReason.Introduction => Introduction,
        NudgeReason.Thanks => Thanks,
        NudgeReason.Restart => Restart,
        NudgeReason.OneWay => OneWay,
        NudgeReason.BeforeMeeting => BeforeMeeting,
        NudgeReason.HowDidItGo => HowDidItGo,
        _ => throw new ArgumentOutOfRangeException(nameof(reason), reason, "Every reason needs its own words."),
    };

    /// <summary>Why nothing is said.</summary>
    public string Of(Silence rule) => rule switch
    {
        Silence.Gone => Gone,
        Silence.Conflict => Conflict,
        Silence.Sensitive => Sensitive,
        Silence.Bulk => Bulk,
        Silence.LargeMeeting => LargeMeeting,
        Silence.Asked => Asked,
        Silence.AlreadyInContact => AlreadyInContact,
        Silence.EndedWell => EndedWell,
        Silence.Resting => Resting,
        Silence.Unsure => Unsure,
        Silence.FirstDay => FirstDay,
        Silence.Away => Away,
        Silence.QuietHours => QuietHours,
        Silence.Cap => Cap,
        _ => throw new ArgumentOutOfRangeException(nameof(rule), rule, "Every rule needs its own words."),
    };

    public string Of(Stage stage) => stage switch
    {
        Stage.Connected => Connected,
        Stage.Conversing => Conversing,
        Stage.Converted => Converted,
        _ => throw new ArgumentOutOfRangeException(nameof(stage), stage, "Every stage needs its own words."),
    };

    public string Of(Circle? circle) => circle switch
    {
        null => NoCircle,
        Circle.New => NewCircle,
        Circle.Client => ClientCircle,
        Circle.Colleague => ColleagueCircle,
        Circle.Manager => ManagerCircle,
        Circle.Report => ReportCircle,
        Circle.Friend => FriendCircle,
        Circle.Family => FamilyCircle,
        Circle.Candidate => CandidateCircle,
        Circle.Supplier => SupplierCircle,
        _ => throw new ArgumentOutOfRangeException(nameof(circle), circle, "Every circle needs its own words."),
    };

    protected abstract string MetNotWritten { get; }

    protected abstract string AwaitingYourReply { get; }

    protected abstract string AwaitingTheirReply { get; }

    protected abstract string PromiseDue { get; }

    protected abstract string PromiseOverdue { get; }

    protected abstract string RequestDue { get; }

    protected abstract string FadingTie { get; }

    protected abstract string DormantTie { get; }

    protected abstract string Invitation { get; }

    protected abstract string Introduction { get; }

    protected abstract string Thanks { get; }

    protected abstract string Restart { get; }

    protected abstract string OneWay { get; }

    protected abstract string BeforeMeeting { get; }

    protected abstract string HowDidItGo { get; }

    protected abstract string Gone { get; }

    protected abstract string Conflict { get; }

    protected abstract string Sensitive { get; }

    protected abstract string Bulk { get; }

    protected abstract string LargeMeeting { get; }

    protected abstract string Asked { get; }

    protected abstract string AlreadyInContact { get; }

    protected abstract string EndedWell { get; }

    protected abstract string Resting { get; }

    protected abstract string Unsure { get; }

    protected abstract string FirstDay { get; }

    protected abstract string Away { get; }

    protected abstract string QuietHours { get; }

    protected abstract string Cap { get; }

    protected abstract string Connected { get; }

    protected abstract string Conversing { get; }

    protected abstract string Converted { get; }

    protected abstract string NoCircle { get; }

    protected abstract string NewCircle { get; }

    protected abstract string ClientCircle { get; }

    protected abstract string ColleagueCircle { get; }

    protected abstract string ManagerCircle { get; }

    protected abstract string ReportCircle { get; }

    protected abstract string FriendCircle { get; }

    protected abstract string FamilyCircle { get; }

    protected abstract string CandidateCircle { get; }

    protected abstract string SupplierCircle { get; }
}
