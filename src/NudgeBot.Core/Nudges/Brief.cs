using NudgeBot.Core.Interactions;
using NudgeBot.Core.Memory;
using NudgeBot.Core.Pages;
using NudgeBot.Core.People;

namespace NudgeBot.Core.Nudges;

/// <summary>What to read before a meeting (N11). Nothing in it asks for anything.</summary>
/// <param name="Nudge">Under which it is stored, counted and closed; about the one of whom there is most to say.</param>
/// <param name="People">Those of whom there is something to say, the one with most first.</param>
public sealed record Brief(Nudge Nudge, Meeting Meeting, IReadOnlyList<BriefedPerson> People);

/// <summary>One of those who will be there.</summary>
/// <param name="Name">Fit to show.</param>
/// <param name="Last">A sentence about the last contact that can be seen; empty where there was none.</param>
/// <param name="Notes">The owner's own, the newest first, three at most.</param>
public sealed record BriefedPerson(PersonId Person, string Name, string Last, IReadOnlyList<Owed> YouOwe, IReadOnlyList<Owed> TheyOwe, IReadOnlyList<MemoryFact.Note> Notes)
{
    /// <summary>They meet for the first time, as far as mailbox and calendar show.</summary>
    public required bool IsNew { get; init; }

    /// <summary>The last contact is much longer ago than is usual for the two.</summary>
    public required bool IsLapsed { get; init; }

    /// <summary>How many promises and requests are open between the two.</summary>
    public int Open => YouOwe.Count + TheyOwe.Count;
}
