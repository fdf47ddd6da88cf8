using NudgeBot.Core.Commitments;
using NudgeBot.Core.Interactions;
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

    public OwnerMemory(IEnumerable<MemoryFact> facts)
    {
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
            default: throw new ArgumentOutOfRangeException(nameof(fact), fact, "Every fact needs its own place.");
        }
    }
}
