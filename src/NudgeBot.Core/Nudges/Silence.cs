namespace NudgeBot.Core.Nudges;

/// <summary>Why nothing is said, or not yet. Each is a hard rule; where two hold, the earlier in this list is named.</summary>
public enum Silence
{
    /// <summary>Grief, health, dismissal, law; private or confidential.</summary>
    Sensitive,

    /// <summary>Newsletters, robots, lists, mail to many, mail where the owner is only in Cc.</summary>
    Bulk,

    /// <summary>An audience, a broadcast or a stand-up.</summary>
    LargeMeeting,

    /// <summary>The owner asked never to be nudged about this person, or said "not this".</summary>
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
