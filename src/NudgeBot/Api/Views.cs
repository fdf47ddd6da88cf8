using System.Text.Json.Serialization;
using NudgeBot.Accounts;
using NudgeBot.Core.Nudges;
using NudgeBot.Core.Ties;
using NudgeBot.Storage.Organisation;

namespace NudgeBot.Api;

/// <summary>How things stand with an owner.</summary>
internal enum OwnerState
{
    NotConsented,
    Reading,
    On,
    Paused,
    Off,
}

internal enum OwedKind
{
    Promise,
    Request,
}

internal enum SourceKind
{
    Message,
    Meeting,
}

/// <param name="ReadUntil">When the inbox was last read to its end; null before the first time.</param>
/// <param name="Now">The service's clock, which a local run may have moved.</param>
internal sealed record MeView(
    string Name, string Address, string TimeZone, string Language, OwnerState State, DateOnly? PausedUntil, DateTimeOffset? ReadUntil, bool Administrator, DateTimeOffset Now);

internal sealed record PersonView(string Name, string Address);

internal sealed record EvidenceView(SourceKind Kind, string Label, string? Href);

internal sealed record DraftView(string Language, bool Reply, string? ThreadId, string? Subject, string Text);

/// <param name="Because">What weighed most in its rank, in words; empty where a rule alone set it.</param>
internal sealed record NudgeView(
    Guid Id, int Revision, PersonView Person, NudgeReason Reason, string ReasonText, string Why, IReadOnlyList<string> Because, Stage Stage,
    IReadOnlyList<EvidenceView> Evidence, DraftView? Draft, DateTimeOffset? ShownAt);

/// <summary>A mail or a meeting that a nudge rested on.</summary>
/// <param name="Label">Whose it was.</param>
/// <param name="At">Null where that was not noted yet.</param>
/// <param name="Href">Opens it in Outlook.</param>
internal sealed record SourceView(SourceKind Kind, string Label, DateTimeOffset? At, string? Href);

/// <summary>The record of a nudge (P12), which stays readable when its words are gone.</summary>
/// <param name="Why">Null where the words are gone.</param>
/// <param name="Outcome">What became of it.</param>
/// <param name="Because">What weighed for it when it was decided.</param>
/// <param name="Against">What weighed against it.</param>
/// <param name="Overruled">The rule that the owner overruled; null where there was none.</param>
internal sealed record RecordView(
    Guid Id, PersonView Person, NudgeReason Reason, string ReasonText, string? Why, string Outcome, IReadOnlyList<SourceView> Sources,
    IReadOnlyList<string> Because, IReadOnlyList<string> Against, string? Overruled, DateTimeOffset DecidedAt, DateTimeOffset? ShownAt, DateTimeOffset? AnsweredAt);

/// <param name="Next">How many to skip for the next page; null on the last.</param>
internal sealed record RecordsView(IReadOnlyList<RecordView> Records, int Total, int? Next);

internal sealed record WaitingView(PersonView Person, NudgeReason Reason, string ReasonText, DateTimeOffset HeldUntil, Silence Rule, string RuleText);

internal sealed record NudgesView(IReadOnlyList<NudgeView> Open, IReadOnlyList<WaitingView> Waiting);

/// <param name="Until">The day until which it is put off; for a snooze only.</param>
/// <param name="Text">The words to send or to put into a draft, exactly.</param>
internal sealed record ChoiceMade(int Revision, ChoiceKind Choice, DateOnly? Until = null, string? Text = null);

internal enum ChoiceKind
{
    Done,
    Snooze,
    NotThis,
    DidNotMeet,
    Never,
    Undo,
    Send,
    Draft,
}

/// <param name="Sentence">What happened, for the owner.</param>
internal sealed record ChoiceView(Guid Id, int Revision, bool Settled, string Sentence, bool CanUndo, string? Href);

internal sealed record PersonLineView(string Name, string Address, Stage Stage, string StageText, DateOnly? LastOn, string LastText, Circle? Circle, Closeness Strength);

/// <param name="Next">How many to skip for the next page; null on the last.</param>
internal sealed record PeopleView(IReadOnlyList<PersonLineView> People, int Total, int? Next);

internal sealed record OwedView(string Id, PersonView Person, string What, DateOnly? DueOn, string? DueText, bool Late, string? Href, OwedKind Kind);

internal sealed record NoteView(Guid Id, string Text, DateTimeOffset At);

internal sealed record NoteWritten(string Text);

internal sealed record GroundView(string Text, string? Href);

internal sealed record TimelineDayView(DateOnly On, bool Sent, bool Received, bool Met);

internal sealed record TimelineView(DateOnly From, DateOnly To, IReadOnlyList<TimelineDayView> Days, string Text);

internal sealed record PersonPageView
{
    public required PersonView Person { get; init; }

    public required Stage Stage { get; init; }

    public required string StageText { get; init; }

    public required Circle? Circle { get; init; }

    public required string CircleText { get; init; }

    public required bool CircleIsYours { get; init; }

    public required Closeness Strength { get; init; }

    public required IReadOnlyList<string> StrengthReasons { get; init; }

    public required DateOnly? LastOn { get; init; }

    public required string LastText { get; init; }

    public required IReadOnlyList<OwedView> YouOwe { get; init; }

    public required IReadOnlyList<OwedView> TheyOwe { get; init; }

    public required IReadOnlyList<NoteView> Notes { get; init; }

    public required IReadOnlyList<GroundView> CommonGround { get; init; }

    public required TimelineView Timeline { get; init; }

    public required string? CadenceText { get; init; }

    public required bool Muted { get; init; }

    public required NudgeView? Nudge { get; init; }

    public required DraftView? Draft { get; init; }

    public required string CannotSee { get; init; }
}

/// <summary>Only what is named is changed; a circle or a cadence of null takes the owner's own back.</summary>
internal sealed class PersonChange
{
    public Circle? Circle
    {
        get;
        set => (field, ChangesCircle) = (value, true);
    }

    public bool? Muted { get; set; }

    public int? CadenceDays
    {
        get;
        set => (field, ChangesCadence) = (value, true);
    }

    [JsonIgnore]
    public bool ChangesCircle { get; private set; }

    [JsonIgnore]
    public bool ChangesCadence { get; private set; }
}

internal sealed record PromisesView(IReadOnlyList<OwedView> Yours, IReadOnlyList<OwedView> Theirs);

internal enum PromiseChoiceKind
{
    Done,
    LetGo,
    Undo,
}

internal sealed record PromiseChoice(PromiseChoiceKind Choice);

internal sealed record QuietView(PersonView Person, NudgeReason Reason, string ReasonText, Silence Rule, string RuleText, IReadOnlyList<EvidenceView> Evidence);

internal sealed record QuietListView(IReadOnlyList<QuietView> Quiet, int Total);

/// <summary>Something the owner told or taught us, in words.</summary>
/// <param name="Id">By which it is taken back.</param>
internal sealed record LearnedView(Guid Id, string Sentence, DateTimeOffset At);

/// <param name="Learned">Newest first.</param>
internal sealed record SettingsView(
    bool Paused, DateOnly? PausedUntil, int PerDay, int PerWeek, int MostPerDay, int MostPerWeek, IReadOnlyList<PersonView> Muted, IReadOnlyList<LearnedView> Learned);

/// <summary>Only what is named is changed; a pause until null ends the pause.</summary>
internal sealed class SettingsChange
{
    public DateOnly? PausedUntil
    {
        get;
        set => (field, ChangesPause) = (value, true);
    }

    public int? PerDay { get; set; }

    public int? PerWeek { get; set; }

    [JsonIgnore]
    public bool ChangesPause { get; private set; }
}

internal sealed record KeptView(string What, string Why, string HowLong);

internal sealed record PrivacyView(
    IReadOnlyList<string> Reads, IReadOnlyList<KeptView> Keeps, IReadOnlyList<string> Never, IReadOnlyList<string> AdministratorSees, string? TurnedOnBy, DateTimeOffset? ConsentedAt);

/// <param name="Value">Null where the group is too small to be shown.</param>
internal sealed record FigureView(int? Value, string Text);

internal sealed record FiguresView(
    FigureView People, FigureView Consented, FigureView Reached, FigureView Paused, FigureView Off, FigureView Failed, FigureView NudgesThisWeek, string Note)
{
    /// <summary>The day, in UTC, on which these were published.</summary>
    public required DateOnly PublishedOn { get; init; }

    /// <summary>How far NudgeBot has come with people: each person is counted in one of these.</summary>
    public required IReadOnlyList<DeliveryView> Delivery { get; init; }

    /// <summary>What is in the way, of those with whom something is.</summary>
    public required IReadOnlyList<TroubleView> Reasons { get; init; }
}

internal sealed record DeliveryView(ReachState State, FigureView People);

internal sealed record TroubleView(Trouble Reason, FigureView People);

/// <param name="Subject">The object id of the person or the group; empty for everybody.</param>
/// <param name="By">Who turned it off.</param>
internal sealed record HoldView(HoldKind Kind, string Subject, string By, DateTimeOffset SetAt);

internal sealed record HoldsView(IReadOnlyList<HoldView> Holds);

/// <summary>What a page needs before it can sign in.</summary>
internal sealed record ConfigView(string ClientId, string TenantId, string Authority, string Scope, bool Sandbox, string? OfficeJs);
