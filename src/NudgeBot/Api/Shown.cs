using System.Text;
using NudgeBot.Api.Words;
using NudgeBot.Core.Drafts;
using NudgeBot.Core.Interactions;
using NudgeBot.Core.Nudges;
using NudgeBot.Core.Pages;
using NudgeBot.Core.People;
using NudgeBot.Core.Speech;
using NudgeBot.Teams.Cards;
using Base64Url = System.Buffers.Text.Base64Url;

namespace NudgeBot.Api;

/// <summary>Turns what the rules say into what the pages show, in the owner's language.</summary>
internal sealed class Shown(string language)
{
    /// <summary>More reasons than this explain nothing.</summary>
    private const int MostReasons = 3;

    private readonly RuleWords _rules = RuleWords.Of(language);
    private readonly PageWords _pages = PageWords.Of(language);
    private readonly ScoreWords _scores = ScoreWords.Of(language);
    private readonly RecordWords _records = RecordWords.Of(language);

    public NudgeView Of(NudgeRecord record, Finding? finding) => new(
        record.Id,
        record.Revision,
        new PersonView(record.Nudge.Name, record.Nudge.Person.Address.Value),
        record.Nudge.Reason,
        _rules.Of(record.Nudge.Reason),
        record.Nudge.Why,
        finding is null ? [] : [.. finding.Reasons.Where(reason => reason.Weight > 0).Take(MostReasons).Select(reason => reason.Says(_scores))],
        record.Nudge.Stage,
        [.. record.Nudge.Evidence.Select(Of)],
        Of(record.Nudge.Draft, record.Text),
        record.ShownAt);

    /// <summary>What is kept of a nudge, open or closed.</summary>
    public RecordView RecordOf(NudgeRecord record, MailboxSettings settings) => new(
        record.Id,
        new PersonView(record.Nudge.Name, record.Nudge.Person.Address.Value),
        record.Nudge.Reason,
        _rules.Of(record.Nudge.Reason),
        record.Nudge.Why.Length > 0 ? record.Nudge.Why : null,
        Outcome.Of(record, settings).Title,
        [.. record.Nudge.Evidence.Select(evidence => new SourceView(
            evidence.Kind == EvidenceKind.Event ? SourceKind.Meeting : SourceKind.Message, _records.Of(evidence), evidence.At, LinkOf(evidence.Link)))],
        record.Nudge.Because,
        record.Nudge.Against,
        record.Nudge.Overruled is { } rule ? _records.Overruled(_rules.Of(rule)) : null,
        record.DecidedAt,
        record.ShownAt,
        record.AnsweredAt);

    /// <summary>With no words where only the owner knows the answer: a page then has room for theirs, as the card has.</summary>
    public static DraftView Of(Draft draft, string? words) =>
        new(draft.Language, draft.IsReply, draft.Thread?.Value, draft.Subject, words ?? draft.Text ?? "");

    public EvidenceView Of(Evidence evidence) => evidence.Kind == EvidenceKind.Event
        ? new EvidenceView(SourceKind.Meeting, _pages.TheMeeting, LinkOf(evidence.Link))
        : new EvidenceView(SourceKind.Message, _pages.TheMail, LinkOf(evidence.Link));

    public IReadOnlyList<EvidenceView> EvidenceOf(Finding finding) => finding switch
    {
        { Meeting: { } meeting } => [Of(Evidence.Of(meeting))],
        { Mail: { } mail } => [Of(Evidence.Of(mail.Id, mail.WebLink))],
        { Commitment: { } commitment } => [Of(Evidence.Of(commitment.Mail, commitment.WebLink))],
        { Sign: { } sign } => [Of(Evidence.Of(sign.Message, sign.WebLink))],
        _ => [],
    };

    public WaitingView Of(HeldFinding held, PersonPages pages) => new(
        PersonOf(held.Finding.Person, pages), held.Finding.Reason, _rules.Of(held.Finding.Reason), held.Until, held.Rule, _rules.Of(held.Rule));

    /// <summary>What is private or sensitive is explained without a way to it.</summary>
    public QuietView Of(QuietFinding quiet, PersonPages pages) => new(
        PersonOf(quiet.Finding.Person, pages), quiet.Finding.Reason, _rules.Of(quiet.Finding.Reason), quiet.Rule, _rules.Of(quiet.Rule),
        quiet.Finding.IsDiscreet ? [] : EvidenceOf(quiet.Finding));

    public static OwedView Of(Owed owed) => new(
        Base64Url.EncodeToString(Encoding.UTF8.GetBytes(owed.Id)),
        new PersonView(owed.Name, owed.Commitment.Person.Address.Value),
        owed.Commitment.Sentence,
        owed.Commitment.DueOn,
        owed.Due.Length > 0 ? owed.Due : null,
        owed.IsLate,
        LinkOf(owed.Commitment.WebLink),
        owed.Commitment.Side == Core.Commitments.CommitmentSide.AskedOfOwner ? OwedKind.Request : OwedKind.Promise);

    public PersonLineView Of(PersonLine line) => new(
        line.Name, line.Person.Address.Value, line.Tie.Stage, _rules.Of(line.Tie.Stage), line.Tie.LastContactOn, line.Last, line.Circle, line.Closeness);

    public PersonPageView Of(PersonPage page, NudgeView? nudge, bool muted) => new()
    {
        Person = new PersonView(page.Name, page.Person.Address.Value),
        Stage = page.Tie.Stage,
        StageText = page.Tie.LastContactOn is null ? _pages.NoContactStage : _rules.Of(page.Tie.Stage),
        Circle = page.Circle,
        CircleText = _rules.Of(page.Circle),
        CircleIsYours = page.CircleIsOwners,
        Strength = page.Closeness,
        StrengthReasons = page.StrengthReasons,
        LastOn = page.Tie.LastContactOn,
        LastText = page.Last,
        YouOwe = [.. page.YouOwe.Select(Of)],
        TheyOwe = [.. page.TheyOwe.Select(Of)],
        Notes = [.. page.Notes.Select(note => new NoteView(note.Id, note.Text, note.At))],
        CommonGround = [.. page.CommonGround.Select(ground => new GroundView(ground.Text, LinkOf(ground.Link)))],
        Timeline = new TimelineView(page.TimeLine.From, page.TimeLine.To, [.. page.TimeLine.Days.Select(Of)], page.TimeLine.Text),
        CadenceText = page.Rhythm,
        Muted = muted,
        Nudge = nudge,
        Draft = nudge?.Draft,
        CannotSee = _pages.CannotSee,
    };

    public static PersonView PersonOf(PersonId person, PersonPages pages) => new(pages.NameOf(person), person.Address.Value);

    private static TimelineDayView Of(ContactDay day) => new(
        day.Day,
        (day.Kinds & ContactKinds.Sent) != ContactKinds.None,
        (day.Kinds & ContactKinds.Received) != ContactKinds.None,
        (day.Kinds & ContactKinds.Met) != ContactKinds.None);

    /// <summary>Only what a browser opens as a page: a link in a mailbox may be anything.</summary>
    private static string? LinkOf(Uri? link) =>
        link is { IsAbsoluteUri: true } && (IsScheme(link, Uri.UriSchemeHttps) || (IsScheme(link, Uri.UriSchemeHttp) && link.IsLoopback)) ? link.AbsoluteUri : null;

    private static bool IsScheme(Uri link, string scheme) => string.Equals(link.Scheme, scheme, StringComparison.Ordinal);
}
