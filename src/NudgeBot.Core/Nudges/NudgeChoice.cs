namespace NudgeBot.Core.Nudges;

/// <summary>What an owner may do with a nudge: a closed set, whether it came from a button or a typed reply.</summary>
public abstract record NudgeChoice
{
    private NudgeChoice()
    {
    }

    /// <summary>Send these words, exactly.</summary>
    public sealed record Send(string Text) : NudgeChoice;

    /// <summary>Put these words into a draft in Outlook; the owner sends it there, or not.</summary>
    public sealed record OpenInOutlook(string Text) : NudgeChoice;

    /// <summary>Show it again at that instant, if it still holds then.</summary>
    public sealed record Snooze(DateTimeOffset Until) : NudgeChoice;

    /// <summary>The owner already did it where we cannot see.</summary>
    public sealed record AlreadyDid : NudgeChoice;

    /// <summary>Not this one.</summary>
    public sealed record NotThis : NudgeChoice;

    /// <summary>The meeting it is about did not take place; only for <see cref="NudgeReason.MetNotWritten"/>.</summary>
    public sealed record DidNotMeet : NudgeChoice;

    /// <summary>Never again about this person.</summary>
    public sealed record NeverThisPerson : NudgeChoice;

    /// <summary>Take the last answer back, as long as nothing left.</summary>
    public sealed record Undo : NudgeChoice;
}
