using Microsoft.Extensions.Options;

namespace NudgeBot.Accounts;

/// <summary>Who in the organisation should have NudgeBot, and how that is kept true (section <c>Organisation</c>).</summary>
public sealed class OrganisationOptions
{
    public const string Section = "Organisation";

    /// <summary>The object id of the group whose members should have it, nested groups included; empty (the default) for every member of the organisation.</summary>
    public string Group { get; set; } = "";

    /// <summary>
    /// True where TeamsAppInstallation.ReadWriteSelfForUser.All is granted, so that the app may be installed for whoever should have
    /// it and never had. False by default: the Teams admin center installs it. Whoever removed it is left alone either way.
    /// </summary>
    public bool InstallsForPeople { get; set; }

    /// <summary>The hour of the day, in UTC and from 0 to 23, after which the directory is gone through once. Two by default.</summary>
    public int ReconcileAt { get; set; } = 2;

    /// <summary>The connector by which a chat is written to of which no activity ever came; another in a sovereign cloud.</summary>
    public string ServiceUrl { get; set; } = "https://smba.trafficmanager.net/teams/";

    /// <summary>The id in the app's manifest: that of the package, which is the bot's where none is set.</summary>
    internal string AppId { get; set; } = "";
}

/// <summary>Refuses to start on options that cannot work, and fills in the app's id.</summary>
internal sealed class OrganisationOptionsCheck(IConfiguration configuration) : IValidateOptions<OrganisationOptions>, IPostConfigureOptions<OrganisationOptions>
{
    public void PostConfigure(string? name, OrganisationOptions options) =>
        options.AppId = configuration["Package:AppId"] is { Length: > 0 } own ? own : configuration["Bot:AppId"] ?? "";

    public ValidateOptionsResult Validate(string? name, OrganisationOptions options)
    {
        if (options.Group.Length > 0 && !Guid.TryParse(options.Group, out _)) return ValidateOptionsResult.Fail("Organisation:Group must be the object id of a group, such as 4f2c8a7e-1b3d-4c5e-9f60-7a8b9c0d1e2f, or empty.");
        if (options.ReconcileAt is < 0 or > 23) return ValidateOptionsResult.Fail("Organisation:ReconcileAt must be an hour from 0 to 23, in UTC.");
        return Uri.TryCreate(options.ServiceUrl, UriKind.Absolute, out var url) && (url.Scheme is "https" || url is { Scheme: "http", IsLoopback: true })
            ? ValidateOptionsResult.Success
            : ValidateOptionsResult.Fail("Organisation:ServiceUrl must be an https address, such as https://smba.trafficmanager.net/teams/.");
    }
}
