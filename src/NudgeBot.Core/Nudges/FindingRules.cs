using System.Text;
using NudgeBot.Core.Interactions;
using NudgeBot.Core.People;

namespace NudgeBot.Core.Nudges;

/// <summary>
/// The rules that turn a mailbox into findings, one method per kind of fact. A null answer means there is nothing to say and
/// nothing to explain; doubt is a finding with a silence.
/// </summary>
public sealed partial class FindingRules(MailboxHistory history)
{
    /// <summary>What a score below this would show is not worth an interruption.</summary>
    public const double LowestScore = 0.4;

    /// <summary>A meeting or a question older than this is no news any more (D1).</summary>
    public static readonly TimeSpan MeetingFreshness = TimeSpan.FromDays(14);

    private readonly Dictionary<(PersonId Person, string? Name), bool> _forged = [];

    private Owner Owner => history.Owner;

    private MailboxSettings Settings => history.Owner.Settings;

    private PersonHistory PersonOf(PersonId id) => history.People.TryGetValue(id, out var known) ? known : new PersonHistory(id);

    private bool IsInside(PersonId person) => Owner.IsInside(person.Address);

    /// <summary>Someone who writes again and again and was never once written to or met: a report, a system, a broadcaster.</summary>
    private static bool OnlyEverWrites(PersonHistory person) =>
        person.Days.CountOf(ContactKinds.Received) >= 6 && person.Days.CountOf(ContactKinds.Sent | ContactKinds.Met) == 0;

    private static double Within(double score) => Math.Clamp(score, 0, 1);

    /// <summary>Asked of the same few people for each of their threads, so the answer is kept.</summary>
    private bool IsForged(PersonHistory person)
    {
        // Letters of two scripts cannot stand in one.
        if (person.Name is null || Ascii.IsValid(person.Name)) return false;
        if (_forged.TryGetValue((person.Id, person.Name), out var isForged)) return isForged;
        return _forged[(person.Id, person.Name)] = Drafts.PersonName.Of(person.Name, person.Id.Address).IsForged;
    }
}
