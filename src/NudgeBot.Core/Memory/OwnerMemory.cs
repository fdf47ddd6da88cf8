using NudgeBot.Core.Commitments;
using NudgeBot.Core.Interactions;
using NudgeBot.Core.Nudges;
using NudgeBot.Core.People;
using NudgeBot.Core.Ties;

namespace NudgeBot.Core.Memory;

/// <summary>All that an owner told us, ready to be asked.</summary>
public sealed class OwnerMemory
{
    private readonly ILookup<PersonId, MemoryFact.Note> _notes;
    private readonly Dictionary<PersonId, Circle> _circles = [];
    private readonly Dictionary<PersonId, int> _cadences = [];
    private readonly Dictionary<Circle, int> _circleCadences = [];
    private readonly HashSet<MeetingId> _notMet = [];
    private readonly HashSet<(MessageId Mail, int Order)> _notOwed = [];
    private readonly Dictionary<PersonId, PersonFlag> _flags = [];
    private readonly HashSet<PersonId> _resting = [];
    private readonly HashSet<NudgeKey> _unhushed = [];
    private readonly Dictionary<(PersonId Asked, PersonId ToMeet), bool> _agreed = [];

    private readonly Func<EmailAddress, bool>? _hasDeclined;

    /// <param name="hasDeclined">Whether the person of an address asked not to be the subject of others' nudges; null where nobody did.</param>
    public OwnerMemory(IEnumerable<MemoryFact> facts, Func<EmailAddress, bool>? hasDeclined = null)
    {
        _hasDeclined = hasDeclined;
        Facts = [.. facts.OrderBy(fact => fact.At).ThenBy(fact => fact.Id)];
        _notes = Facts.OfType<MemoryFact.Note>().ToLookup(note => note.Person);
        foreach (var fact in Facts) Take(fact);
    }

    /// <summary>Nothing was told.</summary>
    public static OwnerMemory Empty { get; } = new([]);

    /// <summary>Oldest first.</summary>
    public IReadOnlyList<MemoryFact> Facts { get; }

    /// <summary>Meetings that the owner said did not take place.</summary>
    public IReadOnlySet<MeetingId> NotMet => _notMet;

    /// <summary>How many nudges the owner wants at most; null where they left it to the policy.</summary>
    public MemoryFact.AtMost? AtMost { get; private set; }

    /// <summary>How the owner wants nudges to come; null where they said nothing.</summary>
    public MemoryFact.Wished? Rhythm { get; private set; }

    /// <summary>Oldest first.</summary>
    public IEnumerable<MemoryFact.Note> NotesAbout(PersonId person) => _notes[person];

    /// <summary>The circle the owner chose; null where they chose none.</summary>
    public Circle? CircleOf(PersonId person) => _circles.TryGetValue(person, out var circle) ? circle : null;

    /// <summary>Days between two words, as the owner wished for this person, else for the circle they put them in; null where they wished nothing.</summary>
    public int? WishedDays(PersonId person)
    {
        if (_cadences.TryGetValue(person, out var own)) return own;
        return CircleOf(person) is { } circle && _circleCadences.TryGetValue(circle, out var days) ? days : null;
    }

    public bool IsSettled(Commitment commitment) => _notOwed.Count > 0 && _notOwed.Contains((commitment.Mail, commitment.Order));

    /// <summary>Why this person is never brought up; null where nothing was said.</summary>
    public PersonFlag? FlagOf(PersonId person) => _flags.TryGetValue(person, out var flag) ? flag : null;

    /// <summary>This person asked not to be the subject of others' nudges (P10): whatever the owner wants, nothing brings them up.</summary>
    public bool HasDeclined(PersonId person) => _hasDeclined?.Invoke(person.Address) ?? false;

    /// <summary>The owner wants to hear of it, whatever rule would keep it quiet.</summary>
    public bool IsUnhushed(NudgeKey key) => _unhushed.Count > 0 && _unhushed.Contains(key);

    /// <summary>What <paramref name="asked"/> said to being introduced to the other; null where the owner told nothing.</summary>
    public bool? AgreedToMeet(PersonId asked, PersonId toMeet) => _agreed.TryGetValue((asked, toMeet), out var agreed) ? agreed : null;

    /// <summary>What the owner's own words, or those of whom it is about, say against bringing this up; null where they say nothing.</summary>
    public Silence? Against(Finding finding) => FlagOf(finding.Person) switch
    {
        _ when HasDeclined(finding.Person) || (finding.About is { } other && HasDeclined(other)) => Silence.Asked,
        PersonFlag.NoContact => Silence.Asked,
        PersonFlag.Left or PersonFlag.Deceased => Silence.Gone,
        null => _resting.Contains(finding.Person) && !finding.Reason.IsDebt() ? Silence.Resting : null,
        var flag => throw new ArgumentOutOfRangeException(nameof(finding), flag, "Every flag needs its own rule."),
    };

    private void Take(MemoryFact fact)
    {
        switch (fact)
        {
            case MemoryFact.Note: break;
            case MemoryFact.InCircle told: _circles[told.Person] = told.Circle; break;
            case MemoryFact.WishedCadence told: _cadences[told.Person] = told.Days; break;
            case MemoryFact.CircleCadence told: _circleCadences[told.Circle] = told.Days; break;
            case MemoryFact.AtMost told: AtMost = told; break;
            case MemoryFact.DidNotMeet told: _notMet.Add(told.Meeting); break;
            case MemoryFact.NotOwed told: _notOwed.Add((told.Mail, told.Order)); break;
            case MemoryFact.Flagged told: _flags[told.Person] = told.Flag; break;
            case MemoryFact.LetRest told: _resting.Add(told.Person); break;
            case MemoryFact.Wished told: Rhythm = told; break;
            case MemoryFact.Unhushed told: _unhushed.Add(told.Key); break;
            case MemoryFact.ToldOfIntroduction told: _agreed[(told.Asked, told.ToMeet)] = told.Agreed; break;
            default: throw new ArgumentOutOfRangeException(nameof(fact), fact, "Every fact needs its own place.");
        }
    }
}
