namespace NudgeBot.Sandbox.Scenes;

/// <summary>One owner of the sample organisation: who it is, how the working week looks, and what happens.</summary>
internal sealed record OwnerStory(Character Owner, string JobTitle, string Watch)
{
    /// <summary>The IANA zone the scene's times are told in.</summary>
    public string Zone { get; init; } = "Europe/Berlin";

    /// <summary>The zone's name as mailbox settings hold it: Windows or IANA, Exchange keeps either.</summary>
    public string ZoneInSettings { get; init; } = "W. Europe Standard Time";

    public string Locale { get; init; } = "en-GB";

    public IReadOnlyList<DayOfWeek> WorkingDays { get; init; } = [DayOfWeek.Monday, DayOfWeek.Tuesday, DayOfWeek.Wednesday, DayOfWeek.Thursday, DayOfWeek.Friday];

    public string WorkFrom { get; init; } = "09:00:00.0000000";

    public string WorkUntil { get; init; } = "17:30:00.0000000";

    /// <summary>Further addresses of the owner's own, in proxyAddresses.</summary>
    public IReadOnlyList<string> Aliases { get; init; } = [];

    /// <summary>First and last day away; automatic replies are scheduled over it.</summary>
    public (DateOnly First, DateOnly Last)? Leave { get; init; }

    /// <summary>Colleagues the owner deals with every few weeks, the manager first: never nudged about.</summary>
    public required IReadOnlyList<Character> Colleagues { get; init; }

    /// <summary>People outside the organisation whom the owner deals with steadily: never nudged about.</summary>
    public required IReadOnlyList<Character> Partners { get; init; }

    /// <summary>What the background mail is about.</summary>
    public required IReadOnlyList<string> Projects { get; init; }

    /// <summary>Adds a build server's mail to the background.</summary>
    public bool GetsBuildMail { get; init; }

    /// <summary>The story itself, told over the background.</summary>
    public required Action<Scene> Tell { get; init; }
}
