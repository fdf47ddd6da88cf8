using NudgeBot.Core.Nudges;

namespace NudgeBot.Teams.Cards;

/// <summary>What a press brought that its card shows again and nobody keeps.</summary>
/// <param name="Part">What stood in the inputs of <see cref="OwnersPartInput"/>; null where nothing of it is to be shown again.</param>
/// <param name="AskedVerb">The press that waits for an answer to "Send as it is?"; null where nothing is asked.</param>
internal sealed record HandedBack(Guid Nudge, OwnersPartInput? Part, string? AskedVerb)
{
    public static OwnersPartInput? PartOf(HandedBack? back, NudgeRecord record) => back?.Nudge == record.Id ? back.Part : null;

    public static string? AskedOf(HandedBack? back, NudgeRecord record) => back?.Nudge == record.Id ? back.AskedVerb : null;
}
