namespace NudgeBot.Graph.Wire;

/// <summary>Graph's user, as far as we read it.</summary>
internal sealed class GraphUser
{
    public string? Id { get; set; }

    public string? DisplayName { get; set; }

    public string? Mail { get; set; }

    public string? UserPrincipalName { get; set; }

    public List<string?>? ProxyAddresses { get; set; }

    public List<string?>? OtherMails { get; set; }
}

/// <summary>Graph's mailboxSettings, as far as we read them.</summary>
internal sealed class GraphMailboxSettings
{
    public string? TimeZone { get; set; }

    public GraphWorkingHours? WorkingHours { get; set; }

    public GraphLocale? Language { get; set; }

    public GraphAutomaticReplies? AutomaticRepliesSetting { get; set; }
}

internal sealed class GraphWorkingHours
{
    public List<string?>? DaysOfWeek { get; set; }

    public string? StartTime { get; set; }

    public string? EndTime { get; set; }

    public GraphZone? TimeZone { get; set; }
}

/// <summary>A zone by name, or a customTimeZone that has only rules of its own.</summary>
internal sealed class GraphZone
{
    public string? Name { get; set; }

    /// <summary>UTC less local time, in minutes.</summary>
    public int? Bias { get; set; }
}

internal sealed class GraphLocale
{
    public string? Locale { get; set; }
}

internal sealed class GraphAutomaticReplies
{
    public string? Status { get; set; }

    public GraphWallTime? ScheduledStartDateTime { get; set; }

    public GraphWallTime? ScheduledEndDateTime { get; set; }
}
