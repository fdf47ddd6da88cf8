namespace NudgeBot.Core.Nudges;

/// <summary>Why nothing is said, or not yet. Each is a hard rule.</summary>
public enum Silence
{
    /// <summary>Left, died, or out of reach by mail.</summary>
    Gone,

    /// <summary>Open anger between the two.</summary>
    Conflict,

    /// <summary>Grief, health, dismissal, law; private or confidential.</summary>
    Sensitive,

    /// <summary>Newsletters, robots, lists, mail to many, mail where the owner is only in Cc.</summary>
    Bulk,

    /// <summary>An audience, a broadcast or a stand-up.</summary>
    LargeMeeting,

    /// <summary>The other asked not to be written to, or not yet; or the owner asked never to be nudged about this.</summary>
    Asked,

    /// <summary>Contact was already made by a channel the product may see, or is about to be made.</summary>
    AlreadyInContact,

    /// <summary>Thanks, acknowledgement, or the owner put it away.</summary>
    EndedWell,

    /// <summary>Approaches without an answer: the tie rests.</summary>
    Resting,

    /// <summary>Not sure enough who it is or whether an answer is wanted.</summary>
    Unsure,

    /// <summary>An old debt on the first day.</summary>
    FirstDay,

    /// <summary>The owner, or the other, is away.</summary>
    Away,

    /// <summary>Outside the owner's working hours.</summary>
    QuietHours,

    /// <summary>More would be too many.</summary>
    Cap,
}

/// <summary>What sets some silences apart.</summary>
public static class Silences
{
    /// <summary>
    /// The owner may say that it was wrong. Not where the words of a nudge would no longer be true (contact was made), where nobody
    /// can be reached, where a machine or a list asked, or where naming it would be the harm.
    /// </summary>
    public static bool IsReversible(this Silence silence) =>
        silence is not (Silence.AlreadyInContact or Silence.Gone or Silence.Bulk or Silence.Sensitive or Silence.Conflict);
}
