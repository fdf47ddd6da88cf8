namespace NudgeBot.Development;

/// <summary>The configuration of a sandbox run: the same settings a real organisation sets, pointed at loopback.</summary>
internal static class SandboxSettings
{
    public static IEnumerable<KeyValuePair<string, string?>> For(SandboxAddress sandbox) => new Dictionary<string, string?>(StringComparer.Ordinal)
    {
        ["Bot:AppId"] = sandbox.AppId,
        ["Bot:TenantId"] = sandbox.TenantId,
        ["Bot:OpenIdMetadata"] = new Uri(sandbox.Origin, "/v1/.well-known/openidconfiguration").AbsoluteUri,
        // A week passes here in a second, and the sandbox's Teams has no limits.
        ["Bot:KeepsToLimits"] = "false",
        ["Api:Authority"] = sandbox.Origin.GetLeftPart(UriPartial.Authority),
        ["Graph:BaseUrl"] = new Uri(sandbox.Origin, "/v1.0").AbsoluteUri,
        ["Graph:Scope"] = "https://graph.microsoft.com/.default",
        // The sandbox's calendars take answers; a real organisation grants Calendars.ReadWrite for it or leaves it.
        ["Graph:AnswersInvitations"] = "true",
        ["Organisation:ServiceUrl"] = new Uri(sandbox.Origin, $"/teams/{sandbox.TenantId}/").AbsoluteUri,
        ["Organisation:InstallsForPeople"] = "true",
        ["Consent:OnForEverybody"] = "true",
        ["Consent:TurnedOnBy"] = "Megan Bowen (IT)",
        // The sample owners have had it for a year: a newcomer wants to see a normal week, not a first day.
        ["Consent:TurnedOnAt"] = sandbox.Now.AddYears(-1).ToString("O", System.Globalization.CultureInfo.InvariantCulture),
        ["Logging:LogLevel:Default"] = "Warning",
        ["Logging:LogLevel:Microsoft"] = "Warning",
        ["Logging:LogLevel:NudgeBot"] = "Warning",
        // The sandbox's keys guard sample mail; a real installation is told where to keep them (docs/operations.md).
        ["Logging:LogLevel:Microsoft.AspNetCore.DataProtection"] = "Error",
    };
}
