using System.Text.Json;
using NudgeBot.Core.Interactions;
using NudgeBot.Core.Memory;
using NudgeBot.Core.Nudges;
using NudgeBot.Core.People;
using NudgeBot.Storage.Accounts;
using NudgeBot.Storage.Models;
using NudgeBot.Storage.Work;

namespace NudgeBot.Privacy;

/// <summary>
/// All that is kept of an owner, as the stores themselves hold it: a field that is added to any of these records is exported with
/// no further word (R9).
/// </summary>
internal sealed record OwnerData(
    DateTimeOffset ExportedAt,
    Account Owner,
    IReadOnlyList<StoredPerson> People,
    IReadOnlyList<MailThread> Threads,
    IReadOnlyList<Meeting> Meetings,
    IReadOnlyList<NudgeRecord> Nudges,
    IReadOnlyList<Told> Told,
    IReadOnlyList<Muted> NeverAbout,
    IReadOnlyList<ReadUntil> Read,
    IReadOnlyList<WaitingWork> Waiting,
    IReadOnlyList<ModelDay> AskedOfModel);

/// <summary>Something the owner told us.</summary>
/// <param name="Kind">As <see cref="MemoryFact"/>'s kinds are called.</param>
internal sealed record Told(string Kind, JsonElement Fact);

/// <summary>A person about whom the owner wants to hear nothing.</summary>
internal sealed record Muted(PersonId Person, DateTimeOffset At);

/// <summary>How far a folder or the calendar was read; the link to read on from is Graph's and says nothing to people.</summary>
internal sealed record ReadUntil(string Collection, DateTimeOffset? From, DateTimeOffset? Until, DateTimeOffset? CompletedAt);
