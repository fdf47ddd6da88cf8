using NudgeBot.Core.Nudges;
using NudgeBot.Core.Speech;

namespace NudgeBot.Teams;

/// <summary>Why a nudge was shown, as far as that is still kept.</summary>
internal static class ReasonLine
{
    /// <summary>The card's own line; where its words are gone, the reason by its name.</summary>
    public static string Of(Nudge nudge, string language) => nudge.Why.Length > 0 ? PlainText.Of(nudge.Why) : RuleWords.Of(language).Of(nudge.Reason);
}
