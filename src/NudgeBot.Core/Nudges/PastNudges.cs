using NudgeBot.Core.Drafts;
using NudgeBot.Core.People;

namespace NudgeBot.Core.Nudges;

/// <summary>What the owner was shown before and what they said to it: what a decision must respect.</summary>
public sealed class PastNudges
{
    /// <summary>Nothing older is needed: no finding reaches further back than a tie may be silent.</summary>
    public static readonly TimeSpan Reach = TimeSpan.FromDays(365);

    /// <summary>For this long after "already did" or "not this", the same person is not brought up for another soft reason.</summary>
    private static readonly TimeSpan Quarter = TimeSpan.FromDays(14);

    private readonly Dictionary<NudgeKey, NudgeRecord> _byKey = [];
    private readonly Dictionary<NudgeKey, NudgeRecord> _begunAnew = [];
    private readonly Dictionary<PersonId, NudgeRecord> _lastAnswered = [];
    private readonly Dictionary<(PersonId Person, NudgeReason Reason), List<NudgeRecord>> _answers = [];
    private readonly HashSet<PersonId> _people = [];
    private readonly HashSet<PersonId> _muted;
    private readonly HashSet<(PersonId, PersonId)> _introductions = [];
    private PastWords? _words;

    /// <param name="records">
    /// One whose card never reached the chat does not count: it is decided anew, so that a chat that was out of reach for a day
    /// neither overfills the next one nor speaks up at night.
    /// </param>
    public PastNudges(IEnumerable<NudgeRecord> records, IEnumerable<PersonId> muted)
    {
        _muted = [.. muted];
        foreach (var record in records)
        {
            if (record.State == NudgeState.Decided) continue;
            _byKey[record.Nudge.Key] = record;
            _people.Add(record.Nudge.Person);
            if (record.Nudge.Reason == NudgeReason.Introduction && IntroductionKey.Read(record.Nudge.Key) is { } pair) _introductions.UnionWith([(pair.Person, pair.Other), (pair.Other, pair.Person)]);
            if (record.Nudge.Reason == NudgeReason.Restart) _begunAnew[Restart.Underlying(record.Nudge.Key)] = record;
            if (record.AnsweredAt is null || record.Nudge.Reason.AsksForNoWord()) continue;
            if (!_answers.TryGetValue((record.Nudge.Person, record.Nudge.Reason), out var answers)) answers = _answers[(record.Nudge.Person, record.Nudge.Reason)] = [];
            answers.Add(record);
            if (!_lastAnswered.TryGetValue(record.Nudge.Person, out var known) || record.AnsweredAt > known.AnsweredAt) _lastAnswered[record.Nudge.Person] = record;
        }
    }

    public static PastNudges None { get; } = new([], []);

    public IEnumerable<NudgeRecord> Records => _byKey.Values;

    /// <summary>The texts that went out, or lie ready to.</summary>
    public PastWords Words => _words ??= new PastWords(
        from record in _byKey.Values
        where record.State is NudgeState.Sent or NudgeState.SendUncertain or NudgeState.Sending or NudgeState.SendingLater or NudgeState.Drafted
        let text = record.Text ?? record.Nudge.Draft.Text
        let frame = record.Suggestion is { } words ? words.Frame : record.Nudge.Draft.Frame
        // When the words are gone, the ids of what they were made of still keep the same segments from coming again.
        where text is not null || frame is not null
        select Said.Of(record.Nudge.Person, record.AnsweredAt ?? record.DecidedAt, frame, text ?? ""));

    /// <summary>What was shown under this key, by itself or as one of a restart; null where it was not.</summary>
    public NudgeRecord? Of(NudgeKey key) => _byKey.GetValueOrDefault(key) ?? (_begunAnew.Count > 0 ? _begunAnew.GetValueOrDefault(key) : null);

    /// <summary>The nudges about this person for this reason that the owner answered.</summary>
    public IReadOnlyList<NudgeRecord> AnswersAbout(PersonId person, NudgeReason reason) => _answers.GetValueOrDefault((person, reason)) ?? [];

    /// <summary>What an earlier answer of the owner says against this finding; null where nothing does.</summary>
    public Silence? Against(Finding finding, DateTimeOffset now)
    {
        if (_muted.Contains(finding.Person)) return Silence.Asked;
        if (SaidBeforeItsDay(finding) is { } said) return said;
        if (IsBegunOtherwise(finding)) return Silence.AlreadyInContact;
        // A step of an introduction follows from the answer to the one before.
        if (finding.Reason.IsDebt() || finding.Step is not null || !_lastAnswered.TryGetValue(finding.Person, out var last)) return null;
        if (last.AnsweredAt + Quarter <= now) return null;
        return last.State switch
        {
            NudgeState.Dismissed => Silence.Asked,
            NudgeState.Done or NudgeState.Sent or NudgeState.SendUncertain or NudgeState.InvitationAccepted or NudgeState.InvitationDeclined => Silence.AlreadyInContact,
            _ => null,
        };
    }

    /// <summary>The two were brought up for an introduction before, from the other side or by an earlier mail: once is enough.</summary>
    private bool IsBegunOtherwise(Finding finding) =>
        finding is { Reason: NudgeReason.Introduction, Step: null, About: { } other } && _introductions.Contains((finding.Person, other)) && Of(finding.Key) is null;

    /// <summary>"Already did" or "not this", said of a promise before its day, or of a question before the day it names, holds after it.</summary>
    private Silence? SaidBeforeItsDay(Finding finding)
    {
        if (!_people.Contains(finding.Person) || KeyBeforeItsDay(finding) is not { } before) return null;
        return Of(before)?.State switch
        {
            NudgeState.Dismissed => Silence.Asked,
            NudgeState.Done => Silence.EndedWell,
            _ => null,
        };
    }

    /// <summary>Under which the same thing may have been shown before it was due.</summary>
    private static NudgeKey? KeyBeforeItsDay(Finding finding) => finding.Reason switch
    {
        NudgeReason.PromiseOverdue => new NudgeKey(finding.Key.Value.Replace(nameof(NudgeReason.PromiseOverdue), nameof(NudgeReason.PromiseDue), StringComparison.Ordinal)),
        NudgeReason.RequestDue when finding.Commitment is { } request => Finding.KeyOf(NudgeReason.AwaitingYourReply, finding.Person, request.Mail.Value),
        _ => null,
    };

    /// <summary>A card about this person is open, so another would be too many. One that asks for no word stands in nobody's way.</summary>
    public bool HasOpen(PersonId person) => _byKey.Values.Any(r => r.Nudge.Person == person && (r.IsOpen || r.IsUnderWay) && !r.Nudge.Reason.AsksForNoWord());

    /// <summary>The owner said "never" of this person.</summary>
    public bool IsMuted(PersonId person) => _muted.Contains(person);

    /// <summary>How many cards were shown on the day, and in the seven days that end with it, in the owner's zone; those that ask for no word have a cap of their own.</summary>
    public (int Day, int Week, int FadingWeek) ShownBy(DateOnly today, MailboxSettings settings)
    {
        int day = 0, week = 0, fading = 0;
        foreach (var record in _byKey.Values)
        {
            if (record.ShownAt is not { } at || record.Nudge.Reason.AsksForNoWord()) continue;
            var age = today.DayNumber - settings.LocalDay(at).DayNumber;
            if (age is < 0 or > 6) continue;
            week++;
            if (age == 0) day++;
            if (record.Nudge.Reason.IsWithoutADate()) fading++;
        }

        return (day, week, fading);
    }

    /// <summary>It was shown within the seven days that end with this one, so it has its place among them already.</summary>
    public bool HasPlaceInWeek(NudgeKey key, DateOnly today, MailboxSettings settings) =>
        Of(key) is { ShownAt: { } at } && today.DayNumber - settings.LocalDay(at).DayNumber is >= 0 and <= 6;

    /// <summary>The day on which the oldest card of the last seven days drops out of the week.</summary>
    public DateOnly WeekEasesOn(DateOnly today, MailboxSettings settings)
    {
        var oldest = today;
        foreach (var record in _byKey.Values)
        {
            if (record.ShownAt is not { } at || record.Nudge.Reason.AsksForNoWord()) continue;
            var shown = settings.LocalDay(at);
            if (shown < oldest && today.DayNumber - shown.DayNumber <= 6) oldest = shown;
        }

        return oldest.AddDays(7);
    }
}
